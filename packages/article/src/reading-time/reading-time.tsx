import { message, type Edition } from '@galley/content';
import type { ComponentProps } from 'react';

export interface ReadingTimeProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** Whole minutes, from the CMS or from `readingMinutes()` of `@galley/content`. 0 renders nothing. */
  minutes: number;
  edition: Edition;
}

/** Says how long reading takes, in the language's own plural. Renders a `<span>`. */
export function ReadingTime({ minutes, edition, ...rest }: ReadingTimeProps) {
  if (!(minutes > 0)) return null;
  return <span {...rest}>{message(edition, 'reading.minutes', { count: Math.round(minutes) })}</span>;
}

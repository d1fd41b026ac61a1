import { message, type Edition } from '@galley/content';
import type { ComponentProps } from 'react';

export interface ReadingTimeProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** Minutes, from `articleMinutes()` of `@galley/content`, which takes those of the CMS or counts. 0 renders nothing. */
  minutes: number;
  edition: Edition;
}

/** Says how long reading takes, in the language's own plural. Renders a `<span>`. */
export function ReadingTime({ minutes, edition, ...rest }: ReadingTimeProps) {
  if (!(minutes > 0 && minutes < Infinity)) return null;
  return <span {...rest}>{message(edition, 'reading.minutes', { count: Math.max(1, Math.round(minutes)) })}</span>;
}

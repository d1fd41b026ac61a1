import { formatDateTime, machineDateTime, type DateTimeStyle, type Edition } from '@galley/content';
import type { ComponentProps } from 'react';

export interface DateTimeProps extends Omit<ComponentProps<'time'>, 'dateTime' | 'children'> {
  /** The moment, as an ISO 8601 instant with its zone. Renders nothing when it cannot be read. */
  instant: string;
  edition: Edition;
  /** What of the moment is said. @default 'date-time' */
  format?: DateTimeStyle;
}

/**
 * Says when, in the edition's language and zone. Renders a `<time>` whose `datetime` is the same moment on a
 * 24-hour clock with its offset (HTML Living Standard, “the time element”).
 */
export function DateTime({ instant, edition, format = 'date-time', ...rest }: DateTimeProps) {
  const words = formatDateTime(edition, instant, format);
  const machine = machineDateTime(edition, instant);
  if (words === null || machine === null) return null;
  return (
    <time {...rest} dateTime={machine}>
      {words}
    </time>
  );
}

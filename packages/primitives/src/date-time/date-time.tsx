import { formatDateTime, machineDateTime, type DateTimeStyle, type Edition } from '@galley/content';
import type { ComponentProps, HTMLAttributes, RefAttributes } from 'react';
import type { GalleyRelativeTime } from './relative-time.element.js';
import './relative-time.element.js';

type HostProps = HTMLAttributes<GalleyRelativeTime> & RefAttributes<GalleyRelativeTime>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'galley-relative-time': HostProps;
    }
  }
}

export interface DateTimeProps extends Omit<ComponentProps<'time'>, 'dateTime' | 'children'> {
  /** The moment, as an ISO 8601 instant with its zone. Renders nothing when it cannot be read. */
  instant: string;
  edition: Edition;
  /** What of the moment is said, and whether its zone is. @default 'date-time' */
  format?: DateTimeStyle;
  /**
   * Whether the reader's browser says how long ago it was ("5 minutes ago", "yesterday") for a week, in place of
   * what the server printed. On paper, without script and for machines it stays absolute. @default false
   */
  relative?: boolean;
}

/**
 * Says when, in the edition's language and zone. Renders a `<time>` whose `datetime` is the same moment on a
 * 24-hour clock with its offset (HTML Living Standard, “the time element”).
 */
export function DateTime({ instant, edition, format = 'date-time', relative = false, ...rest }: DateTimeProps) {
  const words = formatDateTime(edition, instant, format);
  const machine = machineDateTime(edition, instant);
  if (words === null || machine === null) return null;
  return (
    <time {...rest} dateTime={machine}>
      {relative ? (
        // The element does not look out for another instant: another instant is another element.
        <galley-relative-time
          key={machine}
          data-instant={machine}
          data-locale={edition.locale}
          data-zone={edition.timeZone}
        >
          {words}
        </galley-relative-time>
      ) : (
        words
      )}
    </time>
  );
}

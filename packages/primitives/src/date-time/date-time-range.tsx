import { formatDateTimeRange, machineDateTime, type DateTimeStyle, type Edition } from '@galley/content';
import type { ComponentProps } from 'react';

export interface DateTimeRangeProps extends Omit<ComponentProps<'span'>, 'children'> {
  /** When it begins, as an ISO 8601 instant with its zone. */
  start: string;
  /** When it ends, as an ISO 8601 instant with its zone. Renders nothing when one cannot be read or the end comes first. */
  end: string;
  edition: Edition;
  /** What of the moments is said, and whether their zone is. @default 'date-time' */
  format?: DateTimeStyle;
}

/**
 * Says from when to when, and what both share once: "20–22 November 2026". Renders a `<span>` with a `<time>` for
 * either moment, because no value of `datetime` is a range (HTML Living Standard, “the time element”); with one,
 * where both print alike.
 */
export function DateTimeRange({ start, end, edition, format = 'date-time', ...rest }: DateTimeRangeProps) {
  const parts = formatDateTimeRange(edition, start, end, format);
  if (parts === null) return null;
  const machine = { start: machineDateTime(edition, start) ?? '', end: machineDateTime(edition, end) ?? '' };
  const alike = parts.length === 1;
  return (
    <span {...rest}>
      {parts.map(({ of, text }) =>
        of === 'both' && !alike ? (
          text
        ) : (
          <time key={of} dateTime={machine[of === 'end' ? 'end' : 'start']}>
            {text}
          </time>
        ),
      )}
    </span>
  );
}

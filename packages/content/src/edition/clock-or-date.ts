import { dayKey, type Instant } from './date-time.js';
import type { Edition } from './edition.js';

/**
 * How a moment is printed where its day may go without saying: by the clock, when it is of the same day as another
 * moment in the edition's zone, and otherwise with its date.
 *
 * @param beside The moment whose day the reader has in mind. By default the edition's own: today.
 */
export function clockOrDate(
  edition: Pick<Edition, 'timeZone' | 'now'>,
  instant: Instant,
  beside: Instant = edition.now,
): 'clock' | 'date-time' {
  return dayKey(edition, instant) === dayKey(edition, beside) ? 'clock' : 'date-time';
}

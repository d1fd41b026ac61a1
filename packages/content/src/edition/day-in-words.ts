import { dayKey, formatDateTime, parseInstant, printed } from './date-time.js';
import type { Edition } from './edition.js';

/**
 * The weekday and the date of a day as {@link dayKey} writes it. The year is said only when it is another than this one,
 * in the calendar that is printed: in Persian a year begins in March. `null` when it is no day.
 */
export function dayInWords(edition: Pick<Edition, 'locale' | 'timeZone' | 'now'>, day: string): string | null {
  const year = yearOf(edition, day);
  const format = year === yearOf(edition, dayKey(edition, edition.now)) ? 'day' : 'date';
  return formatDateTime({ locale: edition.locale, timeZone: 'UTC' }, `${day}T12:00:00Z`, format);
}

function yearOf({ locale }: Pick<Edition, 'locale'>, day: string | null): string | null {
  const noon = parseInstant(`${day}T12:00:00Z`);
  return noon && printed(locale, { year: 'numeric', timeZone: 'UTC' }, noon);
}

import { dayKey, formatDateTime, type Edition } from '@galley/content';

/** The weekday and the date of a day as {@link dayKey} writes it; the year is said only when it is another than this one. */
export function dayInWords(day: string, edition: Edition): string | null {
  const thisYear = dayKey(edition, edition.now)?.slice(0, 4);
  const format = thisYear === day.slice(0, 4) ? 'day' : 'date';
  return formatDateTime({ locale: edition.locale, timeZone: 'UTC' }, `${day}T12:00:00Z`, format);
}

/** The clock says enough of a moment of today. */
export function clockOrDate(instant: string, edition: Edition): 'clock' | 'date-time' {
  return dayKey(edition, instant) === dayKey(edition, edition.now) ? 'clock' : 'date-time';
}

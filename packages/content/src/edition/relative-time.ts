import type { Edition } from './edition.js';

/**
 * Says how long ago something was: "now", "5 minutes ago", "3 hours ago", "yesterday", "6 days ago". Both moments are
 * taken at their minute, as clocks print them, so that at 17:05 what came out at 17:04 is a minute old. Hours are counted
 * within a day; days change at the edition's midnight, however long a day was. A moment ahead is "now": the clock of
 * a reader may be slow.
 *
 * `null` where the date says it better: from the seventh day on, more than an hour ahead, and for an invalid `Date`.
 * It is for the reader's browser, once the page is there: what a server prints stays on the page for longer than it is true.
 */
export function formatRelative(edition: Pick<Edition, 'locale' | 'timeZone'>, instant: Date, now: Date): string | null {
  const minutes = minuteOf(now) - minuteOf(instant);
  if (!(minutes >= -60)) return null;
  if (minutes < 1) return words(edition, 0, 'second');
  if (minutes < 60) return words(edition, minutes, 'minute');
  const days = dayOf(edition, now) - dayOf(edition, instant);
  if (days > 6) return null;
  // The day on which the clocks go back has 25 hours.
  return days < 1 && minutes < 24 * 60 ? words(edition, Math.floor(minutes / 60), 'hour') : words(edition, days, 'day');
}

function minuteOf(moment: Date): number {
  return Math.floor(moment.getTime() / 60_000);
}

/** Numbers the days of a zone, so that their difference is one of calendar days. Short, because readers load it. */
function dayOf({ timeZone }: Pick<Edition, 'timeZone'>, moment: Date): number {
  const date = new Intl.DateTimeFormat('en-US', { timeZone }).format(moment);
  const [month = 0, day = 0, year = 0] = date.split('/').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

function words({ locale }: Pick<Edition, 'locale'>, ago: number, unit: Intl.RelativeTimeFormatUnit): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-ago, unit);
}

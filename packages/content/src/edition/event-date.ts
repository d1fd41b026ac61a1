import { formatDateTime, machineDateTime, parseInstant, printed } from './date-time.js';
import type { Edition } from './edition.js';

/** What is printed of a month or a year, and the rest that makes a day of it. */
const partial: readonly { pattern: RegExp; rest: string; options: Intl.DateTimeFormatOptions }[] = [
  { pattern: /^\d{4}-\d{2}-\d{2}$/, rest: '', options: { dateStyle: 'long' } },
  { pattern: /^\d{4}-\d{2}$/, rest: '-01', options: { year: 'numeric', month: 'long', calendar: 'gregory' } },
  { pattern: /^\d{4}$/, rest: '-01-01', options: { year: 'numeric', calendar: 'gregory' } },
];

/**
 * Says when something happened, as exactly as is known: an instant (`1794-03-02T06:30:00Z`), printed in the edition's
 * zone, or a day (`1794-03-02`), a month (`1794-03`) or a year (`1794`), which have no zone. `machine` is the same for
 * `<time datetime>` (HTML Living Standard, “the time element”). `null` when it is none of these.
 */
export function formatEventDate(
  edition: Pick<Edition, 'locale' | 'timeZone'>,
  date: string,
): { words: string; machine: string } | null {
  const words = formatDateTime(edition, date, 'date-time');
  const machine = machineDateTime(edition, date);
  if (words !== null && machine !== null) return { words, machine };
  const form = partial.find(({ pattern }) => pattern.test(date));
  const moment = parseInstant(`${date}${form?.rest ?? ''}T00:00:00Z`);
  if (form === undefined || moment === null) return null;
  const options = { ...form.options, ...era(edition.locale, form.rest), timeZone: 'UTC' };
  return { words: printed(edition.locale, options, moment), machine: date };
}

/** A month or a year of one calendar is none of another's. Where readers count otherwise, it says whose it is. */
function era(locale: string, rest: string): Intl.DateTimeFormatOptions {
  if (rest === '') return {};
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC' }).resolvedOptions().calendar === 'gregory'
    ? {}
    : { era: 'short' };
}

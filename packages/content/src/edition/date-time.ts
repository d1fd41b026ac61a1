import type { Edition } from './edition.js';

/**
 * How a moment is printed:
 * - `date-time`: day, month, year and clock ("20 November 2026 at 17:04");
 * - `date`: day, month, year;
 * - `clock`: hours and minutes as the locale counts them ("17:04", "5:04 PM");
 * - `day`: weekday, day and month, the heading over a day's news;
 * - `date-time-zone`, `clock-zone`: with the zone's short name, where readers elsewhere would mistake the hour ("17:04 GMT").
 */
export type DateTimeStyle = 'date-time' | 'date' | 'clock' | 'day' | 'date-time-zone' | 'clock-zone';

/** A moment as data has it: ISO 8601 with a zone (`2026-11-20T17:04:00Z`), a `Date`, or nothing. */
export type Instant = string | Date | null | undefined;

type Place = Pick<Edition, 'locale' | 'timeZone'>;

// The short and long styles, and not single fields, because with fields engines drop the zero of "07:04" in locales
// that print it. Intl refuses a zone beside a style, so there it is fields.
const styles: Record<DateTimeStyle, Intl.DateTimeFormatOptions> = {
  'date-time': { dateStyle: 'long', timeStyle: 'short' },
  date: { dateStyle: 'long' },
  clock: { timeStyle: 'short' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  'date-time-zone': {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  },
  'clock-zone': { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
};

/**
 * Prints a moment in the edition's language and zone. The locale brings its digits and its calendar (`fa` the Persian
 * one), unless the edition was given others. `null` when there is no valid moment: a
 * page prints without a time rather than with a wrong one, and rendering never throws.
 */
export function formatDateTime(edition: Place, instant: Instant, style: DateTimeStyle): string | null {
  const moment = parseInstant(instant);
  if (moment === null) return null;
  return asPrinted(edition.locale, formatter(edition.locale, optionsFor(edition, style)).format(moment));
}

/** A piece of a range in words: what belongs to its start, to its end, or to both ("20–22 November 2026"). */
export interface RangePart {
  of: 'start' | 'end' | 'both';
  text: string;
}

/**
 * Prints the time between two moments in the edition's language and zone, saying once what they share, in pieces:
 * `20`, `–`, `22`, ` November 2026`. Moments that print alike are one piece of both. `null` when a moment is not
 * valid, or the end comes before the start.
 */
export function formatDateTimeRange(
  edition: Place,
  start: Instant,
  end: Instant,
  style: DateTimeStyle,
): RangePart[] | null {
  const [from, to] = [parseInstant(start), parseInstant(end)];
  if (from === null || to === null || to < from) return null;
  const parts: RangePart[] = [];
  for (const { source, value } of formatter(edition.locale, optionsFor(edition, style)).formatRangeToParts(from, to)) {
    const of = sources[source];
    const text = asPrinted(edition.locale, value);
    const before = parts.at(-1);
    if (before?.of === of) before.text += text;
    else parts.push({ of, text });
  }
  return parts;
}

const sources = { startRange: 'start', endRange: 'end', shared: 'both' } as const;

/**
 * The moment for `<time datetime>`: ISO 8601 in 24 hours with the offset that the edition's zone has at that
 * moment (`2026-11-20T17:04:00+00:00`). `null` when there is no valid moment.
 */
export function machineDateTime(edition: Pick<Edition, 'timeZone'>, instant: Instant): string | null {
  const moment = parseInstant(instant);
  if (moment === null) return null;
  const offset = offsetMinutes(edition.timeZone, moment);
  const local = new Date(moment.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const sign = offset < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
  return `${local}${sign}${hours}:${minutes}`;
}

/** The day that a moment belongs to in the edition's zone, as `YYYY-MM-DD`. `null` when there is no valid moment. */
export function dayKey(edition: Pick<Edition, 'timeZone'>, instant: Instant): string | null {
  return machineDateTime(edition, instant)?.slice(0, 10) ?? null;
}

const isoInstant = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}([.,]\d+)?)?(Z|[+-]\d{2}(:?\d{2})?)$/;

/**
 * Reads a moment. A text without a zone is refused (`null`): engines would read it in the zone of the machine,
 * and the same article would have two times. Days that do not exist (30 February) are refused too.
 */
export function parseInstant(instant: Instant): Date | null {
  if (instant instanceof Date) return Number.isNaN(instant.getTime()) ? null : instant;
  const [text, day, , , zone] = isoInstant.exec(instant ?? '') ?? [];
  if (text === undefined || day === undefined || zone === undefined || !isCalendarDay(day)) return null;
  const moment = new Date(
    text.replace(',', '.').replace(/([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes) => `${hours}:${minutes ?? '00'}`),
  );
  return Number.isNaN(moment.getTime()) ? null : moment;
}

function isCalendarDay(day: string): boolean {
  const midnight = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day) && day > '0001';
}

/** 12 or 24 hours are the locale's affair (a site may say `en-US-u-hc-h23`), except the cycle whose midnight is "24:00". */
function optionsFor({ locale, timeZone }: Place, style: DateTimeStyle): Intl.DateTimeFormatOptions {
  const options = { ...styles[style], timeZone };
  const hasClock = 'timeStyle' in options || 'hour' in options;
  const hours = hasClock ? formatter(locale, { hour: 'numeric', timeZone }).resolvedOptions().hourCycle : undefined;
  return hours === 'h24' ? { ...options, hourCycle: 'h23' } : options;
}

// Intl's zone names do not reach back to the engine as offsets everywhere, so the offset is measured: the zone's
// wall clock, read as if it were UTC, minus the moment. Whole minutes, because HTML's `datetime` has no seconds of offset.
function offsetMinutes(timeZone: string, moment: Date): number {
  const wall: Record<string, number> = {};
  for (const { type, value } of formatter('en', { ...wallClock, timeZone }).formatToParts(moment)) {
    wall[type] = Number(value);
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = wall;
  const asUtc = new Date(0);
  asUtc.setUTCFullYear(year, month - 1, day);
  asUtc.setUTCHours(hour, minute, second);
  return Math.round((asUtc.getTime() - Math.floor(moment.getTime() / 1000) * 1000) / 60_000);
}

const wallClock: Intl.DateTimeFormatOptions = {
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
};

/** Prints a day, month or year as the other dates of a page are printed. */
export function printed(locale: string, options: Intl.DateTimeFormatOptions, moment: Date): string {
  return asPrinted(locale, formatter(locale, options).format(moment));
}

/**
 * Whatever Intl prints of time goes through here. Engines put a plain space, U+00A0, U+202F or U+2009 before "PM" and
 * between parts, by version; all become the plain one, so that server and browser agree, a search for "5:04 PM" finds
 * it, and no face without U+202F falls back. Whether a time may break over two lines is for the style to say.
 * The years of Japan's eras come in plain digits whatever others the edition has; they become its own.
 */
function asPrinted(locale: string, text: string): string {
  const own = tenDigits(locale);
  const digits = own[0] === '0' ? text : text.replaceAll(/[0-9]/g, (digit) => own[Number(digit)] ?? digit);
  return digits.replaceAll(/[\u00A0\u202F\u2009]/g, ' ');
}

const tens = new Map<string, string[]>();

/** The ten digits of a locale, from 0 to 9. */
function tenDigits(locale: string): string[] {
  const made =
    tens.get(locale) ?? Array.from({ length: 10 }, (_, digit) => new Intl.NumberFormat(locale).format(digit));
  tens.set(locale, made);
  return made;
}

// Making a formatter costs a hundred times its use, and a feed prints five hundred times. Bounded by locales × zones × styles.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** The only place that makes a formatter of dates. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formatters.set(key, made);
  return made;
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEdition } from './create-edition.js';
import { formatDateTime, formatDateTimeRange, machineDateTime } from './date-time.js';
import { dayInWords } from './day-in-words.js';
import { calendars, digitNames, digitsOf } from './digits-and-calendars.js';
import { formatEventDate } from './event-date.js';
import { message } from './message.js';
import { formatRelative } from './relative-time.js';

const locales = ['en-GB', 'en-US', 'uk', 'de', 'pl', 'ar-JO', 'ar-SA', 'fa', 'he', 'ja', 'zh-Hans', 'zh-Hant'];
const timeZones = ['Europe/London', 'Europe/Kyiv', 'America/New_York', 'Asia/Tehran', 'Australia/Lord_Howe', 'UTC'];
const styles = ['date-time', 'date', 'clock', 'day', 'date-time-zone', 'clock-zone'] as const;

/** Changes of the clocks in some of these zones, in 2026. */
const changes = [
  '2026-03-08T07:00Z',
  '2026-03-29T01:00Z',
  '2026-10-25T01:00Z',
  '2026-11-01T06:00Z',
  '2026-10-03T15:30Z',
];
const moments = fc.oneof(
  fc.date({ min: new Date('1950-01-01T00:00Z'), max: new Date('2070-01-01T00:00Z'), noInvalidDate: true }),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -7200, max: 7200 }))
    .map(([change, seconds]) => new Date(Date.parse(change) + seconds * 1000)),
);

const editions = fc
  .record({
    locale: fc.constantFrom(...locales),
    digits: fc.constantFrom(...digitNames),
    calendar: fc.constantFrom(...calendars),
    timeZone: fc.constantFrom(...timeZones),
    now: moments,
  })
  .map((choice) => ({ edition: createEdition(choice), digits: choice.digits }));

/** The ten digits, from 0 to 9. */
function tenOf(digits: string): string[] {
  const number = new Intl.NumberFormat('en', { numberingSystem: digits });
  return Array.from({ length: 10 }, (_, digit) => number.format(digit));
}

/** The numbers in a text that is printed in these digits, and a failure where it has others. */
function numbersIn(text: string | null, digits: string): number[] {
  const ten = tenOf(digits);
  const plain = [...(text ?? '')].map((character) => (ten.includes(character) ? ten.indexOf(character) : character));
  if (digits !== 'latn') expect(text).not.toMatch(/[0-9]/);
  expect(plain.join('')).not.toMatch(/(?![0-9])\p{Nd}/u);
  return (plain.join('').match(/\d+/g) ?? []).map(Number);
}

describe('digits and calendars', () => {
  test.each(digitNames)('the engine has the digits %s', (digits) => {
    const edition = createEdition({ locale: 'en', timeZone: 'UTC', now: new Date(0), digits });
    expect(digitsOf(edition)).toBe(digits);
    expect(new Set(tenOf(digits)).size).toBe(10);
  });

  test.each(calendars)('the engine has the calendar %s', (calendar) => {
    const { locale } = createEdition({ locale: 'en', timeZone: 'UTC', now: new Date(0), calendar });
    expect(new Intl.DateTimeFormat(locale, { timeZone: 'UTC' }).resolvedOptions().calendar).toBe(calendar);
  });

  test('nothing that is printed mixes two kinds of digits, and every clock is right, over each change of the clocks', () => {
    fc.assert(
      fc.property(editions, moments, fc.nat(3000), ({ edition, digits }, moment, count) => {
        const printed = styles.map((style) => formatDateTime(edition, moment, style));
        for (const text of printed) numbersIn(text, digits);
        const later = new Date(moment.getTime() + count * 60_000);
        for (const part of formatDateTimeRange(edition, moment, later, 'date-time') ?? []) numbersIn(part.text, digits);

        const [hour = NaN, minute = NaN] = numbersIn(formatDateTime(edition, moment, 'clock'), digits);
        const machine = machineDateTime(edition, moment) ?? '';
        expect([hour % 12, minute]).toEqual([Number(machine.slice(11, 13)) % 12, Number(machine.slice(14, 16))]);

        const day = machine.slice(0, 10);
        numbersIn(dayInWords(edition, day), digits);
        for (const date of [day, day.slice(0, 7), day.slice(0, 4)]) {
          expect(numbersIn(formatEventDate(edition, date)?.words ?? null, digits)).not.toEqual([]);
        }
        numbersIn(formatRelative(edition, moment, later), digits);
        for (const key of ['reading.minutes', 'audio.back', 'comments.count'] as const) {
          numbersIn(message(edition, key, { count }), digits);
        }
        expect(numbersIn(message(edition, 'mail.confirm-end', { hours: 24 }), digits)).toContain(24);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('what machines read knows neither', () => {
    fc.assert(
      fc.property(editions, moments, ({ edition }, moment) => {
        expect(machineDateTime(edition, moment)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
        expect(new Intl.Locale(edition.lang).toString()).toBe(edition.lang);
        expect(edition.lang).not.toContain('-u-');
      }),
    );
  });
});

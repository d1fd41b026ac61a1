import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayKey, formatDateTime, formatDateTimeRange, machineDateTime, parseInstant } from './date-time.js';

const london = { locale: 'en-GB', timeZone: 'Europe/London' };
const newYork = { locale: 'en-US', timeZone: 'America/New_York' };
const kyiv = { locale: 'uk', timeZone: 'Europe/Kyiv' };
const amman = { locale: 'ar-JO', timeZone: 'Asia/Amman' };
const tehran = { locale: 'fa', timeZone: 'Asia/Tehran' };
const kathmandu = { locale: 'en-GB', timeZone: 'Asia/Kathmandu' };

describe('machineDateTime', () => {
  test.each([
    ['17:04 is not 05:04', london, '2026-11-20T17:04:00Z', '2026-11-20T17:04:00+00:00'],
    ['midnight', london, '2026-11-20T00:00:00Z', '2026-11-20T00:00:00+00:00'],
    ['noon', london, '2026-11-20T12:00:00Z', '2026-11-20T12:00:00+00:00'],
    ['a minute before the clocks go forward', london, '2026-03-29T00:59:00Z', '2026-03-29T00:59:00+00:00'],
    ['the hour that is skipped', london, '2026-03-29T01:00:00Z', '2026-03-29T02:00:00+01:00'],
    ['the first 01:30 of two', london, '2026-10-25T00:30:00Z', '2026-10-25T01:30:00+01:00'],
    ['the second 01:30 of two', london, '2026-10-25T01:30:00Z', '2026-10-25T01:30:00+00:00'],
    ['Kyiv in winter', kyiv, '2026-02-20T22:30:00Z', '2026-02-21T00:30:00+02:00'],
    ['Kyiv in summer', kyiv, '2026-07-01T12:00:00Z', '2026-07-01T15:00:00+03:00'],
    ['Kathmandu, three quarters of an hour', kathmandu, '2026-11-20T18:15:00Z', '2026-11-21T00:00:00+05:45'],
    ['New York in winter', newYork, '2024-02-20T12:08:00Z', '2024-02-20T07:08:00-05:00'],
    ['New York in summer', newYork, '2026-07-05T03:30:00Z', '2026-07-04T23:30:00-04:00'],
    ['St John’s, half an hour', { timeZone: 'America/St_Johns' }, '2026-01-01T03:29:59Z', '2025-12-31T23:59:59-03:30'],
    ['a moment given with an offset', london, '2026-11-20T19:04:00+02:00', '2026-11-20T17:04:00+00:00'],
    ['fractions of a second', london, '2026-11-20T17:04:00.999Z', '2026-11-20T17:04:00+00:00'],
    ['before standard time', { timeZone: 'Europe/Amsterdam' }, '1900-01-01T00:00:00Z', undefined],
  ])('%s', (_, edition, instant, expected) => {
    const text = machineDateTime(edition, instant);
    expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    if (expected !== undefined) expect(text).toBe(expected);
  });

  test('names the same moment in every zone', () => {
    const zones = fc.constantFrom(
      'Europe/London',
      'Europe/Kyiv',
      'Asia/Kathmandu',
      'America/New_York',
      'Australia/Lord_Howe',
      'Pacific/Kiritimati',
      'Africa/Casablanca',
      'UTC',
    );
    const moments = fc.date({ min: new Date('1850-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(zones, moments, (timeZone, moment) => {
        const text = machineDateTime({ timeZone }, moment) ?? '';
        expect(new Date(text).getTime()).toBe(Math.floor(moment.getTime() / 1000) * 1000);
        expect(text.slice(0, 10)).toBe(dayKey({ timeZone }, moment));
      }),
      { numRuns: 1000 },
    );
  });

  test('is on a 24-hour clock at midnight, at noon and within two hours of every change of the clocks', () => {
    const changes = fc.constantFrom(...zonesThatChange.flatMap(changesOfClocks));
    fc.assert(
      fc.property(changes, fc.integer({ min: -7200, max: 7200 }), ({ timeZone, at }, seconds) => {
        const moment = new Date(at + seconds * 1000);
        const text = machineDateTime({ timeZone }, moment) ?? '';
        expect(text).toMatch(/T([01]\d|2[0-3]):[0-5]\d:[0-5]\d[+-]\d\d:\d\d$/);
        expect(parseInstant(text)).toEqual(moment);
        expect(`${hour12(timeZone, moment)}`).toBe(`${((Number(text.slice(11, 13)) + 11) % 12) + 1}`);
      }),
      { numRuns: 1000 },
    );
  });
});

const zonesThatChange = [
  'Europe/London',
  'Europe/Kyiv',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
];

const hour = 3_600_000;

/** Every moment of 2026 at which the zone's clocks are put forward or back, and the midnights and noons around it. */
function changesOfClocks(timeZone: string): { timeZone: string; at: number }[] {
  const offset = (at: number) => machineDateTime({ timeZone }, new Date(at))?.slice(-6);
  const days = Array.from({ length: 365 }, (_, day) => Date.UTC(2026, 0, 1 + day));
  const changed = days.filter((day) => offset(day) !== offset(day + 24 * hour));
  expect(changed.length).toBeGreaterThanOrEqual(2);
  return changed
    .flatMap((day) => Array.from({ length: 48 }, (_, hours) => day + (hours - 12) * hour))
    .filter((at) => offset(at) !== offset(at - hour) || isTwelve(timeZone, at))
    .map((at) => ({ timeZone, at }));
}

const isTwelve = (timeZone: string, at: number) => hour12(timeZone, new Date(at)) === '12';

function hour12(timeZone: string, moment: Date): string | undefined {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hour12: true }).formatToParts(moment);
  return parts.find(({ type }) => type === 'hour')?.value;
}

describe('formatDateTime', () => {
  test.each([
    [london, 'date-time', '20 November 2026 at 17:04'],
    [london, 'date', '20 November 2026'],
    [london, 'clock', '17:04'],
    [london, 'day', 'Friday 20 November'],
    [newYork, 'date-time', 'November 20, 2026 at 12:04 PM'],
    [newYork, 'clock', '12:04 PM'],
    [newYork, 'day', 'Friday, November 20'],
    [kyiv, 'date-time', '20 листопада 2026 р. о 19:04'],
    [kyiv, 'date', '20 листопада 2026 р.'],
    [kyiv, 'day', 'пʼятниця, 20 листопада'],
    [amman, 'clock', '٨:٠٤ م'],
    [london, 'date-time-zone', '20 November 2026 at 17:04 GMT'],
    [london, 'clock-zone', '17:04 GMT'],
    [newYork, 'date-time-zone', 'November 20, 2026 at 12:04 PM EST'],
    [newYork, 'clock-zone', '12:04 PM EST'],
    [{ ...london, timeZone: 'Asia/Kathmandu' }, 'clock-zone', '22:49 GMT+5:45'],
    [{ ...newYork, locale: 'en-US-u-hc-h24' }, 'clock-zone', '12:04 EST'],
    [tehran, 'date', '۲۹ آبان ۱۴۰۵'],
    [tehran, 'clock', '۲۰:۳۴'],
    [{ ...tehran, locale: 'fa-AF' }, 'date', '۲۹ عقرب ۱۴۰۵'],
    [{ ...tehran, locale: 'fa-u-ca-gregory' }, 'date', '۲۰ نوامبر ۲۰۲۶'],
    [{ ...tehran, locale: 'fa-u-nu-latn' }, 'date', '29 آبان 1405'],
    [{ ...tehran, locale: 'fa-u-ca-gregory-nu-latn' }, 'date-time', '20 نوامبر 2026 ساعت 20:34'],
    [{ ...amman, locale: 'ar-EG-u-nu-latn' }, 'date', '20 نوفمبر 2026'],
    [{ ...amman, locale: 'ar-SA-u-ca-islamic-umalqura' }, 'date', '١٠ جمادى الآخرة ١٤٤٨ هـ'],
    [{ ...london, locale: 'ja-u-ca-japanese' }, 'date', '令和8年11月20日'],
    [{ ...london, locale: 'ja-u-ca-japanese-nu-hanidec' }, 'date', '令和八年一一月二〇日'],
    [{ ...london, locale: 'th' }, 'date', '20 พฤศจิกายน 2569'],
  ] as const)('prints 17:04 UTC for %o as %s', (edition, style, expected) => {
    expect(formatDateTime(edition, '2026-11-20T17:04:00Z', style)).toBe(expected);
  });

  test.each([
    [london, '2026-11-20T00:00:00Z', '00:00'],
    [london, '2026-11-20T12:00:00Z', '12:00'],
    [newYork, '2026-11-20T05:00:00Z', '12:00 AM'],
    [newYork, '2026-11-20T17:00:00Z', '12:00 PM'],
    [kyiv, '2026-11-19T22:00:00Z', '00:00'],
    [london, '2026-11-20T07:08:00Z', '07:08'],
    [{ ...newYork, locale: 'en-US-u-hc-h24' }, '2026-11-20T05:00:00Z', '00:00'],
    [{ ...newYork, locale: 'en-US-u-hc-h23' }, '2026-11-20T22:04:00Z', '17:04'],
  ])('midnight and noon for %o', (edition, instant, expected) => {
    expect(formatDateTime(edition, instant, 'clock')).toBe(expected);
  });

  test.each(['en-US', 'en-GB', 'uk', 'ar-JO', 'fr', 'fa', 'ja', 'pl', 'es-MX', 'he', 'ko', 'zh-TW'])(
    'prints no space of another kind, and never 24:00, in %s',
    (locale) => {
      for (const style of ['date-time', 'date', 'clock', 'day', 'date-time-zone', 'clock-zone'] as const) {
        for (const hour of ['00', '05', '12', '17', '23']) {
          const text = formatDateTime({ locale, timeZone: 'UTC' }, `2026-11-20T${hour}:00:00Z`, style) ?? '';
          expect(text).not.toMatch(/[\u00A0\u202F\u2009]/);
          expect(text).not.toMatch(/24:00/);
          expect(text).not.toBe('');
        }
      }
    },
  );

  test.each([undefined, null, '', 'yesterday', '2026-11-20T17:04:00', '2026-02-30T10:00:00Z', new Date(Number.NaN)])(
    'gives null for %o',
    (instant) => {
      expect(formatDateTime(london, instant, 'date-time')).toBeNull();
      expect(machineDateTime(london, instant)).toBeNull();
      expect(dayKey(london, instant)).toBeNull();
    },
  );
});

describe('formatDateTimeRange', () => {
  const said = (parts: ReturnType<typeof formatDateTimeRange>) => parts?.map(({ of, text }) => `${of}:${text}`);

  test.each([
    [london, 'date-time', '2026-11-20T18:30:00Z', ['both:20 November 2026, ', 'start:17:04', 'both:–', 'end:18:30']],
    [london, 'clock', '2026-11-20T18:30:00Z', ['start:17:04', 'both:–', 'end:18:30']],
    [newYork, 'clock', '2026-11-20T17:30:00Z', ['start:12:04', 'both: – ', 'end:12:30', 'both: PM']],
    [london, 'clock-zone', '2026-11-20T18:30:00Z', ['start:17:04', 'both:–', 'end:18:30', 'both: GMT']],
    [london, 'date', '2026-11-22T18:30:00Z', ['start:20', 'both: – ', 'end:22', 'both: November 2026']],
    [london, 'date', '2026-11-20T18:30:00Z', ['both:20 November 2026']],
    [london, 'date-time', '2026-11-20T17:04:00Z', ['both:20 November 2026 at 17:04']],
    [kyiv, 'date', '2026-11-22T18:30:00Z', ['start:20', 'both:–', 'end:22', 'both: листопада 2026 р.']],
    [tehran, 'clock', '2026-11-20T18:30:00Z', ['start:۲۰:۳۴', 'both: تا ', 'end:۲۲:۰۰']],
  ] as const)('%o %s', (edition, style, end, expected) => {
    expect(said(formatDateTimeRange(edition, '2026-11-20T17:04:00Z', end, style))).toEqual(expected);
  });

  test.each([
    ['no start', undefined, '2026-11-20T17:04:00Z'],
    ['no end', '2026-11-20T17:04:00Z', 'later'],
    ['an end before the start', '2026-11-20T17:04:00Z', '2026-11-20T17:03:59Z'],
  ])('gives null for %s', (_, start, end) => {
    expect(formatDateTimeRange(london, start, end, 'clock')).toBeNull();
  });

  test('names either moment once at most, the start first, with spaces of one kind', () => {
    const locales = ['en-GB', 'en-US', 'uk', 'de', 'pl', 'ar', 'ar-EG', 'fa', 'he', 'ja', 'zh-Hans', 'zh-Hant'];
    const moments = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const lengths = fc.oneof(fc.integer({ min: 0, max: 86_400 }), fc.integer({ min: 0, max: 86_400 * 400 }));
    const allStyles = ['date-time', 'date', 'clock', 'day', 'date-time-zone', 'clock-zone'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom(...allStyles),
        moments,
        lengths,
        (locale, style, from, length) => {
          const parts = formatDateTimeRange(
            { locale, timeZone: 'Europe/Kyiv' },
            from,
            new Date(+from + length * 1000),
            style,
          );
          const named = (parts ?? []).filter(({ of }) => of !== 'both').map(({ of }) => of);
          expect([[], ['start', 'end']]).toContainEqual(named);
          expect(parts?.map(({ text }) => text).join('')).not.toMatch(/[\u00A0\u202F\u2009]/);
          if (named.length === 0) expect(parts).toHaveLength(1);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('dayKey', () => {
  test.each([
    [london, '2026-11-20T23:59:59Z', '2026-11-20'],
    [kyiv, '2026-11-20T22:00:00Z', '2026-11-21'],
    [newYork, '2026-11-20T04:59:00Z', '2026-11-19'],
    [{ locale: 'fa-IR', timeZone: 'Asia/Tehran' }, '2026-11-20T20:30:00Z', '2026-11-21'],
  ])('%o', (edition, instant, expected) => {
    expect(dayKey(edition, instant)).toBe(expected);
  });
});

describe('parseInstant', () => {
  test.each([
    ['2026-11-20T17:04Z', '2026-11-20T17:04:00.000Z'],
    ['2026-11-20T17:04:00+0200', '2026-11-20T15:04:00.000Z'],
    ['2026-11-20T17:04:00+02', '2026-11-20T15:04:00.000Z'],
    ['2026-11-20T17:04:00,5-03:30', '2026-11-20T20:34:00.500Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.000Z'],
  ])('reads %s', (text, expected) => {
    expect(parseInstant(text)?.toISOString()).toBe(expected);
  });

  test.each([
    '2026-11-20',
    '2026-13-01T00:00Z',
    '2025-02-29T00:00Z',
    '2026-11-20T25:00Z',
    '2026-11-20T17:04Z ',
    '0000-01-01T00:00Z',
  ])('refuses %o', (text) => {
    expect(parseInstant(text)).toBeNull();
  });
});

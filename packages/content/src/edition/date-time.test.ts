import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayKey, formatDateTime, machineDateTime, parseInstant } from './date-time.js';

const london = { locale: 'en-GB', timeZone: 'Europe/London' };
const newYork = { locale: 'en-US', timeZone: 'America/New_York' };
const kyiv = { locale: 'uk', timeZone: 'Europe/Kyiv' };
const amman = { locale: 'ar-JO', timeZone: 'Asia/Amman' };
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
});

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
      for (const style of ['date-time', 'date', 'clock', 'day'] as const) {
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

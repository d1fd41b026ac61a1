import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayKey } from './date-time.js';
import { formatRelative } from './relative-time.js';

const london = { locale: 'en-GB', timeZone: 'Europe/London' };
const newYork = { locale: 'en-US', timeZone: 'America/New_York' };
const kyiv = { locale: 'uk', timeZone: 'Europe/Kyiv' };
const kathmandu = { locale: 'en-GB', timeZone: 'Asia/Kathmandu' };

const ago = (edition: typeof london, instant: string, now: string) =>
  formatRelative(edition, new Date(instant), new Date(now));

describe('formatRelative', () => {
  test.each([
    ['the same second', london, '2026-11-20T17:04:00Z', '2026-11-20T17:04:00Z', 'now'],
    ['within the minute', london, '2026-11-20T17:04:00Z', '2026-11-20T17:04:59Z', 'now'],
    ['when the clock goes on', london, '2026-11-20T17:04:59Z', '2026-11-20T17:05:00Z', '1 minute ago'],
    ['floored to the minute', london, '2026-11-20T17:04:00Z', '2026-11-20T17:09:59Z', '5 minutes ago'],
    ['before the hour', london, '2026-11-20T16:04:00Z', '2026-11-20T17:03:59Z', '59 minutes ago'],
    ['the hour', london, '2026-11-20T16:04:00Z', '2026-11-20T17:04:00Z', '1 hour ago'],
    ['floored to the hour', london, '2026-11-20T16:04:00Z', '2026-11-20T18:03:00Z', '1 hour ago'],
    ['over midnight, minutes', london, '2026-11-20T23:50:00Z', '2026-11-21T00:10:00Z', '20 minutes ago'],
    ['over midnight, hours', london, '2026-11-20T22:00:00Z', '2026-11-21T00:10:00Z', 'yesterday'],
    ['a whole day', london, '2026-11-20T17:04:00Z', '2026-11-21T17:04:00Z', 'yesterday'],
    ['nearly two days', london, '2026-11-20T00:01:00Z', '2026-11-21T23:59:00Z', 'yesterday'],
    ['little more than one', london, '2026-11-20T23:59:00Z', '2026-11-22T00:01:00Z', '2 days ago'],
    ['six days', london, '2026-11-14T00:00:00Z', '2026-11-20T23:59:00Z', '6 days ago'],
    ['a week', london, '2026-11-13T23:59:00Z', '2026-11-20T00:00:00Z', null],
    ['years', london, '1926-11-13T23:59:00Z', '2026-11-20T00:00:00Z', null],
    ['a slow clock', london, '2026-11-20T17:04:00Z', '2026-11-20T16:30:00Z', 'now'],
    ['a slow clock at midnight', london, '2026-11-21T00:01:00Z', '2026-11-20T23:59:00Z', 'now'],
    ['a clock an hour slow', london, '2026-11-20T17:04:00Z', '2026-11-20T16:04:00Z', 'now'],
    ['a clock that is wrong', london, '2026-11-20T17:04:00Z', '2026-11-20T16:03:00Z', null],
    ['New York’s midnight', newYork, '2026-11-20T04:59:00Z', '2026-11-20T06:00:00Z', 'yesterday'],
    ['not London’s', newYork, '2026-11-19T23:00:00Z', '2026-11-20T04:59:00Z', '5 hours ago'],
    ['Kathmandu’s midnight', kathmandu, '2026-11-20T18:14:00Z', '2026-11-20T19:15:00Z', 'yesterday'],
    ['the day of 23 hours', london, '2026-03-29T00:00:00Z', '2026-03-29T22:59:00Z', '22 hours ago'],
    ['the skipped hour is none', london, '2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z', '1 hour ago'],
    ['the doubled hour is one', london, '2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '1 hour ago'],
    ['the 24th hour of a day of 25', london, '2026-10-24T23:00:00Z', '2026-10-25T22:59:00Z', '23 hours ago'],
    ['the 25th hour of a day of 25', london, '2026-10-24T23:00:00Z', '2026-10-25T23:59:00Z', 'today'],
    ['a day of 23 hours is a day', london, '2026-03-28T23:59:00Z', '2026-03-29T23:00:00Z', '2 days ago'],
    ['six days and an hour', newYork, '2026-10-29T04:00:00Z', '2026-11-05T04:59:00Z', '6 days ago'],
    ['Ukrainian plurals', kyiv, '2026-11-20T17:04:00Z', '2026-11-20T17:06:00Z', '2 хвилини тому'],
    ['Ukrainian yesterday', kyiv, '2026-11-20T17:04:00Z', '2026-11-20T22:30:00Z', 'учора'],
    ['German', { ...kyiv, locale: 'de' }, '2026-11-18T17:04:00Z', '2026-11-20T17:04:00Z', 'vorgestern'],
    ['Arabic digits', { ...london, locale: 'ar-EG' }, '2026-11-20T17:04:00Z', '2026-11-20T17:09:00Z', 'قبل ٥ دقائق'],
  ])('%s', (_, edition, instant, now, expected) => {
    expect(ago(edition, instant, now)).toBe(expected);
  });

  test.each([
    ['nothing', 'yesterday', '2026-11-20T17:04:00Z'],
    ['no clock', '2026-11-20T17:04:00Z', ''],
  ])('gives null for %s', (_, instant, now) => {
    expect(ago(london, instant, now)).toBeNull();
  });

  test('counts the days that the dates of the page count, and never says a nought or 24 hours', () => {
    const editions = fc.constantFrom(
      ...[
        'Europe/London',
        'Europe/Kyiv',
        'America/New_York',
        'Asia/Kathmandu',
        'Australia/Lord_Howe',
        'Africa/Casablanca',
      ].map((timeZone) => ({ locale: 'en-GB', timeZone })),
    );
    const year = { min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true };
    const passed = fc.integer({ min: 60, max: 9 * 24 * 60 });
    fc.assert(
      fc.property(editions, fc.date(year), passed, (edition, instant, minutes) => {
        const now = new Date(instant.getTime() + minutes * 60_000);
        const words = formatRelative(edition, instant, now);
        const days = calendarDays(edition, instant, now);
        expect(`${words}`).not.toMatch(/\b0\b|24 hours|in \d/);
        if (days > 6) expect(words).toBeNull();
        else if (days > 1) expect(words).toBe(`${days} days ago`);
        else if (days === 1) expect(words).toBe('yesterday');
        else if (minutes >= 24 * 60) expect(words).toBe('today');
        else expect(words).toBe(`${Math.floor(minutes / 60)} hour${minutes < 120 ? '' : 's'} ago`);
      }),
      { numRuns: 2000 },
    );
  });
});

function calendarDays(edition: typeof london, from: Date, to: Date): number {
  const [first = 0, last = 0] = [from, to].map((moment) => Date.parse(dayKey(edition, moment) ?? ''));
  return Math.round((last - first) / 86_400_000);
}

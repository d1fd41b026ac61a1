import { expect, test } from 'vitest';
import { formatEventDate } from './event-date.js';

const london = { locale: 'en-GB', timeZone: 'Europe/London' };
const tehran = { locale: 'fa', timeZone: 'Asia/Tehran' };

test.each([
  ['2026-06-20T17:04:00Z', '20 June 2026 at 18:04', '2026-06-20T18:04:00+01:00'],
  ['1794-03-02', '2 March 1794', '1794-03-02'],
  ['1794-03', 'March 1794', '1794-03'],
  ['1794', '1794', '1794'],
  ['0794', '794', '0794'],
])('%s', (date, words, machine) => {
  expect(formatEventDate(london, date)).toEqual({ words, machine });
});

test.each([
  '',
  'Spring 1794',
  '794',
  '0000',
  '1794-13',
  '2025-02-29',
  '1794-3-2',
  '17940',
  '2026-06-20T17:04:00',
  '1794-03-02T25:00:00Z',
  '-0044',
])('%j is no date', (date) => {
  expect(formatEventDate(london, date)).toBeNull();
});

test('a day has no zone', () => {
  for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Niue']) {
    expect(formatEventDate({ locale: 'en-GB', timeZone }, '2026-01-01')?.words).toBe('1 January 2026');
  }
});

test('a day is said in the readers’ calendar; a year, which is none there, says whose it is', () => {
  expect(formatEventDate(tehran, '1794-03-02')?.words).toBe('۱۲ اسفند ۱۱۷۲');
  expect(formatEventDate(tehran, '1794')?.words).toBe('۱۷۹۴ م.');
  expect(formatEventDate({ ...tehran, locale: 'ja' }, '1794')?.words).toBe('1794年');
});

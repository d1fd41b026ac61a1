import { expect, test } from 'vitest';
import { dayInWords } from './day-in-words.js';

const london = { locale: 'en-GB', timeZone: 'Europe/London', now: '2026-11-20T17:40:00Z' };
const tehran = { ...london, locale: 'fa', timeZone: 'Asia/Tehran' };

test.each([
  ['of this year', london, '2026-01-10', 'Saturday 10 January'],
  ['of another', london, '2025-12-31', '31 December 2025'],
  [
    'when it is another year in the zone already',
    { ...london, now: '2026-12-31T23:30:00Z' },
    '2026-12-31',
    'Thursday 31 December',
  ],
  ['of the Persian year 1405', tehran, '2026-03-21', 'شنبه ۱ فروردین'],
  ['of 1404, though of 2026 as well', tehran, '2026-03-20', '۲۹ اسفند ۱۴۰۴'],
  ['of 1405, though of 2027 as well', { ...tehran, now: '2027-01-10T12:00:00Z' }, '2026-12-25', 'جمعه ۴ دی'],
])('a day %s', (_, edition, day, words) => {
  expect(dayInWords(edition, day)).toBe(words);
});

test('midnight is the zone’s', () => {
  const kyiv = { locale: 'uk', timeZone: 'Europe/Kyiv', now: '2026-12-31T22:30:00Z' };
  expect(dayInWords(kyiv, '2027-01-01')).toBe('пʼятниця, 1 січня');
  expect(dayInWords(kyiv, '2026-12-31')).toBe('31 грудня 2026 р.');
});

test('what is no day has no words', () => {
  expect(dayInWords(london, '2026-02-30')).toBeNull();
});

import { expect, test } from 'vitest';
import { clockOrDate } from './clock-or-date.js';

const kyiv = { timeZone: 'Europe/Kyiv', now: '2026-11-20T17:40:00Z' };

test.each([
  ['the last minute of today', '2026-11-20T21:59:00Z', 'clock'],
  ['the first of tomorrow, while it is today in London', '2026-11-20T22:00:00Z', 'date-time'],
  ['the first minute of today', '2026-11-19T22:00:00Z', 'clock'],
  ['the last of yesterday', '2026-11-19T21:59:59Z', 'date-time'],
  ['this day of another year', '2025-11-20T17:40:00Z', 'date-time'],
  ['no moment', 'today', 'date-time'],
] as const)('%s', (_, instant, style) => {
  expect(clockOrDate(kyiv, instant)).toBe(style);
});

test('beside another moment its day counts, and today does not', () => {
  expect(clockOrDate(kyiv, '2026-03-02T08:00:00Z', '2026-03-02T06:00:00Z')).toBe('clock');
  expect(clockOrDate(kyiv, kyiv.now, '2026-03-02T06:00:00Z')).toBe('date-time');
});

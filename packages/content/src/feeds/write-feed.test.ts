import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, ArticleSummary } from '../article/article.js';
import { readFeed } from './read-feed.js';
import { writeAtom, writeJsonFeed, writeRss, type FeedPublication } from './write-feed.js';

const publication: FeedPublication = {
  name: 'News & <Views>',
  description: 'What happened',
  url: 'https://news.example/',
  feedUrl: 'https://news.example/feed?a=1&b=2',
  locale: 'fa-IR-u-nu-latn',
};
const now = '2026-11-26T12:00:00Z';
const writers = [
  ['RSS', writeRss],
  ['Atom', writeAtom],
  ['JSON Feed', writeJsonFeed],
] as const;

const fog: ArticleSummary = {
  id: '7',
  href: '/fog?a=1&b=2',
  headline: 'Fog ]]> & "rain" in 3 < 4 ports',
  kicker: 'Sea',
  excerpt: 'The port is <b>shut</b> & quiet ]]> now.',
  picture: { src: '/p.jpg?a=1&b="', width: 900, height: 600, alt: 'A ship', caption: 'A < B', credit: 'AP & Co' },
  authors: [{ name: 'Ann & Bob', href: '/ann' }],
  published: '2026-11-20T17:04:00Z',
};

describe.each(writers)('%s', (format, write) => {
  const back = (entries: readonly (ArticleSummary | Article)[]) =>
    readFeed(write(publication, entries), { url: publication.feedUrl, now });

  test('is read as it was written', () => {
    const { summaries, title, language, href, report } = back([fog]);
    expect({ title, language, href }).toEqual({
      // RSS has no word for whether a title is HTML; it is read as such.
      title: format === 'RSS' ? 'News &' : 'News & <Views>',
      language: 'fa-IR',
      href: 'https://news.example/',
    });
    expect(summaries).toEqual([
      {
        id: 'https://news.example/#7',
        href: 'https://news.example/fog?a=1&b=2',
        headline: fog.headline,
        excerpt: fog.excerpt,
        published: fog.published,
        authors: [{ name: 'Ann & Bob', ...(format !== 'RSS' && { href: 'https://news.example/ann' }) }],
        picture: {
          src: 'https://news.example/p.jpg?a=1&b=%22',
          alt: { decorative: true },
          ...(format === 'JSON Feed'
            ? { width: 1200, height: 800 }
            : { width: 900, height: 600, caption: 'A < B', credit: 'AP & Co' }),
        },
      },
    ]);
    expect(report.dropped).toEqual([]);
  });

  test('says nothing of a time that nobody knows', () => {
    const { published: _, ...timeless } = fog;
    expect(back([timeless]).summaries[0]).not.toHaveProperty('published');
  });

  test('is a feed without articles too', () => {
    expect(back([]).summaries).toEqual([]);
  });

  test('of an article, writes the summary', () => {
    const article: Article = {
      id: '1',
      href: '/a',
      headline: 'A',
      standfirst: 'The standfirst.',
      labels: [],
      authors: [],
      tags: [],
      published: '2026-11-20T10:00:00Z',
      updated: '2026-11-21T10:00:00Z',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'The text.' }] }],
    };
    expect(back([article]).summaries[0]).toMatchObject({ excerpt: 'The standfirst.', published: article.published });
  });

  test('leaves out a picture and a page that are not of the web', () => {
    const { summaries } = back([
      {
        ...fog,
        picture: { src: 'data:image/png;base64,x', width: 1, height: 1, alt: '' },
        authors: [{ name: 'A', href: 'javascript:0' }],
      },
    ]);
    expect(summaries[0]).not.toHaveProperty('picture');
    expect(summaries[0]?.authors).toEqual([{ name: 'A' }]);
  });

  test('keeps an id that is an address', () => {
    expect(back([{ ...fog, id: 'tag:news.example,2026:7' }]).summaries[0]?.id).toBe('tag:news.example,2026:7');
  });

  test('holds any words, with no character that its format forbids', () => {
    // With control characters, halves of surrogate pairs and characters that are none.
    const words = fc.string({
      unit: fc
        .oneof(fc.integer({ min: 0, max: 0x9f }), fc.integer({ min: 0xd7f0, max: 0x10ffff }))
        .map((point) => String.fromCodePoint(point)),
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, words, words, (headline, excerpt, name) => {
        const text = write(publication, [
          { ...fog, headline: `A ${headline}`, excerpt, authors: [{ name: `B ${name}` }] },
        ]);
        // eslint-disable-next-line no-control-regex
        expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
        expect(text.isWellFormed()).toBe(true);
        expect(readFeed(text, { url: publication.feedUrl, now }).summaries).toHaveLength(1);
      }),
    );
  });

  test('gives back plain words as they are', () => {
    const words = fc
      .array(fc.constantFrom('fog', 'AT&T', '&amp;', ']]>', '<b>', '"x"', '’', 'Їжа', '霧', '😀', '1 < 2'), {
        minLength: 1,
        maxLength: 9,
      })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (headline, excerpt) => {
        const [summary] = back([{ ...fog, headline, excerpt }]).summaries;
        if (format !== 'RSS') expect(summary?.headline).toBe(headline);
        if (excerpt !== headline && format !== 'RSS') expect(summary?.excerpt).toBe(excerpt);
        if (format === 'RSS' && summary?.excerpt !== undefined) expect(summary.excerpt).toBe(excerpt);
      }),
    );
  });

  test.each(['url', 'feedUrl'] as const)('needs a whole address as %s', (field) => {
    expect(() => write({ ...publication, [field]: '/feed' }, [])).toThrow(/is "\/feed".*https:\/\/news\.example/);
  });
});

test('CDATA stands close to its tags: in an id, spaces would count', () => {
  expect(writeAtom(publication, [])).toContain(`<id><![CDATA[${publication.feedUrl}]]></id>`);
  expect(writeRss(publication, [fog])).toContain('<link><![CDATA[https://news.example/fog?a=1&b=2]]></link>');
});

test('Atom has the time of the last change, and one that is clearly none where there is no time', () => {
  const { published: _, ...timeless } = fog;
  expect(writeAtom(publication, [fog])).toContain('<updated>2026-11-20T17:04:00.000Z</updated>');
  expect(writeAtom(publication, [timeless])).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
});

test('JSON Feed has its version and always a list', () => {
  expect(JSON.parse(writeJsonFeed(publication, []))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: publication.feedUrl,
    items: [],
  });
});

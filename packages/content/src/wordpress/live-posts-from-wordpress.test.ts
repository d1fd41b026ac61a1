import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { livePostsFromWordPress, type LivePostsOptions } from './live-posts-from-wordpress.js';

const options: LivePostsOptions = { site: 'https://news.example', articleHref: (slug) => `/${slug}/` };

function post(more: object = {}) {
  return {
    id: 1,
    slug: 'tug-sails',
    link: 'https://news.example/tug-sails/',
    date_gmt: '2026-11-20T17:04:00',
    modified_gmt: '2026-11-20T17:04:00',
    sticky: false,
    title: { rendered: '' },
    content: { rendered: '<p>A tug is on its way.</p>', protected: false },
    excerpt: { rendered: '<p>A tug is on its way.</p>', protected: false },
    meta: [],
    ...more,
  };
}

const read = (posts: readonly unknown[], changed: Partial<LivePostsOptions> = {}) =>
  livePostsFromWordPress(posts, { ...options, ...changed });

function one(more: object = {}, changed: Partial<LivePostsOptions> = {}) {
  const { posts, reports, problems } = read([post(more)], changed);
  expect(problems).toEqual([]);
  const [live] = posts;
  const [report] = reports;
  if (live === undefined || report === undefined) throw new Error('The post became no live post.');
  const noted = (entries: typeof report.degraded) => entries.map(({ path, what }) => `${path}: ${what}`);
  return { live, report, dropped: noted(report.dropped), degraded: noted(report.degraded) };
}

const text = (words: string) => ({ type: 'paragraph', children: [{ type: 'text', text: words }] });

describe('an answer', () => {
  test('that is no list is refused by the name of what was called', () => {
    expect(() => livePostsFromWordPress({ code: 'rest_no_route', message: 'No route.' }, options)).toThrow(
      /^livePostsFromWordPress: expected the array.*rest_no_route/,
    );
    expect(() => read([], { site: '/blog' })).toThrow(/^livePostsFromWordPress: `site` is/);
  });

  test('comes newest first, whatever its order, and moments that are equal stay as they were', () => {
    const times = ['17:04', '17:31', '16:00', '17:04'];
    const posts = times.map((time, index) => post({ id: index, slug: `p${index}`, date_gmt: `2026-11-20T${time}:00` }));
    const { posts: live, reports } = read(posts);
    expect(live.map(({ id }) => id)).toEqual(['p1', 'p0', 'p3', 'p2']);
    expect(reports.map(({ id }) => id)).toEqual(['p1', 'p0', 'p3', 'p2']);
  });

  test('gives every post that has its place, and says what is wrong with the others', () => {
    const { posts, problems } = read([
      post(),
      post({ id: 2, date_gmt: null }),
      post({ id: 3, slug: 'three', date_gmt: '0000-00-00T00:00:00' }),
      post({ id: 4 }),
      post({ id: 1, slug: 'five' }),
      { id: 6 },
      post({ id: 7, slug: 'deep', content: { rendered: '<div>'.repeat(50_000) } }),
    ]);
    expect(posts.map(({ id }) => id)).toEqual(['tug-sails']);
    expect(problems).toEqual([
      '[4].id: expected an id of its own, got 1 of [0] again',
      '[5].slug: expected a value, got nothing',
      '[5].title: expected a value, got nothing',
      '[5].content: expected a value, got nothing',
      '[1].date_gmt: expected the moment of publication, without which a post has no place in live coverage, got null',
      '[2].date_gmt: expected the moment of publication, without which a post has no place in live coverage, got "0000-00-00T00:00:00"',
      '[3].slug: expected a slug of its own, got tug-sails of [0] again',
      '[6]: could not be made into a live post: its HTML is nested too deeply',
    ]);
  });
});

describe('a post', () => {
  test('has the least that WordPress gives, no headline where it has no title, and no field that is undefined', () => {
    const { live, report } = one();
    expect(live).toStrictEqual({
      id: 'tug-sails',
      published: '2026-11-20T17:04:00Z',
      body: [text('A tug is on its way.')],
    });
    expect(report).toEqual({
      id: 'tug-sails',
      headline: 'A tug is on its way.',
      rendered: 1,
      degraded: [],
      dropped: [],
    });
  });

  test('has all that it can have', () => {
    const { live } = one(
      {
        title: { rendered: 'The <em>Dunlin</em> sails &#8211; slowly' },
        modified_gmt: '2026-11-20T17:20:00',
        sticky: true,
        meta: { labels: ['breaking', 'hot'] },
        _embedded: {
          author: [{ name: 'Kiran Bhatt', link: 'https://news.example/kiran/' }],
          'wp:term': [
            [{ name: 'Live', slug: 'live' }],
            [{ name: 'Key event', slug: 'key-event', taxonomy: 'post_tag' }],
          ],
        },
      },
      { postHref: (id) => `/adrift/?post=${id}#live-${id}`, ownHref: ({ pathname }) => pathname },
    );
    expect(live).toStrictEqual({
      id: 'tug-sails',
      published: '2026-11-20T17:04:00Z',
      updated: '2026-11-20T17:20:00Z',
      headline: 'The Dunlin sails – slowly',
      labels: ['breaking'],
      authors: [{ name: 'Kiran Bhatt', href: '/kiran/' }],
      body: [text('A tug is on its way.')],
      key: true,
      pinned: true,
      href: '/adrift/?post=tug-sails#live-tug-sails',
    });
  });

  test.each([
    ['tug-sails', 'tug-sails'],
    ['Tug_2', 'Tug_2'],
    ['%d0%b1%d1%83%d0%ba%d1%81%d0%b8%d1%80', 'post-1'],
    ['буксир', 'post-1'],
    ['a b', 'post-1'],
    ['\uD800', 'post-1'],
  ])('with the slug %j has the id %s', (slug, id) => {
    expect(one({ slug }).live.id).toBe(id);
  });

  test.each([
    [true, true],
    [false, undefined],
    [undefined, undefined],
    ['yes', undefined],
    [1, undefined],
  ])('that is %o sticky is pinned: %o', (sticky, pinned) => {
    expect(one({ sticky }).live.pinned).toBe(pinned);
  });

  test.each([
    ['a tag', [[], [{ name: 'Key event', slug: 'key-event', taxonomy: 'post_tag' }]], true],
    ['a category', [[{ name: 'Turning points', slug: 'key-event' }]], true],
    ['a tag of another slug', [[], [{ name: 'key-event', slug: 'tow' }]], undefined],
    ['nothing', undefined, undefined],
    ['something else', 'key-event', undefined],
  ])('filed under %s is a key event: %o', (_, terms, key) => {
    expect(one({ _embedded: { 'wp:term': terms } }).live.key).toBe(key);
  });

  test.each([
    ['within the minute', '2026-11-20T17:04:59', undefined],
    ['a minute later', '2026-11-20T17:05:00', '2026-11-20T17:05:00Z'],
    ['before publication', '2026-11-20T16:00:00', undefined],
    ['at no moment', null, undefined],
  ])('changed %s', (_, modified_gmt, updated) => {
    expect(one({ modified_gmt }).live.updated).toBe(updated);
  });

  test('holds in its text what an article has around it', () => {
    const { live, dropped } = one({
      featured_media: 9,
      excerpt: { rendered: '<p>What an editor wrote.</p>' },
      meta: {
        kicker: 'The port',
        audio: { src: '/siren.mp3', provenance: 'human' },
        corrections: [
          { kind: 'clarification', text: 'Not two.', position: 'top' },
          { kind: 'correction', text: 'Nor three.' },
        ],
        ai: { provenance: 'ai-assisted' },
        newsletter: { id: 'tides', after: 1 },
      },
      _embedded: {
        'wp:featuredmedia': [
          {
            source_url: '/tug.webp',
            alt_text: 'A tug',
            media_details: { width: 1200, height: 800 },
            meta: { credit: 'Ann' },
          },
        ],
      },
      content: { rendered: '<figure><img src="/tug.webp" alt="A tug" width="9" height="9"></figure><p>One</p>' },
    });
    expect(live.body.map(({ type }) => type)).toEqual([
      'correction',
      'image',
      'audio',
      'paragraph',
      'newsletter',
      'correction',
      'ai-note',
    ]);
    expect(live.body[1]).toMatchObject({ picture: { src: 'https://news.example/tug.webp', credit: 'Ann' } });
    expect(dropped).toEqual(['text: image', 'excerpt: excerpt', 'meta.kicker: kicker']);
  });

  test('leads to another post of the coverage at its place there, and shows a card of it', () => {
    const content = {
      rendered:
        '<p>See <a href="https://news.example/first/">before</a>.</p>' +
        '<figure class="wp-block-embed is-type-wp-embed"><blockquote class="wp-embedded-content"><a href="https://news.example/first/">First</a></blockquote></figure>',
    };
    const first = post({ id: 2, slug: 'first', link: 'https://news.example/first/', date_gmt: '2026-11-20T16:00:00' });
    expect(read([post({ content }), first]).posts[0]?.body).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'See ' },
          { type: 'link', href: '#live-first', children: [{ type: 'text', text: 'before' }] },
          { type: 'text', text: '.' },
        ],
      },
      {
        type: 'related',
        article: {
          id: 'first',
          href: '#live-first',
          headline: 'A tug is on its way.',
          labels: [],
          excerpt: 'A tug is on its way.',
          authors: [],
          published: '2026-11-20T16:00:00Z',
        },
      },
    ]);
  });
});

const anyMoment = fc.oneof(
  fc
    .date({ min: new Date('2026-11-01'), max: new Date('2026-12-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 19)),
  fc.constantFrom('2026-11-20T17:04:00', '0000-00-00T00:00:00', 'soon', null, undefined, 5),
);
const anySlug = fc.oneof(fc.constantFrom('a', 'b', 'c', '', 'é', '%d0%b1'), fc.string({ unit: 'binary' }));
const anyPost = fc.record(
  {
    id: fc.oneof(fc.nat({ max: 30 }), fc.string()),
    slug: anySlug,
    link: fc.oneof(fc.webUrl(), fc.string()),
    date_gmt: anyMoment,
    modified_gmt: anyMoment,
    sticky: fc.anything(),
    title: fc.oneof(fc.record({ rendered: fc.string() }), fc.anything()),
    content: fc.record({ rendered: fc.string({ unit: 'binary' }) }),
    excerpt: fc.oneof(fc.record({ rendered: fc.string() }), fc.anything()),
    meta: fc.oneof(
      fc.record(
        {
          labels: fc.anything(),
          corrections: fc.anything(),
          ai: fc.anything(),
          audio: fc.anything(),
          newsletter: fc.anything(),
        },
        { requiredKeys: [] },
      ),
      fc.anything(),
    ),
    _embedded: fc.oneof(
      fc.record(
        { author: fc.anything(), 'wp:term': fc.anything(), 'wp:featuredmedia': fc.anything() },
        { requiredKeys: [] },
      ),
      fc.anything(),
    ),
  },
  { requiredKeys: ['id', 'slug', 'title', 'content', 'date_gmt'] },
);

test('whatever comes: nothing throws, the newest is first, no id is there twice, and each is a fragment', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 9, arbitrary: anyPost }, fc.anything()), { maxLength: 12 }), (answer) => {
      const { posts, reports, problems } = read(answer);
      const moments = posts.map(({ published }) => Date.parse(published));
      expect(moments).toEqual(moments.toSorted((one, other) => other - one));
      expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
      for (const { id } of posts) expect(id).toMatch(/^[\w-]+$/);
      expect(reports.map(({ id }) => id)).toEqual(posts.map(({ id }) => id));
      if (posts.length < answer.length) expect(problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

import { describe, expect, test } from 'vitest';
import { articlesFromWordPress } from './articles-from-wordpress.js';
import type { WordPressOptions } from './options.js';

const options: WordPressOptions = { site: 'https://news.example', articleHref: (slug) => `/${slug}/` };

function post(more: object = {}) {
  return {
    id: 1,
    slug: 'fog',
    link: 'https://news.example/fog/',
    date_gmt: '2026-11-20T17:04:00',
    modified_gmt: '2026-11-20T17:04:00',
    title: { rendered: 'Fog' },
    content: { rendered: '<p>The port is shut.</p>', protected: false },
    excerpt: { rendered: '', protected: false },
    author: 0,
    featured_media: 0,
    ...more,
  };
}

function one(more: object = {}, changed: Partial<WordPressOptions> = {}) {
  const { articles, reports, problems } = articlesFromWordPress([post(more)], { ...options, ...changed });
  expect(problems).toEqual([]);
  const [article] = articles;
  const [report] = reports;
  if (article === undefined || report === undefined) throw new Error('The post became no article.');
  const noted = (entries: typeof report.degraded) => entries.map(({ path, what }) => `${path}: ${what}`);
  return { article, degraded: noted(report.degraded), dropped: noted(report.dropped), report };
}

describe('an answer', () => {
  test.each([
    ['null', null, /expected the array.*GET \/wp-json\/wp\/v2\/posts\?_embed.*got null/],
    [
      'an error of WordPress',
      { code: 'rest_no_route', message: 'No route was found.' },
      /got the error rest_no_route \(No route was found\.\)/,
    ],
    ['a single post', post(), /got a single post; put it into an array/],
    ['text', '[]', /got string.*give the parsed JSON/],
  ])('that is %s is refused with a sentence', (_, json, sentence) => {
    expect(() => articlesFromWordPress(json, options)).toThrow(sentence);
  });

  test.each([undefined, '', 'news.example', '/blog', 'javascript:alert(1)'])(
    'needs the site’s address, not %o',
    (site) => {
      expect(() => articlesFromWordPress([], { ...options, site: site as string })).toThrow(
        /`site` is .*https:\/\/news\.example/,
      );
    },
  );

  test('without posts gives no articles', () => {
    expect(articlesFromWordPress([], options)).toEqual({ articles: [], reports: [], problems: [] });
  });

  test('gives every post that can be read, and says what is wrong with the others', () => {
    const json = [
      post(),
      post({ id: 2, title: { rendered: 5 } }),
      'post',
      post({ id: '3' }),
      post({ id: 4, slug: '' }),
      { id: 5 },
      post({ id: 1 }),
      post({ id: 7, content: null }),
      post({ id: 8, date_gmt: 5, title: [] }),
      post({ id: 9, slug: 'nine' }),
    ];
    const { articles, reports, problems } = articlesFromWordPress(json, options);
    expect(articles.map(({ id }) => id)).toEqual(['1', '9']);
    expect(reports.map(({ id }) => id)).toEqual(['1', '9']);
    expect(problems).toEqual([
      '[1].title.rendered: expected string, got number',
      '[2]: expected object, got string',
      '[3].id: expected number, got string',
      '[4].slug: expected a text with at least one character, got an empty text',
      '[5].slug: expected a value, got nothing',
      '[5].title: expected a value, got nothing',
      '[5].content: expected a value, got nothing',
      '[6].id: expected an id of its own, got 1 of [0] again',
      '[7].content: expected object, got null',
      '[8].date_gmt: expected string, got number',
      '[8].title.rendered: expected a value, got nothing',
    ]);
  });

  test('survives a post that is nested beyond reason', () => {
    const deep = post({ content: { rendered: '<div>'.repeat(50_000) } });
    const { articles, problems } = articlesFromWordPress([deep, post({ id: 2 })], options);
    expect(articles.map(({ id }) => id)).toEqual(['2']);
    expect(problems).toEqual(['[0]: could not be made into an article: its HTML is nested too deeply']);
  });

  test('is not changed', () => {
    const json = [post({ meta: { newsletter: { id: 'tides', after: 1 } } })];
    const before = structuredClone(json);
    articlesFromWordPress(json, options);
    expect(json).toEqual(before);
  });
});

describe('an article', () => {
  test('has the least that a post gives, and no field that is undefined', () => {
    const { article, report } = one();
    expect(article).toStrictEqual({
      id: '1',
      href: '/fog/',
      headline: 'Fog',
      labels: [],
      authors: [],
      published: '2026-11-20T17:04:00Z',
      tags: [],
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'The port is shut.' }] }],
      editHref: 'https://news.example/wp-admin/post.php?post=1&action=edit',
    });
    expect(report).toEqual({ id: '1', headline: 'Fog', rendered: 1, degraded: [], dropped: [] });
  });

  test('is edited where WordPress lives', () => {
    expect(one({}, { site: 'https://news.example/cms/' }).article.editHref).toBe(
      'https://news.example/cms/wp-admin/post.php?post=1&action=edit',
    );
  });

  test.each([
    ['entities', 'Fish &amp; chips &#8211; &lt;b&gt;', 'Fish & chips – <b>', []],
    ['markup', 'The <em>Dunlin</em><br>sails', 'The Dunlin sails', ['title: title']],
    ['bidi controls', 'Fog\u202E \u2066here', 'Fog here', []],
    ['a script', 'Fog<script>alert(1)</script>', 'Fog', ['title: title']],
    ['no title', ' ', 'The port is shut.', ['title: title']],
  ])('has a headline of a title with %s', (_, rendered, headline, noted) => {
    const { article, degraded } = one({ title: { rendered } });
    expect(article.headline).toBe(headline);
    expect(degraded).toEqual(noted);
  });

  test('without a title or a body is called by its date, without a date by its slug', () => {
    const nothing = { title: { rendered: '' }, content: { rendered: '' } };
    expect(one(nothing).article.headline).toBe('2026-11-20');
    expect(one({ ...nothing, date_gmt: null }).article.headline).toBe('fog');
  });

  test.each([
    ['the same minute', '2026-11-20T17:04:00', '2026-11-20T17:04:59', undefined],
    ['a minute later', '2026-11-20T17:04:00', '2026-11-20T17:05:00', '2026-11-20T17:05:00Z'],
    ['before publication', '2026-11-20T17:04:00', '2026-11-19T17:05:00', undefined],
  ])('changed %s', (_, date_gmt, modified_gmt, updated) => {
    expect(one({ date_gmt, modified_gmt }).article.updated).toBe(updated);
  });

  test.each([null, undefined, '0000-00-00T00:00:00', 'soon'])('with the date %o is shown without one', (date_gmt) => {
    const { article, degraded } = one({ date_gmt, modified_gmt: null });
    expect(article).not.toHaveProperty('published');
    expect(degraded).toEqual(['date_gmt: date']);
  });

  test('behind a password says so', () => {
    const { article, dropped } = one({ content: { rendered: '', protected: true } });
    expect(article.body).toEqual([]);
    expect(dropped).toEqual(['content: text']);
  });
});

describe('the standfirst', () => {
  const content = { rendered: '<h2>Now</h2><p>The port is “shut” until noon. Pilots wait.</p>' };

  test.each([
    ['an editor’s', '<p>Nobody sails today &amp; nobody minds.</p>\n', 'Nobody sails today & nobody minds.'],
    ['WordPress’s own, cut', '<p>Now The port is &#8220;shut&#8221; until [&hellip;]</p>', undefined],
    ['WordPress’s own, cut by a theme', '<p>Now The port is "shut" until&#8230;</p>', undefined],
    ['WordPress’s own, whole', '<p>Now The port is “shut” until noon. Pilots wait.</p>', undefined],
    ['none', '', undefined],
  ])('is %s', (_, rendered, standfirst) => {
    expect(one({ content, excerpt: { rendered } }).article.standfirst).toBe(standfirst);
  });

  test('loses its markup, and says so', () => {
    const { article, degraded } = one({ excerpt: { rendered: '<p>The <em>Dunlin</em> waits.</p>' } });
    expect(article.standfirst).toBe('The Dunlin waits.');
    expect(degraded).toEqual(['excerpt: excerpt']);
  });
});

describe('what is embedded', () => {
  test('gives authors with all that is known of them', () => {
    const author = [
      {
        id: 3,
        name: 'Ann O&#8217;Neill',
        link: 'https://news.example/author/ann/',
        description: 'Ann  writes.',
        avatar_urls: { 24: '/a-24.jpg', 96: '/a-96.jpg', 48: 'javascript:alert(1)' },
        meta: { role: 'photographs', organisation: 'Agency' },
      },
      { id: 4, name: 'Bo', link: '', description: '', meta: [] },
      { id: 5, name: 'Cy', link: 'javascript:alert(1)', meta: { role: 'chef' } },
    ];
    const { article, degraded } = one({ author: 3, _embedded: { author } });
    expect(article.authors).toStrictEqual([
      {
        name: 'Ann O’Neill',
        href: 'https://news.example/author/ann/',
        role: 'photographs',
        avatar: {
          src: 'https://news.example/a-96.jpg',
          width: 96,
          height: 96,
          alt: { decorative: true },
          sources: [
            { src: 'https://news.example/a-24.jpg', width: 24 },
            { src: 'https://news.example/a-96.jpg', width: 96 },
          ],
        },
        organisation: 'Agency',
        biography: 'Ann writes.',
      },
      { name: 'Bo' },
      { name: 'Cy' },
    ]);
    expect(degraded).toEqual(['_embedded.author[2].meta.role: role']);
  });

  test('may be errors', () => {
    const error = { code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: { status: 404 } };
    const { article, report } = one({
      author: 3,
      featured_media: 9,
      _embedded: { author: [error], 'wp:featuredmedia': [error], 'wp:term': [error, [error]] },
    });
    expect(article.authors).toEqual([]);
    expect(report.dropped.map(({ path, why }) => `${path} ${why}`)).toEqual([
      '_embedded.wp:featuredmedia[0] WordPress did not give it: Invalid user ID.',
      '_embedded.wp:term[1][0] WordPress did not give it: Invalid user ID.',
      '_embedded.author[0] WordPress did not give it: Invalid user ID.',
    ]);
  });

  test.each([undefined, null, 'x', [], { author: 'x', 'wp:term': 5, 'wp:featuredmedia': {} }])(
    'may be %o',
    (_embedded) => {
      expect(one({ _embedded }).article.authors).toEqual([]);
    },
  );

  test('may have been forgotten', () => {
    const { degraded, dropped } = one({ author: 3, featured_media: 9 });
    expect(degraded).toEqual(['_embedded.author: author']);
    expect(dropped).toEqual(['_embedded.wp:featuredmedia: picture']);
  });

  test('gives section, kicker and tags', () => {
    const terms = [
      [
        { name: 'Uncategorized', slug: 'uncategorized', taxonomy: 'category', link: 'https://news.example/u/' },
        { name: 'Port &amp; sea', slug: 'port', taxonomy: 'category', link: 'https://news.example/port/' },
        { name: 'News', slug: 'news', taxonomy: 'category' },
      ],
      [{ name: 'Fog', slug: 'fog', taxonomy: 'post_tag' }],
      [{ name: 'Aside', slug: 'aside', taxonomy: 'post_format' }],
    ];
    const { article, degraded } = one({ _embedded: { 'wp:term': terms } });
    expect(article.section).toEqual({ name: 'Port & sea', href: 'https://news.example/port/' });
    expect(article.kicker).toBe('Port & sea');
    expect(article.tags).toEqual([{ name: 'Fog' }]);
    expect(degraded).toEqual(['_embedded.wp:term[0]: categories']);
    expect(one({ meta: { kicker: 'Weather' }, _embedded: { 'wp:term': terms } }).article.kicker).toBe('Weather');
  });
});

describe('the lead picture', () => {
  const media = {
    id: 9,
    source_url: '/pictures/boat-1600.webp',
    alt_text: 'A boat',
    caption: { rendered: '<p>The <em>Bittern</em>.</p>\n' },
    meta: { credit: '(Ann)' },
    media_details: {
      width: 1600,
      height: 1067,
      sizes: {
        large: { source_url: '/pictures/boat-800.webp', width: 800, height: 533 },
        small: { source_url: '/pictures/boat-480.webp', width: 480, height: 320 },
        odd: { source_url: 5 },
        bad: { source_url: 'javascript:alert(1)', width: 100 },
      },
    },
  };
  const withMedia = (more: object = {}) => ({
    featured_media: 9,
    _embedded: { 'wp:featuredmedia': [{ ...media, ...more }] },
  });

  test('says whose it is, and how bright, where the library says so', () => {
    const rights = { holder: 'The Courier', licence_url: 'https://licence.example/by/4.0/', usage_terms: 'CC BY 4.0' };
    expect(one(withMedia({ meta: { rights, tone: 'dark' } })).article.picture).toMatchObject({
      rights: { holder: 'The Courier', licenceUrl: 'https://licence.example/by/4.0/', usageTerms: 'CC BY 4.0' },
      tone: 'dark',
    });
    const { article, dropped } = one(
      withMedia({ meta: { rights: { holder: 'The Courier', licence_url: 'javascript:alert(1)' }, tone: 'loud' } }),
    );
    expect(article.picture).toMatchObject({ rights: { holder: 'The Courier' } });
    expect(article.picture).not.toHaveProperty('tone');
    expect(dropped).toEqual(['_embedded.wp:featuredmedia[0].meta.rights.licence_url: licence']);
    expect(one(withMedia({ meta: { rights: { usage_terms: 'none' } } })).article.picture).not.toHaveProperty('rights');
  });

  test('has everything that WordPress knows of it', () => {
    const { article, degraded } = one(withMedia());
    expect(article.picture).toStrictEqual({
      src: 'https://news.example/pictures/boat-1600.webp',
      width: 1600,
      height: 1067,
      alt: 'A boat',
      sources: [
        { src: 'https://news.example/pictures/boat-480.webp', width: 480 },
        { src: 'https://news.example/pictures/boat-800.webp', width: 800 },
      ],
      caption: 'The Bittern.',
      credit: 'Ann',
    });
    expect(degraded).toEqual(['_embedded.wp:featuredmedia[0].caption: caption']);
  });

  test('may be all alone', () => {
    const { article, degraded } = one({
      _embedded: { 'wp:featuredmedia': [{ source_url: 'https://cdn.example/a.jpg' }] },
    });
    expect(article.picture).toEqual({
      src: 'https://cdn.example/a.jpg',
      width: 1200,
      height: 800,
      alt: { decorative: true },
    });
    expect(degraded).toEqual([
      '_embedded.wp:featuredmedia[0].media_details: size',
      '_embedded.wp:featuredmedia[0].alt_text: alt',
    ]);
  });

  test('has no address that is none', () => {
    const { article, dropped } = one(withMedia({ source_url: 'data:image/png;base64,' }));
    expect(article).not.toHaveProperty('picture');
    expect(dropped).toEqual(['_embedded.wp:featuredmedia[0].source_url: picture']);
  });

  test('is not said twice by the text', () => {
    const rendered =
      '<figure><img src="https://news.example/pictures/boat-1600-1024x683.webp?x=1" alt="A boat" width="9" height="9"></figure><p>One</p>';
    const { article, dropped } = one({ ...withMedia(), content: { rendered } });
    expect(article.body.map(({ type }) => type)).toEqual(['paragraph']);
    expect(dropped).toEqual(['text: image']);
  });
});

describe('meta', () => {
  test('gives the labels of the closed set', () => {
    const { article, dropped } = one({ meta: { labels: ['breaking', 'hot', 5, 'breaking'] } });
    expect(article.labels).toEqual(['breaking']);
    expect(dropped).toEqual(['meta.labels[1]: label', 'meta.labels[2]: label']);
  });

  test.each([
    [
      'a whole one',
      { src: '/a.mp3', duration: 300, provenance: 'ai' },
      { src: 'https://news.example/a.mp3', duration: 300, provenance: 'ai' },
    ],
    [
      'one whose length nobody measured',
      { src: '/a.mp3', duration: 0, provenance: 'human' },
      { src: 'https://news.example/a.mp3', provenance: 'human' },
    ],
    ['none', undefined, undefined],
  ])('gives a recording: %s', (_, audio, expected) => {
    const { article, dropped } = one({ meta: { audio } });
    expect(article.audio).toEqual(expected);
    expect(dropped).toEqual([]);
  });

  test.each([
    { src: '/a.mp3' },
    { src: '/a.mp3', provenance: 'robot' },
    { src: 'javascript:alert(1)', provenance: 'ai' },
  ])('does not guess who speaks or from where: %o', (audio) => {
    const { article, dropped } = one({ meta: { audio } });
    expect(article).not.toHaveProperty('audio');
    expect(dropped).toEqual(['meta.audio: audio']);
  });

  test.each([
    [0, ['newsletter', 'paragraph', 'heading', 'paragraph', 'divider']],
    [1, ['paragraph', 'newsletter', 'heading', 'paragraph', 'divider']],
    [2, ['paragraph', 'heading', 'paragraph', 'newsletter', 'divider']],
    [9, ['paragraph', 'heading', 'paragraph', 'divider', 'newsletter']],
  ])('puts the newsletter after paragraph %d', (after, types) => {
    const content = { rendered: '<p>One</p><h2>Two</h2><p>Three</p><hr>' };
    const { article, degraded } = one({ content, meta: { newsletter: { id: 'tides', after } } });
    expect(article.body.map(({ type }) => type)).toEqual(types);
    expect(article.body).toContainEqual({ type: 'newsletter', newsletter: 'tides' });
    expect(degraded).toEqual(after === 9 ? ['meta.newsletter.after: newsletter'] : []);
  });

  test('says how the head is laid out, what was put right, what machines did and where readers comment', () => {
    const { article, degraded, dropped } = one({
      meta: {
        layout: 'feature',
        corrections: [
          { kind: 'clarification', text: '<p>Not <em>two</em>.</p>', date: '2026-11-20T17:04:00Z', position: 'top' },
          { text: 'One' },
        ],
        ai: { provenance: 'ai-assisted', text: 'Sorted by a machine.' },
        comments: { href: '/tides/#comments', count: 12 },
      },
    });
    expect(article).toMatchObject({
      layout: 'feature',
      corrections: [
        {
          kind: 'clarification',
          children: [
            { type: 'text', text: 'Not ' },
            { type: 'mark', mark: 'emphasis', children: [{ type: 'text', text: 'two' }] },
            { type: 'text', text: '.' },
          ],
          date: '2026-11-20T17:04:00.000Z',
          position: 'top',
        },
        { kind: 'correction', children: [{ type: 'text', text: 'One' }], position: 'end' },
      ],
      aiUse: { provenance: 'ai-assisted', text: 'Sorted by a machine.', position: 'end' },
      comments: { href: 'https://news.example/tides/#comments', count: 12 },
    });
    expect(degraded).toEqual(['meta.corrections[1].date: date']);
    expect(dropped).toEqual([]);
  });

  test.each([
    ['subscribers', 'subscribers', []],
    ['premium', 'subscribers', ['meta.access: access']],
    [['subscribers'], 'subscribers', ['meta.access: access']],
    ['everyone', undefined, []],
    ['', undefined, []],
  ])('%o may read it whole: what is unknown is not given away', (access, kept, notes) => {
    const { article, degraded } = one({ meta: { access } });
    expect(article.access).toBe(kept);
    expect(degraded).toEqual(notes);
  });

  test('guesses none of that', () => {
    const { article, degraded, dropped } = one({
      meta: {
        layout: 'poster',
        corrections: [{ kind: 'rumour', text: 'One' }, { text: '' }, 5],
        ai: { provenance: 'robot' },
        comments: { href: 'javascript:alert(1)', count: 12 },
      },
    });
    for (const field of ['layout', 'corrections', 'aiUse', 'comments']) expect(article).not.toHaveProperty(field);
    expect(degraded).toEqual(['meta.layout: layout']);
    expect(dropped).toEqual([
      'meta.corrections[0]: correction',
      'meta.corrections[1]: correction',
      'meta.corrections[2]: correction',
      'meta.ai: ai',
    ]);
  });

  test.each([undefined, null, [], 'x', { labels: null, newsletter: 5, audio: [], kicker: {} }])('may be %o', (meta) => {
    const { article, degraded, dropped } = one({ meta });
    expect(article.labels).toEqual([]);
    expect([...degraded, ...dropped]).toEqual([]);
  });
});

describe('translations', () => {
  const uk = { locale: 'uk', id: 9, post_title: 'Туман &amp; порт', href: 'https://lyman.example/tuman/' };

  test('are read as WPML’s plug-in gives them, at their addresses', () => {
    const german = { locale: 'de_DE_formal', href: '/de/nebel/' };
    const { article, dropped } = one({ wpml_current_locale: 'en_GB', wpml_translations: [uk, german] });
    expect(article.translations).toEqual([
      { locale: 'uk', href: 'https://lyman.example/tuman/', headline: 'Туман & порт' },
      { locale: 'de-DE', href: 'https://news.example/de/nebel/' },
    ]);
    expect(dropped).toEqual([]);
  });

  test('are read as Polylang gives them, where the other post is in the answer', () => {
    const translations = { en: 1, uk: 2, ar: 3 };
    const { articles, reports } = articlesFromWordPress(
      [
        post({ lang: 'en', translations }),
        post({ id: 2, slug: 'tuman', link: 'https://news.example/uk/tuman/', lang: 'uk', translations }),
      ],
      options,
    );
    expect(articles.map((article) => article.translations)).toEqual([
      [{ locale: 'uk', href: '/tuman/' }],
      [{ locale: 'en', href: '/fog/' }],
    ]);
    expect(reports.flatMap(({ dropped }) => dropped.map(({ path, why }) => `${path}: ${why}`))).toEqual(
      Array(2).fill('translations.ar: Post 3 is not in this answer, so nobody knows its address.'),
    );
  });

  test('that cannot be believed are reported, and the others stay', () => {
    const { article, dropped } = one({
      wpml_translations: [
        { ...uk, href: 'javascript:alert(1)' },
        { ...uk, href: 'mailto:desk@lyman.example' },
        { ...uk, locale: 'ukrainian' },
        { ...uk, locale: 5 },
        null,
        'uk',
        uk,
        { ...uk, locale: 'uk', href: '/second/' },
      ],
    });
    expect(article.translations?.map(({ href }) => href)).toEqual([uk.href]);
    expect(dropped).toEqual([0, 1, 2, 3, 4, 5, 7].map((index) => `wpml_translations[${index}]: translation`));
  });

  test.each([
    [{ wpml_translations: { uk } }, ['wpml_translations: translations']],
    [{ wpml_translations: 'uk' }, ['wpml_translations: translations']],
    [{ translations: [2, 3] }, ['translations: translations']],
    [{ translations: 5 }, ['translations: translations']],
    [{ translations: { 'x-y': 2 } }, ['translations.x-y: translation']],
    [{ translations: [], wpml_translations: [] }, []],
    [{ translations: null, wpml_translations: null }, []],
    [{ translations: { en: 1 } }, []],
  ])('are none in %o', (more, lost) => {
    const { article, dropped } = one(more);
    expect(article).not.toHaveProperty('translations');
    expect(dropped).toEqual(lost);
  });
});

describe('posts of one answer', () => {
  const card = (href: string) =>
    `<figure class="wp-block-embed"><blockquote class="wp-embedded-content"><a href="${href}">A</a></blockquote></figure>`;
  const two = [
    post({
      content: {
        rendered: `<p>One</p>${card('https://news.example/tide/')}<p><a href="/tide/?utm=1#top">Tide</a></p>`,
      },
    }),
    post({
      id: 2,
      slug: 'tide',
      link: 'https://news.example/tide/',
      title: { rendered: 'Tide' },
      content: { rendered: `<p>Two</p>${card('/fog')}` },
    }),
  ];

  test('know each other’s pages, and are each other’s cards', () => {
    const { articles } = articlesFromWordPress(two, options);
    const [fog, tide] = articles;
    expect(fog?.body[1]).toEqual({
      type: 'related',
      article: {
        id: '2',
        href: '/tide/',
        headline: 'Tide',
        labels: [],
        excerpt: 'Two',
        authors: [],
        published: '2026-11-20T17:04:00Z',
      },
    });
    expect(fog?.body[2]).toEqual({
      type: 'paragraph',
      children: [{ type: 'link', href: '/tide/', children: [{ type: 'text', text: 'Tide' }] }],
    });
    expect(tide?.body[1]).toMatchObject({ type: 'related', article: { id: '1', excerpt: 'One Tide' } });
  });

  test('are links where the other is not in the answer', () => {
    const { articles, reports } = articlesFromWordPress(two.slice(0, 1), options);
    expect(articles[0]?.body[1]).toEqual({
      type: 'embed',
      href: 'https://news.example/tide/',
      provider: 'news.example',
      title: 'A',
    });
    expect(reports[0]?.degraded).toHaveLength(1);
  });

  test('may have plain permalinks', () => {
    const plain = [
      post({
        link: 'https://news.example/?p=1',
        content: { rendered: '<p><a href="/?p=2">b</a> <a href="/">home</a></p>' },
      }),
      post({ id: 2, slug: 'tide', link: 'https://news.example/?p=2' }),
    ];
    const { articles } = articlesFromWordPress(plain, options);
    expect(JSON.stringify(articles[0]?.body)).toContain('"href":"/tide/"');
    expect(JSON.stringify(articles[0]?.body)).toContain('"href":"https://news.example/"');
  });

  test('have the site’s own files where the site serves them', () => {
    const { articles } = articlesFromWordPress(
      [
        post({
          content: {
            rendered:
              '<img src="/a.jpg" alt="" width="1" height="1" srcset="/b.jpg 480w"><p><a href="/c/">c</a> <a href="https://other.example/d">d</a></p>',
          },
          _embedded: { author: [{ name: 'Ann', link: 'https://news.example/author/ann/' }] },
        }),
      ],
      { ...options, ownHref: (url) => url.pathname },
    );
    expect(articles[0]?.authors[0]?.href).toBe('/author/ann/');
    const body = JSON.stringify(articles[0]?.body);
    for (const href of ['"/a.jpg"', '"/b.jpg"', '"/c/"', '"https://other.example/d"']) expect(body).toContain(href);
  });
});

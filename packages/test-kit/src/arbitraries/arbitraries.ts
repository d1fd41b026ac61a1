import {
  createEdition,
  inlineMarks,
  labels,
  type ArticleSummary,
  type Audio,
  type Author,
  type AuthorRole,
  type Edition,
  type Inline,
  type ListNode,
  type Picture,
  type Reference,
  type TextNode,
  type TextTrack,
} from '@galley/content';
import fc from 'fast-check';
import { longHeadline, longWord } from '../fixtures/summaries.js';

/** What a newsroom's systems really send where a text is expected, and what an attacker would. */
export const words: fc.Arbitrary<string> = fc.oneof(
  fc.lorem({ maxCount: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    ' ',
    '</script><script>alert(1)</script>',
    '<!--',
    '"><img src=x onerror=alert(1)>',
    '&amp; &nbsp; &#x3c;',
    '{count} {names}',
    'رئيس البلدية: 5 أصوات',
    'ראש העיר (נגד)',
    '東京湾の夜明け前',
    '👨‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿',
    '\u202Eevil\u2066',
    'a\u0000b',
    longWord,
    longHeadline,
  ),
);

export const phrase: fc.Arbitrary<string> = words.map((text) => (text.trim() === '' ? 'A phrase' : text));

const locales = ['en-GB', 'uk', 'de', 'pl', 'ar-JO', 'fa', 'he', 'ja', 'zh-Hans'];
const timeZones = ['Europe/London', 'Europe/Kyiv', 'America/New_York', 'Asia/Kathmandu'];
const moments = ['2026-11-20T17:40:00Z', '2026-03-29T01:00:00Z', '2027-01-01T00:00:00Z'];

// Made once: making one is dearer than printing a page with it.
export const editionOf: fc.Arbitrary<Edition> = fc.constantFrom(
  ...locales.flatMap((locale, index) => {
    const timeZone = timeZones[index % timeZones.length] ?? 'UTC';
    return moments.map((now) => createEdition({ locale, timeZone, now }));
  }),
);

/** Moments, most of them real. */
export const instant: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .date({ min: new Date('1794-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '2026-03-29T01:30:00+00:00',
      '2026-10-25T00:30:00Z',
      '2026-02-30T00:00:00Z',
      '2026-11-20',
      'yesterday',
      '',
    ),
  },
);

export const address: fc.Arbitrary<string> = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom('/', '/night-pilots-of-the-bar/', '/a?b=1&c="2"', 'https://news.example/стаття/?q=<b>'),
);

/** There or not. */
export const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

export const picture: fc.Arbitrary<Picture> = fc.record(
  {
    src: address,
    width: fc.integer({ min: 1, max: 6000 }),
    height: fc.integer({ min: 1, max: 6000 }),
    alt: fc.oneof(words, fc.constant({ decorative: true } as const)),
    sources: fc.array(
      fc.record(
        {
          src: address,
          width: fc.integer({ min: 1, max: 6000 }),
          type: fc.constantFrom('image/avif' as const, 'image/webp' as const, 'image/jpeg' as const),
        },
        { requiredKeys: ['src', 'width'] },
      ),
      { maxLength: 4 },
    ),
    tone: fc.constantFrom('light' as const, 'medium' as const, 'dark' as const),
    caption: words,
    credit: words,
    rights: fc.record({ holder: phrase, licenceUrl: address, usageTerms: words }, { requiredKeys: ['holder'] }),
  },
  { requiredKeys: ['src', 'width', 'height', 'alt'] },
);

const roles: readonly AuthorRole[] = [
  'by',
  'photographs',
  'reporting',
  'additional-reporting',
  'editing',
  'translation',
];

export const author: fc.Arbitrary<Author> = fc.record(
  {
    name: phrase,
    href: address,
    role: fc.constantFrom(...roles),
    avatar: picture,
    organisation: words,
    biography: words,
  },
  { requiredKeys: ['name'] },
);

export const labelList = fc.array(fc.constantFrom(...labels), { maxLength: 8 });

export const reference: fc.Arbitrary<Reference> = fc.record(
  { name: phrase, href: address },
  { requiredKeys: ['name'] },
);

export const articleSummary: fc.Arbitrary<ArticleSummary> = fc.record(
  {
    id: fc.uuid(),
    href: address,
    headline: phrase,
    kicker: words,
    labels: labelList,
    excerpt: words,
    picture,
    authors: fc.array(author, { maxLength: 3 }),
    published: instant,
  },
  { requiredKeys: ['id', 'href', 'headline'] },
);

/** Summaries as a list of a publication has them: no id twice. */
export const articleSummaries = fc.uniqueArray(articleSummary, { maxLength: 5, selector: ({ id }) => id });

export const { inlines } = fc.letrec<{ inline: Inline; inlines: Inline[]; linkless: Inline[] }>((tie) => {
  const text = fc.record({ type: fc.constant('text' as const), text: words });
  const line = fc.record({ type: fc.constant('break' as const) });
  const marked = (children: fc.Arbitrary<Inline[]>) =>
    fc.record({ type: fc.constant('mark' as const), mark: fc.constantFrom(...inlineMarks), children });
  return {
    // A link in a link is nothing that an adapter makes, and nothing that HTML permits.
    linkless: fc.array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, line, marked(tie('linkless'))), {
      maxLength: 3,
    }),
    inline: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      line,
      fc.record({ type: fc.constant('link' as const), href: address, children: tie('linkless') }),
      marked(tie('inlines')),
    ),
    inlines: fc.array(tie('inline'), { maxLength: 4 }),
  };
});

const { list } = fc.letrec<{ list: ListNode }>((tie) => ({
  list: fc.record(
    {
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      start: fc.integer({ min: -5, max: 500 }),
      items: fc.array(
        fc.record(
          { children: inlines, list: fc.oneof({ depthSize: 'small', maxDepth: 3 }, tie('list')) },
          { requiredKeys: ['children'] },
        ),
        { maxLength: 4 },
      ),
    },
    { requiredKeys: ['type', 'ordered', 'items'] },
  ),
}));

export const textNodes: fc.Arbitrary<TextNode[]> = fc.array(
  fc.oneof(fc.record({ type: fc.constant('paragraph' as const), children: inlines }), list),
  { maxLength: 4 },
);

export const audio: fc.Arbitrary<Audio> = fc.record(
  {
    src: address,
    duration: fc.oneof(fc.integer({ min: 0, max: 20_000 }), fc.double({ min: 0, max: 20_000, noNaN: true })),
    title: words,
    provenance: fc.constantFrom('human' as const, 'ai-assisted' as const, 'ai' as const),
  },
  { requiredKeys: ['src', 'provenance'] },
);

export const textTracks: fc.Arbitrary<TextTrack[]> = fc.array(
  fc.record({
    src: address,
    kind: fc.constantFrom('captions' as const, 'subtitles' as const, 'descriptions' as const, 'chapters' as const),
    locale: fc.constantFrom('en', 'uk', 'ar'),
    label: phrase,
  }),
  { maxLength: 3 },
);

export const headingLevel = fc.constantFrom(2 as const, 3 as const, 4 as const, 5 as const, 6 as const);

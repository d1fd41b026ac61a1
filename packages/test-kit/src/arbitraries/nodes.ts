import {
  embedProviders,
  inlineMarks,
  type ArticleNode,
  type Inline,
  type ListNode,
  type TextNode,
} from '@galley/content';
import fc from 'fast-check';
import {
  address,
  articleSummary,
  audio,
  instant,
  optional,
  phrase,
  picture,
  textTracks,
  words,
} from './arbitraries.js';

const is = <Type extends string>(type: Type) => fc.constant(type);

/** Few, so that references find their notes, and some do not, and some notes have the same. */
const noteId = fc.constantFrom('1', '2', '3', 'a note', '');

/** Few, so that headings and galleries of one article come to have the same. */
const anchor = fc.constantFrom(
  '',
  ' ',
  'the-bar',
  'the-bar-2',
  'the bar',
  '50%',
  '%',
  '"><b>',
  'гавань',
  '\u0000',
  '🚢',
);

/** Runs as no adapter makes them, but as a site's own code can: links in links, notes in links, nothing at all. */
const { runs } = fc.letrec<{ run: Inline; runs: Inline[] }>((tie) => ({
  run: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: fc.record({ type: is('text'), text: words }) },
    { weight: 1, arbitrary: fc.record({ type: is('break') }) },
    { weight: 2, arbitrary: fc.record({ type: is('footnote'), note: noteId }) },
    { weight: 2, arbitrary: fc.record({ type: is('link'), href: address, children: tie('runs') }) },
    {
      weight: 2,
      arbitrary: fc.record({ type: is('mark'), mark: fc.constantFrom(...inlineMarks), children: tie('runs') }),
    },
  ),
  runs: fc.array(tie('run'), { maxLength: 3 }),
}));

const few = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });

const paragraph = fc.record({ type: is('paragraph'), children: runs });

const { list } = fc.letrec<{ list: ListNode }>((tie) => ({
  list: fc.record(
    {
      type: is('list'),
      ordered: fc.boolean(),
      start: fc.constantFrom(0, -3, 7, 1.5, Number.NaN, 1e300),
      items: few(
        fc.record(
          { children: runs, list: fc.oneof({ depthSize: 'small', maxDepth: 2 }, tie('list')) },
          { requiredKeys: ['children'] },
        ),
      ),
    },
    { requiredKeys: ['type', 'ordered', 'items'] },
  ),
}));

const texts: fc.Arbitrary<TextNode[]> = few(fc.oneof(paragraph, list));

const span = fc.constantFrom(0, 1, 2, 3, -1, 1.5, Number.NaN, 1e9);
const cell = fc.record(
  { children: runs, heads: fc.constantFrom('column' as const, 'row' as const), columns: span, rows: span },
  { requiredKeys: ['children'] },
);
const rows = few(fc.array(cell, { maxLength: 4 }));

type OfEach = { [Type in ArticleNode['type']]: fc.Arbitrary<Extract<ArticleNode, { type: Type }>> };

/** Every node of the model: a type that is added does not compile until it is made here too. */
const nodes: OfEach = {
  paragraph,
  list,
  heading: fc.record(
    { type: is('heading'), level: fc.constantFrom(2 as const, 3 as const, 4 as const), children: runs, anchor },
    { requiredKeys: ['type', 'level', 'children'] },
  ),
  quote: fc.record(
    {
      type: is('quote'),
      kind: fc.constantFrom('block' as const, 'pull' as const),
      paragraphs: few(runs),
      cite: runs,
    },
    { requiredKeys: ['type', 'kind', 'paragraphs'] },
  ),
  image: fc.record({
    type: is('image'),
    picture,
    placement: fc.constantFrom('inline' as const, 'wide' as const, 'full' as const, 'portrait' as const),
  }),
  gallery: fc.record(
    { type: is('gallery'), id: anchor, title: words, pictures: few(picture) },
    { requiredKeys: ['type', 'pictures'] },
  ),
  related: fc.record({ type: is('related'), article: articleSummary }),
  newsletter: fc.record({ type: is('newsletter'), newsletter: words }),
  ad: fc.record({ type: is('ad'), slot: words }),
  table: fc.record({ type: is('table'), caption: words, head: rows, rows }, { requiredKeys: ['type', 'head', 'rows'] }),
  code: fc.record({ type: is('code'), text: words }),
  audio: fc.record(
    { type: is('audio'), audio: fc.oneof(audio, fc.record({ src: address })), caption: words },
    { requiredKeys: ['type', 'audio'] },
  ),
  video: fc.record(
    {
      type: is('video'),
      src: address,
      poster: address,
      width: fc.integer({ min: 1, max: 6000 }),
      height: fc.integer({ min: 1, max: 6000 }),
      caption: words,
      credit: words,
      tracks: textTracks,
    },
    { requiredKeys: ['type', 'src'] },
  ),
  embed: fc.record(
    {
      type: is('embed'),
      href: fc.oneof(address, words),
      provider: phrase,
      title: words,
      source: fc.record({ provider: fc.constantFrom(...embedProviders), id: words }),
      width: fc.integer({ min: 1, max: 6000 }),
      height: fc.integer({ min: 1, max: 6000 }),
    },
    { requiredKeys: ['type', 'href'] },
  ),
  correction: fc.record({
    type: is('correction'),
    correction: fc.record(
      {
        kind: fc.constantFrom('correction' as const, 'clarification' as const, 'update' as const),
        children: runs,
        date: instant,
      },
      { requiredKeys: ['kind', 'children'] },
    ),
  }),
  'ai-note': fc.record({
    type: is('ai-note'),
    use: fc.record(
      { provenance: fc.constantFrom('ai-assisted' as const, 'ai' as const), text: words },
      { requiredKeys: ['provenance'] },
    ),
  }),
  footnotes: fc.record({ type: is('footnotes'), notes: few(fc.record({ id: noteId, children: runs })) }),
  takeaways: fc.record({ type: is('takeaways'), title: words, items: few(runs) }, { requiredKeys: ['type', 'items'] }),
  'fact-box': fc.record(
    { type: is('fact-box'), title: words, picture, children: texts },
    { requiredKeys: ['type', 'title', 'children'] },
  ),
  timeline: fc.record(
    {
      type: is('timeline'),
      title: words,
      events: few(
        fc.record(
          {
            date: fc.oneof(instant, fc.constantFrom('1794', '1794-03', '1794-03-02')),
            when: words,
            headline: words,
            children: texts,
          },
          { requiredKeys: ['children'] },
        ),
      ),
    },
    { requiredKeys: ['type', 'events'] },
  ),
  questions: fc.record(
    { type: is('questions'), title: words, items: few(fc.record({ question: runs, answer: texts })) },
    { requiredKeys: ['type', 'items'] },
  ),
  divider: fc.record({ type: is('divider') }),
  unknown: fc.record({ type: is('unknown'), name: words, text: optional(words) }, { requiredKeys: ['type', 'name'] }),
};

export const articleNodeTypes = Object.keys(nodes) as ArticleNode['type'][];

/**
 * Lists of nodes, of all types alike. Making a node is dearer than printing it, so the lists are drawn from a store of
 * nodes, as many of each type.
 */
export function articleBodies({ ofEachType = 40, maxLength = 8, seed = 20_261_120 } = {}): fc.Arbitrary<ArticleNode[]> {
  const store: ArticleNode[] = Object.values(nodes).flatMap((one) =>
    fc.sample<ArticleNode>(one as fc.Arbitrary<ArticleNode>, { numRuns: ofEachType, seed }),
  );
  return fc.array(fc.constantFrom(...store), { maxLength });
}

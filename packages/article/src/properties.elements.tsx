import type { AiUse, Correction, EmbedSource, QuestionAndAnswer, TableCell, TimelineEvent } from '@galley/content';
import { embedProviders } from '@galley/content';
import {
  address,
  articleBodies,
  articleSummary,
  audio,
  author,
  editionOf,
  fc,
  headingLevel,
  inlines,
  instant,
  labelList,
  phrase,
  picture,
  reference,
  textNodes,
  textTracks,
  words,
} from '@galley/test-kit/arbitraries';
import type { ReactElement } from 'react';
import * as surface from './exports/index.js';

const authors = fc.array(author, { maxLength: 12 });
const edition = editionOf;
const minutes = fc.oneof(fc.integer({ min: -1, max: 500 }), fc.double({ min: 0, max: 60, noNaN: true }));
const count = fc.integer({ min: 0, max: 2_000_000 });

/** Elements of sets of props, of which those in `always` are there and the others may be. */
function sets<Props extends object>(
  props: { [Key in keyof Props]: fc.Arbitrary<Props[Key]> },
  always: readonly (keyof Props)[],
  element: (props: Props) => ReactElement,
): fc.Arbitrary<ReactElement> {
  return fc.record(props, { requiredKeys: [...always] }).map((set) => element(set as Props));
}

const correction: fc.Arbitrary<Correction> = fc.record(
  {
    kind: fc.constantFrom('correction' as const, 'clarification' as const, 'update' as const),
    children: inlines,
    date: instant,
  },
  { requiredKeys: ['kind', 'children'] },
);

const aiUse: fc.Arbitrary<AiUse> = fc.record(
  { provenance: fc.constantFrom('ai-assisted' as const, 'ai' as const), text: words },
  { requiredKeys: ['provenance'] },
);

const events: fc.Arbitrary<TimelineEvent[]> = fc.array(
  fc.record(
    {
      date: fc.oneof(instant, fc.constantFrom('1794', '1794-03', '1794-03-02', '0000', '-5')),
      when: words,
      headline: words,
      children: textNodes,
    },
    { requiredKeys: ['children'] },
  ),
  { maxLength: 4 },
);

const questions: fc.Arbitrary<QuestionAndAnswer[]> = fc.array(fc.record({ question: inlines, answer: textNodes }), {
  maxLength: 4,
});

const cell: fc.Arbitrary<TableCell> = fc.record(
  {
    children: inlines,
    heads: fc.constantFrom('column' as const, 'row' as const),
    columns: fc.integer({ min: 1, max: 4 }),
    rows: fc.integer({ min: 1, max: 4 }),
  },
  { requiredKeys: ['children'] },
);
const rows = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 });

const source: fc.Arbitrary<EmbedSource> = fc.record({ provider: fc.constantFrom(...embedProviders), id: words });

const head = { headline: phrase, edition, kicker: words, standfirst: words, labels: labelList, meta: words };

/** Elements of each public component, with whatever props a CMS could lead to. */
export const elements: Record<string, fc.Arbitrary<ReactElement>> = {
  AiNote: sets({ use: aiUse, edition }, ['use', 'edition'], (props) => <surface.AiNote {...props} />),
  ArticleAudio: fc.oneof(
    sets({ audio, edition, caption: words }, ['audio', 'edition'], (props) => <surface.ArticleAudio {...props} />),
    sets({ audio, edition, caption: words }, ['audio', 'edition'], (props) => (
      <surface.ArticleAudio kind="recording" {...props} />
    )),
  ),
  ArticleBody: sets(
    {
      nodes: articleBodies({ maxLength: 4 }),
      edition,
      dropCap: fc.boolean(),
      headingLevel: fc.constantFrom(2 as const, 3 as const, 4 as const),
      unknown: fc.constantFrom('hide' as const, 'show' as const),
    },
    ['nodes', 'edition'],
    (props) => <surface.ArticleBody {...props} />,
  ),
  ArticleHeader: fc.oneof(
    sets(head, ['headline', 'edition'], (props) => <surface.ArticleHeader {...props} />),
    sets({ ...head, picture }, ['headline', 'edition', 'picture'], (props) => (
      <surface.ArticleHeader layout="feature" {...props} />
    )),
    sets({ ...head, authors }, ['headline', 'edition', 'authors'], (props) => (
      <surface.ArticleHeader layout="opinion" {...props} />
    )),
    sets({ ...head, updated: instant }, ['headline', 'edition'], (props) => (
      <surface.ArticleHeader layout="live" {...props} />
    )),
  ),
  ArticleTools: words.map((text) => <surface.ArticleTools>{text}</surface.ArticleTools>),
  AuthorBio: sets({ authors, edition, headingLevel }, ['authors', 'edition'], (props) => (
    <surface.AuthorBio {...props} />
  )),
  Byline: sets(
    {
      authors,
      edition,
      published: instant,
      updated: instant,
      updateTolerance: count,
      readingMinutes: minutes,
      relative: fc.boolean(),
    },
    ['authors', 'edition'],
    (props) => <surface.Byline {...props} />,
  ),
  Caption: fc
    .record({ children: words, credit: words, rights: picture.map(({ rights }) => rights) }, { requiredKeys: [] })
    .map((props) => (
      <figure>
        <surface.Caption {...props} />
      </figure>
    )),
  CommentCount: sets({ count, href: address, edition }, ['count', 'href', 'edition'], (props) => (
    <surface.CommentCount {...props} />
  )),
  Correction: sets({ correction, edition }, ['correction', 'edition'], (props) => <surface.Correction {...props} />),
  Embed: sets(
    { href: fc.oneof(address, words), edition, provider: words, title: words, source, width: count, height: count },
    ['href', 'edition'],
    (props) => <surface.Embed {...props} />,
  ),
  EmbedSettings: sets(
    { edition, providers: fc.uniqueArray(fc.constantFrom(...embedProviders)), headingLevel },
    ['edition'],
    (props) => <surface.EmbedSettings {...props} />,
  ),
  FactBox: sets({ title: phrase, picture, nodes: textNodes, headingLevel }, ['title', 'nodes'], (props) => (
    <surface.FactBox {...props} />
  )),
  Figure: sets(
    {
      picture,
      placement: fc.constantFrom('inline' as const, 'wide' as const, 'full' as const, 'portrait' as const),
      priority: fc.boolean(),
    },
    ['picture'],
    (props) => <surface.Figure {...props} />,
  ),
  Gallery: sets(
    { pictures: fc.array(picture, { maxLength: 4 }), edition, title: words, headingLevel },
    ['pictures', 'edition'],
    (props) => <surface.Gallery {...props} />,
  ),
  KeyTakeaways: sets(
    { items: fc.array(inlines, { maxLength: 4 }), title: words, edition, headingLevel },
    ['items', 'edition'],
    (props) => <surface.KeyTakeaways {...props} />,
  ),
  QuestionsAndAnswers: sets(
    { title: words, items: questions, edition, headingLevel },
    ['items', 'edition'],
    (props) => <surface.QuestionsAndAnswers {...props} />,
  ),
  Quote: sets(
    {
      kind: fc.constantFrom('block' as const, 'pull' as const),
      paragraphs: fc.array(inlines, { maxLength: 3 }),
      cite: inlines,
    },
    ['kind', 'paragraphs'],
    (props) => <surface.Quote {...props} />,
  ),
  ReadingTime: sets({ minutes, edition }, ['minutes', 'edition'], (props) => <surface.ReadingTime {...props} />),
  RelatedCard: sets(
    { article: articleSummary, edition, headingLevel, excerptCharacters: fc.integer({ min: 0, max: 300 }) },
    ['article', 'edition'],
    (props) => <surface.RelatedCard {...props} />,
  ),
  SaveButton: sets(
    { article: words, action: address, edition, saved: fc.boolean(), returnTo: address },
    ['article', 'action', 'edition'],
    (props) => <surface.SaveButton {...props} />,
  ),
  ShareBar: sets(
    {
      href: address,
      headline: words,
      edition,
      services: fc.array(fc.constantFrom(...surface.shareServices), { maxLength: 6 }),
    },
    ['href', 'headline', 'edition'],
    (props) => <surface.ShareBar {...props} />,
  ),
  Table: sets({ edition, caption: words, head: rows, rows }, ['edition', 'rows'], (props) => (
    <surface.Table {...props} />
  )),
  Tags: sets({ tags: fc.array(reference, { maxLength: 8 }), edition }, ['tags', 'edition'], (props) => (
    <surface.Tags {...props} />
  )),
  Timeline: sets({ title: words, events, edition, headingLevel }, ['events', 'edition'], (props) => (
    <surface.Timeline {...props} />
  )),
  Translations: sets(
    {
      translations: fc.array(
        fc.record(
          { locale: fc.constantFrom('uk', 'ar-JO', 'pt-BR', 'pt-PT', 'zh-Hant', 'xx'), href: address, headline: words },
          { requiredKeys: ['locale', 'href'] },
        ),
        { maxLength: 5 },
      ),
      edition,
    },
    ['translations', 'edition'],
    (props) => <surface.Translations {...props} />,
  ),
  Video: sets(
    {
      src: address,
      edition,
      poster: address,
      width: fc.integer({ min: 1, max: 4000 }),
      height: fc.integer({ min: 1, max: 4000 }),
      caption: words,
      credit: words,
      tracks: textTracks,
    },
    ['src', 'edition'],
    (props) => <surface.Video {...props} />,
  ),
};

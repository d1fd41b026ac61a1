import { authors, english, landscape, summaries } from '@galley/test-kit';
import type { Example } from '@galley/test-kit/conformance';
import * as surface from './exports/index.js';

const [article = { id: 'a', href: '/a/', headline: 'A' }] = summaries;
const words = [{ type: 'text', text: 'Words.' }] as const;
const paragraph = { type: 'paragraph', children: words } as const;

/** One of each public component, with the props that it cannot do without. */
export const examples: Record<string, Example> = {
  AiNote: <surface.AiNote edition={english} use={{ provenance: 'ai' }} />,
  ArticleAudio: <surface.ArticleAudio edition={english} audio={{ src: '/a.mp3', provenance: 'ai' }} />,
  ArticleBody: (
    <surface.ArticleBody
      edition={english}
      nodes={[
        { type: 'image', picture: landscape, placement: 'inline' },
        { type: 'related', article },
      ]}
    />
  ),
  ArticleHeader: <surface.ArticleHeader edition={english} headline="A headline" labels={['live']} />,
  ArticleTools: <surface.ArticleTools>Tools</surface.ArticleTools>,
  AuthorBio: (
    <surface.AuthorBio edition={english} authors={[{ name: 'A. Writer', href: '/a', biography: 'Writes.' }]} />
  ),
  Byline: <surface.Byline edition={english} authors={authors} published="2026-11-20T17:04:00Z" readingMinutes={6} />,
  Caption: <surface.Caption credit="A. Maker">A caption.</surface.Caption>,
  CommentCount: <surface.CommentCount edition={english} href="#comments" count={2} />,
  Correction: (
    <surface.Correction
      edition={english}
      correction={{ kind: 'update', date: '2026-11-20T17:04:00Z', children: words }}
    />
  ),
  Embed: (
    <surface.Embed
      edition={english}
      href="https://youtu.be/fog-signal1"
      title="Fog"
      source={{ provider: 'youtube', id: 'fog-signal1' }}
    />
  ),
  EmbedSettings: <surface.EmbedSettings edition={english} />,
  FactBox: <surface.FactBox title="A place" picture={landscape} nodes={[paragraph]} />,
  Figure: <surface.Figure picture={landscape} priority />,
  Gallery: <surface.Gallery edition={english} pictures={[landscape, landscape]} title="A title" />,
  KeyTakeaways: <surface.KeyTakeaways edition={english} items={[words]} />,
  QuestionsAndAnswers: (
    <surface.QuestionsAndAnswers edition={english} items={[{ question: words, answer: [paragraph] }]} />
  ),
  Quote: <surface.Quote kind="pull" paragraphs={[[{ type: 'text', text: 'Words.' }]]} />,
  ReadingTime: <surface.ReadingTime edition={english} minutes={6} />,
  RelatedCard: <surface.RelatedCard edition={english} article={article} />,
  SaveButton: <surface.SaveButton edition={english} article="a" action="/saved" returnTo="/a/" />,
  ShareBar: <surface.ShareBar edition={english} href="https://courier.example/a/" headline="A headline" />,
  Tags: <surface.Tags edition={english} tags={[{ name: 'A tag', href: '/tag' }, { name: 'Another' }]} />,
  Table: <surface.Table edition={english} caption="Ships" rows={[[{ children: [{ type: 'text', text: '1' }] }]]} />,
  Timeline: <surface.Timeline edition={english} events={[{ date: '1794', headline: 'Then', children: [paragraph] }]} />,
  Translations: <surface.Translations edition={english} translations={[{ locale: 'uk', href: '/uk/tides/' }]} />,
  Video: <surface.Video edition={english} src="/film.webm" caption="A film." credit="A. Maker" />,
};

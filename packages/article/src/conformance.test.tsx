import { authors, english, landscape, summaries } from '@galley/test-kit';
import { describeConformance } from '@galley/test-kit/conformance';
import * as surface from './exports/index.js';

const [article = { id: 'a', href: '/a/', headline: 'A' }] = summaries;

describeConformance(surface, {
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
  Byline: <surface.Byline edition={english} authors={authors} published="2026-11-20T17:04:00Z" readingMinutes={6} />,
  Caption: <surface.Caption credit="A. Maker">A caption.</surface.Caption>,
  Figure: <surface.Figure picture={landscape} priority />,
  ReadingTime: <surface.ReadingTime edition={english} minutes={6} />,
  RelatedCard: <surface.RelatedCard edition={english} article={article} />,
});

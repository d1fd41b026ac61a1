import { english, summaries } from '@galley/test-kit';
import type { Example } from '@galley/test-kit/conformance';
import * as surface from './exports/index.js';

const list = { edition: english, articles: summaries, headingLevel: 2 } as const;

/** One of each public component, with the props that it cannot do without. */
export const examples: Record<string, Example> = {
  CardList: <surface.CardList {...list} />,
  EditorsPicks: <surface.EditorsPicks {...list} />,
  MostRead: <surface.MostRead {...list} />,
  NewsFeed: <surface.NewsFeed {...list} moreHref="/news/page/2/" />,
};

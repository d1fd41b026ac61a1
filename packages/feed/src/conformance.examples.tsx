import { english, summaries } from '@galley/test-kit';
import type { Example } from '@galley/test-kit/conformance';
import * as surface from './exports/index.js';

/** One of each public component, with the props that it cannot do without. */
export const examples: Record<string, Example> = {
  EditorsPicks: <surface.EditorsPicks edition={english} articles={summaries} headingLevel={2} />,
  NewsFeed: <surface.NewsFeed edition={english} articles={summaries} headingLevel={2} moreHref="/news/page/2/" />,
};

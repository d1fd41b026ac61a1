import { address, articleSummaries, editionOf, fc, headingLevel, optional } from '@galley/test-kit/arbitraries';
import type { ReactElement } from 'react';
import * as surface from './exports/index.js';

/** Elements of each public component, with whatever props a CMS could lead to. */
export const elements: Record<string, fc.Arbitrary<ReactElement>> = {
  EditorsPicks: fc
    .record({ articles: articleSummaries, edition: editionOf, headingLevel })
    .map((props) => <surface.EditorsPicks {...props} />),
  NewsFeed: fc
    .record({ articles: articleSummaries, edition: editionOf, headingLevel, moreHref: optional(address) })
    .map((props) => <surface.NewsFeed {...props} />),
};

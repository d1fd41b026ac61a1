import { address, articleSummaries, editionOf, fc, headingLevel, optional, phrase } from '@galley/test-kit/arbitraries';
import type { ReactElement } from 'react';
import * as surface from './exports/index.js';

const list = { articles: articleSummaries, edition: editionOf, headingLevel };

/** Elements of each public component, with whatever props a CMS could lead to. */
export const elements: Record<string, fc.Arbitrary<ReactElement>> = {
  CardList: fc
    .record({ ...list, title: optional(phrase), layout: fc.constantFrom('list' as const, 'grid', 'lead') })
    .map((props) => <surface.CardList {...props} />),
  EditorsPicks: fc
    .record({ ...list, layout: fc.constantFrom('four-up' as const, 'numbered', 'lead') })
    .map((props) => <surface.EditorsPicks {...props} />),
  MostRead: fc.record(list).map((props) => <surface.MostRead {...props} />),
  NewsFeed: fc
    .record({ ...list, moreHref: optional(address), pictures: fc.constantFrom('none' as const, 'thumbnails') })
    .map((props) => <surface.NewsFeed {...props} />),
};

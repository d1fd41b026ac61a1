import {
  address,
  articleSummaries,
  describeProperties,
  editionOf,
  fc,
  headingLevel,
  optional,
} from '@galley/test-kit/properties';
import * as surface from './exports/index.js';

describeProperties(surface, {
  EditorsPicks: fc
    .record({ articles: articleSummaries, edition: editionOf, headingLevel })
    .map((props) => <surface.EditorsPicks {...props} />),
  NewsFeed: fc
    .record({ articles: articleSummaries, edition: editionOf, headingLevel, moreHref: optional(address) })
    .map((props) => <surface.NewsFeed {...props} />),
});

import { english, summaries } from '@galley/test-kit';
import { describeConformance } from '@galley/test-kit/conformance';
import * as surface from './exports/index.js';

describeConformance(surface, {
  EditorsPicks: <surface.EditorsPicks edition={english} articles={summaries} headingLevel={2} />,
  NewsFeed: <surface.NewsFeed edition={english} articles={summaries} headingLevel={2} moreHref="/news/page/2/" />,
});

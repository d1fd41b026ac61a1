import {
  address,
  articleBodies,
  articleSummaries,
  editionOf,
  fc,
  headingLevel,
  instant,
  labelList,
  optional,
  phrase,
} from '@galley/test-kit/arbitraries';
import type { ReactElement } from 'react';
import { text } from './live-feed/live-posts.fixture.js';
import * as surface from './exports/index.js';

const list = { articles: articleSummaries, edition: editionOf, headingLevel };

const livePost = fc.record(
  {
    id: fc.stringMatching(/^[\w-]{1,8}$/),
    published: instant,
    updated: instant,
    headline: phrase,
    labels: labelList,
    body: articleBodies({ maxLength: 3 }),
    key: fc.boolean(),
    pinned: fc.boolean(),
    href: address,
  },
  { requiredKeys: ['id', 'published', 'body'] },
);

/** Elements of each public component, with whatever props a CMS could lead to. */
export const elements: Record<string, fc.Arbitrary<ReactElement>> = {
  CardList: fc
    .record({
      ...list,
      title: optional(phrase),
      layout: fc.constantFrom('list' as const, 'grid', 'lead'),
      dates: fc.constantFrom('none' as const, 'published'),
    })
    .map((props) => <surface.CardList {...props} />),
  EditorsPicks: fc
    .record({ ...list, layout: fc.constantFrom('four-up' as const, 'numbered', 'lead') })
    .map((props) => <surface.EditorsPicks {...props} />),
  LiveFeed: fc
    .record({
      posts: fc.array(livePost, { maxLength: 5 }),
      edition: editionOf,
      headingLevel,
      state: fc.constantFrom('live' as const, 'paused', 'ended'),
      src: optional(address),
      earlierHref: optional(address),
    })
    .map((props) => <surface.LiveFeed {...props}>{text}</surface.LiveFeed>),
  MostRead: fc.record(list).map((props) => <surface.MostRead {...props} />),
  NewsFeed: fc
    .record({ ...list, moreHref: optional(address), pictures: fc.constantFrom('none' as const, 'thumbnails') })
    .map((props) => <surface.NewsFeed {...props} />),
};

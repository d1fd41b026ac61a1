import { english, summaries } from '@galley/test-kit';
import type { Example } from '@galley/test-kit/conformance';
import { livePosts, text } from './live-feed/live-posts.fixture.js';
import * as surface from './exports/index.js';

const list = { edition: english, articles: summaries, headingLevel: 2 } as const;

/** One of each public component, with the props that it cannot do without. */
export const examples: Record<string, Example> = {
  CardList: <surface.CardList {...list} />,
  EditorsPicks: <surface.EditorsPicks {...list} />,
  LiveFeed: (
    <surface.LiveFeed name="live" posts={livePosts} edition={english} headingLevel={2} src="/live/posts/">
      {text}
    </surface.LiveFeed>
  ),
  MostRead: <surface.MostRead {...list} />,
  NewsFeed: <surface.NewsFeed {...list} moreHref="/news/page/2/" />,
};

import { createEdition, type ArticleSummary } from '@galley/content';
import { summaries } from '@galley/test-kit';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { CardList, LiveFeed, MostRead, NewsFeed } from '../src/exports/index.js';

const edition = createEdition({ locale: 'en-GB', timeZone: 'Europe/London', now: '2026-11-20T17:40:00Z' });
const parts = { edition, headingLevel: 2 } as const;

/** What is measured: one line each, with everything shown that it can show. */
const lists: Record<string, (articles: readonly ArticleSummary[]) => ReactElement> = {
  NewsFeed: (articles) => <NewsFeed {...parts} articles={articles} excerptCharacters={140} pictures="thumbnails" />,
  CardList: (articles) => <CardList {...parts} articles={articles} />,
  MostRead: (articles) => <MostRead {...parts} articles={articles} />,
  LiveFeed: (articles) => (
    <LiveFeed
      {...parts}
      posts={articles.map((article) => ({ published: edition.now, body: [], ...article }))}
      src="/live/"
    >
      {({ headline }) => <p>{headline}</p>}
    </LiveFeed>
  ),
};

export const names = Object.keys(lists);

/** The length of the HTML, so that nobody can leave the work undone. */
export function render(name: string, articles: readonly ArticleSummary[]): number {
  const list = lists[name];
  return list === undefined ? 0 : renderToString(list(articles)).length;
}

/** So many articles, one every seven minutes: every one is another, with the pictures and excerpts of a newsroom's day. */
export function articlesOf(count: number): ArticleSummary[] {
  return Array.from({ length: count }, (_, index) => ({
    ...(summaries[index % summaries.length] as ArticleSummary),
    id: `article-${index}`,
    href: `/article-${index}/`,
    published: new Date(Date.parse(edition.now) - index * 7 * 60_000).toISOString(),
  }));
}

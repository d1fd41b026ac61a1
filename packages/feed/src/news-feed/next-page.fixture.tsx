import type { ArticleSummary } from '@galley/content';
import { summaries } from '@galley/test-kit';
import { createRoot } from 'react-dom/client';
import { NewsFeed, type NewsFeedProps } from './news-feed.js';

const day = (id: string, headline: string, published: string): ArticleSummary => ({
  id,
  href: `/${id}/`,
  headline,
  published,
});

/** What came before {@link summaries}: the same day goes on, and then the day before it. */
export const olderNews: readonly ArticleSummary[] = [
  day('b1', 'Tide tables for the new year are at the printer’s', '2026-11-19T06:40:00Z'),
  day('b2', 'Two held after copper goes missing from the old yard', '2026-11-19T06:05:00Z'),
  day('b3', 'Night bus to the Point runs again from Monday', '2026-11-18T21:30:00Z'),
  day('b4', 'The lifeboat was called out four times, and twice for the same dinghy', '2026-11-18T18:12:00Z'),
  day('b5', 'School on Ropewalk to keep its bell', '2026-11-18T14:00:00Z'),
  day('b6', 'Herring price at its highest since records began', '2026-11-18T09:25:00Z'),
];

/** The feed's second page as a server answers it; it repeats one article, because the news moved on meanwhile. */
export async function nextPage(
  props: Omit<Partial<NewsFeedProps>, 'articles'> & Pick<NewsFeedProps, 'edition'>,
  articles: readonly ArticleSummary[] = [...summaries.slice(-1), ...olderNews],
): Promise<string> {
  const place = document.createElement('main');
  const root = createRoot(place);
  root.render(<NewsFeed headingLevel={1} {...props} articles={articles} />);
  while (place.childElementCount === 0) await new Promise(requestAnimationFrame);
  const html = `<!doctype html><html><body>${place.outerHTML}</body></html>`;
  root.unmount();
  return html;
}

/** Lets the address of a feed's second page answer; everything else goes its way. Returns what undoes it. */
export function answerWithNextPage({ edition }: Pick<NewsFeedProps, 'edition'>, status = 200): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = async (...request) =>
    String(request[0]).includes('/news/page/')
      ? new Response(await nextPage({ edition, moreHref: '/news/page/3/' }), {
          status,
          headers: { 'content-type': 'text/html; charset=utf-8' },
        })
      : fetch(...request);
  return () => {
    globalThis.fetch = fetch;
  };
}

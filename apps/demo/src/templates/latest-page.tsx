import type { ArticleSummary } from '@galley/content';
import { ListPage, type ListPageProps } from './list-page.js';

export interface LatestPageProps extends Pick<ListPageProps, 'paper' | 'edition' | 'url'> {
  /** Which page of the news it is, from 1. */
  page: number;
  /** The news of this page, newest first. */
  items: readonly ArticleSummary[];
  /** Whether there is a page after it. */
  more: boolean;
}

/** A page of all the news, as it came in. */
export function LatestPage({ paper, edition, url, page, items, more }: LatestPageProps) {
  const path = `${paper.base}/latest/`;
  return (
    <ListPage
      paper={paper}
      edition={edition}
      title={paper.words.latest}
      path={path}
      url={url}
      articles={items}
      moreHref={more ? `${path}${page + 1}/` : undefined}
    />
  );
}

import { ListPage, type ListPageProps } from './list-page.js';
import { NoticePage } from './notice-page.js';

export type ReadingListPageProps = Pick<ListPageProps, 'paper' | 'edition' | 'url' | 'articles'>;

/**
 * What a reader saved for later, newest first, so that each day stands there once; where that is nothing, how to save
 * something.
 */
export function ReadingListPage({ paper, edition, url, articles }: ReadingListPageProps) {
  const { base, words } = paper;
  const path = `${base}/reading-list/`;
  if (articles.length === 0) {
    return (
      <NoticePage
        paper={paper}
        edition={edition}
        path={path}
        headline={words.nothingSaved}
        standfirst={words.nothingSavedText}
      />
    );
  }
  const newestFirst = articles.toSorted((one, other) => (other.published ?? '').localeCompare(one.published ?? ''));
  return (
    <ListPage paper={paper} edition={edition} title={words.readingList} path={path} url={url} articles={newestFirst} />
  );
}

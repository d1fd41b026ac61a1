import type { ArticleSummary, Edition } from '@galley/content';
import { CardList, MostRead } from '@galley/feed';
import { FrontLayout, SearchForm } from '@galley/page';
import type { PageOfHits } from '../publication/search.js';
import * as styles from './search-page.css.js';
import { Sheet, type Paper } from './sheet.js';

export interface SearchPageProps {
  paper: Paper;
  edition: Edition;
  /** What was looked for; empty where nobody looked for anything yet. */
  query: string;
  /** The part of what was found that this page shows. */
  found: PageOfHits;
  mostRead: readonly ArticleSummary[];
  newest: readonly ArticleSummary[];
}

/** The form, and what it found; where it found nothing, what others read. */
export function SearchPage({ paper, edition, query, found, mostRead, newest }: SearchPageProps) {
  const { base, words } = paper;
  const path = `${base}/search/`;
  const isAnswer = query !== '';
  const isFound = found.hits > 0;
  return (
    <Sheet paper={paper} edition={edition} path={path}>
      <FrontLayout
        aside={
          isFound && mostRead.length > 0 ? (
            <MostRead articles={mostRead} edition={edition} headingLevel={2} />
          ) : undefined
        }
      >
        <div className={styles.head}>
          <h1 className={styles.title}>{words.search}</h1>
          <SearchForm action={path} edition={edition} query={query} hits={isAnswer ? found.hits : undefined} />
          {isAnswer && !isFound && <p className={styles.advice}>{words.searchAgain}</p>}
        </div>
        <CardList articles={found.articles} edition={edition} headingLevel={2} dates="published" />
        <Pages paper={paper} edition={edition} query={query} found={found} />
        {isAnswer && !isFound && <Instead edition={edition} paper={paper} mostRead={mostRead} newest={newest} />}
      </FrontLayout>
    </Sheet>
  );
}

function Pages({
  paper: { base, words },
  edition,
  query,
  found: { page, pages },
}: Omit<SearchPageProps, 'mostRead' | 'newest'>) {
  if (pages < 2) return null;
  const number = new Intl.NumberFormat(edition.locale);
  const here = words.searchPage.replace('{page}', number.format(page)).replace('{pages}', number.format(pages));
  const address = (other: number) =>
    `${base}/search/?${new URLSearchParams({ q: query, ...(other > 1 && { page: String(other) }) })}`;
  return (
    <nav aria-label={words.searchPages} className={styles.pages}>
      {page > 1 && (
        <a href={address(page - 1)} rel="prev" className={styles.link}>
          {words.earlierResults}
        </a>
      )}
      <span>{here}</span>
      {page < pages && (
        <a href={address(page + 1)} rel="next" className={styles.link}>
          {words.laterResults}
        </a>
      )}
    </nav>
  );
}

/** Nobody is sent away with nothing: what is most read, or, where nobody counts, what is new. */
function Instead({
  paper,
  edition,
  mostRead,
  newest,
}: Pick<SearchPageProps, 'paper' | 'edition' | 'mostRead' | 'newest'>) {
  return mostRead.length > 0 ? (
    <MostRead articles={mostRead} edition={edition} headingLevel={2} />
  ) : (
    <CardList articles={newest} edition={edition} headingLevel={2} title={paper.words.latest} />
  );
}

import type { ArticleSummary, Edition } from '@galley/content';
import { NewsFeed } from '@galley/feed';
import { FrontLayout } from '@galley/page';
import { Sheet, type Paper } from './sheet.js';

export interface ListPageProps {
  paper: Paper;
  edition: Edition;
  /** What these articles have in common: a section, a tag, an author, that they are the latest. */
  title: string;
  path: string;
  articles: readonly ArticleSummary[];
  moreHref?: string;
}

/** A page that is a list: of a section, of an author, of the latest. */
export function ListPage({ paper, edition, title, path, articles, moreHref }: ListPageProps) {
  return (
    <Sheet paper={paper} edition={edition} path={path} current={path}>
      <FrontLayout>
        <NewsFeed
          articles={articles}
          edition={edition}
          headingLevel={1}
          title={title}
          moreHref={moreHref}
          excerptCharacters={140}
        />
      </FrontLayout>
    </Sheet>
  );
}

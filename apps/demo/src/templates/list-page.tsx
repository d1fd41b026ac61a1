import type { ArticleSummary, Edition } from '@galley/content';
import { NewsFeed } from '@galley/feed';
import { FrontLayout } from '@galley/page';
import { Sheet, type Paper } from './sheet.js';
import { Trail } from './trail.js';

export interface ListPageProps {
  paper: Paper;
  edition: Edition;
  /** What these articles have in common: that they are the latest, that a reader saved them. */
  title: string;
  path: string;
  /** The page's own absolute address. */
  url: string;
  articles: readonly ArticleSummary[];
  moreHref?: string;
}

/** A page that is the news as it came in: the latest, or what a reader saved. */
export function ListPage({ paper, edition, title, path, url, articles, moreHref }: ListPageProps) {
  return (
    <Sheet paper={paper} edition={edition} path={path} current={path}>
      <FrontLayout before={<Trail paper={paper} edition={edition} title={title} url={url} />}>
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

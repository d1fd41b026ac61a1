import { ArticleBody, Byline } from '@galley/article';
import type { Edition, LiveCoverage } from '@galley/content';
import { LiveFeed } from '@galley/feed';
import type { LivePosts as PageOfPosts } from '../publication/choose.js';

export interface LivePostsProps {
  coverage: LiveCoverage;
  shown: PageOfPosts;
  /** Address of the article. */
  href: string;
  edition: Edition;
}

/** The posts of a live coverage: in the article's page, and alone, as the answer to those who ask for new ones. */
export function LivePosts({ coverage, shown: { posts, page, pages }, href, edition }: LivePostsProps) {
  return (
    <LiveFeed
      posts={posts}
      edition={edition}
      headingLevel={2}
      state={coverage.state}
      keyEvents={coverage.posts.filter(({ key }) => key === true)}
      // What comes in is new on the newest page only.
      src={page === 1 ? `${href}live/` : undefined}
      every={15}
      earlierHref={page < pages ? `${href}?page=${page + 1}` : undefined}
      newerHref={page === 1 ? undefined : page === 2 ? href : `${href}?page=${page - 1}`}
    >
      {({ id, authors = [], body }) => (
        <>
          <Byline authors={authors} edition={edition} />
          <ArticleBody id={`text-${id}`} nodes={body} edition={edition} headingLevel={4} />
        </>
      )}
    </LiveFeed>
  );
}

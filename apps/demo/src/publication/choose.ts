import type { Article, ArticleSummary, LiveCoverage, LivePost } from '@galley/content';
import type { Publication } from './publish.js';

/** How many items a page of the feed has. */
export const feedPage = 12;

export function articleAt(publication: Publication, slug: string): Article | undefined {
  return publication.articles.find(({ href }) => href === `${publication.base}/${slug}/`);
}

/** Items of one page of the feed, newest first, and whether there are more. */
export function feedItems(publication: Publication, page: number): { items: readonly ArticleSummary[]; more: boolean } {
  const end = page * feedPage;
  return { items: publication.summaries.slice(end - feedPage, end), more: publication.summaries.length > end };
}

/** The front page's lead: the longest piece with a picture, of the newest. */
export function leadOf(publication: Publication): ArticleSummary | undefined {
  return byWeight({ ...publication, summaries: publication.summaries.slice(0, 2 * feedPage) })[0];
}

/** What the editors would show beside `except`: the long pieces with pictures first, the briefs last. */
export function picksOf(publication: Publication, except: readonly (string | undefined)[], count: number) {
  return byWeight(publication)
    .filter(({ id }) => !except.includes(id))
    .slice(0, count);
}

function byWeight({ articles, summaries }: Publication): readonly ArticleSummary[] {
  const lengths = new Map(articles.map(({ id, body }) => [id, body.length]));
  const weight = ({ id, picture }: ArticleSummary) => (lengths.get(id) ?? 0) + (picture === undefined ? 0 : 1000);
  return summaries.toSorted((one, other) => weight(other) - weight(one));
}

/** How many posts of a live coverage stand on a page. */
export const livePage = 20;

/** A page of a live coverage. */
export interface LivePosts {
  posts: readonly LivePost[];
  /** From 1, the newest. */
  page: number;
  pages: number;
}

/**
 * The posts of one page of a coverage: of the page that is asked for, or of the one on which a post stands, so that a link to
 * a post holds however many come after it. What is pinned stands on the newest. Nothing where there is no such page or post.
 */
export function livePostsAt({ posts }: LiveCoverage, asked: { page?: string; post?: string }): LivePosts | undefined {
  const pinned = posts.filter((post) => post.pinned === true);
  const others = posts.filter((post) => post.pinned !== true);
  const pages = Math.max(1, Math.ceil(others.length / livePage));
  const place = others.findIndex(({ id }) => id === asked.post);
  const isElsewhere = asked.post !== undefined && place === -1 && !pinned.some(({ id }) => id === asked.post);
  const page = asked.post === undefined ? Number(asked.page ?? 1) : Math.floor(Math.max(0, place) / livePage) + 1;
  if (isElsewhere || !Number.isInteger(page) || page < 1 || page > pages) return undefined;
  return {
    posts: [...(page === 1 ? pinned : []), ...others.slice((page - 1) * livePage, page * livePage)],
    page,
    pages,
  };
}

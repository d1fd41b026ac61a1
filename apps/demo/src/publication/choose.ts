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

/** What stands on the front page: the lead, what the editors chose, what else is in the paper, the news as it came in. */
export function frontOf(publication: Publication) {
  const lead = leadOf(publication);
  const picks = picksOf(publication, [lead?.id], 4);
  const more = picksOf(publication, [lead?.id, ...picks.map(({ id }) => id)], 5);
  return { lead, picks, more, feed: feedItems(publication, 1).items.slice(0, 9) };
}

/** What stands around an article: what else is new, and what the editors would show, without what its own text shows. */
export function aroundArticle(publication: Publication, { id, body }: Article) {
  const { items } = feedItems(publication, 1);
  const related = body.flatMap((node) => (node.type === 'related' ? [node.article.id] : []));
  return {
    feed: items.filter((item) => item.id !== id).slice(0, 8),
    picks: picksOf(publication, [id, ...related], 4),
  };
}

/** What articles have in common, and the articles. */
export interface Topic {
  title: string;
  articles: readonly ArticleSummary[];
}

/** The section, tag or author whose page has this path, with all that was published there. Nothing where there is no such page. */
export function topicAt({ articles, summaries }: Publication, path: string): Topic | undefined {
  const listed = articles.flatMap((article, index) => {
    const reference = [article.section, ...article.tags, ...article.authors].find((one) => one?.href === path);
    return reference === undefined ? [] : [{ title: reference.name, article: summaries[index] }];
  });
  const [first] = listed;
  return first && { title: first.title, articles: listed.flatMap(({ article }) => article ?? []) };
}

/** What readers turn to beside what they look for, or instead of it. */
export function meanwhile({ mostRead, summaries }: Publication) {
  return { mostRead: mostRead.slice(0, 5), newest: summaries.slice(0, 5) };
}

/** What is seen of a paper that lies beside others: its lead, and what came in last. */
export function onStand(publication: Publication) {
  const lead = leadOf(publication);
  const newest = feedItems(publication, 1).items.filter(({ id }) => id !== lead?.id);
  return { lead, newest: newest.slice(0, 5) };
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

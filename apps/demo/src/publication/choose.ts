import type { Article, ArticleSummary } from '@galley/content';
import type { Publication } from './publish.js';

/** How many items a page of the feed has. */
export const feedPage = 12;

export function articleAt(publication: Publication, slug: string): Article | undefined {
  return publication.articles.find(({ href }) => href === `/${slug}/`);
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

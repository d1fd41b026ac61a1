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

/** The front page's lead: the newest long piece with a picture, or else the newest. */
export function leadOf(publication: Publication): ArticleSummary | undefined {
  return withPictures(publication)[0] ?? publication.summaries[0];
}

/** What the editors would show beside `except`: pieces with pictures first. */
export function picksOf(publication: Publication, except: readonly (string | undefined)[], count: number) {
  const others = (list: readonly ArticleSummary[]) => list.filter(({ id }) => !except.includes(id));
  const pictured = others(withPictures(publication));
  const rest = others(publication.summaries).filter((one) => !pictured.includes(one));
  return [...pictured, ...rest].slice(0, count);
}

function withPictures({ summaries }: Publication): readonly ArticleSummary[] {
  return summaries.filter(({ picture }) => picture !== undefined);
}

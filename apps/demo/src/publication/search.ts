import { nodesText, type Article, type ArticleSummary } from '@galley/content';
import MiniSearch from 'minisearch';
import { termsIn } from './terms.js';
import type { Publication } from './publish.js';

/** How many hits stand on a page. */
const hitsOnPage = 10;

/** Nobody looks for more than this; what is longer was not typed by a reader. */
const longestQuery = 200;

/** Fields of an article that are searched. */
const fields = ['headline', 'kicker', 'standfirst', 'authors', 'tags', 'body'] as const;

/** What a reader looks for, as it was typed: without line ends and doubled spaces, and not longer than anybody's question. */
export function queryOf(asked: string | null): string {
  const line = (asked ?? '').replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  return Array.from(line).slice(0, longestQuery).join('').trim();
}

/** A page of what was found. */
export interface PageOfHits {
  articles: readonly ArticleSummary[];
  /** How many there are on all pages. */
  hits: number;
  /** From 1. */
  page: number;
  pages: number;
}

/** The page of hits that is asked for, the first by default; nothing where there is no such page. */
export function hitsOn(publication: Publication, query: string, asked: string | null): PageOfHits | undefined {
  const found = search(publication, query);
  const pages = Math.max(1, Math.ceil(found.length / hitsOnPage));
  const page = Number(asked ?? 1);
  if (!Number.isInteger(page) || page < 1 || page > pages) return undefined;
  return {
    articles: found.slice((page - 1) * hitsOnPage, page * hitsOnPage),
    hits: found.length,
    page,
    pages,
  };
}

/**
 * The articles in which every word of the query stands, in whatever form: first those that have one of them in the
 * headline, the newest first. Only where there is none, words that are nearly so: for what was mistyped.
 */
export function search(publication: Publication, query: string): readonly ArticleSummary[] {
  const index = indexOf(publication);
  const exactly = index.search(query);
  const found = exactly.length > 0 ? exactly : index.search(query, { fuzzy: slightly });
  const inHeadline = new Set(
    found.filter(({ match }) => Object.values(match).some((places) => places.includes('headline'))).map(({ id }) => id),
  );
  const ids = new Set(found.map(({ id }) => id));
  // The summaries stand newest first, and sorting keeps the order of equals.
  return publication.summaries
    .filter(({ id }) => ids.has(id))
    .toSorted((one, other) => Number(inHeadline.has(other.id)) - Number(inHeadline.has(one.id)));
}

/** One letter in a short word, two in a long one; none in words that would then be any other. */
const slightly = (term: string) => (term.length < 4 ? false : term.length < 8 ? 1 : 2);

const indexes = new WeakMap<Publication['articles'], MiniSearch<Article>>();

/** Made when somebody looks for something, once for all that a publication has printed. */
function indexOf({ articles, locale }: Publication): MiniSearch<Article> {
  const made = indexes.get(articles);
  if (made !== undefined) return made;
  const index = new MiniSearch<Article>({
    fields: [...fields],
    extractField: (article, field) => textsOf(article)[field as (typeof fields)[number] | 'id'],
    tokenize: termsIn(locale),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', prefix: (term) => term.length > 2 },
  });
  index.addAll(articles);
  indexes.set(articles, index);
  return index;
}

function textsOf(article: Article): Record<(typeof fields)[number] | 'id', string> {
  const { id, headline, kicker = '', standfirst = '', authors, tags, body } = article;
  const names = (references: readonly { name: string }[]) => references.map(({ name }) => name).join('\n');
  return { id, headline, kicker, standfirst, authors: names(authors), tags: names(tags), body: nodesText(body) };
}

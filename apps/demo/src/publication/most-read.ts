import type { ArticleSummary } from '@galley/content';

export interface MostReadSource {
  /** The file, for messages. */
  file: string;
  /** Its text: JSON with `pages` in the order of their readers, each with its `slug`. */
  text: string;
}

/** The articles that readers read most, and what the list named that is not published here. */
export function readMostRead(
  { file, text }: MostReadSource,
  published: readonly ArticleSummary[],
  articleHref: (slug: string) => string,
): { articles: readonly ArticleSummary[]; problems: readonly string[] } {
  const slugs = slugsOf(text);
  if (slugs === undefined) {
    return {
      articles: [],
      problems: [`${file}: It is no list of pages with slugs, so nothing is shown as most read.`],
    };
  }
  const found = slugs.map((slug) => ({ slug, article: published.find(({ href }) => href === articleHref(slug)) }));
  return {
    articles: found.flatMap(({ article }) => article ?? []),
    problems: found.flatMap(({ slug, article }) =>
      article === undefined ? `${file}: Readers read “${slug}”, which is no article here, so it has no rank.` : [],
    ),
  };
}

function slugsOf(text: string): string[] | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const pages: unknown = typeof json === 'object' && json !== null && 'pages' in json ? json.pages : undefined;
  if (!Array.isArray(pages)) return undefined;
  return pages.map((page: unknown) =>
    typeof page === 'object' && page !== null && 'slug' in page ? String(page.slug) : JSON.stringify(page),
  );
}

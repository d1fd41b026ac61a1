import type { Publication } from './publish.js';

/** A paper as one place prints it with others: it names them, and leads to what they print of a story in their languages. */
export function printedBeside(paper: Publication, all: readonly Publication[]): Publication {
  return {
    ...paper,
    articles: paper.articles.map((article) => ({
      ...article,
      ...(article.translations && {
        translations: article.translations.map((one) => ({ ...one, href: printedAt(one.href, all) })),
      }),
    })),
    others: all.flatMap(({ name, base }) => (name === paper.name ? [] : [{ name, href: `${base}/` }])),
  };
}

/** Of an address of one of the papers, where it is printed. */
function printedAt(href: string, all: readonly Publication[]): string {
  const paper = all.find(({ site }) => site !== undefined && href.startsWith(`${site}/`));
  return paper?.site === undefined ? href : paper.base + href.slice(paper.site.length);
}

import type { Author, AuthorRole } from '../article/article.js';
import type { MakerData, OrganizationData, PersonData } from './news-article-data.js';
import { said } from './said.js';
import type { Address } from './web-address.js';

/** Who made a piece, by what they did for it. Whoever is called as the publication is, is the publication. */
export function makersOf(authors: readonly Author[], publication: { name: string }, address: Address) {
  const made = makers(authors, publication, address);
  return {
    author: made('by'),
    contributor: made('photographs', 'reporting', 'additional-reporting'),
    // schema.org knows only people as editors.
    editor: made('editing').filter((maker) => maker['@type'] === 'Person'),
    translator: made('translation'),
  };
}

/** Those of the given roles, in the byline's order. */
function makers(authors: readonly Author[], publication: { name: string }, address: Address) {
  const maker = ({ name, href, organisation }: Author): MakerData => {
    const url = address(href);
    if (name === publication.name) return said<OrganizationData>({ '@type': 'Organization', name, url });
    const affiliation = organisation ? ({ '@type': 'Organization', name: organisation } as const) : undefined;
    return said<PersonData>({ '@type': 'Person', name, url, affiliation });
  };
  return (...roles: readonly AuthorRole[]): MakerData[] =>
    roles.flatMap((wanted) =>
      authors.filter(({ name, role = 'by' }) => role === wanted && name.trim() !== '').map(maker),
    );
}

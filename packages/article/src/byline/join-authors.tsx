import { formatListParts, messageParts, type Author, type Edition } from '@galley/content';
import type { ReactNode } from 'react';
import { Said } from './said.js';
import * as styles from './byline.css.js';

/**
 * Joins authors as the edition's language joins a list. Names are data: no string is ever split at an “and”,
 * and each stands in a `<bdi>`, so that an Arabic name in an English line moves nothing around it (UAX #9).
 */
export function joinAuthors(authors: readonly Author[], edition: Edition): readonly ReactNode[] {
  const names = authors.map(({ name }) => name);
  return formatListParts(edition, names).map((part) => {
    if (part.type === 'between') return part.text;
    const author = authors[part.index];
    return author === undefined ? null : <AuthorName key={part.index} author={author} edition={edition} />;
  });
}

function AuthorName({ author, edition }: { author: Author; edition: Edition }) {
  const { name, href, organisation = '' } = author;
  const isolated = <bdi className={styles.name}>{name}</bdi>;
  const linked =
    href === undefined ? (
      isolated
    ) : (
      <a href={href} rel="author" className={styles.link}>
        {isolated}
      </a>
    );
  if (organisation.trim() === '') return linked;
  return (
    <Said
      parts={messageParts<ReactNode>(edition, 'byline.affiliation', {
        name: linked,
        organisation: <bdi>{organisation}</bdi>,
      })}
    />
  );
}

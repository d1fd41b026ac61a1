import { formatListParts, type Author, type Edition } from '@galley/content';
import type { ReactNode } from 'react';
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
    return author === undefined ? null : <AuthorName key={part.index} author={author} />;
  });
}

function AuthorName({ author: { name, href, organisation } }: { author: Author }) {
  const isolated = <bdi className={styles.name}>{name}</bdi>;
  return (
    <>
      {href === undefined ? (
        isolated
      ) : (
        <a href={href} rel="author" className={styles.link}>
          {isolated}
        </a>
      )}
      {organisation !== undefined && organisation !== '' && (
        <>
          {' ('}
          <bdi>{organisation}</bdi>
          {')'}
        </>
      )}
    </>
  );
}

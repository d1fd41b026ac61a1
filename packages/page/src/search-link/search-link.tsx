import { message, type Edition } from '@galley/content';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import * as styles from './search-link.css.js';

export interface SearchLinkProps extends Omit<ComponentProps<'a'>, 'children' | 'href'> {
  /** Address of the page that a `SearchForm` stands on. */
  href: string;
  edition: Edition;
}

/** The way to the search, for the masthead's tools. Renders an `<a>` with a lens; its word is seen from a desk on. Not printed. */
export function SearchLink({ href, edition, className, ...rest }: SearchLinkProps) {
  return (
    <a {...rest} href={href} className={clsx(styles.root, className)}>
      <svg viewBox="0 0 20 20" aria-hidden="true" className={styles.lens}>
        <path
          d="M8.5 2.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM12.9 12.9l4.6 4.6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
        />
      </svg>
      <span className={styles.word}>{message(edition, 'search.link')}</span>
    </a>
  );
}

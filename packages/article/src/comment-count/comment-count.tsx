import { message, type Edition } from '@galley/content';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import * as styles from './comment-count.css.js';

export interface CommentCountProps extends Omit<ComponentProps<'a'>, 'children' | 'href'> {
  /**
   * How many readers commented. Printed in full: a shortened number ("12K") has no plural that all engines agree on.
   * With none, the link invites to the first.
   */
  count: number;
  /** Where they are. */
  href: string;
  edition: Edition;
}

/** Leads to the comments and says how many there are. Renders an `<a>`; not printed. */
export function CommentCount({ count, href, edition, className, ...rest }: CommentCountProps) {
  return (
    <a {...rest} href={href} className={clsx(styles.root, className)}>
      <svg viewBox="0 0 18 18" aria-hidden="true" className={styles.icon}>
        <path d="M2 3h14v9.5H8.5L5 15.8v-3.3H2z" fill="none" stroke="currentColor" strokeWidth="1.3" />
      </svg>
      <span>{count > 0 ? message(edition, 'comments.count', { count }) : message(edition, 'comments.none')}</span>
    </a>
  );
}

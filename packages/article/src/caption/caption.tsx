import type { Picture } from '@galley/content';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import * as styles from './caption.css.js';

export interface CaptionProps extends ComponentProps<'figcaption'> {
  /** Who owns the picture. Shown after the text in parentheses, which belong to the style, not to the data. */
  credit?: string;
  /** Who holds the rights, and under which terms they may be used. The licence is linked. */
  rights?: Picture['rights'];
}

/** What a picture shows and whose it is. Renders a `<figcaption>`, or nothing when there is nothing to say. */
export function Caption({ children, credit, rights, className, ...rest }: CaptionProps) {
  const hasCredit = credit !== undefined && credit !== '';
  if (!children && !hasCredit && rights === undefined) return null;
  return (
    <figcaption {...rest} className={clsx(styles.root, className)}>
      {children}
      {hasCredit && (
        <>
          {children ? ' ' : null}
          <span className={styles.credit}>{credit}</span>
        </>
      )}
      {rights !== undefined && (
        <>
          {' '}
          <span className={styles.credit}>
            {'© '}
            {rights.licenceUrl === undefined ? rights.holder : <a href={rights.licenceUrl}>{rights.holder}</a>}
            {rights.usageTerms !== undefined && `, ${rights.usageTerms}`}
          </span>
        </>
      )}
    </figcaption>
  );
}

import type { Picture } from '@galley/content';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import * as styles from './caption.css.js';

export interface CaptionProps extends ComponentProps<'figcaption'> {
  /** Who owns or made the picture. Shown after the text in parentheses, which belong to the style, not to the data. */
  credit?: string;
  /** Who holds the rights, and under which terms they may be used. The terms are linked to the licence; without terms, the holder is. */
  rights?: Picture['rights'];
  /** The caption lies over the picture, on a scrim that lets it shine through: made for `Figure`, which places it. Below the picture on phones and paper. */
  scrim?: 'light' | 'dark';
}

/** What a picture shows and whose it is, always visible. Renders a `<figcaption>`, or nothing when there is nothing to say. */
export function Caption({ children, credit, rights, scrim, className, ...rest }: CaptionProps) {
  const hasCredit = credit !== undefined && credit !== '';
  if (!children && !hasCredit && rights === undefined) return null;
  return (
    <figcaption {...rest} className={clsx(styles.root, scrim !== undefined && styles.scrim[scrim], className)}>
      {children}
      {(hasCredit || rights !== undefined) && (
        <>
          {children ? ' ' : null}
          <span className={styles.credit[scrim === undefined ? 'page' : 'scrim']}>
            {hasCredit && <bdi>{credit}</bdi>}
            {hasCredit && rights !== undefined && between}
            {rights !== undefined && <Rights {...rights} />}
          </span>
        </>
      )}
    </figcaption>
  );
}

/** A comma would have to know the language. */
const between = ' · ';

function Rights({ holder, licenceUrl, usageTerms }: NonNullable<Picture['rights']>) {
  const hasTerms = usageTerms !== undefined && usageTerms !== '';
  const licensed = <bdi>{hasTerms ? usageTerms : holder}</bdi>;
  return (
    <>
      <span className={styles.unbroken}>© </span>
      {hasTerms && (
        <>
          <bdi>{holder}</bdi>
          {between}
        </>
      )}
      {licenceUrl === undefined ? (
        licensed
      ) : (
        <a href={licenceUrl} rel="license" className={styles.licence}>
          {licensed}
        </a>
      )}
    </>
  );
}

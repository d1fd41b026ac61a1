import type { Inline } from '@galley/content';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { hasWords } from '../footnotes/map-inlines.js';
import { inlines } from '../inlines/inlines.js';
import { hangingMark } from './hanging-mark.js';
import * as styles from './quote.css.js';

export interface QuoteProps extends Omit<ComponentProps<'figure'>, 'children' | 'cite'> {
  /** `block` quotes somebody at length; `pull` takes words of the article out of it, large, for the eye. */
  kind: 'block' | 'pull';
  /** With the quotation marks that the newsroom sets. One that begins a paragraph hangs in the margin. */
  paragraphs: readonly (readonly Inline[])[];
  /** Who said it, or where. */
  cite?: readonly Inline[];
}

/**
 * Somebody's words. A block quotation renders a `<figure>` with a `<blockquote>` and, outside of it, who said it. A
 * pull quote is no quotation from elsewhere, so it renders an `<aside>` (HTML Living Standard, “the aside element”).
 * It is read aloud like the rest: nobody can promise that an editor left its words as they are in the text, and
 * what is hidden from a screen reader would then be lost. Nothing without words.
 */
export function Quote({ kind, paragraphs, cite = [], className, ...rest }: QuoteProps) {
  const said = paragraphs.filter(hasWords);
  if (said.length === 0) return null;
  const words = said.map((paragraph, index) => (
    <p key={index} className={clsx(styles.words[kind], styles.hanging[hangingMark(paragraph)])}>
      {inlines(paragraph)}
    </p>
  ));
  const root = clsx(styles.root[kind], className);
  if (kind === 'pull') {
    return (
      <aside {...rest} className={root}>
        <div className={styles.quoted}>{words}</div>
        {hasWords(cite) && <p className={styles.cite}>{inlines(cite)}</p>}
      </aside>
    );
  }
  return (
    <figure {...rest} className={root}>
      <blockquote className={styles.quoted}>{words}</blockquote>
      {hasWords(cite) && <figcaption className={styles.cite}>{inlines(cite)}</figcaption>}
    </figure>
  );
}

import { message, plainText, type Correction as CorrectionNote, type Edition } from '@galley/content';
import { DateTime } from '@galley/primitives';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { inlines } from '../inlines/inlines.js';
import * as styles from '../note/note.css.js';

export interface CorrectionProps extends Omit<ComponentProps<'aside'>, 'children'> {
  correction: CorrectionNote;
  edition: Edition;
}

/**
 * What the newsroom put right, made clearer or added, in words and with its date. The same note stands at the top of
 * a piece, at the place that it is about, or at the end. Several of them in a row, without a gap, share their
 * hairlines. Renders an `<aside>` of the role `note`, which is no landmark, or nothing without words.
 */
export function Correction({ correction, edition, className, ...rest }: CorrectionProps) {
  const { kind, date, children } = correction;
  if (plainText(children).trim() === '') return null;
  return (
    <aside role="note" {...rest} className={clsx(styles.root, className)}>
      <p className={styles.head}>
        <strong className={styles.title}>{message(edition, `correction.${kind}`)}</strong>
        {date !== undefined && ' '}
        {date !== undefined && <DateTime instant={date} edition={edition} className={styles.date} />}
      </p>
      <p className={styles.words}>{inlines(children)}</p>
    </aside>
  );
}

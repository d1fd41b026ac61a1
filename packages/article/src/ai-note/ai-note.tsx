import { message, type AiUse, type Edition } from '@galley/content';
import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import * as styles from '../note/note.css.js';

export interface AiNoteProps extends Omit<ComponentProps<'aside'>, 'children'> {
  /** How machines had a part in the piece. Its own text is said in place of the edition's. */
  use: AiUse;
  edition: Edition;
}

/**
 * Says that machines had a part in a piece: in words, because no icon means that to everybody (WCAG 1.1.1, 1.4.1).
 * Renders an `<aside>` of the role `note`, which is no landmark.
 */
export function AiNote({ use: { provenance, text = '' }, edition, className, ...rest }: AiNoteProps) {
  return (
    <aside role="note" {...rest} className={clsx(styles.root, className)}>
      <p className={styles.head}>
        <strong className={styles.title}>{message(edition, 'ai.title')}</strong>
      </p>
      <p className={styles.words}>{text.trim() === '' ? message(edition, `ai.${provenance}`) : text}</p>
    </aside>
  );
}

import { digitsOf, message, type Edition } from '@galley/content';
import { Heading, VisuallyHidden, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import { Fragment, useId, type ComponentProps } from 'react';
import { inlines } from '../inlines/inlines.js';
import { digits } from '../text-nodes/digits.css.js';
import * as styles from './footnotes.css.js';
import { hasWords } from './map-inlines.js';
import type { NumberedNote } from './number-footnotes.js';

export interface FootnotesProps extends Omit<ComponentProps<'section'>, 'children'> {
  /** In the order of their numbers, each with the ids of the references to it. */
  notes: readonly NumberedNote[];
  edition: Edition;
  /** @default 2 */
  headingLevel?: HeadingLevel;
}

/**
 * The notes of a text, each with a way back to every place that refers to it. Renders a `<section>` of the role
 * `doc-endnotes` (DPUB-ARIA 1.1), named by its title, or nothing without notes. `ArticleBody` numbers and prints the
 * notes of its nodes by itself.
 */
export function Footnotes({ notes, edition, headingLevel = 2, className, ...rest }: FootnotesProps) {
  const id = useId();
  if (notes.length === 0) return null;
  return (
    <section role="doc-endnotes" aria-labelledby={id} {...rest} className={clsx(styles.root, className)}>
      <Heading level={headingLevel} id={id} className={styles.title}>
        {message(edition, 'footnotes.title')}
      </Heading>
      <ol className={clsx(styles.notes, digits[digitsOf(edition)])}>
        {notes.map((note) => (
          <li key={note.number} id={note.elementId} value={note.number} className={styles.note}>
            {inlines(note.children)}
            <WaysBack note={note} edition={edition} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One arrow for one reference; several are counted. */
function WaysBack({ note: { number, references, children }, edition }: { note: NumberedNote; edition: Edition }) {
  const count = new Intl.NumberFormat(edition.locale);
  return references.map((reference, index) => (
    <Fragment key={reference}>
      {(index > 0 || hasWords(children)) && ' '}
      <a href={`#${reference}`} role="doc-backlink" className={styles.back}>
        <svg viewBox="0 0 12 12" aria-hidden="true" className={styles.arrow}>
          <path d="M6 11V1.6M2.4 5.2 6 1.6l3.6 3.6" fill="none" stroke="currentColor" strokeWidth="1.3" />
        </svg>
        <VisuallyHidden>{message(edition, 'footnotes.back', { number })}</VisuallyHidden>
        {references.length > 1 && <sup className={styles.which}> {count.format(index + 1)}</sup>}
      </a>
    </Fragment>
  ));
}

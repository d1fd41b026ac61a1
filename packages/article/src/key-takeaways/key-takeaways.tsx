import { message, plainText, type Edition, type Inline } from '@galley/content';
import { Heading, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import { useId, type ComponentProps } from 'react';
import { inlines } from '../inlines/inlines.js';
import * as styles from './key-takeaways.css.js';

export interface KeyTakeawaysProps extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** One point each. Those without words are left out. */
  items: readonly (readonly Inline[])[];
  /** @default the edition's words for “Key points” */
  title?: string;
  edition: Edition;
  /** @default 2 */
  headingLevel?: HeadingLevel;
}

/** What to remember of a piece, before the text says it at length. Renders a `<section>` named by its title, or nothing. */
export function KeyTakeaways({ items, title = '', edition, headingLevel = 2, className, ...rest }: KeyTakeawaysProps) {
  const id = useId();
  const points = items.filter((item) => plainText(item).trim() !== '');
  if (points.length === 0) return null;
  return (
    <section aria-labelledby={id} {...rest} className={clsx(styles.root, className)}>
      <Heading level={headingLevel} id={id} className={styles.title}>
        {title.trim() === '' ? message(edition, 'takeaways.title') : title}
      </Heading>
      <ul role="list" className={styles.list}>
        {points.map((point, index) => (
          <li key={index} className={styles.item}>
            {inlines(point)}
          </li>
        ))}
      </ul>
    </section>
  );
}

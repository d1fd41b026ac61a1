import { message, type ArticleSummary, type Edition } from '@galley/content';
import { Card, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import { useId, type ComponentProps } from 'react';
import * as styles from './related-card.css.js';

export interface RelatedCardProps extends Omit<ComponentProps<'aside'>, 'children'> {
  article: ArticleSummary;
  edition: Edition;
  /** A card stands on its own in the text, whatever heading comes before it. @default 2 */
  headingLevel?: HeadingLevel;
  /** The longest the excerpt may be, in characters; it ends at a sentence or a word. @default 120 */
  excerptCharacters?: number;
}

/** Another article, in the middle of this one, between hairlines. Renders an `<aside>`; not printed. */
export function RelatedCard({
  article,
  edition,
  headingLevel = 2,
  excerptCharacters = 120,
  className,
  ...rest
}: RelatedCardProps) {
  const id = useId();
  return (
    <aside aria-labelledby={id} {...rest} className={clsx(styles.root, className)}>
      <p id={id} className={styles.title}>
        {message(edition, 'related.title')}
      </p>
      <Card
        article={article}
        edition={edition}
        headingLevel={headingLevel}
        layout="row"
        excerptCharacters={excerptCharacters}
      />
    </aside>
  );
}

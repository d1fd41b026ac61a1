import { digitsOf, type ArticleSummary, type Edition } from '@galley/content';
import { Card, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import { acrossFor } from '../columns/across-for.js';
import * as columns from '../columns/columns.css.js';
import { eachOnce } from '../each-once/each-once.js';
import * as styles from './ranked-list.css.js';

export interface RankedListProps {
  /** An id that comes twice has the better of its ranks. */
  articles: readonly ArticleSummary[];
  edition: Edition;
  /** Level of the headlines. */
  headingLevel: HeadingLevel;
  /** `rows`: side by side, counted along the row. `columns`: counted down one column or two. */
  flow: 'rows' | 'columns';
}

/** Cards without pictures behind their rank. Renders an `<ol>`, which says the ranks to those who listen. */
export function RankedList({ articles, edition, headingLevel, flow }: RankedListProps) {
  const shown = eachOnce(articles);
  const across = acrossFor(shown.length);
  const rank = clsx(styles.rank, styles.digits[digitsOf(edition)], shown.length > 9 && styles.twoDigits);
  const inRows = flow === 'rows';
  const middle = Math.ceil(shown.length / 2);
  return (
    <ol role="list" className={inRows ? clsx(columns.across[across], styles.numbered) : styles.columns}>
      {shown.map((article, index) => (
        <li
          key={article.id}
          className={
            inRows
              ? columns.itemAcross[across]
              : clsx(styles.itemOfColumns, index === middle && styles.firstOfSecondColumn)
          }
        >
          <div className={styles.ranked}>
            <span className={rank} />
            <Card edition={edition} headingLevel={headingLevel} article={article} layout="text" />
          </div>
        </li>
      ))}
    </ol>
  );
}

import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import * as styles from './article-layout.css.js';

export interface ArticleLayoutProps extends Omit<ComponentProps<'main'>, 'children'> {
  /**
   * How the head stands: in the page's columns, or, for a feature, over the page's whole width, margins and all, right
   * below the masthead. Goes with `<ArticleHeader layout="feature">`, which keeps its words in the columns by itself.
   * @default 'standard'
   */
  layout?: 'standard' | 'feature';
  /** The article's head, above text and aside. */
  header: ReactNode;
  /** The lead picture, above the text. */
  lead?: ReactNode;
  /** Audio, text, corrections, tags: the article itself. */
  children: ReactNode;
  /** Beside the text on a desk, below it elsewhere. Not printed. */
  aside?: ReactNode;
  /** Below everything, over the full width. Not printed. */
  after?: ReactNode;
  /** Where the skip link leads. @default 'main' */
  id?: string;
}

/**
 * Where an article's parts stand at every width. Renders the page's `<main>`, the skip link's target, with the
 * `<article>` in it; aside and after are on the page but not in the article.
 */
export function ArticleLayout({
  layout = 'standard',
  header,
  lead,
  children,
  aside,
  after,
  id = 'main',
  className,
  ...rest
}: ArticleLayoutProps) {
  return (
    <main {...rest} id={id} tabIndex={-1} className={clsx(styles.root, className)}>
      <div
        className={clsx(
          styles.grid,
          layout === 'feature' && styles.startsWithPicture,
          lead === undefined && styles.hasNoLead,
        )}
      >
        <article className={styles.article}>
          <div className={styles.header[layout]}>{header}</div>
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
          <div className={styles.body}>{children}</div>
        </article>
        {aside !== undefined && <div className={styles.aside}>{aside}</div>}
        {after !== undefined && <div className={styles.after}>{after}</div>}
      </div>
    </main>
  );
}

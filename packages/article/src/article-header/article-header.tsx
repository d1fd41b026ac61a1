import type { Edition, Label } from '@galley/content';
import { Heading, Kicker, Labels, repeatsLabel, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import * as styles from './article-header.css.js';

export interface ArticleHeaderProps extends Omit<ComponentProps<'header'>, 'children' | 'title'> {
  headline: ReactNode;
  edition: Edition;
  kicker?: string;
  standfirst?: ReactNode;
  /** @default [] */
  labels?: readonly Label[];
  /** Size of the headline. @default 'standard' */
  layout?: keyof typeof styles.headline;
  /** A page has one heading of level 1: its article's headline. @default 1 */
  headingLevel?: HeadingLevel;
  /** The byline, or whatever stands under the standfirst. */
  meta?: ReactNode;
}

/** The head of an article: labels, kicker, headline, standfirst and byline; whatever is missing leaves no gap. Renders a `<header>`. */
export function ArticleHeader({
  headline,
  edition,
  kicker,
  standfirst,
  labels = [],
  layout = 'standard',
  headingLevel = 1,
  meta,
  className,
  ...rest
}: ArticleHeaderProps) {
  const hasKicker = kicker !== undefined && kicker !== '' && !repeatsLabel(kicker, labels, edition);
  return (
    <header {...rest} className={clsx(styles.root, className)}>
      {(hasKicker || labels.length > 0) && (
        <div className={styles.above}>
          <Labels labels={labels} edition={edition} />
          {hasKicker && <Kicker>{kicker}</Kicker>}
        </div>
      )}
      <Heading level={headingLevel} className={styles.headline[layout]}>
        {headline}
      </Heading>
      {standfirst !== undefined && standfirst !== '' && <p className={styles.standfirst}>{standfirst}</p>}
      {meta !== undefined && <div className={styles.meta}>{meta}</div>}
    </header>
  );
}

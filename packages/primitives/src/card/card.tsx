import { excerpt, type ArticleSummary, type Edition } from '@galley/content';
import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { Heading, type HeadingLevel } from '../heading/heading.js';
import { Image } from '../image/image.js';
import { Kicker } from '../kicker/kicker.js';
import { Labels } from '../labels/labels.js';
import { repeatsLabel } from '../labels/repeats-label.js';
import * as styles from './card.css.js';

export interface CardProps extends Omit<ComponentProps<'article'>, 'children'> {
  article: ArticleSummary;
  edition: Edition;
  headingLevel: HeadingLevel;
  /**
   * Where the picture stands: above the words (`stack`), beside them (`row`), beside them in a list that is the page's
   * main column, where it and the headline grow with the card (`river`), large beside a large headline (`lead`), or
   * nowhere (`text`).
   * @default 'stack'
   */
  layout?: 'stack' | 'row' | 'river' | 'text' | 'lead';
  /** Step of the headline. @default 's' */
  size?: 'l' | 'm' | 's' | 'xs';
  /** The longest an excerpt may be, in characters as the reader counts them; 0 shows none. @default 0 */
  excerptCharacters?: number;
  /** `sizes` of the picture. @default '(min-width: 48em) 25vw, 100vw' */
  sizes?: string;
  /** Fetch the picture first: the page's lead card only. */
  priority?: boolean;
  /** A quiet last line: a time, a byline, a count of comments. */
  meta?: ReactNode;
}

/**
 * Invites to an article: its headline is the one link, and the whole card takes the click. The picture says
 * nothing that the headline does not, so it is decorative here. Renders an `<article>`.
 */
export function Card({
  article,
  edition,
  headingLevel,
  layout = 'stack',
  size = 's',
  excerptCharacters = 0,
  sizes = '(min-width: 48em) 25vw, 100vw',
  priority = false,
  meta,
  className,
  ...rest
}: CardProps) {
  const { picture, kicker, labels = [], headline, href } = article;
  const shown = excerptCharacters > 0 ? (article.excerpt ?? '') : '';
  const hasPicture = picture !== undefined && layout !== 'text';
  const inRiver = layout === 'river';
  return (
    <article {...rest} className={clsx(styles.root, className)}>
      <div className={styles.layout[hasPicture ? layout : 'text']}>
        <div className={styles.words[size]}>
          {kicker !== undefined && kicker !== '' && !repeatsLabel(kicker, labels, edition) && <Kicker>{kicker}</Kicker>}
          <Labels labels={labels} edition={edition} />
          <Heading level={headingLevel} className={clsx(styles.headline[size], inRiver && styles.headlineInRiver)}>
            <a href={href} className={styles.link}>
              {headline}
            </a>
          </Heading>
          {shown !== '' && (
            <p className={clsx(styles.excerpt, inRiver && styles.excerptInRiver)}>
              {excerpt(shown, { characters: excerptCharacters, locale: edition.locale })}
            </p>
          )}
          {meta !== undefined && <div className={styles.meta}>{meta}</div>}
        </div>
        {hasPicture && (
          <div className={clsx(layout === 'stack' && styles.pictureFirst, layout === 'lead' && styles.pictureOnWide)}>
            <Image
              picture={{ ...picture, alt: { decorative: true } }}
              ratio={layout === 'row' ? '1:1' : '3:2'}
              sizes={layout === 'row' ? '168px' : inRiver ? '(min-width: 48em) 288px, 184px' : sizes}
              priority={priority}
            />
          </div>
        )}
      </div>
    </article>
  );
}

import './news-feed.element.js';
import { dayInWords, excerpt, formatDateTime, message, type ArticleSummary, type Edition } from '@galley/content';
import { DateTime, Heading, Image, Labels, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import type * as React from 'react';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { groupByDay } from '../days/group-by-day.js';
import { below } from '../heading-level/below.js';
import { ScriptsPlace } from '../other-page/scripts-place.js';
import * as styles from './news-feed.css.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'galley-news-feed': React.DetailedHTMLProps<React.HTMLAttributes<HTMLElement>, HTMLElement> & {
        [data: `data-${string}`]: string | number;
      };
    }
  }
}

export interface NewsFeedProps extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** Newest first. An id that comes twice is shown once; an article without a time is shown without one. */
  articles: readonly ArticleSummary[];
  edition: Edition;
  /** Level of the title. A day's heading is one below it, a headline one below its day. */
  headingLevel: HeadingLevel;
  /** @default the edition's word for it */
  title?: ReactNode;
  /** Address of the feed's next page, on which a `NewsFeed` with the same `name` goes on. Absent: no link. */
  moreHref?: string;
  /** Tells the feeds of one page apart, and finds the right one on the next page. @default 'news' */
  name?: string;
  /** The longest an excerpt may be, in characters as the reader counts them; 0 shows none. In a wide column 140 reads well. @default 0 */
  excerptCharacters?: number;
  /** `thumbnails`: a small picture after the words of an article that has one, where the column is not too narrow. @default 'none' */
  pictures?: 'none' | 'thumbnails';
}

/**
 * From here on the browser draws what is near the screen, and passes over the rest until the reader or the browser's
 * search comes there.
 */
const longFrom = 100;

/**
 * The news as it came in, by day and by the clock. Renders a `<section>`; its width decides how dense it is.
 * With script, *more news* goes on in place (`<galley-news-feed>`); without, it is a link to the next page.
 */
export function NewsFeed({
  articles,
  edition,
  headingLevel,
  title,
  moreHref,
  name = 'news',
  excerptCharacters = 0,
  pictures = 'none',
  className,
  ...rest
}: NewsFeedProps) {
  const titleId = useId();
  const days = groupByDay(articles, edition);
  return (
    <section
      aria-labelledby={titleId}
      {...rest}
      className={clsx(styles.root, excerptCharacters === 0 && styles.withoutExcerpts, className)}
    >
      <Heading level={headingLevel} id={titleId} className={styles.title[headingLevel === 1 ? 'page' : 'section']}>
        {title ?? message(edition, 'feed.title')}
      </Heading>
      <galley-news-feed
        data-name={name}
        data-level={headingLevel}
        data-locale={edition.locale}
        data-added={JSON.stringify(edition.messages['feed.added'])}
      >
        <div
          className={clsx(
            styles.feed,
            pictures === 'thumbnails' && styles.withThumbnails,
            articles.length >= longFrom && styles.long[clockWidth(edition)],
          )}
        >
          {days.length === 0 && <p className={styles.empty}>{message(edition, 'feed.empty')}</p>}
          {days.map(({ day, items: ofDay }) => (
            <div key={ofDay[0]?.id} data-day={day ?? ''} className={styles.day}>
              {day !== null && (
                <Heading level={below(headingLevel, 1)} className={styles.dayTitle}>
                  {dayInWords(edition, day)}
                </Heading>
              )}
              <ol role="list" className={styles.list}>
                {ofDay.map((article) => (
                  <Item
                    key={article.id}
                    article={article}
                    edition={edition}
                    headingLevel={below(headingLevel, day === null ? 1 : 2)}
                    excerptCharacters={excerptCharacters}
                    pictures={pictures}
                  />
                ))}
              </ol>
            </div>
          ))}
          <ScriptsPlace part="added" className={styles.added} />
        </div>
        {moreHref !== undefined && <More href={moreHref} edition={edition} />}
      </galley-news-feed>
    </section>
  );
}

/** Whether the edition's clock has four digits, or a word for the half of the day behind them. */
function clockWidth(edition: Edition): keyof typeof styles.long {
  return (formatDateTime(edition, edition.now, 'clock') ?? '').length > 5 ? 'twelveHours' : 'twentyFourHours';
}

interface ItemProps extends Required<
  Pick<NewsFeedProps, 'edition' | 'headingLevel' | 'excerptCharacters' | 'pictures'>
> {
  article: ArticleSummary;
}

function Item({ article, edition, headingLevel, excerptCharacters, pictures }: ItemProps) {
  const { id, href, headline, labels = [], picture, published } = article;
  const shown = excerptCharacters > 0 ? (article.excerpt ?? '') : '';
  return (
    <li data-id={id} className={styles.item}>
      <article className={styles.article}>
        {published !== undefined && (
          <DateTime instant={published} edition={edition} format="clock" className={styles.clock} />
        )}
        <div className={styles.words}>
          <Labels labels={labels} edition={edition} />
          <Heading level={headingLevel} className={styles.headline}>
            <a href={href} className={styles.link}>
              {headline}
            </a>
          </Heading>
          {shown !== '' && (
            <p className={styles.excerpt}>
              {excerpt(shown, { characters: excerptCharacters, locale: edition.locale })}
            </p>
          )}
        </div>
        {picture !== undefined && pictures === 'thumbnails' && (
          <div className={styles.thumbnail}>
            <Image picture={{ ...picture, alt: { decorative: true } }} ratio="3:2" sizes="132px" />
          </div>
        )}
      </article>
    </li>
  );
}

/** The link, its successor from the next page, and the words of every state: a style shows the ones that hold. */
function More({ href, edition }: { href: string; edition: Edition }) {
  return (
    <div className={styles.foot}>
      <p className={styles.firstMore}>
        <a href={href} data-part="more" className={styles.more}>
          {message(edition, 'feed.more')}
        </a>
      </p>
      <ScriptsPlace part="next" as="p" className={styles.nextMore} />
      <div role="status" className={styles.status}>
        <p className={styles.loading}>{message(edition, 'feed.loading')}</p>
        <p className={styles.failed}>{message(edition, 'feed.failed')}</p>
        <ScriptsPlace part="said" as="p" className={styles.said} />
      </div>
    </div>
  );
}

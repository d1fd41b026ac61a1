import { parseInstant, type ArticleSummary, type Edition } from '@galley/content';
import { Card, DateTime, type CardProps, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';
import { acrossFor } from '../columns/across-for.js';
import * as columns from '../columns/columns.css.js';
import { eachOnce } from '../each-once/each-once.js';
import { headlineLevel, TitledSection } from '../titled-section/titled-section.js';
import * as styles from './card-list.css.js';

export interface CardListProps extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** In the order of the page. An id that comes twice is shown once. Renders nothing when there is none. */
  articles: readonly ArticleSummary[];
  edition: Edition;
  /** Level of the title; headlines are one below it. Without a title, the level of the headlines. */
  headingLevel: HeadingLevel;
  /** Absent where the page has said already what the list is. */
  title?: ReactNode;
  /**
   * `list`: rows between hairlines, the picture beside the words. `grid`: pictures above headlines, side by side; one
   * alone is a lead. `lead`: the first large, the rest small beside it.
   * @default 'list'
   */
  layout?: 'list' | 'grid' | 'lead';
  /** The longest an excerpt of a row or a lead may be, in characters as the reader counts them; 0 shows none. @default 160 */
  excerptCharacters?: number;
  /** `published`: each card ends with the day of its article, for lists that are not of one day. @default 'none' */
  dates?: 'none' | 'published';
}

/** Articles as cards; the list's own width decides how dense they are. Renders a `<section>` with the cards in a `<ul>`. */
export function CardList({
  articles,
  edition,
  headingLevel,
  title,
  layout = 'list',
  excerptCharacters = 160,
  dates = 'none',
  ...rest
}: CardListProps) {
  const shown = eachOnce(articles);
  if (shown.length === 0) return null;
  const card = { edition, headingLevel: headlineLevel(headingLevel, title), dates };
  return (
    <TitledSection {...rest} title={title} headingLevel={headingLevel}>
      {layout === 'list' ? (
        <Rows articles={shown} card={card} excerptCharacters={excerptCharacters} />
      ) : layout === 'lead' || shown.length === 1 ? (
        <LeadAndRest articles={shown} card={card} excerptCharacters={excerptCharacters} />
      ) : (
        <SideBySide articles={shown} card={card} />
      )}
    </TitledSection>
  );
}

interface ListProps {
  articles: readonly ArticleSummary[];
  /** What every card of the list is given. */
  card: Pick<CardProps, 'edition' | 'headingLevel'> & Required<Pick<CardListProps, 'dates'>>;
}

function Rows({ articles, card, excerptCharacters }: ListProps & { excerptCharacters: number }) {
  return (
    <ul role="list" className={styles.rows}>
      {articles.map((article) => (
        <li key={article.id} className={styles.row}>
          <DatedCard {...card} article={article} layout="river" excerptCharacters={excerptCharacters} />
        </li>
      ))}
    </ul>
  );
}

function SideBySide({ articles, card }: ListProps) {
  const across = acrossFor(articles.length);
  return (
    <ul role="list" className={columns.across[across]}>
      {articles.map((article) => (
        <li key={article.id} className={columns.itemAcross[across]}>
          <DatedCard {...card} article={article} sizes="(min-width: 60em) 25vw, (min-width: 30em) 50vw, 100vw" />
        </li>
      ))}
    </ul>
  );
}

function LeadAndRest({ articles, card, excerptCharacters }: ListProps & { excerptCharacters: number }) {
  const [first, ...others] = articles;
  if (first === undefined) return null;
  const alone = others.length === 0;
  return (
    <div className={clsx(!alone && styles.leadAndRest)}>
      <DatedCard
        {...card}
        article={first}
        layout={alone ? 'lead' : 'stack'}
        size="l"
        excerptCharacters={excerptCharacters}
        sizes="(min-width: 64em) 60vw, 100vw"
      />
      {!alone && (
        <ul role="list" className={styles.rest}>
          {others.map((article) => (
            <li key={article.id} className={columns.itemAcross.beside}>
              <DatedCard {...card} article={article} layout="row" />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A card, and where it is wanted its day. */
function DatedCard({ dates, ...card }: CardProps & ListProps['card']) {
  const { article, edition } = card;
  const isDated = dates === 'published' && parseInstant(article.published) !== null;
  return (
    <Card
      {...card}
      meta={isDated ? <DateTime instant={article.published ?? ''} edition={edition} format="date" /> : undefined}
    />
  );
}

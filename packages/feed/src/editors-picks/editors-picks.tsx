import { message, type ArticleSummary, type Edition } from '@galley/content';
import { Card, Heading, type CardProps, type HeadingLevel } from '@galley/primitives';
import { clsx } from 'clsx';
import { useId, type ComponentProps, type ReactNode } from 'react';
import * as styles from './editors-picks.css.js';

export interface EditorsPicksProps extends Omit<ComponentProps<'section'>, 'children' | 'title'> {
  /** In the editors' order. Renders nothing when there is none. */
  articles: readonly ArticleSummary[];
  edition: Edition;
  /** Level of the title; headlines are one below it. */
  headingLevel: HeadingLevel;
  /** @default the edition's word for it */
  title?: ReactNode;
  /**
   * `four-up`: pictures above headlines, side by side. `numbered`: ranked, without pictures.
   * `lead`: the first large, the rest small beside it.
   * @default 'four-up'
   */
  layout?: 'four-up' | 'numbered' | 'lead';
  /** The longest the excerpt of a lead may be, in characters as the reader counts them; 0 shows none. @default 160 */
  excerptCharacters?: number;
}

/** What the editors would not have a reader miss. Renders a `<section>` of cards in a list. */
export function EditorsPicks({
  articles,
  edition,
  headingLevel,
  title,
  layout = 'four-up',
  excerptCharacters = 160,
  className,
  ...rest
}: EditorsPicksProps) {
  const titleId = useId();
  if (articles.length === 0) return null;
  const card = { edition, headingLevel: Math.min(6, headingLevel + 1) as HeadingLevel };
  return (
    <section aria-labelledby={titleId} {...rest} className={clsx(styles.root, className)}>
      <Heading level={headingLevel} id={titleId} className={styles.title}>
        {title ?? message(edition, 'picks.title')}
      </Heading>
      {layout === 'numbered' ? (
        <Numbered articles={articles} card={card} />
      ) : layout === 'lead' || articles.length === 1 ? (
        <LeadAndRest articles={articles} card={card} excerptCharacters={excerptCharacters} />
      ) : (
        <SideBySide articles={articles} card={card} />
      )}
    </section>
  );
}

interface ListProps {
  articles: readonly ArticleSummary[];
  /** What every card of the list is given. */
  card: Pick<CardProps, 'edition' | 'headingLevel'>;
}

function SideBySide({ articles, card }: ListProps) {
  const across = acrossFor(articles.length);
  return (
    <ul role="list" className={styles.across[across]}>
      {articles.map((article) => (
        <li key={article.id} className={styles.itemAcross[across]}>
          <Card {...card} article={article} sizes="(min-width: 60em) 25vw, (min-width: 30em) 50vw, 100vw" />
        </li>
      ))}
    </ul>
  );
}

function Numbered({ articles, card }: ListProps) {
  const across = acrossFor(articles.length);
  const digits = digitsOf(card.edition);
  return (
    <ol role="list" className={clsx(styles.across[across], styles.numbered)}>
      {articles.map((article) => (
        <li key={article.id} className={styles.itemAcross[across]}>
          <div className={styles.ranked}>
            <span className={styles.digits[digits]} />
            <Card {...card} article={article} layout="text" />
          </div>
        </li>
      ))}
    </ol>
  );
}

function LeadAndRest({ articles, card, excerptCharacters }: ListProps & { excerptCharacters: number }) {
  const [first, ...others] = articles;
  if (first === undefined) return null;
  const alone = others.length === 0;
  return (
    <div className={clsx(!alone && styles.leadAndRest)}>
      <Card
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
            <li key={article.id} className={styles.itemOfRest}>
              <Card {...card} article={article} layout="row" />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Cards in a full row. Five and six make two rows of three: nobody prints a row with one card in it. */
function acrossFor(count: number): keyof typeof styles.across {
  if (count === 1 || count === 2 || count === 3) return count;
  return count === 5 || count === 6 ? 3 : 4;
}

/** The digits that the edition's numbers are printed with, so that ranks match the times beside them. */
function digitsOf({ locale }: Edition): keyof typeof styles.digits {
  const { numberingSystem } = new Intl.NumberFormat(locale).resolvedOptions();
  return numberingSystem in styles.digits ? (numberingSystem as keyof typeof styles.digits) : 'latn';
}

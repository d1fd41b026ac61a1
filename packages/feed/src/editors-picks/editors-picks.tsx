import { message } from '@galley/content';
import { CardList, type CardListProps } from '../card-list/card-list.js';
import { RankedList } from '../ranked-list/ranked-list.js';
import { headlineLevel, TitledSection } from '../titled-section/titled-section.js';

export interface EditorsPicksProps extends Omit<CardListProps, 'layout'> {
  /** @default the edition's word for it */
  title?: CardListProps['title'];
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
export function EditorsPicks({ layout = 'four-up', excerptCharacters = 160, title, ...list }: EditorsPicksProps) {
  // A place in a ranking says more than a date, which has no room there.
  const { articles, edition, headingLevel, dates: _dates, ...rest } = list;
  const titled = title ?? message(edition, 'picks.title');
  if (layout !== 'numbered') {
    return (
      <CardList
        {...list}
        title={titled}
        layout={layout === 'lead' ? 'lead' : 'grid'}
        excerptCharacters={excerptCharacters}
      />
    );
  }
  if (articles.length === 0) return null;
  return (
    <TitledSection {...rest} title={titled} headingLevel={headingLevel}>
      <RankedList
        articles={articles}
        edition={edition}
        headingLevel={headlineLevel(headingLevel, titled)}
        flow="rows"
      />
    </TitledSection>
  );
}

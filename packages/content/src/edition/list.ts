import type { Edition } from './edition.js';

/** A piece of a list in words: the item at `index`, or the words between two items. */
export type ListPart = { type: 'item'; index: number; text: string } | { type: 'between'; text: string };

/**
 * "A, B and C" in the edition's language, in pieces, so that each name can be a link:
 * `['Ann', 'Bo']` → item 0, " and ", item 1. It takes the texts and not their number because some languages
 * choose the conjunction by the next word (Spanish "Ana e Isabel").
 */
export function formatListParts(edition: Pick<Edition, 'locale'>, items: readonly string[]): ListPart[] {
  let index = 0;
  return new Intl.ListFormat(edition.locale, { type: 'conjunction' })
    .formatToParts(items)
    .map(({ type, value }) =>
      type === 'element' ? { type: 'item', index: index++, text: value } : { type: 'between', text: value },
    );
}

import { dayKey, type Edition } from '@galley/content';
import { eachOnce } from '../each-once/each-once.js';

/** What a feed can put in its place: an article, or a post of a live coverage. */
interface Dated {
  id: string;
  published?: string;
}

/** Items that stand together under one day's heading. */
export interface Day<Item> {
  /** `YYYY-MM-DD` in the edition's zone; `null` for items that come before any whose day is known. */
  day: string | null;
  items: Item[];
}

/**
 * Cuts a list into days, as the edition's zone counts them. The order stays; an id that comes twice is kept once.
 * An item without a readable time stands where the list put it, within the day of the one before it.
 */
export function groupByDay<Item extends Dated>(
  items: readonly Item[],
  edition: Pick<Edition, 'timeZone'>,
): Day<Item>[] {
  const days: Day<Item>[] = [];
  for (const item of eachOnce(items)) {
    const current = days.at(-1);
    const day = dayKey(edition, item.published) ?? current?.day ?? null;
    if (current === undefined || current.day !== day) days.push({ day, items: [item] });
    else current.items.push(item);
  }
  return days;
}

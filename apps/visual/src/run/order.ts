import { createHash } from 'node:crypto';

/** `pnpm visual:quiet` asks for another order in each run, by a seed. */
const seed = process.env['VISUAL_SHUFFLE'];

/** The same items, in the order of the run's seed; in their own where there is none. */
export function inOrder<Item>(items: readonly Item[], nameOf: (item: Item) => string, from = seed): Item[] {
  if (from === undefined) return [...items];
  const place = (item: Item) =>
    createHash('sha256')
      .update(`${from} ${nameOf(item)}`)
      .digest('hex');
  return items
    .map((item) => ({ item, at: place(item) }))
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ item }) => item);
}

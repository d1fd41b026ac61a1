import { dice, shuffle } from './random.ts';

/** `pnpm visual:quiet` asks for another order in each run, by a seed. */
const seed = process.env['VISUAL_SHUFFLE'];

/** The same items, in the order of the run's seed; in their own where there is none. */
export const inOrder = <Item>(items: readonly Item[], from = seed): Item[] =>
  from === undefined ? [...items] : shuffle(items, dice(Number(from)));

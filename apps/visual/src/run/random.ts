/** A row of numbers from 0 to 1 that is the same for the same seed, on every machine. */
export function dice(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The same things in another order, which the dice decide on. */
export function shuffle<Thing>(things: readonly Thing[], roll: () => number): Thing[] {
  return things
    .map((thing) => ({ thing, at: roll() }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ thing }) => thing);
}

/** One of several things; nothing of none. */
export function pick<Thing>(things: readonly Thing[], roll: () => number): Thing | undefined {
  return things[Math.floor(roll() * things.length)];
}

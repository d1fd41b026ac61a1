import type { Mutant } from './mutant.ts';

/** What saw a fault first. */
export type Witness = 'pixels' | 'precondition' | 'accessibility tree' | 'axe';

/** What became of a fault. */
export interface Fate {
  mutant: Mutant;
  caughtBy?: Witness;
  /** The picture that saw it, or what the precondition said. */
  where?: string;
  /** Pictures that were taken with it and differ. */
  differing: string[];
  /** Pictures of pages in which a computed style or a box changed, and no pixel did. */
  unmoved: string[];
  /** Pages in which all that it could touch stayed as it was. */
  same: number;
  /** How many of the differing pictures Playwright's default was asked about. */
  scored: number;
  defaultSees: boolean;
}

export const newFate = (mutant: Mutant): Fate => ({
  mutant,
  differing: [],
  unmoved: [],
  same: 0,
  scored: 0,
  defaultSees: false,
});

export const copyOf = (fate: Fate): Fate => ({
  ...fate,
  differing: [...fate.differing],
  unmoved: [...fate.unmoved],
});

/** Makes a fate again what it was, of which a copy was made. */
export function putBack(fate: Fate, copy: Fate): void {
  Object.assign(fate, { caughtBy: undefined, where: undefined }, copyOf(copy));
}

/** So many differing pictures the default has to have missed before it counts as blind for a fault. */
const chances = 4;

/** Whether anything more could be learnt of it. */
export function isSettled({ caughtBy, differing, defaultSees }: Fate): boolean {
  if (caughtBy === undefined) return false;
  return caughtBy !== 'pixels' || defaultSees || differing.length >= chances;
}

export type Verdict = 'caught' | 'survived' | 'equivalent' | 'not shown';

/** A fault that changes nothing that a browser computes is no fault; one whose place no picture shows is out of sight. */
export function verdictOf({ caughtBy, unmoved, same }: Fate): Verdict {
  if (caughtBy !== undefined) return 'caught';
  if (unmoved.length > 0) return 'survived';
  return same > 0 ? 'equivalent' : 'not shown';
}

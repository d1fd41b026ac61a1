import { kinds, isToken, type Kind, type Mutant } from './mutant.ts';
import { shuffle } from '../run/random.ts';

/** How many of a kind are drawn. Tokens are all tried: each is a decision that the whole system stands on. */
const drawn: Partial<Record<Kind, number>> = {
  'declaration changed': 160,
  'declaration deleted': 120,
  'made physical': 40,
  'query moved by 1 px': 40,
  'focus ring removed': 30,
  'print rule removed': 30,
  'forced-colours rule removed': 20,
  'alt, ARIA, language, heading level': 60,
  'element removed': 60,
  'image missing': 15,
  'font missing': 30,
};

/** The faults that are tried, in the order in which a shorter sample takes them. Nothing but the dice decides. */
export function sample(population: readonly Mutant[], roll: () => number): Mutant[] {
  const chosen = kinds.flatMap((kind) => {
    const all = population.filter((mutant) => mutant.kind === kind);
    return all.some(isToken) ? all : inTurn(all, roll).slice(0, drawn[kind]);
  });
  return shuffle(chosen, roll);
}

/** One of each component, then a second of each, and so on: a large component does not drown the small ones. */
function inTurn(mutants: Mutant[], roll: () => number): Mutant[] {
  const rounds = shuffle([...Map.groupBy(shuffle(mutants, roll), ({ component }) => component).values()], roll);
  const longest = Math.max(0, ...rounds.map(({ length }) => length));
  return Array.from({ length: longest }, (_, round) => rounds.flatMap((row) => row[round] ?? [])).flat();
}

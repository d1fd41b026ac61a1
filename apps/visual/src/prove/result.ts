import { kinds, type Kind, type Mutant } from './mutant.ts';
import { verdictOf, type Fate, type Verdict } from './fate.ts';

/** What is kept of a proof, and what Storybook's pages read. */
export interface Proof {
  seed: number;
  mutants: number;
  kinds: Tally[];
  components: Tally[];
  total: Tally;
  survivors: Told[];
  notCounted: Told[];
}

/** How many faults of one kind, or of one component, were caught; and by Playwright's default settings. */
export interface Tally {
  name: string;
  /** Those that were counted: caught and survived. */
  counted: number;
  caught: number;
  byDefault: number;
  equivalent: number;
  notShown: number;
}

export interface Told {
  kind: Kind;
  component: string;
  what: string;
  verdict: Verdict;
  /** Pictures that show the element and should have seen it. */
  shownIn: string[];
  reading: string;
}

export function proofOf(seed: number, fates: Fate[]): Proof {
  const by = (name: string, of: (mutant: Mutant) => boolean) =>
    tally(
      name,
      fates.filter(({ mutant }) => of(mutant)),
    );
  const components = [...new Set(fates.map(({ mutant }) => mutant.component))].toSorted();
  return {
    seed,
    mutants: fates.length,
    kinds: kinds.map((kind) => by(kind, (mutant) => mutant.kind === kind)).filter(isAny),
    components: components.map((component) => by(component, (mutant) => mutant.component === component)),
    total: tally('all', fates),
    survivors: fates.filter((fate) => verdictOf(fate) === 'survived').map(told),
    notCounted: fates.filter((fate) => ['equivalent', 'not shown'].includes(verdictOf(fate))).map(told),
  };
}

const isAny = ({ counted, equivalent, notShown }: Tally) => counted + equivalent + notShown > 0;

function tally(name: string, fates: Fate[]): Tally {
  const count = (verdict: Verdict) => fates.filter((fate) => verdictOf(fate) === verdict).length;
  return {
    name,
    counted: count('caught') + count('survived'),
    caught: count('caught'),
    byDefault: fates.filter(({ defaultSees }) => defaultSees).length,
    equivalent: count('equivalent'),
    notShown: count('not shown'),
  };
}

function told(fate: Fate): Told {
  const { mutant, unmoved } = fate;
  const { kind, component, id } = mutant;
  const verdict = verdictOf(fate);
  return { kind, component, what: id, verdict, shownIn: unmoved, reading: reading(fate, verdict) };
}

/** What a still picture cannot show, whatever it is set to. */
const moving =
  /^(?:cursor|transition|animation|scroll-|overscroll-|touch-action|user-select|pointer-events|will-change)/;

function reading({ mutant, unmoved, same }: Fate, verdict: Verdict): string {
  if (verdict === 'equivalent') return `on ${same} pages nothing that the browser computes changed`;
  if (verdict === 'not shown') return 'no picture shows anything that it holds for';
  const pages = unmoved.length === 1 ? 'one page' : `${unmoved.length} pages`;
  const { change } = mutant;
  if (change.kind === 'attribute' || change.kind === 'heading')
    return `neither a pixel nor an accessibility tree changed on ${pages}`;
  const still = change.kind === 'declaration' && moving.test(change.property ?? '');
  return `changed a computed style or box on ${pages}, and no pixel${still ? ', as no still picture can show it' : ''}`;
}

/** Whether the suite keeps what it promises: every token, and 95 of 100 faults. */
export function isGoodEnough({ survivors, total }: Proof): boolean {
  return total.caught >= total.counted * 0.95 && survivors.every(({ kind }) => !kind.startsWith('token'));
}

/** All that was found, for the terminal. */
export function tell(proof: Proof, seconds: number): string {
  const { kinds: byKind, components, total, survivors, notCounted, mutants } = proof;
  const survived = survivors.map(
    ({ kind, component, what, reading: why, shownIn }) =>
      `  ${component}, ${kind}\n    ${what}\n    ${why}: ${shownIn.slice(0, 3).join(', ')}${shownIn.length > 3 ? ' …' : ''}`,
  );
  return [
    '',
    tableOf('Kind', [...byKind, total]),
    '',
    tableOf('Component', components),
    '',
    'Playwright’s default: its own comparator with nothing set, on the pictures that differed, up to four of a fault that it had not seen. What only a tree, a precondition or axe saw counts as missed: the default keeps none.',
    `Not counted: ${notCounted.length}, equivalent or not shown, each with its reason in the JSON.`,
    '',
    ...(survived.length === 0 ? [] : [`Survived, and should have been seen there:`, ...survived, '']),
    `${total.caught} of ${total.counted} caught (${share(total.caught, total.counted)}), by Playwright’s default ${total.byDefault} (${share(total.byDefault, total.counted)}); ${mutants} faults in ${Math.round(seconds)} s`,
  ].join('\n');
}

function tableOf(title: string, tallies: Tally[]): string {
  const width = Math.max(...tallies.map(({ name }) => name.length), title.length);
  const head = `${title.padEnd(width)}  caught        share   Playwright’s default   equivalent   not shown`;
  const rows = tallies.map(({ name, counted, caught, byDefault, equivalent, notShown }) =>
    [
      name.padEnd(width),
      `${caught} of ${counted}`.padEnd(12),
      share(caught, counted).padStart(6),
      `${byDefault} (${share(byDefault, counted)})`.padStart(20),
      String(equivalent).padStart(10),
      String(notShown).padStart(9),
    ].join('  '),
  );
  return [head, ...rows].join('\n');
}

const share = (part: number, whole: number) => (whole === 0 ? '–' : `${Math.floor((part / whole) * 1000) / 10} %`);

import { chromium, type Browser, type LaunchOptions } from '@playwright/test';
import { createStage, type Stage } from '../capture/stage.ts';
import { askAxe } from './axe.ts';
import type { ClassNames } from './components.ts';
import { copyOf, isSettled, newFate, putBack, verdictOf, type Fate } from './fate.ts';
import type { Mutant } from './mutant.ts';
import type { Pictured } from './pictured.ts';
import { couldShow, type Survey } from './survey.ts';
import { tryIn } from './trial.ts';

/** A browser of its own, with the two stages on which the suite takes its pictures too. */
export interface Hand {
  browser: Browser;
  stageFor: (page: Pictured) => Stage;
  /** Takes another browser in the place of one that broke. */
  renew: () => Promise<void>;
  close: () => Promise<void>;
}

export async function createHand(options: LaunchOptions): Promise<Hand> {
  const bring = async () => {
    const browser = await chromium.launch(options);
    const stories = await createStage(browser, { shared: true, examines: false });
    const still = await createStage(browser, { examines: false, script: false });
    return { browser, stageFor: ({ site }: Pictured) => (site === 'storybook' ? stories : still) };
  };
  const hand: Hand = {
    ...(await bring()),
    renew: async () => {
      await hand.close();
      Object.assign(hand, await bring());
    },
    close: () => hand.browser.close(),
  };
  return hand;
}

/** What a broken browser had begun is done once more, in another: it says nothing of the page. */
async function tryOn(hand: Hand, page: Pictured, fates: Fate[], names: ClassNames): Promise<void> {
  const before = new Map(fates.map((fate) => [fate, copyOf(fate)]));
  try {
    await tryIn(hand.stageFor(page), page, fates, names);
  } catch (error) {
    if (!(error instanceof Error && /has been closed|crashed/.test(error.message))) throw error;
    for (const [fate, copy] of before) putBack(fate, copy);
    await hand.renew();
    await tryIn(hand.stageFor(page), page, fates, names);
  }
}

/** A fault, and the pages that have not been asked about it yet. */
interface Case {
  fate: Fate;
  open: Set<Pictured>;
}

/** How far a hand is, and for how many seconds it may have to go on at most. */
export interface Progress {
  settled: number;
  pages: number;
  left: number;
}

/**
 * Tries faults until each is settled, or no page is left that could show it. A page is opened for all that it could
 * show; which one is next depends on the faults alone, so that the same faults always meet the same pages.
 */
export async function proveWith(
  hand: Hand,
  mutants: Mutant[],
  pictured: Pictured[],
  survey: Survey,
  names: ClassNames,
  tell: (progress: Progress) => void,
): Promise<Fate[]> {
  const cases = mutants.map((mutant): Case => ({
    fate: newFate(mutant),
    open: new Set(pictured.filter((page) => couldShow(survey, mutant, page))),
  }));
  const isOpen = ({ fate, open }: Case) => open.size > 0 && !isSettled(fate);
  let pages = 0;
  for (let page = next(cases.filter(isOpen)); page !== undefined; page = next(cases.filter(isOpen), page.scene)) {
    const asked = page;
    const here = cases.filter((one) => isOpen(one) && one.open.has(asked));
    const fates = here.map(({ fate }) => fate);
    await tryOn(hand, page, fates, names);
    for (const one of here) one.open.delete(page);
    pages += 1;
    const open = cases.filter(isOpen);
    tell({ settled: cases.length - open.length, pages, left: secondsLeft(open) });
  }
  const fates = cases.map(({ fate }) => fate);
  for (const fate of fates)
    if (verdictOf(fate) === 'survived') await askAxe((page) => hand.stageFor(page), pictured, fate, names);
  return fates;
}

/** As long as it takes, about, if nothing more is settled until every page was asked. */
function secondsLeft(cases: Case[]): number {
  const pages = new Set(cases.flatMap(({ open }) => [...open]));
  return [...pages].reduce((sum, { cost }) => sum + cost.change + 2 * cost.picture, 0);
}

/** The page that would settle the most for its time. */
function next(cases: Case[], scene?: string): Pictured | undefined {
  const counts = new Map<Pictured, number>();
  for (const { open } of cases) for (const page of open) counts.set(page, (counts.get(page) ?? 0) + 1);
  let best: Pictured | undefined;
  let most = 0;
  for (const [page, count] of counts) {
    const { open, change, picture } = page.cost;
    const worth = count / ((page.scene === scene ? change : open) + count * picture);
    if (worth > most || (worth === most && best !== undefined && page.name < best.name)) {
      best = page;
      most = worth;
    }
  }
  return best;
}

/** Shares faults out, all of a component to the same hand: its pages are then opened by one of them alone. */
export function shareOut(mutants: readonly Mutant[], hands: number): Mutant[][] {
  const shares: Mutant[][] = Array.from({ length: hands }, () => []);
  const groups = [...Map.groupBy(mutants, ({ component }) => component).values()];
  for (const group of groups.toSorted((one, other) => other.length - one.length)) {
    const least = shares.toSorted((one, other) => one.length - other.length)[0];
    least?.push(...group);
  }
  return shares;
}

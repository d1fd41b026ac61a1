import { readBaseline } from '../baselines/store.ts';
import { Precondition } from '../capture/precondition.ts';
import { ready, repaint } from '../capture/ready.ts';
import type { Stage } from '../capture/stage.ts';
import { inStates } from '../capture/states.ts';
import { accessibilityTree } from '../capture/tree.ts';
import { isSamePicture } from './same-picture.ts';
import type { Change } from './change.ts';
import type { ClassNames } from './components.ts';
import { copyOf, putBack, type Fate } from './fate.ts';
import { showOn, type Pictured } from './pictured.ts';
import { defaultSees } from './playwright-default.ts';
import { Refusal } from '../command/command.ts';
import { bringTools } from './tools.ts';

/** A page that is shown, and what it is without any fault. */
export interface Trying {
  stage: Stage;
  pictured: Pictured;
  names: ClassNames;
  sound: Buffer;
  tree?: string;
}

/** Tries faults in one page. All that it learns, it writes into their fates. */
export async function tryIn(stage: Stage, pictured: Pictured, fates: Fate[], names: ClassNames): Promise<void> {
  const before = new Map(fates.map((fate) => [fate, copyOf(fate)]));
  const anew = () => {
    for (const [fate, copy] of before) putBack(fate, copy);
    stage.scene = undefined;
  };
  if (await tryTogether(stage, pictured, fates, names)) return;
  // A very tall page is drawn otherwise by a hair when it is drawn for the second time; from then on it stays.
  anew();
  if (await tryTogether(stage, pictured, fates, names, 'drawn before')) return;
  // Something was left behind by one of them. Alone, in a document of its own, none can reach another.
  anew();
  for (const [fate, copy] of before) {
    stage.scene = undefined;
    if (await tryTogether(stage, pictured, [fate], names, 'drawn before')) continue;
    // What a page says that does not hold still is not believed: the fault counts as not seen there.
    putBack(fate, copy);
    fate.unmoved.push(pictured.name);
  }
  stage.scene = undefined;
}

/** Whether the page was in the end what it had been in the beginning. */
async function tryTogether(
  stage: Stage,
  pictured: Pictured,
  fates: Fate[],
  names: ClassNames,
  drawn?: 'drawn before',
): Promise<boolean> {
  await showOn(stage, pictured);
  await bringTools(stage.page);
  const trials = fates.map(({ mutant }) => ({
    change: changeIn({ pictured, names }, mutant.change),
    touched: mutant.touched.map((selector) => names.ofSite(selector, pictured.site)),
  }));
  const effects = await inStates(stage, pictured.view, () =>
    stage.page.evaluate((all) => window.galleyProve.sift(all), trials),
  );
  for (const [index, fate] of fates.entries()) if (effects[index] === 'same') fate.same += 1;
  const changed = fates.filter((_, index) => effects[index] === 'changed');
  if (changed.length === 0) return true;

  const first = await shootBaseline(stage, pictured);
  const sound = drawn === undefined ? first : await shootAfresh(stage, pictured);
  const trying: Trying = { stage, pictured, names, sound };
  const suspects = changed.filter((fate) => isSuspect(fate));
  for (const fate of changed.filter((one) => !suspects.includes(one))) await examine(trying, [fate]);
  await examine(trying, suspects);
  return isSamePicture(sound, await shootAfresh(stage, pictured));
}

/** What the browser paints behind an image is not to depend on what was there before. */
async function shootAfresh(stage: Stage, pictured: Pictured): Promise<Buffer> {
  await stage.page.evaluate(repaint);
  return pictured.shoot(stage);
}

/** It changed no pixel twice, and will hardly do so now: several of them are looked at in one picture. */
const isSuspect = ({ unmoved, mutant }: Fate) =>
  unmoved.length >= 2 && mutant.change.kind !== 'face' && mutant.change.kind !== 'image';

/** The page without any fault. As in a run, a document of its own has the last word. */
async function shootBaseline(stage: Stage, pictured: Pictured): Promise<Buffer> {
  const first = await shootAfresh(stage, pictured);
  if (await isBaseline(pictured, first)) return first;
  stage.scene = undefined;
  await showOn(stage, pictured);
  await bringTools(stage.page);
  const second = await shootAfresh(stage, pictured);
  if (await isBaseline(pictured, second)) return second;
  throw new Refusal(
    `${pictured.name} is not what its baseline shows, so a fault in it could not be told from what has changed already. Run pnpm visual, and approve or mend what it finds.`,
  );
}

async function isBaseline({ name }: Pictured, sound: Buffer): Promise<boolean> {
  const baseline = readBaseline(name);
  if (baseline === undefined) return false;
  return baseline.isOf(sound) || isSamePicture(await baseline.png(), sound);
}

/** The change in the names of the page's own build. */
export function changeIn({ pictured, names }: Pick<Trying, 'pictured' | 'names'>, change: Change): Change {
  return JSON.parse(names.ofSite(JSON.stringify(change), pictured.site)) as Change;
}

/** Looks at faults together; only if something is seen, at each half, and so at each one. */
async function examine(trying: Trying, fates: Fate[]): Promise<void> {
  const [only] = fates;
  if (only === undefined) return;
  const { stage, pictured, sound } = trying;
  const before = pictured.hasTree ? (trying.tree ??= await accessibilityTree(stage)) : undefined;
  const changes = fates.map(({ mutant }) => changeIn(trying, mutant.change));
  await stage.page.evaluate((all) => window.galleyProve.apply(all), changes);
  const actual = await shootAfresh(stage, pictured);
  const differs = !(await isSamePicture(sound, actual));
  const broken = differs ? undefined : await whatBroke(trying, only);
  const untrue =
    !differs && broken === undefined && before !== undefined && (await accessibilityTree(stage)) !== before;
  await stage.page.evaluate(() => window.galleyProve.takeBack());
  await settleAfter(trying, only);

  if (fates.length > 1 && (differs || broken !== undefined || untrue)) {
    const half = Math.ceil(fates.length / 2);
    await examine(trying, fates.slice(0, half));
    await examine(trying, fates.slice(half));
  } else if (differs) {
    sawPixels(only, trying, actual);
  } else if (broken !== undefined) {
    Object.assign(only, {
      caughtBy: only.caughtBy ?? 'precondition',
      where: only.where ?? `${pictured.name}: ${broken}`,
    });
  } else if (untrue) {
    Object.assign(only, { caughtBy: only.caughtBy ?? 'accessibility tree', where: only.where ?? pictured.name });
  } else {
    for (const fate of fates) fate.unmoved.push(pictured.name);
  }
}

function sawPixels(fate: Fate, { pictured, sound }: Trying, actual: Buffer): void {
  fate.caughtBy ??= 'pixels';
  fate.where ??= pictured.name;
  fate.differing.push(pictured.name);
  if (fate.defaultSees) return;
  fate.scored += 1;
  fate.defaultSees = defaultSees(actual, sound);
}

/** Which promise the page no longer keeps. What a font or an image leaves behind, only the whole round can say. */
async function whatBroke({ stage, pictured }: Trying, { mutant }: Fate): Promise<string | undefined> {
  const { kind } = mutant.change;
  if (kind === 'face' || kind === 'image') return roundFails(stage, pictured);
  const overflows = await stage.page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  return overflows ? 'the page is wider than its window' : undefined;
}

async function roundFails(stage: Stage, { brokenImage }: Pictured): Promise<string | undefined> {
  try {
    // The hand's stages leave out to ask with which font each text was drawn.
    await ready({ ...stage, examines: true }, { brokenImage });
    return undefined;
  } catch (error) {
    if (error instanceof Precondition) return error.message;
    throw error;
  }
}

/** A font that came back has to load anew, an image has to come, and what went wrong meanwhile is forgotten. */
async function settleAfter({ stage, pictured }: Trying, { mutant }: Fate): Promise<void> {
  const { kind } = mutant.change;
  if (kind !== 'face' && kind !== 'image') return;
  // The first round waits for all that is on its way, and hears of what failed meanwhile.
  await roundFails(stage, pictured);
  for (const list of Object.values(stage.problems) as string[][]) list.length = 0;
  await ready(stage, { brokenImage: pictured.brokenImage });
}

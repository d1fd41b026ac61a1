import { test as base, type Browser, type TestInfo } from '@playwright/test';
import { placeOfBaseline, readBaseline, readText } from '../baselines/store.ts';
import { Precondition } from '../capture/precondition.ts';
import { createStage, type Stage, type StageOptions } from '../capture/stage.ts';
import { isBlank } from '../compare/compare.ts';
import { judge } from '../compare/judge.ts';
import { addressOf } from '../servers/addresses.ts';
import { pictureParameters, type PictureParameters } from './parameters.ts';
import { tell, tellTree, tellVerdict } from './tell.ts';

/** A worker's stages for stories, which script draws, and for pages as a server sends them; and those for second pictures. */
interface Stages {
  stage: Stage;
  secondStage: Stage;
  stillStage: Stage;
  secondStillStage: Stage;
  /** What the stories say of their pictures, by id. */
  parameters: ReadonlyMap<string, PictureParameters>;
}

/** One for all files: tests with other fixtures would have workers of their own, and each of those a browser to start. */
export const test = base.extend<object, Stages>({
  parameters: [
    ({ browser }, use) =>
      withStage(browser, {}, async ({ page }) => use(await pictureParameters(page, addressOf('storybook')))),
    { scope: 'worker' },
  ],
  stage: [({ browser }, use) => withStage(browser, { shared: true, examines: false }, use), { scope: 'worker' }],
  secondStage: [({ browser }, use) => withStage(browser, { shared: true }, use), { scope: 'worker' }],
  stillStage: [({ browser }, use) => withStage(browser, { examines: false, script: false }, use), { scope: 'worker' }],
  secondStillStage: [({ browser }, use) => withStage(browser, { script: false }, use), { scope: 'worker' }],
});

/** A stage for as long as something is done on it. */
export async function withStage<Result>(
  browser: Browser,
  options: StageOptions,
  use: (stage: Stage) => Promise<Result>,
): Promise<Result> {
  const stage = await createStage(browser, options);
  try {
    return await use(stage);
  } finally {
    await stage.close();
  }
}

interface Picture {
  /** The picture's place under the baselines, and the test's title. */
  name: string;
  /** Shows nothing, on purpose. */
  blank?: boolean;
}

interface Takes<Taken> {
  /** In a document that other stories may have been shown in before. */
  first: () => Promise<Taken>;
  /** On another stage, which has shown other pictures before; in a document of its own, if it is to be `alone`. */
  again: (alone: boolean) => Promise<Taken>;
}

/** What breaks a promise on a shared stage may be the leftover of another picture: a document of its own says whether it is. */
async function takeFirst<Taken>({ first, again }: Takes<Taken>): Promise<Taken> {
  try {
    return await first();
  } catch (error) {
    if (error instanceof Precondition) return again(true);
    throw error;
  }
}

/**
 * Takes a picture, compares it with its baseline, and tells what was found. One that differs is taken once more in another
 * document, so that a leftover of the picture before shows as unrest.
 */
export async function check({ name, blank = false }: Picture, takes: Takes<Buffer>, info: TestInfo): Promise<void> {
  const baseline = isAnew() ? undefined : readBaseline(name);
  await unlessUnfit(name, info, async () => {
    const verdict = await judge(baseline, (isSecond) =>
      isSecond ? takes.again(baseline === undefined) : takeFirst(takes),
    );
    if (verdict.kind !== 'equal' && !blank && (await isBlank(verdict.actual))) {
      throw new Precondition('not blank', 'the picture is one flat colour');
    }
    tellVerdict(name, verdict, info);
  });
}

/** As with a picture, so with what assistive technology is given: compared with what was approved. */
export async function checkTree(name: string, takes: Takes<string>, info: TestInfo): Promise<void> {
  const expected = isAnew() ? undefined : readText(name);
  await unlessUnfit(name, info, async () => {
    const actual = await takeFirst(takes);
    if (actual === expected) return tell('equal', name, undefined, info);
    const second = await takes.again(expected === undefined);
    if (second !== actual) return tellTree('unstable', name, { expected: actual, actual: second }, info);
    return tellTree(expected === undefined ? 'new' : 'changed', name, { expected, actual }, info);
  });
}

/** Whether there is something to compare a picture with. */
export const isKnown = (name: string) => !isAnew() && placeOfBaseline(name) !== undefined;

const isAnew = () => process.env['VISUAL_ANEW'] !== undefined;

/** A promise that a page does not keep is a finding too. Anything else that is thrown is a fault of the run. */
export async function unlessUnfit(name: string, info: TestInfo, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Precondition)) throw error;
    tell('unfit', name, error.message, info);
  }
}

import { test as base, type Browser, type TestInfo } from '@playwright/test';
import { readBaseline } from '../baselines/store.ts';
import { Precondition } from '../capture/precondition.ts';
import { createStage, type Stage, type StageOptions } from '../capture/stage.ts';
import { isBlank } from '../compare/compare.ts';
import { judge } from '../compare/judge.ts';
import { tell, tellVerdict } from './tell.ts';

/** One stage for a worker's pictures, each in a document of its own. */
export const test = base.extend<object, { stage: Stage }>({
  stage: [
    async ({ browser }, use) => {
      const stage = await createStage(browser);
      await use(stage);
      await stage.close();
    },
    { scope: 'worker' },
  ],
});

type Take = (stage: Stage) => Promise<Buffer>;

/** On a stage that others use too: it is left clean. */
export async function onStage(stage: Stage, take: Take): Promise<Buffer> {
  try {
    return await take(stage);
  } finally {
    await stage.leave();
  }
}

/** On a stage that has seen nothing before. */
export async function onNewStage(browser: Browser, options: StageOptions, take: Take): Promise<Buffer> {
  const stage = await createStage(browser, options);
  try {
    return await take(stage);
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

/**
 * Takes a picture, compares it with its baseline, and tells what was found. It is taken once more on a new stage, so
 * that a leftover of the picture before shows as unrest.
 */
export async function check(
  { name, blank = false }: Picture,
  take: () => Promise<Buffer>,
  takeAgain: () => Promise<Buffer>,
  info: TestInfo,
): Promise<void> {
  const anew = process.env['VISUAL_ANEW'] !== undefined;
  const baseline = anew ? undefined : readBaseline(name);
  await unlessUnfit(name, info, async () => {
    const verdict = await judge(baseline, (again) => (again ? takeAgain() : take()));
    if (verdict.kind !== 'equal' && !blank && isBlank(verdict.actual)) {
      throw new Precondition('not blank', 'the picture is one flat colour');
    }
    tellVerdict(name, verdict, info);
  });
}

/** A promise that a page does not keep is a finding too. Anything else that is thrown is a fault of the run. */
export async function unlessUnfit(name: string, info: TestInfo, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Precondition)) throw error;
    tell('unfit', name, error.message, info);
  }
}

import { createRequire } from 'node:module';

type Comparator = (actual: Buffer, expected: Buffer, options: object) => { errorMessage: string } | null;

/** Playwright's own comparator of two pictures, out of the package that is installed. */
function ownComparator(): Comparator {
  const fromHere = createRequire(import.meta.url);
  const fromTest = createRequire(fromHere.resolve('@playwright/test'));
  const fromPlaywright = createRequire(fromTest.resolve('playwright'));
  const { utils } = fromPlaywright('playwright-core/lib/coreBundle') as {
    utils: { getComparator: (type: string) => Comparator };
  };
  return utils.getComparator('image/png');
}

const comparator = ownComparator();

/** Whether `toHaveScreenshot()` would have failed, with nothing set: a fifth of the way from white to black is no difference to it. */
export function defaultSees(actual: Buffer, expected: Buffer): boolean {
  return comparator(actual, expected, {}) !== null;
}

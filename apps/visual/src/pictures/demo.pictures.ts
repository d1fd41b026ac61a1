import { isSettled } from '../affected/settled.ts';
import { attachDetails, takeDetails } from '../capture/details.ts';
import { showPage, takePage } from '../capture/page.ts';
import type { Stage } from '../capture/stage.ts';
import { accessibilityTree } from '../capture/tree.ts';
import { judge } from '../compare/judge.ts';
import { inOrder } from '../run/order.ts';
import { addressOf } from '../servers/addresses.ts';
import { check, checkTree, isKnown, test, unlessUnfit, withStage } from './check.ts';
import { demoPictures, demoTrees, pagesWithScript } from './demo-pages.ts';
import { attachPictures, inPixels, tell, tellVerdict } from './tell.ts';

for (const { name, page, view } of inOrder(demoPictures)) {
  if (isSettled(name)) continue;
  test(name, async ({ stillStage, secondStillStage }, info) => {
    const take = (stage: Stage) => takePage(stage, addressOf('demo'), page, view);
    const again = async () => {
      const picture = await take(secondStillStage);
      // Axe waits by the page's timers, which stand still without script.
      if (isKnown(name)) attachDetails(name, await takeDetails(secondStillStage.page, null, false), info);
      return picture;
    };
    await check({ name }, { first: () => take(stillStage), again }, info);
  });
}

for (const { name, page, view } of inOrder(demoTrees)) {
  if (isSettled(name)) continue;
  test(name, async ({ stillStage, secondStillStage }, info) => {
    const take = async (stage: Stage) => {
      await showPage(stage, addressOf('demo'), page, view);
      return accessibilityTree(stage);
    };
    await checkTree(name, { first: () => take(stillStage), again: () => take(secondStillStage) }, info);
  });
}

/** What script puts in the place that was kept for it, and the words of a time, which it keeps up to date. */
const served = [
  ':is(galley-audio, galley-share, galley-scheme-choice, galley-membership-banner, galley-breaking-banner) *',
  'galley-relative-time',
  'galley-live-feed :is([data-part="hold-posts"], p:has(+ [role="status"]))',
].join(', ');

/** Script serves what only script can, and moves nothing: around that, the page looks as it did before script came. */
for (const { name, page, view } of inOrder(pagesWithScript)) {
  if (isSettled(name)) continue;
  test(`${name} is the same with script`, async ({ browser }, info) => {
    // Only one of the two is asked which font each letter has: where they differ in that, they look different.
    const take = (script: true | 'late') =>
      withStage(browser, { script, examines: script !== 'late' }, (stage) =>
        takePage(stage, addressOf('demo'), page, view, served),
      );
    await unlessUnfit(name, info, async () => {
      const before = await take('late');
      const verdict = await judge({ isOf: (picture) => picture.equals(before), png: async () => before }, () =>
        take(true),
      );
      if (verdict.kind === 'changed') {
        tell('script', name, `Script changes the page: ${inPixels(verdict.pixels)}.`, info);
        attachPictures(name, verdict, info);
      } else {
        tellVerdict(name, verdict, info);
      }
    });
  });
}

import { takePage } from '../capture/page.ts';
import { judge } from '../compare/judge.ts';
import { addressOf } from '../servers/addresses.ts';
import { check, onNewStage, test, unlessUnfit } from './check.ts';
import { demoPictures, sharedArticle, viewsWithScript } from './demo-pages.ts';
import { attachPictures, inPixels, tell, tellVerdict } from './tell.ts';

for (const { name, page, view } of demoPictures) {
  test(name, async ({ browser }, info) => {
    const take = () =>
      onNewStage(browser, { script: false }, (stage) => takePage(stage, addressOf('demo'), page, view));
    await check({ name }, take, take, info);
  });
}

/** What script puts in the place that was kept for it. */
const served =
  ':is(galley-audio, galley-share, galley-scheme-choice, galley-membership-banner, galley-breaking-banner) *';

/** Script serves what only script can, and moves nothing: around that, the page looks as it did before script came. */
for (const view of viewsWithScript) {
  const name = `demo/${sharedArticle.name}/${view.name}`;
  test(`${name} is the same with script`, async ({ browser }, info) => {
    const take = (script: true | 'late') =>
      onNewStage(browser, { script }, (stage) => takePage(stage, addressOf('demo'), sharedArticle, view, served));
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

import { pictureModes, type PictureMode } from '../../../../.storybook/modes.ts';
import { isSettled } from '../affected/settled.ts';
import { Precondition } from '../capture/precondition.ts';
import { playStory, reasonNotPictured, showStory, shootStory, type Story } from '../capture/story.ts';
import type { Stage } from '../capture/stage.ts';
import { accessibilityTree } from '../capture/tree.ts';
import { inOrder } from '../run/order.ts';
import { addressOf } from '../servers/addresses.ts';
import { check, checkTree, test, unlessUnfit, withStage } from './check.ts';
import { isPictured, modesOf, nameOf, nameOfTree, stories } from './list.ts';
import { tell } from './tell.ts';

const [firstMode] = pictureModes;

const take = (story: Story, mode: PictureMode) => async (stage: Stage) => {
  await showStory(stage, addressOf('storybook'), story, mode);
  return shootStory(stage);
};

const takeTree = (story: Story, mode: PictureMode) => async (stage: Stage) => {
  await playStory(stage, addressOf('storybook'), story, mode);
  return accessibilityTree(stage);
};

// Mode by mode, because stories of one mode are shown in one document.
const all = inOrder(stories(), ({ id }) => id);
for (const mode of inOrder(pictureModes, ({ name }) => name)) {
  for (const story of all.filter((one) => isPictured(one) && modesOf(one).includes(mode))) {
    const name = nameOf(story, mode);
    if (isSettled(name)) continue;
    test(name, async ({ stage, browser }, info) => {
      const shoot = take(story, mode);
      const takes = { first: () => shoot(stage), again: () => withStage(browser, {}, shoot) };
      await check({ name, blank: story.tags.includes('blank') }, takes, info);
    });
  }
}

for (const story of all) {
  if (firstMode === undefined) break;
  const name = nameOfTree(story);
  if (!isSettled(name)) {
    test(name, async ({ stage, browser }, info) => {
      const read = takeTree(story, firstMode);
      await checkTree(name, { first: () => read(stage), again: () => withStage(browser, {}, read) }, info);
    });
  }
  if (isPictured(story) || isSettled(story.id)) continue;
  test(`stories/${story.id} is not pictured`, async ({ stage }, info) => {
    await unlessUnfit(story.id, info, async () => {
      const reason = await reasonNotPictured(stage, addressOf('storybook'), story, firstMode);
      if (reason === undefined)
        throw new Precondition('reason given', 'it is tagged no-picture, without parameters.pictures.reason');
      tell('not pictured', story.id, undefined, info);
      info.annotations.push({ type: 'reason', description: reason });
    });
  });
}

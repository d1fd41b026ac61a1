import { pictureModes, type PictureMode } from '../../../../.storybook/modes.ts';
import { isSettled } from '../affected/settled.ts';
import { attachDetails, takeDetails } from '../capture/details.ts';
import { factsOf } from '../capture/facts.ts';
import { Precondition } from '../capture/precondition.ts';
import type { Stage } from '../capture/stage.ts';
import { cornerOfStory, showStory, takeStory } from '../capture/story.ts';
import { accessibilityTree } from '../capture/tree.ts';
import { inOrder } from '../run/order.ts';
import { addressOf } from '../servers/addresses.ts';
import { check, checkTree, isKnown, test } from './check.ts';
import { isBlankIn, nameOfTree, stories, storyPictures, type ListedStory } from './list.ts';
import { isShown, needsByFact, needsOfFacts } from './needs.ts';

const take = (story: ListedStory, mode: PictureMode) => async (stage: Stage) => {
  const picture = await takeStory(stage, addressOf('storybook'), story, mode);
  if (mode.stories === 'every') await modesFit(stage, story);
  return picture;
};

// Mode by mode, because stories of one mode are shown in one document.
const pictures = Map.groupBy(storyPictures(), ({ mode }) => mode);
for (const [, ofMode] of inOrder([...pictures])) {
  for (const { name, story, mode } of inOrder(ofMode)) {
    if (isSettled(name)) continue;
    test(name, async ({ stage, secondStage }, info) => {
      const shoot = take(story, mode);
      const again = async () => {
        const picture = await shoot(secondStage);
        const corner = await cornerOfStory(secondStage);
        if (isKnown(name)) attachDetails(name, await takeDetails(secondStage.page, corner), info);
        return picture;
      };
      await check({ name, blank: isBlankIn(story, mode) }, { first: () => shoot(stage), again }, info);
    });
  }
}

/** What the browser finds in a story has to be in a picture of its component. */
async function modesFit({ page }: Stage, { title }: ListedStory): Promise<void> {
  const facts = await factsOf(page);
  const missing = needsOfFacts.filter((need) => facts[need].length > 0 && !isShown(stories(), title, need));
  if (missing.length === 0) return;
  const sentences = missing.map(
    (need) =>
      `no picture of ${title} shows ${needsByFact[need]} (found: ${facts[need].slice(0, 3).join('; ')}). Tag a story ${need}.`,
  );
  throw new Precondition('modes fit the story', sentences.join('\n'));
}

const [treeMode] = pictureModes;

for (const story of inOrder(stories())) {
  const name = nameOfTree(story);
  if (treeMode === undefined || isSettled(name)) continue;
  test(name, async ({ stage, secondStage }, info) => {
    const read = async (where: Stage) => {
      await showStory(where, addressOf('storybook'), story, treeMode);
      return accessibilityTree(where);
    };
    await checkTree(name, { first: () => read(stage), again: () => read(secondStage) }, info);
  });
}

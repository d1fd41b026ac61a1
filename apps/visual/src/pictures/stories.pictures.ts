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
import { hasTree, isBlankIn, nameOfTree, stories, storyPictures, type ListedStory, type StoryPicture } from './list.ts';
import { isShown, needsByFact, needsOfFacts } from './needs.ts';

const take = (story: ListedStory, mode: PictureMode) => async (stage: Stage) => {
  const picture = await takeStory(stage, addressOf('storybook'), story, mode);
  if (mode.stories === 'every') await modesFit(stage, story);
  return picture;
};

const [treeMode] = pictureModes;

/** Axe takes as long as the picture: on paper, in forced colours and pointed at it would find what it finds on the screen. */
const isExamined = ({ media, forcedColors, states }: PictureMode) => !media && !forcedColors && !states;

/** The story that this worker's shared stage shows in the mode of the trees, since its picture was taken. */
let shown: string | undefined;

function picture({ name, story, mode }: StoryPicture): void {
  test(name, async ({ stage, secondStage }, info) => {
    shown = undefined;
    const shoot = take(story, mode);
    const first = async () => {
      const taken = await shoot(stage);
      if (mode === treeMode) shown = story.id;
      return taken;
    };
    const again = async (alone: boolean) => {
      if (alone) secondStage.scene = undefined;
      const taken = await shoot(secondStage);
      const corner = await cornerOfStory(secondStage);
      if (isKnown(name)) attachDetails(name, await takeDetails(secondStage.page, corner, isExamined(mode)), info);
      return taken;
    };
    await check({ name, blank: isBlankIn(story, mode) }, { first, again }, info);
  });
}

function tree(story: ListedStory, mode: PictureMode): void {
  const name = nameOfTree(story);
  test(name, async ({ stage, secondStage }, info) => {
    const read = async (where: Stage, alone = false) => {
      if (alone) where.scene = undefined;
      if (where !== stage || shown !== story.id) await showStory(where, addressOf('storybook'), story, mode);
      return accessibilityTree(where);
    };
    await checkTree(name, { first: () => read(stage), again: (alone) => read(secondStage, alone) }, info);
  });
}

// Mode by mode, because stories of one mode are shown in one document.
const pictures = Map.groupBy(storyPictures(), ({ mode }) => mode);
for (const [, ofMode] of inOrder([...pictures])) {
  for (const one of inOrder(ofMode)) {
    test.describe(() => {
      // One after the other: the tree is read where the picture was taken.
      test.describe.configure({ mode: 'default' });
      if (!isSettled(one.name)) picture(one);
      if (one.mode === treeMode && hasTree(one.story) && !isSettled(nameOfTree(one.story))) tree(one.story, treeMode);
    });
  }
}

// And of those that are not pictured in that mode, the tree alone.
const pictured = new Set(pictures.get(treeMode)?.map(({ story }) => story));
for (const story of inOrder(stories().filter((one) => !pictured.has(one) && hasTree(one)))) {
  if (!isSettled(nameOfTree(story))) tree(story, treeMode);
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

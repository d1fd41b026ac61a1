import { pictureModes } from '../../../../.storybook/modes.ts';
import { Precondition } from '../capture/precondition.ts';
import { reasonNotPictured, takeStory } from '../capture/story.ts';
import { addressOf } from '../servers/addresses.ts';
import { check, onNewStage, onStage, test } from './check.ts';
import { isPictured, nameOf, stories } from './list.ts';

const [firstMode] = pictureModes;

for (const story of stories()) {
  if (!isPictured(story)) {
    test(`stories/${story.id} is not pictured`, async ({ stage }, info) => {
      if (firstMode === undefined) return;
      const reason = await reasonNotPictured(stage, addressOf('storybook'), story, firstMode);
      await stage.leave();
      if (reason === undefined) {
        throw new Precondition('reason given', 'a story tagged no-picture says why in parameters.pictures.reason');
      }
      info.annotations.push({ type: 'not pictured', description: `${story.id}: ${reason}` });
    });
    continue;
  }
  for (const mode of pictureModes) {
    const name = nameOf(story, mode);
    test(name, async ({ stage, browser }, info) => {
      const take = (where: typeof stage) => takeStory(where, addressOf('storybook'), story, mode);
      const blank = story.tags.includes('blank');
      await check(
        { name, blank },
        () => onStage(stage, take),
        () => onNewStage(browser, {}, take),
        info,
      );
    });
  }
}

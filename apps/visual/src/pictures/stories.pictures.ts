import { pictureModes } from '../../../../.storybook/modes.ts';
import { Precondition } from '../capture/precondition.ts';
import { reasonNotPictured, takeStory } from '../capture/story.ts';
import { addressOf } from '../servers/addresses.ts';
import { check, onNewStage, onStage, test, unlessUnfit } from './check.ts';
import { isPictured, modesOf, nameOf, stories } from './list.ts';
import { tell } from './tell.ts';

const [firstMode] = pictureModes;

for (const story of stories()) {
  if (!isPictured(story)) {
    test(`stories/${story.id} is not pictured`, async ({ stage }, info) => {
      await unlessUnfit(story.id, info, async () => {
        const reason = firstMode && (await reasonNotPictured(stage, addressOf('storybook'), story, firstMode));
        await stage.leave();
        if (reason === undefined)
          throw new Precondition('reason given', 'it is tagged no-picture, without parameters.pictures.reason');
        tell('not pictured', story.id, undefined, info);
        info.annotations.push({ type: 'reason', description: reason });
      });
    });
    continue;
  }
  for (const mode of modesOf(story)) {
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

import { AxeBuilder } from '@axe-core/playwright';
import { repaint } from '../capture/ready.ts';
import type { Stage } from '../capture/stage.ts';
import { changeIn } from './trial.ts';
import type { ClassNames } from './components.ts';
import type { Fate } from './fate.ts';
import { showOn, type Pictured } from './pictured.ts';
import { bringTools } from './tools.ts';

/** It takes a second each time; what one story does not show, a second one hardly will. */
const storiesAsked = 2;

/**
 * Asks axe about a fault that no picture and no tree has seen, as the stories' tests ask it: in the stories that show
 * the fault, anything that it finds beyond what it found before.
 */
export async function askAxe(
  stageFor: (page: Pictured) => Stage,
  pictured: readonly Pictured[],
  fate: Fate,
  names: ClassNames,
): Promise<void> {
  const stories = pictured.filter(({ name, site }) => site === 'storybook' && fate.unmoved.includes(name));
  for (const story of stories.slice(0, storiesAsked)) {
    const stage = stageFor(story);
    await showOn(stage, story);
    await bringTools(stage.page);
    const before = await findings(stage);
    await stage.page.evaluate(
      (all) => window.galleyProve.apply(all),
      [changeIn({ pictured: story, names }, fate.mutant.change)],
    );
    const now = await findings(stage);
    await stage.page.evaluate(() => window.galleyProve.takeBack());
    await stage.page.evaluate(repaint);
    if ([...now].every((one) => before.has(one))) continue;
    fate.caughtBy = 'axe';
    fate.where = story.name;
    return;
  }
}

async function findings({ page }: Stage): Promise<Set<string>> {
  // Storybook's addon leaves this rule out too: a story is no whole page.
  const { violations } = await new AxeBuilder({ page }).disableRules('region').analyze();
  return new Set(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${JSON.stringify(target)}`)));
}

import { isSettled } from '../affected/settled.ts';
import { Precondition } from '../capture/precondition.ts';
import { overBudget } from './budget.ts';
import { test, unlessUnfit } from './check.ts';
import { isPictured, nameOfReason, stories } from './list.ts';
import { gaps, nameOfGap, needs } from './needs.ts';
import type { PictureParameters } from './parameters.ts';
import { tell } from './tell.ts';

// oxlint-disable-next-line no-empty-pattern -- Playwright asks for the pattern.
test('the budget of pictures', async ({}, info) => {
  await unlessUnfit('the budget of pictures', info, async () => {
    const over = overBudget();
    if (over !== undefined) throw new Precondition('budget kept', over);
    tell('equal', 'the budget of pictures', undefined, info);
  });
});

type Reason = (parameters: PictureParameters | undefined) => string | undefined;

/** What is left out, a story of it says why. */
function hasReason(name: string, storyId: string, reasonIn: Reason, otherwise: string): void {
  if (isSettled(name)) return;
  test(name, async ({ parameters }, info) => {
    await unlessUnfit(name, info, async () => {
      const reason = reasonIn(parameters.get(storyId))?.trim();
      if (!reason) throw new Precondition('reason given', otherwise);
      tell('not pictured', name, undefined, info);
      info.annotations.push({ type: 'reason', description: reason });
    });
  });
}

for (const story of stories().filter((one) => !isPictured(one))) {
  hasReason(
    nameOfReason(story),
    story.id,
    (parameters) => parameters?.reason,
    'it is tagged no-picture, without parameters.pictures.reason',
  );
}

for (const gap of gaps(stories())) {
  const { component, need, story } = gap;
  hasReason(
    nameOfGap(gap),
    story.id,
    (parameters) => parameters?.without?.[need],
    `${component} has no ${need === 'minimal' ? 'story' : 'picture'} that shows ${needs[need]}. Tag one story ${need}, or say why not in its meta, in parameters.pictures.without`,
  );
}

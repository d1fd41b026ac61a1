import { isSettled } from '../affected/settled.ts';
import { Precondition } from '../capture/precondition.ts';
import { overBudget } from './budget.ts';
import { test, unlessUnfit } from './check.ts';
import { hasTree, isPictured, nameOfTree, stories } from './list.ts';
import { gaps, needs } from './needs.ts';
import { tell } from './tell.ts';

// oxlint-disable-next-line no-empty-pattern -- Playwright asks for the pattern.
test('the budget of pictures', async ({}, info) => {
  await unlessUnfit('the budget of pictures', info, async () => {
    const over = overBudget();
    if (over !== undefined) throw new Precondition('budget kept', over);
    tell('equal', 'the budget of pictures', undefined, info);
  });
});

/** Titles whose stories are as they were when they were last looked at: all stories of a title have the same sources. */
const settled = new Set(
  stories()
    .filter((story) => hasTree(story) && isSettled(nameOfTree(story)))
    .map(({ title }) => title),
);

for (const { id } of stories().filter((story) => !isPictured(story) && !settled.has(story.title))) {
  test(`stories/${id} is not pictured`, async ({ parameters }, info) => {
    await unlessUnfit(id, info, async () => {
      const reason = parameters.get(id)?.reason?.trim();
      if (!reason)
        throw new Precondition('reason given', 'it is tagged no-picture, without parameters.pictures.reason');
      tell('not pictured', id, undefined, info);
      info.annotations.push({ type: 'reason', description: reason });
    });
  });
}

for (const { component, need, story } of gaps(stories()).filter((gap) => !settled.has(gap.component))) {
  const name = `${component} without ${need}`;
  test(name, async ({ parameters }, info) => {
    await unlessUnfit(name, info, async () => {
      const reason = parameters.get(story.id)?.without?.[need]?.trim();
      if (!reason)
        throw new Precondition(
          'reason given',
          `${component} has no ${need === 'minimal' ? 'story' : 'picture'} that shows ${needs[need]}. Tag one story ${need}, or say why not in its meta, in parameters.pictures.without`,
        );
      tell('not pictured', name, undefined, info);
      info.annotations.push({ type: 'reason', description: reason });
    });
  });
}

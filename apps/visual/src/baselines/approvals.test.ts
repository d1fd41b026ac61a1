import { expect, it } from 'vitest';
import { faults } from './approvals.ts';

const whatToDo = `
A baseline counts only if somebody said why it is right. Take back what changed these by hand or in a merge
(git restore -- apps/visual/baselines), or run pnpm visual, look, and pnpm visual:approve --all -m "why":
that also enters pictures in the log which are equal to a baseline that the log does not know.`;

it('knows who approved each baseline as it stands, and why', () => {
  const found = faults();
  expect(found, found.join('\n') + whatToDo).toEqual([]);
});

import { expect, it } from 'vitest';
import { componentsByClassPrefix } from './component-names.ts';

const author = { component: 'AuthorBio', file: 'packages/article/src/author-bio/author-bio.css.ts' };

it('knows a component by its classes in Storybook and in the demo, as their builds have named them', () => {
  const known = componentsByClassPrefix();
  expect(known['_1jlfvom']).toEqual(author);
  expect(known['_8lqn7u']).toEqual(author);
});

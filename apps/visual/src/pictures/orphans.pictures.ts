import { test } from './check.ts';
import { orphans } from './list.ts';
import { tell } from './tell.ts';

for (const name of orphans()) {
  test(`${name} is an orphan`, () => {
    const finding = 'Orphan: this baseline belongs to no story and no page. Approving deletes it.';
    tell('orphan', name, finding, test.info());
  });
}

import { test } from '@playwright/test';
import { orphans } from './list.ts';
import { Finding } from './tell.ts';

for (const name of orphans()) {
  test(`${name} is an orphan`, () => {
    test.info().annotations.push({ type: 'orphan', description: name });
    throw new Finding('Orphan: this baseline belongs to no story and no page. Approving deletes it.');
  });
}

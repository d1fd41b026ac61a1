import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faults } from './faults.list.ts';

const root = join(import.meta.dirname, '..');

test('each of the thirteen faults of real systems is on the list', () => {
  expect(new Set(faults.map(({ entry }) => entry))).toEqual(
    new Set(Array.from({ length: 13 }, (_, index) => index + 1)),
  );
});

test.each(faults)('$entry can still be put in: $what', ({ file, from, to }) => {
  const parts = readFileSync(join(root, file), 'utf8').split(from);
  expect(parts).toHaveLength(2);
  expect(to).not.toBe(from);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachOnce } from './each-once.js';

const lists = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', '', '__proto__', 'A'), place: fc.nat() }));

test('keeps each id once, in its order and where it comes first', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const kept = eachOnce(list);
      expect(kept).toEqual([...new Set(list.map(({ id }) => id))].map((id) => list.find((item) => item.id === id)));
    }),
  );
});

test('leaves a list without repeats as it is, and the given list too', () => {
  fc.assert(
    fc.property(lists, (list) => {
      const before = [...list];
      const kept = eachOnce(list);
      expect(eachOnce(kept)).toEqual(kept);
      expect(list).toEqual(before);
    }),
  );
});

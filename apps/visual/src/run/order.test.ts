import { expect, it } from 'vitest';
import { inOrder } from './order.ts';

const numbers = Array.from({ length: 50 }, (_, index) => index);

it('leaves the order without a seed, and gives each seed its own, always the same', () => {
  expect(inOrder(numbers, undefined)).toEqual(numbers);
  expect(inOrder(numbers, '1')).not.toEqual(numbers);
  expect(inOrder(numbers, '1')).toEqual(inOrder(numbers, '1'));
  expect(inOrder(numbers, '1')).not.toEqual(inOrder(numbers, '2'));
  expect(inOrder(numbers, '1').toSorted((a, b) => a - b)).toEqual(numbers);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pollDelay } from './poll-delay.js';

const never = () => 0;

test('doubles with each failure, and stays at five minutes', () => {
  const delays = Array.from({ length: 7 }, (_, failures) => pollDelay({ every: 30, failures, random: never }));
  expect(delays).toEqual([30, 60, 120, 240, 300, 300, 300]);
});

test('chance takes off up to a fifth', () => {
  expect(pollDelay({ every: 30, failures: 0, random: () => 0.5 })).toBe(27);
  expect(pollDelay({ every: 30, failures: 9, random: () => 1 })).toBe(240);
});

test('readers who came at once do not ask at once', () => {
  const delays = Array.from({ length: 1000 }, () => pollDelay({ every: 30, failures: 0 }));
  const seconds = new Map<number, number>();
  for (const delay of delays) seconds.set(Math.floor(delay), (seconds.get(Math.floor(delay)) ?? 0) + 1);
  // Over six seconds 1,000 readers are 167 a second; all at once would be 1,000.
  expect(Math.max(...seconds.values())).toBeLessThan(300);
});

test('is never shorter than four seconds nor longer than five minutes or what was asked for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -5, max: 3600 }),
      fc.nat(2000),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (every, failures, chance) => {
        const delay = pollDelay({ every, failures, random: () => chance });
        expect(delay).toBeGreaterThanOrEqual(4);
        expect(delay).toBeLessThanOrEqual(Math.max(300, every));
      },
    ),
  );
});

import type { Baseline } from '../baselines/store.ts';
import { compare } from './compare.ts';

/** What a picture turned out to be. Only an equal one passes. */
export type Verdict =
  | { kind: 'equal'; actual: Buffer }
  /** There is no baseline; twice taken, it was the same. */
  | { kind: 'new'; actual: Buffer }
  /** Differs from its baseline, and was the same when taken once more. */
  | { kind: 'changed'; expected: Buffer; actual: Buffer; diff: Buffer; pixels: number }
  /** Differs from itself: `expected` is the first, `actual` the second of two. No baseline could hold it. */
  | { kind: 'unstable'; expected: Buffer; actual: Buffer; diff: Buffer; pixels: number };

/** Compares a picture with its baseline. `take` is called once more, with `again`, if they are not the same. */
export async function judge(
  baseline: Baseline | undefined,
  take: (again: boolean) => Promise<Buffer>,
): Promise<Verdict> {
  const actual = await take(false);
  if (baseline?.isOf(actual)) return { kind: 'equal', actual };
  const expected = await baseline?.png();
  const difference = expected && (await compare(expected, actual));
  if (expected !== undefined && difference === undefined) return { kind: 'equal', actual };

  const second = await take(true);
  const unrest = await compare(actual, second);
  if (unrest !== undefined) return { kind: 'unstable', expected: actual, actual: second, ...unrest };
  if (expected === undefined || difference === undefined) return { kind: 'new', actual };
  return { kind: 'changed', expected, actual, ...difference };
}

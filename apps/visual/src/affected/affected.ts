import type { Inputs } from './inputs.ts';
import { baselineHash, type Known, type Memory } from './memory.ts';

/** A picture that has to be taken, and why. */
export interface Affected {
  name: string;
  reason: 'not seen equal yet' | 'other baseline' | 'not built from these sources' | 'other sources' | 'other answer';
  /** Source files that are new, other or gone since it was equal. */
  files: string[];
}

/** The pictures that could differ: all whose inputs are not those with which they were last equal. */
export function affectedOf(inputs: ReadonlyMap<string, Inputs>, memory: Memory): Affected[] {
  return [...inputs].flatMap(([name, now]): Affected[] => {
    const known = memory.get(name);
    if (known === undefined) return [{ name, reason: 'not seen equal yet', files: [] }];
    const files = filesChanged(known.sources, now.sources);
    if (now.hash === undefined) return [{ name, reason: 'not built from these sources', files }];
    if (known.baseline !== baselineHash(name)) return [{ name, reason: 'other baseline', files }];
    if (known.inputs === now.hash) return [];
    return [{ name, reason: name.startsWith('demo/') ? 'other answer' : 'other sources', files }];
  });
}

/** Files that are new, other or gone. */
export function filesChanged(before: Known['sources'], now: Inputs['sources']): string[] {
  const all = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...all].filter((file) => before[file] !== now[file]).toSorted();
}

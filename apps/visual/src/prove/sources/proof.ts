import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { places } from '../../places.ts';
import type { SourceEdit } from './edits.list.ts';
import type { Depth, Trial } from './trial.ts';

const file = join(places.repository, 'node_modules/.cache/galley/pictures/proof-sources.json');

/** What is known of the edits, for one state of the sources. It is kept after each, because all of them take long. */
export interface Proof {
  /** A hash of the sources that the edits were put into. */
  sources: string;
  /** By the edit's key. */
  trials: Record<string, Trial & { edit: SourceEdit }>;
}

const depths: readonly Depth[] = ['first', 'affected', 'full'];

/** What an earlier run found, if it was of the same sources. */
export function readProof(sources: string): Proof {
  try {
    const proof = JSON.parse(readFileSync(file, 'utf8')) as Proof;
    if (proof.sources === sources) return proof;
  } catch {
    // There was none, or it is not whole: it begins anew.
  }
  return { sources, trials: {} };
}

/** The same edit was tried at least as thoroughly, and to an end. */
export function known({ trials }: Proof, edit: SourceEdit, depth: Depth): Trial | undefined {
  const trial = trials[keyOf(edit)];
  if (trial === undefined || trial.verdict === 'not decided') return undefined;
  return depths.indexOf(trial.depth) >= depths.indexOf(depth) ? trial : undefined;
}

/** Keeps a trial; in one move, so that a run that is killed leaves a file that is whole. */
export function keep(proof: Proof, edit: SourceEdit, trial: Trial): void {
  proof.trials[keyOf(edit)] = { edit, ...trial };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, `${JSON.stringify(proof, undefined, 2)}\n`);
  renameSync(`${file}.${process.pid}`, file);
}

const keyOf = (edit: SourceEdit) => createHash('sha256').update(JSON.stringify(edit)).digest('hex').slice(0, 16);

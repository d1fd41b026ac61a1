import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listed } from '../command/command.ts';
import { places } from '../places.ts';

/**
 * Who took which pictures as right, when and why. Each approval is a file of its own, named by its time: two branches
 * then never change the same file, and a pull request shows an approval as one new file with a line for each picture.
 * Read in their order, the last word on each baseline is its hash, and that is checked against the files. Once there
 * are too many, the oldest can be made one.
 */
export interface Approval {
  who: string;
  when: string;
  why: string;
  /** By folder and file: the hash before, an arrow, the hash after; `new` for what was not there, and `deleted`. */
  files: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What an approval does to a file of the baselines. */
export interface Change {
  /** Its place in the folder of baselines. */
  file: string;
  /** Nothing, if it is deleted. */
  content: Buffer | undefined;
}

/** Where approvals are kept, in the folder of baselines. */
export const log = 'approvals';

/** How a file that is being put in place is named until it is there. */
export const unfinished = '.approving';

/** Enough to tell two files apart, and short enough to be read. */
export const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex').slice(0, 16);

/** All approvals, the first one first. */
export function approvals(): Approval[] {
  return globSync('*.json', { cwd: join(places.baselines, log) })
    .toSorted()
    .map((file) => JSON.parse(readFileSync(join(places.baselines, log, file), 'utf8')) as Approval);
}

/** For each file that was ever approved, its hash by the last approval; nothing for one that was deleted. */
export function approved(): Map<string, string | undefined> {
  const last = new Map<string, string | undefined>();
  for (const { files } of approvals()) {
    for (const [folder, changes] of Object.entries(files)) {
      for (const [file, change] of Object.entries(changes)) {
        const [, after] = change.split(' → ');
        last.set(folder === '.' ? file : `${folder}/${file}`, after === 'deleted' ? undefined : after);
      }
    }
  }
  return last;
}

/** Every file of the baselines but the log, with its hash. */
export function present(): Map<string, string> {
  const files = globSync('**', { cwd: places.baselines, exclude: [log], withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(places.baselines.length + 1)
        .replaceAll('\\', '/'),
    );
  return new Map(files.toSorted().map((file) => [file, hashOf(readFileSync(join(places.baselines, file)))]));
}

/** The changes in the shape in which the log keeps them. A file that stays as it is was something else to the log. */
export function filesOf(changes: readonly Change[]): Approval['files'] {
  const [now, last] = [present(), approved()];
  const files: Record<string, Record<string, string>> = {};
  for (const { file, content } of changes.toSorted((one, other) => (one.file < other.file ? -1 : 1))) {
    const after = content === undefined ? 'deleted' : hashOf(content);
    const before = now.get(file) === after ? last.get(file) : now.get(file);
    const folder = (files[dirname(file)] ??= {});
    folder[basename(file)] = `${before ?? 'new'} → ${after}`;
  }
  return files;
}

/** In which ways the baselines are not what was approved, in sentences; none if they are. */
export function faults(): string[] {
  const last = approved();
  const now = present();
  const of = (sentence: string, files: string[]) => (files.length === 0 ? [] : `${sentence}\n${listed(files)}`);
  const known = [...last].filter(([, hash]) => hash !== undefined).map(([file]) => file);
  const isUnfinished = (file: string) => file.endsWith(unfinished);
  const files = [...now.keys()];
  return [
    of('An approval was cut off, and has left these:', files.filter(isUnfinished)),
    of(
      'Not what was last approved:',
      known.filter((file) => now.has(file) && now.get(file) !== last.get(file)),
    ),
    of(
      'Approved, but not there:',
      known.filter((file) => !now.has(file)),
    ),
    of(
      'There, but never approved:',
      files.filter((file) => !isUnfinished(file) && last.get(file) === undefined),
    ),
  ].flat();
}

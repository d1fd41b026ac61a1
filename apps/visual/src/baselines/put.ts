import {
  closeSync,
  existsSync,
  fsyncSync,
  globSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { isDiskFull, Refusal } from '../command/command.ts';
import { places } from '../places.ts';
import { approvals, approved, filesOf, hashOf, log, unfinished, type Approval, type Change } from './approvals.ts';

/** What reaches the disk; a test puts a disk here that is full or fails in the middle. */
export interface Disk {
  write: (file: string, content: Buffer | string) => void;
  rename: (from: string, to: string) => void;
  remove: (file: string) => void;
}

const disk: Disk = {
  write: (file, content) => {
    writeFileSync(file, content);
    sync(file);
  },
  rename: renameSync,
  remove: (file) => rmSync(file, { force: true }),
};

const place = (file: string) => join(places.baselines, file);

/**
 * Makes changes baselines, and says so in the log. First everything is written beside its place, then the log, then
 * all is moved and deleted. Cut off before the log, nothing was approved and the baselines are as they were. Cut off
 * after it, the check finds what the log says and the files are not yet, and `finish` does the rest.
 */
export function put(changes: readonly Change[], about: Omit<Approval, 'files'>, on: Disk = disk): string {
  const approval: Approval = { ...about, files: filesOf(changes) };
  const entry = nameOf(approval);
  try {
    for (const { file, content } of changes) {
      if (content === undefined) continue;
      mkdirSync(dirname(place(file)), { recursive: true });
      on.write(place(file) + unfinished, content);
    }
    mkdirSync(place(log), { recursive: true });
    on.write(place(entry) + unfinished, `${JSON.stringify(approval, undefined, 2)}\n`);
    on.rename(place(entry) + unfinished, place(entry));
  } catch (error) {
    undo(on);
    if (!isDiskFull(error)) throw error;
    throw new Refusal(
      'The disk is full, so nothing was approved, and every baseline is as it was. Free some space and approve again; the pictures of the last run are kept.',
    );
  }
  sync(place(log));
  settle(changes, on);
  return entry;
}

/** Moves what was written to its place, and deletes what goes. */
function settle(changes: readonly Pick<Change, 'file' | 'content'>[], on: Disk): void {
  const folders = new Set<string>();
  for (const { file, content } of changes) {
    if (content === undefined) on.remove(place(file));
    else on.rename(place(file) + unfinished, place(file));
    folders.add(dirname(place(file)));
  }
  for (const folder of folders) sync(folder);
}

/** A name says when, for the order, and why, for those who look for it. */
function nameOf({ when, why }: Approval): string {
  const slug = why
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 40)
    .replaceAll(/^-|-$/g, '');
  return `${log}/${when.replaceAll(':', '').replace(/\.\d+Z$/, 'Z')}-${slug}.json`;
}

/** A time after all approvals that there are, even if this machine's clock is behind theirs: their order is by time. */
export function timeOfApproval(now = Date.now()): string {
  const last = Date.parse(approvals().at(-1)?.when ?? '1970-01-01');
  return new Date(Math.max(now, last + 1000)).toISOString();
}

/** Files that an approval has left which was cut off, as places in the folder of baselines. */
export function cutOffApproval(): string[] {
  return globSync(`**/*${unfinished}`, { cwd: places.baselines }).toSorted();
}

/**
 * Ends an approval that was cut off, if there is one: what the log knows is moved to its place, and what it does not
 * know was never approved. Gives the number of each.
 */
export function finish(on: Disk = disk): { finished: number; undone: number } {
  const last = approved();
  const written = cutOffApproval().map((file) => ({ file, to: file.slice(0, -unfinished.length) }));
  const known = written.filter(({ file, to }) => last.get(to) === hashOf(readFileSync(place(file))));
  settle(
    known.map(({ to }) => ({ file: to, content: Buffer.alloc(0) })),
    on,
  );
  undo(on);
  // The log says that they go, and what they were; another file of that name is not meant.
  const gone = deletedByLast().filter(
    ({ file, hash }) => existsSync(place(file)) && hashOf(readFileSync(place(file))) === hash,
  );
  settle(
    gone.map(({ file }) => ({ file, content: undefined })),
    on,
  );
  return { finished: known.length + gone.length, undone: written.length - known.length };
}

function deletedByLast(): { file: string; hash: string }[] {
  return Object.entries(approvals().at(-1)?.files ?? {}).flatMap(([folder, changes]) =>
    Object.entries(changes).flatMap(([file, change]) => {
      const [hash = '', after] = change.split(' → ');
      return after === 'deleted' ? { file: folder === '.' ? file : `${folder}/${file}`, hash } : [];
    }),
  );
}

/** Takes away what was written beside its place, and never approved. */
function undo(on: Disk): void {
  for (const file of cutOffApproval()) on.remove(place(file));
}

/** Has the disk keep a file's content, or a folder's names, before anything builds on it. */
function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

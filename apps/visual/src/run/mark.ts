import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Refusal } from '../command/command.ts';
import { places } from '../places.ts';

/** Stands in the results from a run's first moment to its last, so that one which was cut off is known. */
interface Mark {
  pid: number;
  began: string;
}

/** Begins a run in the folder of results, where there can be one at a time. */
export function beginRun(): void {
  const before = unfinishedRun();
  if (before !== undefined && isAlive(before)) {
    throw new Refusal(
      `Another run is taking pictures since ${before.began} (process ${before.pid}). Two would overwrite each other's pictures, so this one was not begun. Wait for it, or end it with Ctrl-C.`,
    );
  }
  if (before !== undefined) {
    console.log(`The last run, begun at ${before.began}, did not come to its end. What it left is thrown away.`);
  }
  mkdirSync(places.results, { recursive: true });
  rmSync(places.record, { force: true });
  rmSync(places.parts, { recursive: true, force: true });
  const mark: Mark = { pid: process.pid, began: new Date().toISOString() };
  writeFileSync(places.mark, JSON.stringify(mark));
}

/** The run came to its end, whatever it found. */
export function endRun(): void {
  rmSync(places.mark, { force: true });
}

/** The run that did not come to its end, or has not yet; nothing if the last one did. */
export function unfinishedRun(): Mark | undefined {
  let text: string;
  try {
    text = readFileSync(places.mark, 'utf8');
  } catch {
    return undefined;
  }
  try {
    return JSON.parse(text) as Mark;
  } catch {
    // Cut off while it was written.
    return { pid: 0, began: 'an unknown time' };
  }
}

/** Whether that process still is the one which began the run, and not another that was given its number. */
function isAlive({ pid }: Mark): boolean {
  try {
    return pid !== process.pid && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('/commands/');
  } catch {
    return false;
  }
}

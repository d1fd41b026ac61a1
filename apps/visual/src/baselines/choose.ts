import { readFileSync } from 'node:fs';
import { differences, fingerprintOfBaselines } from '../browser/fingerprint.ts';
import type { Sources } from '../built/sources.ts';
import { listed, Refusal } from '../command/command.ts';
import { places } from '../places.ts';
import type { Result, RunRecord } from '../run/record.ts';
import { approved, present, type Change } from './approvals.ts';
import { fileOfPicture, placeOfBaseline, readBaseline, readText } from './store.ts';

/** Which pictures of the last run somebody takes as right. */
export type Choice = { all: true } | { group: string } | { story: string };

/** Refuses a run whose pictures nobody should take as right. */
export function mustBeFit(record: RunRecord, choice: Choice, sources: Sources): void {
  const { fingerprint, anew, complete } = record;
  const baselines = fingerprintOfBaselines();
  const other = baselines === undefined ? [] : differences(baselines, fingerprint);
  if (other.length > 0 && !(anew && complete && 'all' in choice)) {
    throw new Refusal(
      `The baselines were made otherwise (${other.join('; ')}), so single pictures cannot join them. Run pnpm visual --anew without --story, and approve --all.`,
      3,
    );
  }
  const changed = (Object.keys(sources) as (keyof Sources)[]).filter(
    (part) => sources[part] !== record.sources?.[part],
  );
  if (changed.length > 0) {
    throw new Refusal(
      `Since the last run, the sources have changed of what it pictured (${changed.join(', ')}). Its pictures show what is no more, and whoever approved them would have seen something else. Run pnpm visual again, and look.`,
    );
  }
}

/** The results that are chosen, whatever they are. */
export function chosen({ results }: RunRecord, choice: Choice): Result[] {
  if ('all' in choice) return results;
  const { story } = choice as { story?: string };
  if (story !== undefined) return results.filter(({ name }) => name.includes(story));
  const names = picturesOfGroup((choice as { group: string }).group);
  const unknown = names.filter((name) => results.every((result) => result.name !== name));
  if (unknown.length > 0) {
    throw new Refusal(
      `The report shows another run than the last one, which has not taken these:\n${listed(unknown)}\nRun pnpm visual:report, and look again.`,
    );
  }
  return results.filter(({ name }) => names.includes(name));
}

interface Group {
  id: string;
  title: string;
  pictures: string[];
}

function picturesOfGroup(id: string): string[] {
  let groups: Group[];
  try {
    groups = JSON.parse(readFileSync(places.groups, 'utf8')) as Group[];
  } catch {
    throw new Refusal(
      'There is no report of the last run, so its pictures have no groups. Run pnpm visual:report first.',
    );
  }
  const group = groups.find((one) => one.id === id);
  if (group !== undefined) return group.pictures;
  const known = groups.map((one) => `${one.id}: ${one.title}`);
  throw new Refusal(`The report has no group “${id}”. It has these:\n${listed(known)}`);
}

/**
 * What approving the results would change. An equal one changes nothing; but if the log does not have its baseline,
 * as after a merge, then it is entered: a run has seen it, and somebody says why it is right.
 */
export async function changesOf(results: readonly Result[], record: RunRecord): Promise<Change[]> {
  const last = approved();
  const now = present();
  const changes: Change[] = [];
  for (const result of onePerName(results)) {
    const file = placeOfBaseline(result.name);
    if (isWorthy(result)) {
      if (!isThere(result)) changes.push({ file: fileOf(result), content: await contentOf(result) });
    } else if (file === undefined) {
      continue;
    } else if (result.outcome === 'orphan') {
      if (deletes(record)) changes.push({ file, content: undefined });
    } else if (result.outcome === 'equal' && last.get(file) !== now.get(file)) {
      changes.push(asItIs(file));
    }
  }
  return changes;
}

const isWorthy = ({ outcome }: Result) => outcome === 'new' || outcome === 'changed';

/** A page with and without script has one name and one baseline: what can be approved goes before what is the same. */
function onePerName(results: readonly Result[]): Iterable<Result> {
  const sorted = results.toSorted((one, other) => Number(isWorthy(one)) - Number(isWorthy(other)));
  return new Map(sorted.map((result) => [result.name, result])).values();
}

/** What is missing from a run cannot be told from what is gone. */
export const deletes = ({ shards }: RunRecord) => shards === undefined || shards.missing.length === 0;

/** A change that enters a file in the log as it is. */
export const asItIs = (file: string): Change => ({ file, content: readFileSync(`${places.baselines}/${file}`) });

const isText = ({ actual = '' }: Result) => actual.endsWith('.txt');
const fileOf = (result: Result) => `${result.name}.${isText(result) ? 'txt' : 'webp'}`;

function contentOf(result: Result): Buffer | Promise<Buffer> {
  const content = actualOf(result);
  return isText(result) ? content : fileOfPicture(result.name, content);
}

/** Whether it was approved already, from this very run. */
function isThere(result: Result): boolean {
  const content = actualOf(result);
  return isText(result)
    ? readText(result.name) === content.toString()
    : readBaseline(result.name)?.isOf(content) === true;
}

function actualOf({ name, actual }: Result): Buffer {
  try {
    if (actual !== undefined) return readFileSync(actual);
  } catch {
    // Told below, with what to do.
  }
  throw new Refusal(`The last run has kept no picture of ${name}. Run pnpm visual again.`);
}

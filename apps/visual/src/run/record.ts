import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import type { Fingerprint } from '../browser/fingerprint.ts';
import type { Sources } from '../built/sources.ts';
import { places } from '../places.ts';

/** What a run found for one picture, as its annotation says. */
export type Outcome =
  | 'equal'
  | 'new'
  | 'changed'
  | 'unstable'
  /** Script changes a page that has to look the same without it. */
  | 'script'
  | 'orphan'
  /** Shows something broken, and was not compared. */
  | 'unfit'
  | 'not pictured'
  /** Nothing is known of it: the runner or the browser failed. */
  | 'failed';

export interface Result {
  outcome: Outcome;
  /** The picture's name, which is its baseline's place; for a story without picture, the story's. */
  name: string;
  /** The sentence that the report shows; for a story without picture, its reason. */
  finding?: string;
  /** Files of what was compared, if it was not equal: pictures (`.png`) or an accessibility tree (`.txt`). */
  expected?: string;
  actual?: string;
  diff?: string;
  /** The file of what else is known of it: components, accessibility. */
  details?: string;
}

export interface RunRecord {
  fingerprint: Fingerprint;
  /** What was pictured; unknown if Playwright was started without `pnpm visual`. */
  sources: Sources | undefined;
  anew: boolean;
  /** Whether every picture there is was asked for, and every shard is here. */
  complete: boolean;
  shards: Shards | undefined;
  /** When it began, as an ISO date, and how long it took. */
  began: string;
  milliseconds: number;
  /** What went wrong outside of every picture. */
  faults: string[];
  results: Result[];
}

/** Which parts of a run that was shared out are here. */
export interface Shards {
  of: number;
  here: number[];
  missing: number[];
  /** Whether all were taken by one browser of one state of the sources. */
  alike: boolean;
}

/** What a run notes of itself in Playwright's report. A shard notes it once more under its own name, so that merging keeps all. */
export interface RunFacts {
  fingerprint: Fingerprint;
  sources?: Sources;
  anew: boolean;
  filter?: string;
}

/**
 * A run, as Playwright's own report has kept it; nothing if there was none, or it did not come to its end. The record
 * may have been moved, as long as the run's pictures lie beside it as they did.
 */
export function readRecord(file = places.record): RunRecord | undefined {
  let report: Partial<JSONReport>;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Partial<JSONReport>;
  } catch {
    return undefined;
  }
  if (report.config === undefined || report.suites === undefined || report.stats === undefined) return undefined;
  const made = dirname(report.config.projects[0]?.outputDir ?? places.pictures);
  const isHere = (path: string | undefined) =>
    path === undefined || existsSync(path) ? path : join(dirname(file), relative(made, path));
  const { fingerprint, sources, anew, filter } = report.config.metadata as unknown as RunFacts;
  const shards = shardsOf(report.config.metadata);
  return {
    fingerprint,
    sources,
    anew,
    complete: filter === undefined && (shards === undefined || shards.missing.length === 0),
    shards,
    began: report.stats.startTime,
    milliseconds: report.stats.duration,
    faults: (report.errors ?? []).map(({ message = 'The runner gave no reason.' }) =>
      stripVTControlCharacters(message),
    ),
    results: report.suites.flatMap(resultsOf).map((result) => ({
      ...result,
      expected: isHere(result.expected),
      actual: isHere(result.actual),
      diff: isHere(result.diff),
      details: isHere(result.details),
    })),
  };
}

/** The name under which a shard's facts stand, which no other shard has. */
export const factsOfShard = (shard: string) => `shard ${shard}`;

function shardsOf(metadata: Record<string, unknown>): Shards | undefined {
  const found = Object.entries(metadata).flatMap(([key, facts]) => {
    const [, index, of] = /^shard (\d+)\/(\d+)$/.exec(key) ?? [];
    return of === undefined ? [] : [{ index: Number(index), of: Number(of), facts: JSON.stringify(facts) }];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  const here = found.map(({ index }) => index).toSorted((one, other) => one - other);
  const missing = Array.from({ length: first.of }, (_, index) => index + 1).filter((index) => !here.includes(index));
  return {
    of: first.of,
    here,
    missing,
    alike: found.every(({ of, facts }) => of === first.of && facts === first.facts),
  };
}

const outcomes: ReadonlySet<string> = new Set<Outcome>([
  'equal',
  'new',
  'changed',
  'unstable',
  'script',
  'orphan',
  'unfit',
  'not pictured',
]);

function resultsOf({ specs, suites = [] }: JSONReportSuite): Result[] {
  const own = specs.flatMap(({ title, tests }) =>
    tests.flatMap(({ annotations, results, status }): Result[] => {
      if (status === 'skipped') return [];
      const found = annotations.find(({ type }) => outcomes.has(type));
      const attachments = results.flatMap((result) => result.attachments);
      const file = (role: string) =>
        attachments.find(({ name }) => name.endsWith(`-${role}.png`) || name.endsWith(`-${role}.txt`))?.path;
      const said = annotations.find(({ type }) => type === 'finding' || type === 'reason')?.description;
      const finding = said ?? results.flatMap(({ errors }) => errors.map(({ message }) => message))[0];
      if (found === undefined) return [{ outcome: 'failed', name: title, finding }];
      return [
        {
          outcome: found.type as Outcome,
          name: found.description ?? title,
          finding,
          expected: file('expected'),
          actual: file('actual'),
          diff: file('diff'),
          details: attachments.find(({ name }) => name.endsWith('-details.json'))?.path,
        },
      ];
    }),
  );
  return [...own, ...suites.flatMap(resultsOf)];
}

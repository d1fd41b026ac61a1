import { readFileSync } from 'node:fs';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import type { Fingerprint } from '../browser/fingerprint.ts';
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
  /** Files of the pictures, or of the accessibility trees, if it was not equal. */
  expected?: string;
  actual?: string;
  diff?: string;
}

export interface RunRecord {
  fingerprint: Fingerprint;
  anew: boolean;
  complete: boolean;
  results: Result[];
}

/** The last run, as Playwright's own report has kept it; nothing if there was none, or it did not come to its end. */
export function readRecord(file = places.record): RunRecord | undefined {
  let report: Partial<JSONReport>;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Partial<JSONReport>;
  } catch {
    return undefined;
  }
  const { config, suites } = report;
  // A run that had nothing to take has left a count and no more.
  if (config === undefined || suites === undefined) return undefined;
  const { fingerprint, anew, filter } = config.metadata as {
    fingerprint: Fingerprint;
    anew: boolean;
    filter?: string;
  };
  return { fingerprint, anew, complete: filter === undefined, results: suites.flatMap(resultsOf) };
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
      const file = (role: string) => attachments.find(({ name }) => name.includes(`-${role}.`))?.path;
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
        },
      ];
    }),
  );
  return [...own, ...suites.flatMap(resultsOf)];
}

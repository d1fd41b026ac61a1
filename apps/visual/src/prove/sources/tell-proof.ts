import { styleText } from 'node:util';
import type { SourceEdit } from './edits.list.ts';
import type { Trial } from './trial.ts';

export interface Tried {
  number: number;
  edit: SourceEdit;
  trial: Trial;
}

const minutes = (seconds: number) => (seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`);

/** One line when an edit is done, with the time that the others will take, if that is known. */
export function tellTrial({ number, edit, trial }: Tried, left: { edits: number; seconds: number | undefined }): void {
  const [first] = trial.red;
  const others = trial.red.length > 1 ? ` and ${trial.red.length - 1} more` : '';
  const by =
    first === undefined
      ? (trial.reason ?? `${trial.taken} pictures taken`)
      : `${first.name}${others}, ${first.finding}`;
  const rest =
    left.edits === 0 || left.seconds === undefined ? '' : `; ${left.edits} left, about ${minutes(left.seconds)}`;
  console.log(
    `${String(number).padStart(3)}  ${marks[trial.verdict]}  ${edit.kind}: ${edit.what}\n     ${by} (${trial.seconds} s${rest})`,
  );
}

const marks: Record<Trial['verdict'], string> = {
  caught: styleText('green', '✓ caught'),
  survived: styleText('red', '✗ survived'),
  'not built': styleText('yellow', '? not built'),
  'not decided': styleText('yellow', '? not decided'),
};

/** The table by kind, and what is to be done. */
export function tellProof(tried: readonly Tried[]): void {
  const kinds = [...new Set(tried.map(({ edit }) => edit.kind))];
  const rows = kinds.map((kind) =>
    rowOf(
      kind,
      tried.filter(({ edit }) => edit.kind === kind),
    ),
  );
  table([heads, ...rows, ...(kinds.length > 1 ? [rowOf('all', tried)] : [])]);
  if (tried.some(({ trial }) => trial.depth === 'first')) {
    console.log(
      'With -x only the first red picture of an edit was taken, and Playwright’s default was asked about no other.',
    );
  }
  for (const { number, edit, trial } of tried.filter((one) => one.trial.verdict === 'survived')) {
    console.log(`\n✗ ${number} survived: ${edit.what} (${edit.file})`);
    console.log(`    ${edit.seenBy} should have seen it; ${trial.taken} pictures were taken, and all are equal.`);
  }
  for (const { number, edit, trial } of tried.filter((one) => one.trial.reason !== undefined)) {
    console.log(
      `\n? ${number} ${trial.verdict}: ${edit.what} (${edit.file})\n    ${trial.reason?.replaceAll('\n', '\n    ')}`,
    );
  }
  for (const { number, edit, trial } of tried.filter((one) => (one.trial.missed ?? []).length > 0)) {
    console.log(`\n✗ ${number} is red in pictures that --affected does not take: ${edit.what}`);
    console.log(`    ${trial.missed?.join('\n    ')}`);
  }
}

const heads = [
  'kind',
  'edits',
  'caught',
  'by pixels',
  'by the tree',
  'by a precondition',
  'by Playwright’s default',
  'full runs',
  'missed',
  's each',
];

/** An edit counts as seen by Playwright if its default fails on one picture at least. */
function rowOf(kind: string, tried: readonly Tried[]): string[] {
  const count = (is: (trial: Trial) => boolean) => String(tried.filter(({ trial }) => is(trial)).length);
  const seconds = tried.reduce((sum, { trial }) => sum + trial.seconds, 0) / tried.length;
  return [
    kind,
    String(tried.length),
    count(({ verdict }) => verdict === 'caught'),
    count(({ red }) => red.some(({ finding }) => finding === 'pixels')),
    count(({ red }) => red.some(({ finding }) => finding === 'tree')),
    count(({ red }) => red.some(({ finding }) => finding === 'precondition')),
    count(({ red }) => red.some(({ playwright }) => playwright === true)),
    count(({ depth }) => depth === 'full'),
    count(({ missed = [] }) => missed.length > 0),
    seconds.toFixed(0),
  ];
}

function table(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  console.log('');
  for (const row of rows) {
    const [kind = '', ...figures] = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log([kind, ...figures].join('  '));
  }
}

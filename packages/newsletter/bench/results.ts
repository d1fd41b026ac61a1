/** `kept` and `broken` are about guarantees, `reached` and `missed` about times, `told` is a figure without a target. */
export type Verdict = 'kept' | 'broken' | 'reached' | 'missed' | 'told' | 'skipped';

/** A line of the table. */
export interface Result {
  name: string;
  target: string;
  figure: string;
  verdict: Verdict;
}

/** Where a measurement keeps its files, and how much of it is wanted. */
export interface Bench {
  /** A folder of its own, which is there and empty. */
  folder: string;
  /** A small part of everything: does it still run, rather than how fast it is. */
  quick: boolean;
  /** Says how far it has come. */
  tell: (progress: string) => void;
}

/** One of `--only`. */
export interface Measurement {
  name: string;
  about: string;
  run(bench: Bench): Promise<Result[]>;
}

/** What must be so whatever the machine. */
export function guarantee(name: string, target: string, figure: string, holds: boolean): Result {
  return { name, target, figure, verdict: holds ? 'kept' : 'broken' };
}

/** What depends on the machine, too. */
export function timing(name: string, target: string, figure: string, reached: boolean): Result {
  return { name, target, figure, verdict: reached ? 'reached' : 'missed' };
}

/** What 99 of 100 readers are to wait less than, in milliseconds. */
export const slowestAnswer = 150;

/** What helps to understand the other lines. */
export function told(name: string, figure: string): Result {
  return { name, target: '', figure, verdict: 'told' };
}

const marks: Readonly<Record<Verdict, string>> = {
  kept: '✓',
  reached: '✓',
  broken: '✗ BROKEN',
  missed: '✗ missed',
  told: '',
  skipped: 'skipped',
};

/** A Markdown table that reads as well as it stands. */
export function table(results: readonly Result[]): string {
  const head = ['', 'what', 'target', 'measured'];
  const rows = results.map(({ verdict, name, target, figure }) => [marks[verdict], name, target, figure]);
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

import { align } from './align.ts';

/** A line of a text that changed: kept, gone or come. */
export type Line = readonly [' ' | '-' | '+', string];

const context = 3;

/** How a text changed, line by line, with a few lines around each change; `…` stands for the rest. */
export function textDiff(before: string, after: string): Line[] {
  const [old, now] = [before.trimEnd().split('\n'), after.trimEnd().split('\n')];
  const lines: Line[] = [];
  let at = 0;
  const keep = (to: number, isLast: boolean) => {
    const kept = old.slice(at, to).map((text): Line => [' ', text]);
    const head = at === 0 ? 0 : context;
    const tail = isLast ? 0 : context;
    const rest = kept.length - head - tail;
    if (rest > 1) kept.splice(head, rest, [' ', '…']);
    lines.push(...kept);
  };
  for (const { before: gone, after: come } of align(old, now)) {
    keep(gone[0], false);
    lines.push(...old.slice(...gone).map((text): Line => ['-', text]));
    lines.push(...now.slice(...come).map((text): Line => ['+', text]));
    at = gone[1];
  }
  keep(old.length, true);
  return lines;
}

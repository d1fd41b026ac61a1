import { readFileSync } from 'node:fs';

const file = process.env['VISUAL_SETTLED'];
const settled: ReadonlySet<string> = new Set(
  file === undefined ? [] : (JSON.parse(readFileSync(file, 'utf8')) as string[]),
);

/** Whether this run knows without looking that the picture is equal. What it has not been told of is looked at. */
export const isSettled = (name: string) => settled.has(name);

import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { places } from '../../places.ts';
import { readRecord, type Outcome, type Result } from '../../run/record.ts';
import { defaultSees } from '../playwright-default.ts';
import { apply, memory, type Copy } from './copy.ts';
import type { SourceEdit } from './edits.list.ts';

/** How much of the suite is asked: until the first red picture, all that the edit affects, or everything besides. */
export type Depth = 'first' | 'affected' | 'full';

/** What showed an edit. */
export type Finding = 'pixels' | 'tree' | 'precondition';

const findings: Record<Outcome, Finding | undefined> = {
  changed: 'pixels',
  new: 'pixels',
  unstable: 'pixels',
  script: 'pixels',
  orphan: 'pixels',
  unfit: 'precondition',
  equal: undefined,
  'not pictured': undefined,
  // Of a picture that the runner could not take, nothing is known.
  failed: undefined,
};

export interface Red {
  name: string;
  finding: Finding;
  /** Whether Playwright's default would have failed, too; nothing if there are no two pictures to compare. */
  playwright?: boolean;
}

export interface Trial {
  depth: Depth;
  verdict: 'caught' | 'survived' | 'not built' | 'not decided';
  red: Red[];
  /** How many pictures were taken because the edit affects them. */
  taken: number;
  /** Pictures that are red in the full run, and that `--affected` would not have taken. */
  missed?: string[];
  seconds: number;
  /** Why it was not built, or not decided. */
  reason?: string;
}

/** What is built and pictured in one go. */
type Part = 'demo' | 'stories' | 'all';

const filters: Record<Part, readonly string[]> = {
  demo: ['--filter=@galley/demo'],
  stories: ['--filter=//'],
  all: ['--filter=@galley/demo', '--filter=//'],
};

const affectedOf: Record<Part, readonly string[]> = {
  demo: ['--affected', '--story', 'demo/'],
  stories: ['--affected', '--story', 'stories/'],
  all: ['--affected'],
};

/** An edit goes in, what it touches is built, its pictures are taken, and it goes out again. */
export async function tryEdit(copy: Copy, edit: SourceEdit, depth: Depth): Promise<Trial> {
  const began = Date.now();
  const takeOut = apply(copy, edit);
  if (takeOut === undefined) throw new Error(`${edit.file} is not what it was when the proof began.`);
  try {
    const asked = depth === 'first' ? await askUntilRed(copy) : await ask(copy, 'all', []);
    const { names, ...found } = depth === 'full' && asked.reason === undefined ? await askAll(copy, asked) : asked;
    return { depth, ...found, taken: names.length, seconds: Math.round((Date.now() - began) / 100) / 10 };
  } finally {
    takeOut();
    toReference(copy);
  }
}

interface Asked extends Pick<Trial, 'verdict' | 'red' | 'missed' | 'reason'> {
  /** Of the pictures that were taken. */
  names: string[];
}

/** The demo first, because it is built in a third of Storybook's time. */
async function askUntilRed(copy: Copy): Promise<Asked> {
  const demo = await ask(copy, 'demo', ['-x']);
  if (demo.verdict !== 'survived') return demo;
  const stories = await ask(copy, 'stories', ['-x']);
  return { ...stories, names: [...demo.names, ...stories.names] };
}

async function ask(copy: Copy, part: Part, options: readonly string[]): Promise<Asked> {
  const nothing = { red: [], names: [] };
  const unbuilt = await buildEdit(copy, part);
  if (unbuilt !== undefined) return { ...nothing, verdict: 'not built', reason: unbuilt };
  const results = await takePictures(copy, [...affectedOf[part], ...options]);
  if (typeof results === 'string') return { ...nothing, verdict: 'not decided', reason: results };
  const red = results.flatMap(redOf);
  const names = results.filter(({ outcome }) => outcome !== 'not pictured').map(({ name }) => name);
  if (red.length > 0) return { verdict: 'caught', red, names };
  const failed = results.find(({ outcome }) => outcome === 'failed');
  if (failed === undefined) return { verdict: 'survived', red, names };
  return { verdict: 'not decided', red, names, reason: failed.finding ?? `${failed.name} could not be taken.` };
}

/** Adds what the whole suite finds red, and was not among the affected. */
async function askAll(copy: Copy, asked: Asked): Promise<Asked> {
  const results = await takePictures(copy, []);
  if (typeof results === 'string') return { ...asked, verdict: 'not decided', reason: results };
  const missed = results.filter((result) => isRed(result) && !asked.names.includes(result.name));
  return { ...asked, missed: missed.map(({ name }) => name) };
}

/** What the run found, or why it found nothing. */
export async function takePictures(copy: Copy, options: readonly string[]): Promise<Result[] | string> {
  const report = join(copy.folder, 'node_modules/.cache/run.json');
  rmSync(report, { force: true });
  const { code, output } = await copy.run('node', ['apps/visual/commands/visual.ts', '--report', report, ...options]);
  const results = readRecord(report)?.results;
  // A run that has nothing to take ends well, and leaves no record.
  return results ?? (code === 0 ? [] : lastLines(output));
}

/** Builds the unchanged sources as `pnpm visual` does, with the working tree's cache; gives the reason if it cannot. */
export async function buildSound(copy: Copy): Promise<string | undefined> {
  // The demo's drawings by themselves, because Storybook's hash counts them: it has to be the same every time.
  return (
    (await turbo(copy, ['pictures', ...filters.demo, '--cache=local:rw'])) ??
    turbo(copy, ['build', ...filters.all, '--cache=local:rw'])
  );
}

/**
 * Builds an edit, and leaves nothing of it in the cache. Without the drawings, which are none of the list's business:
 * Turborepo would draw them anew for every change of a package, because the root depends on all packages.
 */
function buildEdit(copy: Copy, part: Part): Promise<string | undefined> {
  return turbo(copy, ['build', '--only', ...filters[part], '--cache=local:r']);
}

async function turbo(copy: Copy, options: readonly string[]): Promise<string | undefined> {
  const cache = `--cache-dir=${join(places.repository, '.turbo/cache')}`;
  const { code, output } = await copy.run('turbo', ['run', ...options, cache, '--output-logs=errors-only']);
  return code === 0 ? undefined : lastLines(output);
}

export const isRed = ({ outcome }: Result) => findings[outcome] !== undefined;

function redOf({ name, outcome, expected, actual }: Result): Red[] {
  const finding = findings[outcome];
  if (finding === undefined) return [];
  if (name.endsWith('/tree')) return [{ name, finding: 'tree' }];
  if (outcome !== 'changed' || expected === undefined || actual === undefined) return [{ name, finding }];
  return [{ name, finding, playwright: defaultSees(readFileSync(actual), readFileSync(expected)) }];
}

const soundMemory = 'node_modules/.cache/galley/pictures-sound';

/** After the unchanged sources were pictured: what is affected is told from here. */
export function keepReference({ folder }: Copy): void {
  mkdirSync(join(folder, memory), { recursive: true });
  cpSync(join(folder, memory), join(folder, soundMemory), { recursive: true, force: true });
}

/** Each edit is compared with the unchanged sources, and never with the edit before. */
function toReference({ folder }: Copy): void {
  rmSync(join(folder, memory), { recursive: true, force: true });
  cpSync(join(folder, soundMemory), join(folder, memory), { recursive: true });
}

const lastLines = (output: string) => output.trim().split('\n').slice(-12).join('\n');

import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { places } from '../../places.ts';
import type { SourceEdit } from './edits.list.ts';
import { sourceFiles } from './source-files.ts';

/** What a command said, and its exit code. */
export interface Said {
  code: number;
  output: string;
}

/**
 * The working tree as it is now, in a folder of its own: an edit cannot harm what somebody works on, not even when the
 * proof is killed in the middle. Dependencies are installed there from pnpm's store, which needs no network.
 */
export interface Copy {
  folder: string;
  run: (command: string, args: readonly string[]) => Promise<Said>;
  remove: () => void;
}

/** What a run remembers of those before, by which it knows what is affected. */
export const memory = 'node_modules/.cache/galley/pictures';

/** Not under `node_modules`, where compilers look for no source of ours. */
export async function copySources(): Promise<Copy> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'galley-sources-')));
  let running: ChildProcess | undefined;
  const remove = () => {
    stop(running);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const run = async (command: string, args: readonly string[]) => {
    running = start(folder, command, args);
    return saidBy(running);
  };
  const interrupted = () => process.exit(130);
  process.once('exit', remove).once('SIGINT', interrupted).once('SIGTERM', interrupted);

  for (const file of sourceFiles()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(places.repository, file), join(folder, file), { verbatimSymlinks: true });
  }
  const pnpm = join(places.repository, 'node_modules/.bin/pnpm');
  const { code, output } = await run(pnpm, ['install', '--frozen-lockfile', '--prefer-offline']);
  if (code !== 0)
    throw new Error(`The copy's dependencies could not be installed, so nothing can be built.\n${output}`);
  if (existsSync(join(places.repository, memory))) {
    cpSync(join(places.repository, memory), join(folder, memory), { recursive: true });
  }
  return { folder, run, remove };
}

/** What an edit makes of a file; nothing if it does not fit there exactly once. */
export function edited(sound: string, { from, to }: Pick<SourceEdit, 'from' | 'to'>): string | undefined {
  return sound.split(from).length === 2 ? sound.replace(from, () => to) : undefined;
}

/** Puts an edit into the copy, and gives what takes it out again; nothing if it no longer fits. */
export function apply({ folder }: Copy, edit: SourceEdit): (() => void) | undefined {
  const file = join(folder, edit.file);
  const sound = readFileSync(file, 'utf8');
  const text = edited(sound, edit);
  if (text === undefined) return undefined;
  writeFileSync(file, text);
  return () => writeFileSync(file, sound);
}

function start(folder: string, command: string, args: readonly string[]): ChildProcess {
  return spawn(command, args, {
    cwd: folder,
    // A group of its own, so that what it starts ends with it.
    detached: true,
    env: {
      ...ownEnvironment(),
      PATH: `${join(folder, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
      TURBO_TELEMETRY_DISABLED: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      STORYBOOK_DISABLE_TELEMETRY: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Without what somebody may have set for their own pictures: the copy has baselines of its own. */
function ownEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VISUAL_')));
}

function saidBy(child: ChildProcess): Promise<Said> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((answer, refuse) => {
    child.once('error', refuse);
    child.once('close', (code) => answer({ code: code ?? 1, output }));
  });
}

function stop(child: ChildProcess | undefined): void {
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}

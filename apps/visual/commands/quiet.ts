/**
 * Takes every picture again and again on unchanged code, in another order each time, with one worker and with two, while
 * another process keeps a core busy: `pnpm visual:quiet`. A picture that differs from its baseline here is noise.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { styleText } from 'node:util';
import { readArguments, runCommand } from '../src/command/command.ts';
import { places } from '../src/places.ts';
import { endOnSignals } from '../src/run/playwright.ts';
import { readRecord } from '../src/run/record.ts';

const help = `Does unchanged code always give the same pictures?

  pnpm visual:quiet              20 runs, in random order, with one and two workers in turn, beside a busy core
  pnpm visual:quiet --runs N     N runs
  pnpm visual:quiet --seed N     begin with another order; each run's seed is printed
  pnpm visual:quiet --story TEXT only pictures whose name has TEXT in it

Ends with 1 if a picture was not equal in one of the runs, 2 if a run did not come to its end.`;

interface QuietRun {
  seed: number;
  workers: number;
  seconds: number;
  pictures: number;
  /** Pictures that were not equal to their baselines. */
  noise: string[];
}

const visual = join(places.visual, 'commands/visual.ts');
const log = join(places.repository, 'node_modules/.cache/galley/pictures/quiet.json');

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

/** Killed, it leaves neither the busy process behind nor the run, which closes its browsers itself. */
const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill();
});

function begin(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(process.execPath, args, { stdio: 'ignore', env: { ...process.env, ...env } });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

async function runOnce(seed: number, workers: number, story: string | undefined): Promise<QuietRun | undefined> {
  const busy = begin(['-e', 'for (;;);']);
  const began = Date.now();
  try {
    const filter = story === undefined ? [] : ['--story', story];
    await ended(begin([visual, '--workers', String(workers), ...filter], { VISUAL_SHUFFLE: String(seed) }));
  } finally {
    busy.kill('SIGKILL');
  }
  const record = readRecord();
  if (record === undefined) return undefined;
  const taken = record.results.filter(({ outcome }) => outcome !== 'not pictured');
  return {
    seed,
    workers,
    seconds: Math.round((Date.now() - began) / 1000),
    pictures: taken.length,
    noise: taken.filter(({ outcome }) => outcome !== 'equal').map(({ name, outcome }) => `${name} (${outcome})`),
  };
}

async function main(): Promise<number> {
  const { values } = readArguments(help, {
    options: {
      runs: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
      story: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [runs, firstSeed] = [Number(values.runs), Number(values.seed)];
  if (values.help === true || !Number.isInteger(runs) || runs < 1 || !Number.isInteger(firstSeed)) {
    console.log(help);
    return values.help === true ? 0 : 2;
  }
  endOnSignals();
  const done: QuietRun[] = [];
  for (let index = 0; index < runs; index += 1) {
    const run = await runOnce(firstSeed + index, (index % 2) + 1, values.story);
    if (run === undefined) {
      console.log(`Run ${index + 1} did not come to its end, so nothing can be said of it. Try it: pnpm visual`);
      return 2;
    }
    done.push(run);
    mkdirSync(dirname(log), { recursive: true });
    writeFileSync(log, JSON.stringify(done, undefined, 2));
    const mark = run.noise.length === 0 ? styleText('green', '✓') : styleText('red', '✗');
    console.log(
      `${mark} ${index + 1} of ${runs}: ${run.pictures} taken, ${run.noise.length} not equal, ${run.workers} ${run.workers === 1 ? 'worker' : 'workers'}, seed ${run.seed}, ${run.seconds} s${run.noise.map((one) => `\n    ${one}`).join('')}`,
    );
  }
  const noisy = new Set(done.flatMap(({ noise }) => noise));
  const taken = done.reduce((sum, { pictures }) => sum + pictures, 0);
  console.log(`\n${taken} taken in ${runs} runs; ${noisy.size} different ones were not equal in some run.`);
  return noisy.size === 0 ? 0 : 1;
}

await runCommand(main);

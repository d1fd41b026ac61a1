/**
 * Takes every picture again and again on unchanged code, in another order each time: `pnpm visual:quiet`. Runs with one
 * worker and runs with two go on side by side, so that each finds the machine busier than it is. A picture that differs
 * from its baseline here is noise.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { readArguments, runCommand } from '../src/command/command.ts';
import { places } from '../src/places.ts';
import { endOnSignals } from '../src/run/playwright.ts';
import { readRecord } from '../src/run/record.ts';

const help = `Does unchanged code always give the same pictures?

  pnpm visual:quiet              20 runs, in random order: those with one worker beside those with two
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
const folder = join(places.repository, 'node_modules/.cache/galley/pictures/quiet');

/** Killed, it leaves no run behind, and a run closes its browsers itself. */
const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill();
});

function ended(args: readonly string[], env: NodeJS.ProcessEnv, hear: (text: string) => void): Promise<unknown> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, ...env } });
  children.add(child);
  child.stdout.setEncoding('utf8').on('data', hear);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  }).finally(() => children.delete(child));
}

/** How far each run is, by its number of workers. A terminal shows it in its last line. */
const progress = new Map<number, string>();

function showProgress(workers: number, text: string): void {
  const count = [...text.matchAll(/^\d+ of \d+$/gm)].at(-1)?.[0];
  if (count === undefined || !process.stdout.isTTY) return;
  progress.set(workers, `${workers} ${workers === 1 ? 'worker' : 'workers'}: ${count}`);
  process.stdout.write(`\r${[...progress.values()].join(', ')} `);
}

/** Where a run's report stays, if it found noise. */
const resultsOf = (seed: number) => join(folder, `seed-${seed}`);

async function runOnce(seed: number, workers: number, story: string | undefined): Promise<QuietRun | undefined> {
  const results = resultsOf(seed);
  const began = Date.now();
  const filter = story === undefined ? [] : ['--story', story];
  const env = { VISUAL_SHUFFLE: String(seed), VISUAL_RESULTS: results };
  await ended([visual, '--workers', String(workers), ...filter], env, (text) => showProgress(workers, text));
  progress.delete(workers);
  const record = readRecord(join(results, 'run.json'));
  if (record === undefined) return undefined;
  const taken = record.results.filter(({ outcome }) => outcome !== 'not pictured');
  const noise = taken.filter(({ outcome }) => outcome !== 'equal').map(({ name, outcome }) => `${name} (${outcome})`);
  if (noise.length === 0) rmSync(results, { recursive: true });
  return { seed, workers, seconds: Math.round((Date.now() - began) / 1000), pictures: taken.length, noise };
}

function tell({ seed, workers, seconds, pictures, noise }: QuietRun, order: string): void {
  const mark = noise.length === 0 ? styleText('green', '✓') : styleText('red', '✗');
  const look = noise.length === 0 ? [] : [`look: ${join(resultsOf(seed), 'report/index.html')}`];
  console.log(
    `${process.stdout.isTTY ? '\r' : ''}${mark} ${order}: ${pictures} taken, ${noise.length} not equal, ${workers} ${workers === 1 ? 'worker' : 'workers'}, seed ${seed}, ${seconds} s${[...noise, ...look].map((one) => `\n    ${one}`).join('')}`,
  );
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
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const done: QuietRun[] = [];
  let begun = 0;
  let broken = false;
  const runBeside = async (workers: number): Promise<void> => {
    while (begun < runs && !broken) {
      const seed = firstSeed + begun;
      begun += 1;
      const run = await runOnce(seed, workers, values.story);
      if (run === undefined) {
        broken = true;
        console.log(
          `The run with seed ${seed} did not come to its end, so nothing can be said of it. Try it: VISUAL_SHUFFLE=${seed} pnpm visual --workers ${workers}`,
        );
        return;
      }
      done.push(run);
      writeFileSync(join(folder, 'runs.json'), JSON.stringify(done, undefined, 2));
      tell(run, `${done.length} of ${runs}`);
    }
  };
  await Promise.all([1, 2].map(runBeside));
  if (broken) return 2;
  const noisy = new Set(done.flatMap(({ noise }) => noise));
  const taken = done.reduce((sum, { pictures }) => sum + pictures, 0);
  console.log(`\n${taken} taken in ${runs} runs; ${noisy.size} different ones were not equal in some run.`);
  return noisy.size === 0 ? 0 : 1;
}

await runCommand(main);

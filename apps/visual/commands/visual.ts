/**
 * Takes every picture and compares it with its baseline: the work behind `pnpm visual`. What it pictures has to be
 * built already, which `pnpm visual` sees to.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { affectedOf } from '../src/affected/affected.ts';
import { pictureInputs, type Inputs } from '../src/affected/inputs.ts';
import { memoryFile, readMemory, remember } from '../src/affected/memory.ts';
import { listAffected, tellAffected } from '../src/affected/tell-affected.ts';
import { differences, fingerprintNow, fingerprintOfBaselines } from '../src/browser/fingerprint.ts';
import { orphans } from '../src/pictures/list.ts';
import { places } from '../src/places.ts';
import { tableOfModes } from '../src/pictures/table.ts';
import { readRecord, type Outcome, type RunRecord } from '../src/run/record.ts';

const help = `Pictures of every story and of the demo's pages, compared without tolerance.

  pnpm visual                    build what changed, take every picture, compare
  pnpm visual --story TEXT       only pictures whose name has TEXT in it
  pnpm visual --affected         only those whose inputs changed since they were last seen equal
  pnpm visual --affected --list  which these are and why; takes none
  pnpm visual --anew             compare with nothing: for new baselines after another browser or font
  pnpm visual -x                 stop at the first picture that is not equal
  pnpm visual --workers N        how many pictures at a time; 2 unless told
  pnpm visual --list             what is pictured in which mode, what it costs, what is not pictured and why
  pnpm visual --report FILE      write the run's record, as JSON, to FILE too
  pnpm visual:report             look at the last run
  pnpm visual:approve            make pictures of the last run baselines

Ends with 1 if pixels differ, 2 if a picture could not be taken or showed something broken,
3 if the baselines were made by another browser or with other fonts.`;

const differ: readonly Outcome[] = ['new', 'changed', 'unstable', 'script', 'orphan'];
const broken: readonly Outcome[] = ['unfit', 'failed'];

function readOptions() {
  const { values } = parseArgs({
    options: {
      story: { type: 'string' },
      affected: { type: 'boolean' },
      list: { type: 'boolean' },
      anew: { type: 'boolean' },
      first: { type: 'boolean', short: 'x' },
      workers: { type: 'string' },
      report: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  return values;
}

async function main(): Promise<number> {
  const { story, affected, list, anew = false, first = false, workers = '2', report, help: wantsHelp } = readOptions();
  if (wantsHelp) {
    console.log(help);
    return 0;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log(
      `Pictures are compared on Linux x64 alone, where the pinned browser runs; this is ${process.platform} ${process.arch}. Nothing was compared, and nothing failed.`,
    );
    if (report !== undefined) writeReport(report, nothing);
    return 0;
  }
  if (list === true && affected !== true) {
    const { text, isKept } = await tableOfModes();
    console.log(text);
    return isKept ? 0 : 2;
  }
  const baselines = fingerprintOfBaselines();
  const other = baselines === undefined || anew ? [] : differences(baselines, fingerprintNow());
  if (other.length > 0) {
    console.log(
      `Not comparable: the baselines were made otherwise (${other.join('; ')}), so every picture could differ for that reason alone. If that is meant, run pnpm visual --anew, look at the pictures, and approve them all.`,
    );
    return 3;
  }

  const began = Date.now();
  const inputs = await pictureInputs(story).catch((error: Error) => error);
  if (inputs instanceof Error) {
    console.log(`It cannot be told what the pictures are made of, so none was taken: ${inputs.message}`);
    return 2;
  }
  const chosen = affected ? choose(inputs, story, list) : undefined;
  if (chosen === 'none') {
    if (report !== undefined) writeReport(report, nothing);
    return 0;
  }
  rmSync(places.record, { force: true });
  const built = buildStamp();
  await playwright(story, anew, first, workers, chosen);
  const record = readRecord();
  if (record === undefined) {
    console.log('The run did not come to its end, so nothing can be said of the pictures.');
    return 2;
  }
  if (report !== undefined) writeReport(report, readFileSync(places.record, 'utf8'));
  if (record.results.length === 0) {
    console.log(`No picture has “${story ?? ''}” in its name, so nothing was compared.`);
    return 2;
  }
  // Pictures of a build that was exchanged while they were taken say nothing of either.
  if (!anew && buildStamp() === built) remember(record.results, inputs);
  summarize(record, Date.now() - began);
  return exitCode(record);
}

/** A report of a run that had nothing to compare. */
const nothing = JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0 } });

const buildStamp = () =>
  [join(places.storybook, 'index.json'), join(places.demo, 'server/entry.mjs')]
    .map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs)
    .join(' ');

/** Tells which pictures are affected, and leaves the names of the others in a file for the run; `none` if none is to be taken. */
function choose(inputs: ReadonlyMap<string, Inputs>, story = '', list = false): string {
  const affected = affectedOf(inputs, readMemory(console.log));
  console.log(tellAffected(affected, inputs.size));
  if (list) console.log(listAffected(affected));
  const gone = orphans().filter((name) => name.includes(story));
  if (list || (affected.length === 0 && gone.length === 0 && inputs.size > 0)) return 'none';
  const taken = new Set(affected.map(({ name }) => name));
  const file = join(dirname(memoryFile), 'settled.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify([...inputs.keys()].filter((name) => !taken.has(name))));
  return file;
}

function writeReport(file: string, json: string): void {
  const target = resolve(file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, json);
}

function playwright(
  story: string | undefined,
  anew: boolean,
  first: boolean,
  workers: string,
  settled?: string,
): Promise<number | null> {
  const cli = resolve(places.visual, 'node_modules/@playwright/test/cli.js');
  const filter = story === undefined ? [] : ['--grep', story.replaceAll(/[^\w ]/g, String.raw`\$&`)];
  const args = ['--workers', workers, '--pass-with-no-tests', ...(first ? ['-x'] : []), ...filter];
  const child = spawn(process.execPath, [cli, 'test', ...args], {
    cwd: places.visual,
    stdio: 'inherit',
    env: {
      ...process.env,
      // No text beside each failure: the pictures say what differs.
      PLAYWRIGHT_NO_COPY_PROMPT: '1',
      ...(anew ? { VISUAL_ANEW: '1' } : {}),
      ...(story === undefined ? {} : { VISUAL_STORY: story }),
      ...(settled === undefined ? {} : { VISUAL_SETTLED: settled }),
    },
  });
  return new Promise((ended, refuse) => {
    child.once('error', refuse);
    child.once('exit', (code) => ended(code));
  });
}

function summarize({ results }: RunRecord, milliseconds: number): void {
  const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length;
  const counts = (['equal', ...differ, ...broken] as Outcome[])
    .filter((outcome) => outcome === 'equal' || count(outcome) > 0)
    .map((outcome) => `${count(outcome)} ${words[outcome]}`);
  const reasons = results.filter(({ outcome }) => outcome === 'not pictured');
  if (reasons.length > 0) {
    console.log(`\nNot pictured, and why:\n${reasons.map(({ name, finding }) => `  ${name}: ${finding}`).join('\n')}`);
  }
  const seconds = (milliseconds / 1000).toFixed(1);
  const good = results.every(({ outcome }) => outcome === 'equal' || outcome === 'not pictured');
  console.log(
    `\n${styleText(good ? 'green' : 'red', `${good ? '✓' : '✗'} Pictures: ${counts.join(', ')}`)}, in ${seconds} s`,
  );
  if (!good) {
    console.log(`  Look:    pnpm visual:report\n  Approve: pnpm visual:approve --all, or --story TEXT`);
  }
}

const words: Record<Outcome, string> = {
  equal: 'equal',
  new: 'new',
  changed: 'changed',
  unstable: 'unstable',
  script: 'changed by script',
  orphan: 'without a story',
  unfit: 'not fit to be taken',
  failed: 'failed to be taken',
  'not pictured': 'not pictured',
};

function exitCode({ results }: RunRecord): number {
  if (results.some(({ outcome }) => broken.includes(outcome))) return 2;
  return results.some(({ outcome }) => differ.includes(outcome)) ? 1 : 0;
}

process.exitCode = await main();

import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { affectedOf } from '../affected/affected.ts';
import { pictureInputs, type Inputs } from '../affected/inputs.ts';
import { memoryFile, readMemory, remember } from '../affected/memory.ts';
import { listAffected, tellAffected } from '../affected/tell-affected.ts';
import { type Sources } from '../built/sources.ts';
import { Refusal } from '../command/command.ts';
import { orphans } from '../pictures/list.ts';
import { places } from '../places.ts';
import { makeReport } from '../report/make-report.ts';
import { beginRun, endRun } from './mark.ts';
import { codeOfSignal, playwright } from './playwright.ts';
import { readRecord, type RunRecord } from './record.ts';
import { exitCode, summarize } from './summary.ts';

/** What `pnpm visual` was asked for. */
export interface Options {
  story?: string;
  affected?: boolean;
  list?: boolean;
  first?: boolean;
  anew?: boolean;
  workers?: string;
  shard?: string;
  report?: string;
}

/** Takes the pictures that are asked for, keeps what was equal in mind, and writes the report. Gives the exit code. */
export async function take(options: Options, sources: Sources): Promise<number> {
  const { story, affected = false, shard, report, anew = false, first = false } = options;
  const began = Date.now();
  const inputs = await pictureInputs(story);
  const settled = affected ? settle(inputs, options) : undefined;
  if (settled === 'all') {
    if (report !== undefined) writeReport(report, JSON.stringify({ stats: { expected: 0, unexpected: 0, flaky: 0 } }));
    return 0;
  }
  const { workers = workersFor(settled?.taken ?? inputs.size) } = options;
  const built = buildStamp();
  beginRun();
  const { signal } = await playwright(
    [
      'test',
      '--workers',
      workers,
      '--pass-with-no-tests',
      ...(first ? ['-x'] : []),
      ...(story === undefined ? [] : ['--grep', story.replaceAll(/[^\w ]/g, String.raw`\$&`)]),
      ...(shard === undefined ? [] : ['--shard', shard]),
    ],
    {
      VISUAL_SOURCES: JSON.stringify(sources),
      ...(anew ? { VISUAL_ANEW: '1' } : {}),
      ...(story === undefined ? {} : { VISUAL_STORY: story }),
      ...(settled === undefined ? {} : { VISUAL_SETTLED: settled.file }),
      ...(shard === undefined ? {} : { VISUAL_SHARD: shard }),
    },
  );
  const record = readRecord();
  if (signal !== undefined || record === undefined) {
    // Half of the pictures must not look like all of them.
    rmSync(places.record, { force: true });
    rmSync(places.parts, { recursive: true, force: true });
    console.log('\nThe run did not come to its end, so nothing can be said of the pictures, and none can be approved.');
    return signal === undefined ? 2 : codeOfSignal(signal);
  }
  endRun();
  if (report !== undefined) writeReport(report, readFileSync(places.record, 'utf8'));
  // Pictures of a build that was exchanged while they were taken say nothing of either.
  if (!anew && buildStamp() === built) remember(record.results, inputs);
  return await verdict(record, options, Date.now() - began);
}

const buildStamp = () =>
  [join(places.storybook, 'index.json'), join(places.demo, 'server/entry.mjs')]
    .map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs)
    .join(' ');

/** A second worker takes longer to start its browser and open its documents than these pictures take. */
const few = 40;

const workersFor = (pictures: number) => (pictures > few ? '2' : '1');

/** Which pictures need not be taken: a file with their names, and how many are left to take. */
interface Settled {
  file: string;
  taken: number;
}

/** Tells which pictures are affected; `all` are settled if none is to be taken. */
function settle(inputs: ReadonlyMap<string, Inputs>, { story = '', list = false }: Options): Settled | 'all' {
  const affected = affectedOf(inputs, readMemory(console.log));
  console.log(tellAffected(affected, inputs.size));
  if (list) console.log(listAffected(affected));
  const gone = orphans().filter((name) => name.includes(story));
  if (list || (affected.length === 0 && gone.length === 0 && inputs.size > 0)) return 'all';
  const taken = new Set(affected.map(({ name }) => name));
  const file = join(dirname(memoryFile), 'settled.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify([...inputs.keys()].filter((name) => !taken.has(name))));
  return { file, taken: taken.size };
}

function writeReport(file: string, json: string): void {
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(resolve(file), json);
}

async function verdict(record: RunRecord, { story, shard }: Options, milliseconds: number): Promise<number> {
  if (record.results.length > 0 || record.faults.length > 0) {
    summarize(record, milliseconds, await makeReport([record]));
    return exitCode(record);
  }
  if (shard !== undefined) {
    console.log(`There is no picture for shard ${shard}; fewer shards would do.`);
    return 0;
  }
  throw new Refusal(`No picture has “${story ?? ''}” in its name, so nothing was compared.`);
}

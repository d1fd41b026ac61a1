/** Makes one run of the shards that several machines have taken: `pnpm visual:merge DIR…`. */
import { copyFileSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { listed, readArguments, Refusal, runCommand } from '../src/command/command.ts';
import { places } from '../src/places.ts';
import { makeReport } from '../src/report/make-report.ts';
import { beginRun, endRun } from '../src/run/mark.ts';
import { playwright } from '../src/run/playwright.ts';
import { readRecord } from '../src/run/record.ts';
import { exitCode, summarize } from '../src/run/summary.ts';

const help = `Makes one run of its shards, so that the report and approving work as if one machine had taken all.

  pnpm visual:merge DIR…     DIR is where a shard has left its results, apps/visual/test-results, or a copy of it

Ends as the whole run would have ended, and with 2 if a shard is missing.`;

async function main(): Promise<number> {
  const { values, positionals } = readArguments(help, {
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  if (positionals.length === 0) throw new Refusal(`Say where the shards have left their results.\n\n${help}`);
  // Copied first: a shard may have left them where the whole run's are put.
  const parts = mkdtempSync(join(tmpdir(), 'galley-shards-'));
  try {
    gather(positionals, parts);
    beginRun();
    // Pictures in the parts are unpacked beside them, and the record names them there.
    rmSync(places.parts, { recursive: true, force: true });
    mkdirSync(places.parts, { recursive: true });
    for (const part of globSync('*.zip', { cwd: parts })) copyFileSync(join(parts, part), join(places.parts, part));
  } finally {
    rmSync(parts, { recursive: true });
  }
  await playwright(['merge-reports', '--config', join(places.visual, 'playwright.config.ts'), places.parts]);
  return await judge();
}

function gather(folders: readonly string[], parts: string): void {
  for (const folder of folders) {
    const found = globSync('**/shard-*-of-*.zip', { cwd: resolve(folder) });
    if (found.length === 0) {
      throw new Refusal(
        `In ${folder} is no part of a run. A shard that came to its end has left one: pnpm visual --shard 1/3, and then its folder apps/visual/test-results.`,
      );
    }
    for (const part of found) copyFileSync(join(resolve(folder), part), join(parts, basename(part)));
  }
}

async function judge(): Promise<number> {
  const record = readRecord();
  if (record?.shards?.alike === false) {
    rmSync(places.record);
    throw new Refusal(
      'The shards are not parts of one run: they were taken by different browsers, of different sources, or shared out differently. Take all of them again, at one commit.',
    );
  }
  if (record === undefined) throw new Refusal('Playwright could not merge the parts, so there is no run to look at.');
  endRun();
  summarize(record, undefined, await makeReport([record]));
  const { missing = [] } = record.shards ?? {};
  if (missing.length === 0) return exitCode(record);
  console.log(
    `The run is incomplete, so it is not known whether all pictures are equal, and none can be deleted. Missing:\n${listed(missing.map((index) => `shard ${index} of ${record.shards?.of}`))}`,
  );
  return 2;
}

await runCommand(main);

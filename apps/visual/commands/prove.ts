/** Puts faults into the pictured pages, and tells which of them the suite sees: `pnpm visual:prove`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { places } from '../src/places.ts';
import { prove } from '../src/prove/prove.ts';
import { readArguments, Refusal, runCommand } from '../src/command/command.ts';
import { isGoodEnough, proofOf, tell } from '../src/prove/result.ts';
import { endOnSignals } from '../src/run/playwright.ts';
import start from '../src/servers/start.ts';

const usualSeed = 20_261_120;
const kept = join(places.repository, 'node_modules/.cache/galley/pictures/proof.json');

const help = `Would the pictures have caught it? Puts small faults into the pictured pages, one after the other.

  pnpm visual:prove              draw faults, try each, and tell by kind and by component
  pnpm visual:prove --only TEXT  only kinds or components whose name has TEXT in it
  pnpm visual:prove --limit N    the first N of the faults that are drawn
  pnpm visual:prove --seed N     draw others; ${usualSeed} unless told
  pnpm visual:prove --sources    edits of the sources instead, each built and pictured in a copy; has --help of its own
  pnpm visual:prove --json FILE  write what was found to FILE too

Pages have to be as their baselines show them: run pnpm visual first. Ends with 1 if a token's fault
survived, or more than 5 of 100 of all; 2 if the faults could not be tried.`;

function readOptions() {
  const { values } = readArguments(help, {
    options: {
      seed: { type: 'string', default: String(usualSeed) },
      only: { type: 'string' },
      limit: { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  return { ...values, seed: whole('seed', values.seed), limit: values.limit && whole('limit', values.limit) };
}

function whole(option: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Refusal(`--${option} takes a whole number from 1, and was given “${text}”.`);
}

function keep(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function main(): Promise<number> {
  const { seed, only, limit, json, help: wantsHelp } = readOptions();
  if (wantsHelp) {
    console.log(help);
    return 0;
  }
  endOnSignals();
  const stop = await start();
  try {
    const began = Date.now();
    const fates = await prove({ seed, only, limit: limit || undefined, say: (line) => console.log(line) });
    const proof = proofOf(seed, fates);
    const text = `${JSON.stringify(proof, undefined, 2)}\n`;
    // A part says nothing of the whole, and is not kept as if it did.
    if (only === undefined && limit === undefined) keep(kept, text);
    if (json !== undefined) keep(resolve(json), text);
    console.log(tell(proof, (Date.now() - began) / 1000));
    return isGoodEnough(proof) ? 0 : 1;
  } finally {
    await stop();
  }
}

if (process.argv.includes('--sources')) await import('./prove-sources.ts');
else await runCommand(main);

/**
 * `pnpm --filter @galley/newsletter bench`: measures what the newsletter server promises. On demand, not in `npm test`:
 * it takes some minutes, and its times are those of the machine.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answers } from './answers.js';
import { big, slow } from './client-faults.js';
import { clock } from './clock.js';
import { full, locked } from './database-faults.js';
import { day, parallel } from './floods.js';
import { kill } from './kill.js';
import { links } from './links.js';
import { load } from './load.js';
import { guarantee, table, type Measurement, type Result, type Verdict } from './results.js';
import { smtp } from './smtp-faults.js';

const measurements: readonly Measurement[] = [
  load,
  parallel,
  day,
  links,
  answers,
  smtp,
  locked,
  full,
  kill,
  clock,
  slow,
  big,
];

const help = `Does the newsletter server keep what it promises?

  pnpm bench               everything, in about four minutes
  pnpm bench --quick       a little of everything, in under a minute; its times say nothing
  pnpm bench --only load   one of:
${measurements.map(({ name, about }) => `    ${name.padEnd(10)} ${about}`).join('\n')}

Ends with 1 if a guarantee was broken, and with 2 if only a time was missed, which may be the machine's fault:
the line about the cores says whether other programs kept it busy. With --quick, a missed time is no error.`;

async function measure(chosen: readonly Measurement[], quick: boolean): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'));
  const results: Result[] = [];
  try {
    for (const { name, about, run } of chosen) {
      const tell = (progress: string) => console.error(`  ${progress}`);
      console.error(`${name}: ${about}`);
      const own = join(folder, name);
      mkdirSync(own);
      // One that breaks off takes none of the others with it.
      const broken = (error: unknown) => [guarantee(name, 'comes to its end', String(error), false)];
      results.push(...(await run({ folder: own, quick, tell }).catch(broken)));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return results;
}

function summary(results: readonly Result[], quick: boolean, seconds: number): string {
  const number = (...verdicts: Verdict[]) => results.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const machine = `${availableParallelism()} cores, Node ${process.versions.node}, ${process.platform} ${process.arch}`;
  return [
    `Newsletter server${quick ? ', --quick: times say nothing' : ''}. ${machine}; took ${seconds.toFixed(0)} s.`,
    table(results),
    `${number('kept')} guarantees kept, ${number('broken')} broken; ` +
      `${number('reached')} times reached, ${number('missed')} missed; ${number('skipped')} skipped.`,
  ].join('\n\n');
}

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  },
});
const chosen = measurements.filter(({ name }) => values.only === undefined || name === values.only);
if (values.help === true || chosen.length === 0) {
  console.log(help);
  process.exitCode = values.help === true ? 0 : 1;
} else {
  const began = performance.now();
  const results = await measure(chosen, values.quick);
  console.log(summary(results, values.quick, (performance.now() - began) / 1000));
  const has = (wanted: Verdict) => results.some(({ verdict }) => verdict === wanted);
  // Servers of what broke off end with this process.
  process.exit(has('broken') ? 1 : has('missed') && !values.quick ? 2 : 0);
}

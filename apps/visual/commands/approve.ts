/** Makes pictures of the last run baselines, without taking them again: `pnpm visual:approve`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deleteBaseline, writeBaseline, writeTree } from '../src/baselines/store.ts';
import { differences, fingerprintOfBaselines, fingerprintText } from '../src/browser/fingerprint.ts';
import { orphans } from '../src/pictures/list.ts';
import { readRecord, type Result, type RunRecord } from '../src/run/record.ts';

const help = `Makes pictures of the last run baselines, as they were taken.

  pnpm visual:approve --all          all that are new or changed; deletes baselines without a story
  pnpm visual:approve --story TEXT   only those whose name has TEXT in it

A picture that is unstable, or that was not fit to be taken, cannot be approved.`;

/** Says what happened, why it matters and what to do, and ends without a stack. */
class Refusal extends Error {}

async function approve(record: RunRecord | undefined, text: string | undefined): Promise<void> {
  if (record === undefined) {
    throw new Refusal('There is no finished run whose pictures could be approved. Run pnpm visual, and look at them.');
  }
  mustBeComparable(record, text);
  const chosen = ({ name }: { name: string }) => text === undefined || name.includes(text);
  const found = record.results.filter(chosen);
  const worthy = found.filter(({ outcome }) => outcome === 'new' || outcome === 'changed');
  const gone = orphans().filter((name) => chosen({ name }));

  for (const one of worthy) {
    if (one.actual?.endsWith('.txt')) writeTree(one.name, readFileSync(one.actual, 'utf8'));
    else await writeBaseline(one.name, pictureOf(one));
    console.log(`  ${one.outcome.padEnd(9)} ${one.name}`);
  }
  for (const name of gone) {
    deleteBaseline(name);
    console.log(`  deleted   ${name}`);
  }
  const [file, fingerprint] = fingerprintText(record.fingerprint);
  if (worthy.length > 0) writeFileSync(file, fingerprint);

  const unfit = record.results.filter(({ outcome }) => ['unstable', 'script', 'unfit', 'failed'].includes(outcome));
  console.log(`${worthy.length} approved, ${gone.length} deleted.`);
  if (unfit.length > 0) {
    console.log(
      `${unfit.length} of the last run cannot be approved: unstable, changed by script, or not fit to be taken.`,
    );
    process.exitCode = 1;
  }
}

/** One baseline of another browser among the rest would be worse than none. */
function mustBeComparable({ fingerprint, anew, complete }: RunRecord, text: string | undefined): void {
  const baselines = fingerprintOfBaselines();
  const other = baselines === undefined ? [] : differences(baselines, fingerprint);
  if (other.length === 0 || (anew && complete && text === undefined)) return;
  throw new Refusal(
    `The baselines were made otherwise (${other.join('; ')}), so single pictures cannot join them. Run pnpm visual --anew without --story, and approve --all.`,
  );
}

function pictureOf({ name, actual }: Result): Buffer {
  if (actual !== undefined) return readFileSync(actual);
  throw new Refusal(`The last run has kept no picture of ${name}. Run pnpm visual again.`);
}

try {
  const { values } = parseArgs({
    options: {
      all: { type: 'boolean' },
      story: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) console.log(help);
  else if ((values.all === true) === (values.story !== undefined)) throw new Refusal(help);
  else await approve(readRecord(), values.story);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/**
 * Takes every picture and compares it with its baseline: the work behind `pnpm visual`. What it pictures has to be
 * built already, which `pnpm visual` sees to.
 */
import { cutOffApproval } from '../src/baselines/put.ts';
import { brokenBaselines } from '../src/baselines/store.ts';
import { differences, fingerprintNow, fingerprintOfBaselines } from '../src/browser/fingerprint.ts';
import { sourcesNow, staleBuilds } from '../src/built/sources.ts';
import { listed, readArguments, Refusal, runCommand } from '../src/command/command.ts';
import { tableOfModes } from '../src/pictures/table.ts';
import type { Options } from '../src/run/take.ts';

const help = `Pictures of every story and of the demo's pages, compared without tolerance.

  pnpm visual                    build what changed, take every picture, compare
  pnpm visual --story TEXT       only pictures whose name has TEXT in it
  pnpm visual --affected         only those whose inputs changed since they were last seen equal
  pnpm visual --affected --list  which these are and why; takes none
  pnpm visual --list             what is pictured in which mode, what it costs, what is not pictured and why
  pnpm visual --anew             compare with nothing: for new baselines after another browser or font
  pnpm visual -x                 stop at the first picture that is not equal
  pnpm visual --workers N        how many pictures at a time; unless told, 2, and 1 where there are few
  pnpm visual --shard I/N        only part I of N, for N machines; pnpm visual:merge puts them together
  pnpm visual --report FILE      write the run's record, as JSON, to FILE too
  pnpm visual:report             look at the last run
  pnpm visual:approve            make pictures of the last run baselines

Ends with 1 if pixels differ, 2 if a picture could not be taken or showed something broken,
3 if the baselines were made by another browser or with other fonts, or this machine is of another kind.`;

async function main(): Promise<number> {
  const { values } = readArguments(help, {
    options: {
      story: { type: 'string' },
      affected: { type: 'boolean' },
      list: { type: 'boolean' },
      first: { type: 'boolean', short: 'x' },
      anew: { type: 'boolean' },
      workers: { type: 'string' },
      shard: { type: 'string' },
      report: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  mustMakeSense(values);
  mustBeComparable(values);
  baselinesMustBeWhole();
  const sources = sourcesNow();
  const stale = staleBuilds(sources, values.story);
  if (stale.length > 0) {
    throw new Refusal(
      `${stale.join(' ')} Its pictures would not show what the sources say, so none were taken. Run pnpm visual, which builds first.`,
    );
  }
  // From here on it takes what only the machine of the baselines has.
  const { take } = await import('../src/run/take.ts');
  return values.list && !values.affected ? table() : take(values, sources);
}

async function table(): Promise<number> {
  const { text, isKept } = await tableOfModes();
  console.log(text);
  return isKept ? 0 : 2;
}

function mustMakeSense({ story, workers = '2', shard = '1/1' }: Options): void {
  if (story?.trim() === '')
    throw new Refusal('--story needs a part of a picture’s name, as in: --story article-byline');
  if (!/^[1-9]\d*$/.test(workers)) {
    throw new Refusal(
      `--workers ${workers} is no number of pictures at a time. Give a whole number from 1, as in: --workers 2`,
    );
  }
  const [index = 0, count = 0] = /^\d+\/\d+$/.test(shard) ? shard.split('/').map(Number) : [];
  if (index < 1 || index > count) {
    throw new Refusal(`--shard ${shard} is no part of a whole. The first of three machines says: --shard 1/3`);
  }
}

function mustBeComparable({ anew = false }: Options): void {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Refusal(
      `Not comparable: pictures are compared on Linux x64 alone, where the pinned browser runs; this is ${process.platform} ${process.arch}. Nothing was compared. Leave it to CI, or run it in a Linux container.`,
      3,
    );
  }
  const baselines = fingerprintOfBaselines();
  const other = baselines === undefined || anew ? [] : differences(baselines, fingerprintNow());
  if (other.length > 0) {
    throw new Refusal(
      `Not comparable: the baselines were made otherwise (${other.join('; ')}), so every picture could differ for that reason alone. If that is meant, run pnpm visual --anew, look at the pictures, and approve them all.`,
      3,
    );
  }
}

function baselinesMustBeWhole(): void {
  const cutOff = cutOffApproval();
  if (cutOff.length > 0) {
    throw new Refusal(
      `An approval was cut off and has left these, so the baselines are half of one kind and half of another:\n${listed(cutOff)}\nRun pnpm visual:approve --finish, which completes it, or undoes it if nothing was approved yet.`,
    );
  }
  const broken = brokenBaselines();
  if (broken.length > 0) {
    throw new Refusal(
      `Not whole, so nothing can be compared with them:\n${listed(broken)}\nBring them back with: git restore -- ${broken.slice(0, 10).join(' ')}`,
    );
  }
}

await runCommand(main);

/** Makes pictures of the last run baselines, without taking them again: `pnpm visual:approve`. */
import { execFileSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { basename, relative } from 'node:path';
import { approvals, filesOf, hashOf, present, type Change } from '../src/baselines/approvals.ts';
import { asItIs, changesOf, chosen, deletes, mustBeFit, type Choice } from '../src/baselines/choose.ts';
import { finish, put, timeOfApproval } from '../src/baselines/put.ts';
import { fingerprintText } from '../src/browser/fingerprint.ts';
import { sourcesNow } from '../src/built/sources.ts';
import { readArguments, Refusal, runCommand } from '../src/command/command.ts';
import { places } from '../src/places.ts';
import { unfinishedRun } from '../src/run/mark.ts';
import { readRecord, type Outcome, type RunRecord } from '../src/run/record.ts';

const help = `Makes pictures of the last run baselines, as they were taken, and writes who did so and why into the log.

  pnpm visual:approve --all -m "why"          all that are new or changed; deletes baselines without a story
  pnpm visual:approve --group ID -m "why"     only those that the report shows as one change
  pnpm visual:approve --story TEXT -m "why"   only those whose name has TEXT in it
  pnpm visual:approve --begin-log -m "why"    enter the baselines that there are, once, where there is no log yet
  pnpm visual:approve --finish                end an approval that was cut off

A picture that is unstable, or that was not fit to be taken, cannot be approved.
Ends with 1 if some of the chosen pictures cannot be approved, 2 if none can now, 3 if they were taken by another browser.`;

async function main(): Promise<number> {
  const { values } = readArguments(help, {
    options: {
      all: { type: 'boolean' },
      group: { type: 'string' },
      story: { type: 'string' },
      'begin-log': { type: 'boolean' },
      finish: { type: 'boolean' },
      message: { type: 'string', short: 'm' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { all, group, story, 'begin-log': beginLog, finish: finishOnly, message } = values;
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  if ([all, group, story, beginLog, finishOnly].filter((one) => one !== undefined).length !== 1) {
    throw new Refusal(`Say which pictures, in one way.\n\n${help}`);
  }
  tellFinished();
  if (finishOnly) return 0;
  const why = reasonIn(message);
  if (beginLog) return enter(why);
  if (group !== undefined) return approve({ group }, why);
  return approve(story === undefined ? { all: true } : { story: needed(story) }, why);
}

function needed(story: string): string {
  if (story.trim() === '') throw new Refusal('--story needs a part of a picture’s name, as in: --story article-byline');
  return story;
}

/** Who reviews the change sees the pictures, and cannot see from them why they are right. */
function reasonIn(message = ''): string {
  const why = message.replaceAll(/\s+/g, ' ').trim();
  if (why.split(' ').length >= 3) return why;
  throw new Refusal(
    'An approval needs its reason, in a few words at least: whoever reviews it sees what changed, but not why that is right. As in: -m "Bylines are set in the new grey"',
  );
}

function tellFinished(): void {
  const { finished, undone } = finish();
  if (finished > 0)
    console.log(`The last approval was cut off. It is in the log, and is complete now: ${inFiles(finished)}.`);
  if (undone > 0) console.log(`An approval was cut off before it was one. What it left is gone: ${inFiles(undone)}.`);
}

const inFiles = (count: number) => `${count} ${count === 1 ? 'file' : 'files'}`;

function lastRun(): RunRecord {
  const cutOff = unfinishedRun();
  if (cutOff !== undefined) {
    throw new Refusal(
      `The last run, begun at ${cutOff.began}, has not come to its end, so its pictures are not all there are. Run pnpm visual, and look at them.`,
    );
  }
  const record = readRecord();
  if (record !== undefined) return record;
  throw new Refusal('There is no finished run whose pictures could be approved. Run pnpm visual, and look at them.');
}

const unfit: ReadonlySet<Outcome> = new Set<Outcome>(['unstable', 'script', 'unfit', 'failed']);

async function approve(choice: Choice, why: string): Promise<number> {
  const record = lastRun();
  mustBeFit(record, choice, sourcesNow());
  const results = chosen(record, choice);
  if (results.length === 0) throw new Refusal('The last run has no such picture, so there is nothing to approve.');
  const changes = await changesOf(results, record);
  if (changes.length > 0) write([...changes, ...fingerprintOf(record)], why);
  else console.log('Nothing to approve: what was chosen is as it was approved.');
  if (!deletes(record) && results.some(({ outcome }) => outcome === 'orphan')) {
    console.log('No baseline was deleted: a shard of the run is missing, so it cannot tell what has gone.');
  }
  const left = results.filter(({ outcome }) => unfit.has(outcome)).length;
  if (left === 0) return 0;
  console.log(`${left} of the chosen cannot be approved: unstable, changed by script, or not fit to be taken.`);
  return 1;
}

/** The browser and the fonts that made the pictures, as a file beside them, if they are not those that are noted. */
function fingerprintOf({ fingerprint }: RunRecord): Change[] {
  const [path, text] = fingerprintText(fingerprint);
  const change = { file: basename(path), content: Buffer.from(text) };
  return present().get(change.file) === hashOf(change.content) ? [] : [change];
}

function enter(why: string): number {
  if (approvals().length > 0) {
    throw new Refusal(
      'There is a log, so baselines enter it only by a run that has seen them: pnpm visual, then approve.',
    );
  }
  write(
    [...present().keys()].map((file) => asItIs(file)),
    why,
  );
  return 0;
}

function write(changes: readonly Change[], why: string): void {
  const about = { who: whoApproves(), when: timeOfApproval(), why };
  const files = Object.entries(filesOf(changes));
  const entry = put(changes, about);
  const lines = files.flatMap(([folder, list]) =>
    Object.entries(list).map(([file, what]) => `  ${what}  ${folder}/${file}`),
  );
  console.log(lines.join('\n'));
  const deleted = changes.filter(({ content }) => content === undefined).length;
  console.log(
    `${changes.length - deleted} approved, ${deleted} deleted, by ${about.who}. Logged in ${relative(process.cwd(), places.baselines)}/${entry}`,
  );
}

/** As the commits say it; the account's name where git was never told. */
function whoApproves(): string {
  for (const key of ['user.name', 'user.email']) {
    try {
      const [name = ''] = execFileSync('git', ['config', key], { encoding: 'utf8' }).trim().split('@');
      if (name !== '') return name;
    } catch {
      // Not set, or no git.
    }
  }
  return userInfo().username;
}

await runCommand(main);

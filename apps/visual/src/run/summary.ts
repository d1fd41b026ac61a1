import { join } from 'node:path';
import { styleText } from 'node:util';
import { listed } from '../command/command.ts';
import { places } from '../places.ts';
import type { Outcome, RunRecord } from './record.ts';

const differ: readonly Outcome[] = ['new', 'changed', 'unstable', 'script', 'orphan'];
const broken: readonly Outcome[] = ['unfit', 'failed'];

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

/** Says what a run found, in a line that counts, and what to do next. */
export function summarize(record: RunRecord, milliseconds?: number, groups?: number): void {
  const { results, shards } = record;
  const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length;
  const counts = (['equal', ...differ, ...broken] as Outcome[])
    .filter((outcome) => outcome === 'equal' || count(outcome) > 0)
    .map((outcome) => `${count(outcome)} ${words[outcome]}`);
  const reasons = results.filter(({ outcome }) => outcome === 'not pictured');
  if (reasons.length > 0) {
    console.log(
      `\nNot pictured, and why:\n${reasons.map(({ name, finding }) => `  ${name.replace(/\/reason$/, '')}: ${finding}`).join('\n')}`,
    );
  }
  const good = exitCode(record) === 0;
  const time = milliseconds === undefined ? '' : `, in ${(milliseconds / 1000).toFixed(1)} s`;
  console.log(`\n${styleText(good ? 'green' : 'red', `${good ? '✓' : '✗'} Pictures: ${counts.join(', ')}`)}${time}`);
  if (shards !== undefined && shards.missing.length > 0) {
    console.log(`  This is ${inWords(shards.here)} of ${shards.of}; ${inWords(shards.missing)} not here.`);
  }
  if (record.faults.length > 0) console.log(`The run itself failed:\n${listed(record.faults)}`);
  if (!good)
    console.log(
      `  Look:    pnpm visual:report, or open ${join(places.report, 'index.html')}${ofGroups(groups)}\n  Approve: pnpm visual:approve --all, or --story TEXT, -m "why"`,
    );
}

const ofGroups = (count?: number) =>
  count === undefined ? '' : ` (${count} ${count === 1 ? 'group' : 'groups'} of the same change)`;

const inWords = (shards: readonly number[]) =>
  shards.length === 1 ? `shard ${shards[0]}` : `shards ${shards.join(', ')}`;

/** 2 before 1: what could not be taken may differ as well. */
export function exitCode({ results, faults }: RunRecord): number {
  if (faults.length > 0 || results.some(({ outcome }) => broken.includes(outcome))) return 2;
  return results.some(({ outcome }) => differ.includes(outcome)) ? 1 : 0;
}

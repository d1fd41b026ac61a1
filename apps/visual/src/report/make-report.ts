import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { readBaseline } from '../baselines/store.ts';
import { places } from '../places.ts';
import type { RunRecord } from '../run/record.ts';
import { changedSinceEqual, type ChangedFiles } from './changed-files.ts';
import { entryOf, tabs, type Entry, type Tab } from './entries.ts';
import { groupsOf, type Group } from './groups.ts';
import { likelyCauses, type LikelyCause } from './likely-causes.ts';
import { reportPage } from './page.html.ts';

/** Pictures with the same change, as the page shows them. */
export interface Shown extends Group<Entry> {
  causes: LikelyCause[];
}

/** What `pnpm visual:approve --group` reads from `groups.json`. */
export interface GroupFile {
  id: string;
  title: string;
  pictures: string[];
}

const approvable: ReadonlySet<string> = new Set<Tab>(['changed', 'new', 'removed']);

/** Writes the report of a run, or of the parts of one, as a page with its pictures beside it. Gives how many groups there are. */
export async function makeReport(
  records: readonly RunRecord[],
  changedFiles: ChangedFiles = changedSinceEqual(),
): Promise<number> {
  const entries: Entry[] = [];
  for (const result of records.flatMap(({ results }) => results)) {
    const entry = await entryOf(result, changedFiles);
    if (entry !== undefined) entries.push(entry);
  }
  const groups = tabs.flatMap((tab) => groupsOf(entries.filter((entry) => entry.tab === tab))).map(withCauses);
  rmSync(join(places.report, 'pictures'), { recursive: true, force: true });
  mkdirSync(join(places.report, 'pictures'), { recursive: true });
  const shown: Shown[] = [];
  for (const group of groups) shown.push({ ...group, entries: await Promise.all(group.entries.map(copied)) });
  const hasPlaywright = existsSync(join(places.playwrightReport, 'index.html'));
  writeFileSync(join(places.report, 'index.html'), reportPage(records, shown, hasPlaywright));
  const file = groups
    .filter(({ entries: [first] }) => first !== undefined && approvable.has(first.tab))
    .map(({ id, title, entries }): GroupFile => ({ id, title, pictures: entries.map(({ name }) => name) }));
  writeFileSync(join(places.report, 'groups.json'), `${JSON.stringify(file, undefined, 2)}\n`);
  return groups.length;
}

function withCauses(group: Group<Entry>): Shown {
  const newColor = /^#\w+ became (#\w+)$/.exec(group.title)?.[1];
  return { ...group, causes: likelyCauses(group.entries, newColor) };
}

/** Puts an entry's pictures beside the page, which knows them by where they lie from there. */
async function copied(entry: Entry): Promise<Entry> {
  const placeOf = (role: string) => `pictures/${entry.tab}.${entry.name.replaceAll('/', '.')}-${role}.png`;
  const place = (file: string | undefined, role: string) => {
    if (file === undefined) return undefined;
    copyFileSync(file, join(places.report, placeOf(role)));
    return placeOf(role);
  };
  const shown = {
    ...entry,
    before: place(entry.before, 'before'),
    after: place(entry.after, 'after'),
    diff: place(entry.diff, 'difference'),
  };
  const orphan = entry.tab === 'removed' ? await readBaseline(entry.name)?.png() : undefined;
  if (orphan === undefined) return shown;
  const { width, height } = await sharp(orphan).metadata();
  writeFileSync(join(places.report, placeOf('before')), orphan);
  return { ...shown, before: placeOf('before'), sizes: { before: { width, height } } };
}

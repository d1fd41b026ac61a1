/**
 * The newsroom’s end of live coverage: a folder that the demo’s server reads at each request, so that nothing has to be
 * sent to it. Every file is one thing that the newsroom did, numbered in order: a post as WordPress gives it, the same slug
 * again when it is corrected, `"status": "trash"` when it is withdrawn. `coverage.json` says whether it goes on.
 *
 * Node runs this file as it stands, for `pnpm newsroom`: it imports nothing but Node’s own.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A post of WordPress’s REST API, as far as the newsroom looks at it. */
export interface NewsroomPost {
  slug: string;
  title: { rendered: string };
  [field: string]: unknown;
}

/** Whether the coverage goes on. */
export interface CoverageState {
  state: 'live' | 'paused' | 'ended';
  /** ISO 8601 instant with zone, of coverage that has ended. */
  ended?: string;
}

/** One thing of a prepared evening, and the seconds that pass before it at the evening’s own pace. */
export type NewsroomStep = { after: number; post: NewsroomPost; ends?: boolean } | { after: number; withdraw: string };

/** The folder in the demo’s data. */
export function newsroomIn(data: string): string {
  return join(data, 'newsroom');
}

export const stateFile = 'coverage.json';

/** The files of posts, the newest first. Others in the folder are not the newsroom’s. */
export function postFiles(names: readonly string[]): string[] {
  return names
    .filter((name) => /^\d{4,}-.+\.json$/.test(name))
    .toSorted((one, other) => numberOf(other) - numberOf(one));
}

/** Publishes a post now. One whose slug was published before is corrected: it keeps its moment and says the new one. */
export function publishPost(folder: string, post: NewsroomPost, now: Date): void {
  const moment = wordPressMoment(now);
  const date = publishedBefore(folder, post.slug) ?? moment;
  add(folder, { status: 'publish', ...post, date, date_gmt: date, modified_gmt: moment });
}

/** Takes a post back. Readers who come now do not find it; what stands in its place is for the next post to say. */
export function withdrawPost(folder: string, slug: string, now: Date): void {
  add(folder, { slug, status: 'trash', modified_gmt: wordPressMoment(now) });
}

/** Says whether the coverage goes on. */
export function sayState(folder: string, state: CoverageState): void {
  replace(folder, stateFile, state);
}

/** Takes one step of a prepared evening. */
export function take(step: NewsroomStep, folder: string, now: Date): void {
  if ('withdraw' in step) return withdrawPost(folder, step.withdraw, now);
  publishPost(folder, step.post, now);
  if (step.ends === true) sayState(folder, { state: 'ended', ended: now.toISOString() });
}

/** Removes what was published, and nothing that is not the newsroom’s. Returns how many files that were. */
export function clearNewsroom(folder: string): number {
  const names = namesIn(folder);
  const ours = names.filter((name) => postFiles([name]).length > 0 || name === stateFile || name.endsWith(unfinished));
  for (const name of ours) rmSync(join(folder, name), { force: true });
  if (names.length > 0 && ours.length === names.length) rmdirSync(folder);
  return ours.length;
}

/** A file is written beside its place and then put there whole, so that no reader meets half of it. */
const unfinished = '.unfinished';

function replace(folder: string, name: string, value: unknown): void {
  mkdirSync(folder, { recursive: true });
  const beside = join(folder, `${name}${unfinished}`);
  writeFileSync(beside, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(beside, join(folder, name));
}

function add(folder: string, post: { slug: string; status: string; [field: string]: unknown }): void {
  const [newest = '0'] = postFiles(namesIn(folder));
  replace(folder, `${String(numberOf(newest) + 1).padStart(4, '0')}-${encodeURIComponent(post.slug)}.json`, post);
}

/** When the post with this slug was published, if it was, and can still be read. */
function publishedBefore(folder: string, slug: string): string | undefined {
  const ending = `-${encodeURIComponent(slug)}.json`;
  const name = postFiles(namesIn(folder)).find((file) => file.replace(/^\d+/, '') === ending);
  if (name === undefined) return undefined;
  try {
    const { date_gmt: date } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as NewsroomPost;
    return typeof date === 'string' ? date : undefined;
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

const numberOf = (name: string) => Number.parseInt(name, 10);

/** WordPress’s moments are UTC, to the second, and do not say so. */
function wordPressMoment(moment: Date): string {
  return moment.toISOString().slice(0, 19);
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseInstant } from '@galley/content';
import { postFiles, stateFile, type CoverageState } from './newsroom.js';

/** What the newsroom did last with one slug. */
export interface NewsroomFile {
  /** Its path, for messages. */
  file: string;
  slug: string;
  /** The post; absent where it was withdrawn. */
  post?: unknown;
}

/** Told of what cannot be read. */
export type Tell = (problem: string) => void;

/** The folder’s names, and a text that is another whenever one of them came, went or changed. */
export function listNewsroom(folder: string, tell: Tell): { names: string[]; marks: string } {
  try {
    const files = readdirSync(folder).flatMap((name) => {
      const stat = statSync(join(folder, name), { throwIfNoEntry: false });
      return stat === undefined ? [] : [{ name, mark: `${name} ${stat.mtimeMs} ${stat.size}` }];
    });
    return { names: files.map(({ name }) => name), marks: files.map(({ mark }) => mark).join('\n') };
  } catch (error) {
    // Before the newsroom published anything there is no folder.
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing) tell(`The newsroom’s folder cannot be read, so its posts are not shown: ${reasonOf(error)}`);
    return { names: [], marks: '' };
  }
}

/**
 * What the newsroom did with each slug, the newest first. A file that holds no post is told and left out; what was
 * published before under its slug stays.
 *
 * @param faultsOf What is wrong with a post, so that it cannot be shown.
 */
export function readNewsroom(
  folder: string,
  names: readonly string[],
  faultsOf: (post: unknown) => readonly string[],
  tell: Tell,
): NewsroomFile[] {
  const bySlug = new Map<string, NewsroomFile>();
  for (const name of postFiles(names)) {
    const file = join(folder, name);
    try {
      const post: unknown = JSON.parse(readFileSync(file, 'utf8'));
      const slug = fieldOf(post, 'slug');
      const isWithdrawn = typeof slug === 'string' && (fieldOf(post, 'status') ?? 'publish') !== 'publish';
      const faults = isWithdrawn ? [] : faultsOf(post);
      if (typeof slug !== 'string' || faults.length > 0) throw new Error(faults.join('; '));
      if (!bySlug.has(slug)) bySlug.set(slug, { file, slug, ...(!isWithdrawn && { post }) });
    } catch (error) {
      tell(`${file} is left out of the live coverage: ${reasonOf(error)}`);
    }
  }
  return [...bySlug.values()];
}

const states: readonly CoverageState['state'][] = ['live', 'paused', 'ended'];

/** What the newsroom says of the coverage as a whole; nothing as long as it simply goes on. */
export function readState(folder: string, names: readonly string[], tell: Tell): CoverageState | undefined {
  if (!names.includes(stateFile)) return undefined;
  const file = join(folder, stateFile);
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const state = states.find((known) => known === fieldOf(json, 'state'));
    if (state === undefined) throw new Error(`its state is none of ${states.join(', ')}.`);
    const ended = fieldOf(json, 'ended');
    const moment = typeof ended === 'string' ? parseInstant(ended) : null;
    return { state, ...(moment !== null && { ended: moment.toISOString() }) };
  } catch (error) {
    tell(`${file} does not say whether the coverage goes on, so it is shown as live: ${reasonOf(error)}`);
    return undefined;
  }
}

function fieldOf(json: unknown, name: string): unknown {
  return typeof json === 'object' && json !== null ? (Reflect.get(json, name) as unknown) : undefined;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { hashSources } from '../../../../.storybook/sources.ts';
import {
  hasTree,
  isPictured,
  modesOf,
  nameOf,
  nameOfReason,
  nameOfTree,
  stories,
  type ListedStory,
} from '../pictures/list.ts';
import { gaps, nameOfGap } from '../pictures/needs.ts';
import { places } from '../places.ts';
import { fingerprintHash, harnessSources, hashAsShown } from './common-inputs.ts';
import { hashOf } from './hash.ts';
import type { Inputs } from './inputs.ts';
import { graphOf } from './module-graph.ts';

type Hashes = Record<string, string>;

/** Every story file with its pictures and trees: name, and the mode that it is taken in. */
interface StoryFile {
  file: string;
  pictures: { name: string; mode: string }[];
}

/** The inputs of the stories' pictures and trees, and of the reasons where there is none. All stories of a file have the same sources. */
export function storyInputs(isMeant: (name: string) => boolean): Map<string, Inputs> {
  const now = hashSources();
  const built = builtFrom();
  const common = { ...harnessSources(), ...publicFiles() };
  const fingerprint = fingerprintHash();
  const preview = sourcesOf('.storybook/preview.tsx', now);
  const inputs = new Map<string, Inputs>();
  for (const { file, pictures } of storyFiles(isMeant)) {
    const own = sourcesOf(file, now);
    const fromBuild = { ...settingsOf(now), ...preview.sources, ...own.sources };
    const isBuilt = Object.entries(fromBuild).every(([path, hash]) => built[path] === hash);
    const sources = { ...common, ...fromBuild };
    const all = hashOf(fingerprint, JSON.stringify(sources), ...preview.ways, ...own.ways);
    for (const { name, mode } of pictures) inputs.set(name, { hash: isBuilt ? hashOf(all, mode) : undefined, sources });
  }
  for (const { name, story } of reasons().filter(({ name: one }) => isMeant(one))) {
    const file = fileOf(story);
    const hash = now[file] ?? 'not listed';
    inputs.set(name, { hash: built[file] === hash ? hashOf(hash) : undefined, sources: { [file]: hash } });
  }
  return inputs;
}

const fileOf = ({ importPath }: ListedStory) => importPath.replace(/^\.\//, '');

/** What is not pictured, and the story that says why: only its own file can say something else. */
function reasons(): { name: string; story: ListedStory }[] {
  return [
    ...stories()
      .filter((story) => !isPictured(story))
      .map((story) => ({ name: nameOfReason(story), story })),
    ...gaps(stories()).map((gap) => ({ name: nameOfGap(gap), story: gap.story })),
  ];
}

function storyFiles(isMeant: (name: string) => boolean): StoryFile[] {
  const files = Map.groupBy(stories(), fileOf);
  return [...files]
    .map(([file, all]) => ({
      file,
      pictures: all.flatMap(picturesOf).filter(({ name }) => isMeant(name)),
    }))
    .filter(({ pictures }) => pictures.length > 0);
}

function picturesOf(story: ListedStory): { name: string; mode: string }[] {
  const tree = hasTree(story) ? [{ name: nameOfTree(story), mode: 'tree' }] : [];
  return [...tree, ...modesOf(story).map((mode) => ({ name: nameOf(story, mode), mode: JSON.stringify(mode) }))];
}

/** Which files a program is made of, with the hashes of now, in one order. */
function sourcesOf(entry: string, now: Hashes): { sources: Hashes; ways: string[] } {
  const { files, ways, open } = graphOf(join(places.repository, entry));
  const paths = open ? Object.keys(now) : [...files].map((file) => relative(places.repository, file));
  const inRepository = (text: string) => text.replaceAll(`${places.repository}/`, '');
  return {
    // A file that nobody lists has no hash to trust, and leaves the picture affected.
    sources: Object.fromEntries(paths.toSorted().map((path) => [path, now[path] ?? 'not listed'])),
    ways: [...ways].map(inRepository).toSorted(),
  };
}

/** What every story is built with. */
function settingsOf(now: Hashes): Hashes {
  const isSetting = (path: string) =>
    path.startsWith('.storybook/') || ['package.json', 'pnpm-lock.yaml', 'tsconfig.base.json'].includes(path);
  return Object.fromEntries(Object.entries(now).filter(([path]) => isSetting(path)));
}

/** The sources of the Storybook that is built, as it has left them. */
function builtFrom(): Hashes {
  const file = join(places.storybook, 'sources.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Hashes) : {};
}

/** Pictures, films and recordings. Stories put their addresses together, so that each counts for every story. */
function publicFiles(): Hashes {
  const folder = 'apps/demo/public';
  const files = globSync('**', { cwd: join(places.repository, folder), withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join(places.repository, folder), join(entry.parentPath, entry.name)));
  return Object.fromEntries(
    files.toSorted().map((file) => {
      const served = join(places.storybook, file);
      return [`${folder}/${file}`, existsSync(served) ? hashAsShown(served) : 'not served'];
    }),
  );
}

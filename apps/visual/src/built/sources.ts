import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { places } from '../places.ts';

/** What is pictured is built, and says what it was built from. */
export const builds = ['storybook', 'demo'] as const;
export type Build = (typeof builds)[number];

/** A hash for all that each build is made of, and for the suite that takes the pictures. */
export type Sources = Readonly<Record<Build | 'suite', string>>;

/** What the names of its pictures begin with. */
const picturesOf = { storybook: 'stories/', demo: 'demo/' } as const satisfies Record<Build, string>;

const tasks = {
  storybook: { name: '//#build', folder: '.' },
  demo: { name: '@galley/demo#build', folder: 'apps/demo' },
} as const;

interface Turbo {
  globalDependencies: string[];
  tasks: Record<string, { inputs?: string[] } | undefined>;
}

/**
 * What each part is made of now. Times would lie: after a clone every file is new. The files are those by which
 * turbo decides whether a build is still good, so that a build which turbo keeps is never called old here.
 */
export function sourcesNow(): Sources {
  const turbo = JSON.parse(readFileSync(join(places.repository, 'turbo.json'), 'utf8')) as Turbo;
  const shared = [...find('.', turbo.globalDependencies), ...find('apps/demo', turbo.tasks['pictures']?.inputs ?? [])];
  const ofBuild = (build: Build) => {
    const { name, folder } = tasks[build];
    return hashOf([...shared, ...find(folder, turbo.tasks[name]?.inputs ?? [])]);
  };
  const suite = ['playwright.config.ts', 'src/{browser,capture,compare,pictures,servers}/**/*.ts', '!**/*.test.ts'];
  return { storybook: ofBuild('storybook'), demo: ofBuild('demo'), suite: hashOf(find('apps/visual', suite)) };
}

/** The files that turbo would find for these inputs, as paths in the repository. */
function find(folder: string, inputs: readonly string[]): string[] {
  const cwd = join(places.repository, folder);
  const wanted = inputs.filter((input) => !input.startsWith('!'));
  const unwanted = inputs.filter((input) => input.startsWith('!')).map((input) => input.slice(1));
  return globSync(
    wanted.map((input) => (input === '$TURBO_DEFAULT$' ? '**' : input)),
    { cwd, exclude: [...unwanted, ...generated()], withFileTypes: true },
  )
    .filter((entry) => entry.isFile())
    .map((entry) => relative(places.repository, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

/** What git does not keep was made from what it keeps. */
function generated(): string[] {
  return ['.gitignore', 'apps/demo/.gitignore']
    .flatMap((file) => readFileSync(join(places.repository, file), 'utf8').split('\n'))
    .map((line) => line.replace(/\/$/, ''))
    .flatMap((line) => (line === '' ? [] : [`**/${line}`, `**/${line}/**`]));
}

function hashOf(files: readonly string[]): string {
  const sum = createHash('sha256');
  for (const file of [...new Set(files)].toSorted()) {
    const content = readFileSync(join(places.repository, file));
    sum.update(`${file}\0${content.length}\0`).update(content);
  }
  return sum.digest('hex').slice(0, 16);
}

const stampOf = (build: Build) => join(places[build], 'built-from.txt');

/** Writes into a build what it was built from. */
export function stamp(build: Build): void {
  writeFileSync(stampOf(build), `${sourcesNow()[build]}\n`);
}

/**
 * Why pictures of the builds would not be pictures of these sources, a sentence for each; none if they would. Of a part
 * of the pictures, whose names begin with `story`, only their own build is asked.
 */
export function staleBuilds(sources: Sources, story = ''): string[] {
  const named = builds.filter((build) => story.startsWith(picturesOf[build]));
  return (named.length > 0 ? named : builds).flatMap((build) => {
    const from = stampIn(build);
    if (from === sources[build]) return [];
    const name = build === 'storybook' ? 'Storybook' : 'demo';
    return from === undefined
      ? `The ${name} is not built, or does not say from what.`
      : `The ${name} was built from other sources than these.`;
  });
}

function stampIn(build: Build): string | undefined {
  try {
    return readFileSync(stampOf(build), 'utf8').trim();
  } catch {
    return undefined;
  }
}

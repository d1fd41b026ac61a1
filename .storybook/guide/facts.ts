/** What can be counted of a component: its pages in Storybook show this, and nobody types it. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import type { Root } from 'postcss';
import { packagesOfComponents } from '../public-components.ts';
import { idOf } from './id-of.ts';
import { foldersIn } from './sheets.ts';

const repository = resolve(import.meta.dirname, '../..');
const baselines = join(repository, 'apps/visual/baselines/stories');
const proofFile = join(repository, 'node_modules/.cache/galley/pictures/proof.json');

/** What is known of one component. */
export interface Facts {
  /** Its folder, from the repository's root. */
  folder: string;
  stories: number;
  /** Approved pictures, and in how many modes of the matrix they were taken. */
  pictures: number;
  modes: number;
  /** Whether what assistive technology is given is compared too. */
  trees: number;
  /** Test files beside it, and those of its package that loop over every component. */
  tests: number;
  /** Stories in which axe is told to look away. None should be. */
  withoutAxe: number;
  /** Faults that were put into it, and how many the pictures saw; missing where `pnpm visual:prove` has not run. */
  faults?: { caught: number; counted: number };
  /** What was done in its folder, newest first, but for what was done to all; missing where there is no history. */
  changes?: Change[];
  /** Compressed bytes; missing where the packages are not built. */
  bytes?: Cost;
}

/** A day, as `2026-11-20`, and what was done on it. */
export interface Change {
  day: string;
  words: string;
}

/** In bytes, compressed with gzip: what a page with this component alone sends, and what a server loads. React is not counted. */
export interface Cost {
  /** Script that a reader's browser loads. Text costs none. */
  client: number;
  styles: number;
  server: number;
}

/** The facts of every component, by the title of its stories; `sheets` are the packages' built ones. */
export async function readFacts(sheets: readonly Root[]): Promise<Record<string, Facts>> {
  const faults = readFaults();
  const files = globSync(`packages/{${packagesOfComponents.join()}}/src/*/*.stories.tsx`, { cwd: repository });
  const history = readChanges(files.map((file) => dirname(file)));
  const all = await Promise.all(
    files.toSorted().map(async (file): Promise<[string, Facts]> => {
      const text = readFileSync(join(repository, file), 'utf8');
      const title = /title: '([^']+)'/.exec(text)?.[1];
      if (title === undefined)
        throw new Error(`${file} has no title, so its component cannot be found. Write it into its meta.`);
      const name = basename(file, '.stories.tsx');
      const caught = faults[name];
      const bytes = await costOf(dirname(file), name, sheets);
      const changes = history[dirname(file)]?.slice(0, 6) ?? [];
      return [
        title,
        {
          folder: dirname(file),
          stories: [...text.matchAll(/^export const /gm)].length,
          ...countPictures(title),
          tests: countTests(dirname(file)),
          withoutAxe: [...text.matchAll(/\ba11y: \{[^}]*(?:disable: true|test: '(?:todo|off)')/g)].length,
          ...(caught === undefined ? {} : { faults: caught }),
          ...(changes.length === 0 ? {} : { changes }),
          ...(bytes === undefined ? {} : { bytes }),
        },
      ];
    }),
  );
  return Object.fromEntries(all);
}

function countPictures(title: string): Pick<Facts, 'pictures' | 'modes' | 'trees'> {
  const files = globSync(`${idOf(title)}--*/*.{webp,txt}`, { cwd: baselines }).map((file) => basename(file));
  const pictures = files.filter((file) => file.endsWith('.webp'));
  return { pictures: pictures.length, modes: new Set(pictures).size, trees: files.length - pictures.length };
}

function countTests(folder: string): number {
  const own = globSync('*.test.{ts,tsx}', { cwd: join(repository, folder) });
  const ofAll = globSync('../*.test.{ts,tsx}', { cwd: join(repository, folder) });
  return own.length + ofAll.length;
}

/** A commit that touched more components than this says nothing of any one of them. */
const mostComponents = 8;

/** The last entries of each folder's history. A copy without one has no changes to tell. */
function readChanges(folders: readonly string[]): Record<string, Change[]> {
  const args = ['log', '--format=%x00%as %s', '--name-only', '--', 'packages'];
  const { stdout } = spawnSync('git', args, { cwd: repository, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const changes: Record<string, Change[]> = {};
  for (const commit of (stdout ?? '').split('\0').slice(1)) {
    const [line = '', ...files] = commit.split('\n');
    const touched = folders.filter((folder) => files.some((file) => file.startsWith(`${folder}/`)));
    if (touched.length > mostComponents) continue;
    for (const folder of touched) (changes[folder] ??= []).push({ day: line.slice(0, 10), words: line.slice(11) });
  }
  return changes;
}

type Tallies = Record<string, Facts['faults']>;

function readFaults(): Tallies {
  if (!existsSync(proofFile)) return {};
  const { components } = JSON.parse(readFileSync(proofFile, 'utf8')) as {
    components: { name: string; caught: number; counted: number }[];
  };
  return Object.fromEntries(components.map(({ name, caught, counted }) => [name, { caught, counted }]));
}

async function costOf(folder: string, name: string, sheets: readonly Root[]): Promise<Cost | undefined> {
  const built = join(repository, folder.replace('/src/', '/dist/'));
  const server = join(built, `${name}.js`);
  if (!existsSync(server)) return undefined;
  const elements = globSync('*.element.js', { cwd: built }).map((file) => join(built, file));
  const styles = sheets.map((sheet) => rulesOf(sheet, folder)).join('');
  return {
    client: elements.length === 0 ? 0 : await bundled(elements),
    styles: styles === '' ? 0 : gzipSync(styles).length,
    server: await bundled([server]),
  };
}

/** The rules whose selectors name the component's classes. */
function rulesOf(sheet: Root, folder: string): string {
  const root = sheet.clone();
  root.walkRules((rule) => {
    if (!foldersIn(rule.selector).has(folder)) rule.remove();
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.nodes.length === 0 ? '' : root.toString().replaceAll(/\s+/g, ' ');
}

/** In a workspace, packages point at their sources; what is measured is what is published. */
const published: Plugin = {
  name: 'published',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^@galley\/[\w-]+(\/elements)?$/ }, ({ path }) => {
      const [, name, part = '/index'] = /^@galley\/([\w-]+)(\/elements)?$/.exec(path) ?? [];
      return { path: join(repository, 'packages', `${name}`, 'dist/exports', `.${part}.js`), sideEffects: false };
    }),
};

async function bundled(entries: string[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: entries.map((entry) => `export * from ${JSON.stringify(entry)};`).join('\n'),
      resolveDir: repository,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    loader: { '.css': 'empty' },
    plugins: [published],
    logLevel: 'silent',
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
}

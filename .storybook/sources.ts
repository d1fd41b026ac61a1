import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const repository = resolve(import.meta.dirname, '..');

/** All that a story can be made of, by folder. Installed packages are one line of it: the lockfile. */
const folders = [
  '.storybook/**',
  'packages/*/src/**',
  'packages/*/fonts/**',
  'packages/*/*.json',
  'apps/demo/*.{ts,mjs,json}',
  'apps/demo/{content,src}/**',
  'package.json',
  'pnpm-lock.yaml',
  'tsconfig*.json',
];

/** A hash for each source file, by its path from the repository's root. Tests show nothing, so they are not listed. */
export function hashSources(): Record<string, string> {
  const files = globSync(folders, { cwd: repository, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.toSorted().map((file) => [file.slice(repository.length + 1), hashOf(file)]));
}

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);

/**
 * Leaves `sources.json` beside the built stories: what they were built from. A file that changes while they are built
 * is left out, because nobody can say which of the two went in.
 */
export function keepSources(): Plugin {
  let before: Record<string, string> = {};
  return {
    name: 'galley-keep-sources',
    apply: 'build',
    buildStart() {
      before = hashSources();
    },
    generateBundle() {
      const now = hashSources();
      const same = Object.entries(before).filter(([file, hash]) => now[file] === hash);
      this.emitFile({ type: 'asset', fileName: 'sources.json', source: JSON.stringify(Object.fromEntries(same)) });
    },
  };
}

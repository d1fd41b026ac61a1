import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** {foundations, content} ← primitives ← {article, newsletter, feed, page} ← apps; test-kit stands beside primitives. */
const levels: Record<string, number> = {
  foundations: 0,
  content: 0,
  primitives: 1,
  article: 2,
  newsletter: 2,
  feed: 2,
  page: 2,
};
const mayUse = (from: string, to: string) => (levels[from] ?? 3) > (levels[to] ?? 3);
const packages = readdirSync(join(root, 'packages'));

test('every package has a level', () => {
  expect(packages.filter((name) => name !== 'test-kit')).toEqual(Object.keys(levels).toSorted());
});

describe('manifests', () => {
  test.each(packages)('%s depends only on levels below', (name) => {
    const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
      dependencies?: Record<string, string>;
      peerDependencies?: Record<string, string>;
    };
    const used = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
      .filter((dependency) => dependency.startsWith('@galley/'))
      .map((dependency) => dependency.replace('@galley/', ''));
    const allowed = name === 'test-kit' ? ['content'] : packages.filter((other) => mayUse(name, other));
    expect(used.filter((other) => !allowed.includes(other))).toEqual([]);
  });
});

describe('imports', () => {
  const edges = Object.keys(levels).flatMap((from) => Object.keys(levels).map((to) => [from, to] as const));
  const forbidden = edges.filter(([from, to]) => from !== to && !mayUse(from, to));
  const allowed = edges.filter(([from, to]) => mayUse(from, to));
  const specifiers = (to: string) => [`@galley/${to}`, `@galley/${to}/elements`, `../../${to}/src/exports/index.js`];
  const fileOf = (from: string, to: string, index: number) => `packages/${from}/src/imports-${to}-${index}.ts`;
  /** File → what the linter said of it. */
  const said = new Map<string, string>();

  // Every possible edge, each in a file of its own, in a copy that has nothing but Galley's lint rules; one run over all.
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'galley-direction-'));
    copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    for (const [from, to] of [...forbidden, ...allowed]) {
      for (const [index, specifier] of specifiers(to).entries()) {
        const file = join(folder, fileOf(from, to, index));
        mkdirSync(join(file, '..'), { recursive: true });
        writeFileSync(file, `import * as edge from '${specifier}';\n\nexport const used = edge;\n`);
      }
    }
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/oxlint'), ['-f', 'json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const report = JSON.parse(stdout) as { diagnostics: { filename: string; message: string; help?: string }[] };
    for (const { filename, message, help } of report.diagnostics) said.set(filename, `${message} ${help ?? ''}`);
    rmSync(folder, { recursive: true });
  });

  test.each(forbidden)('%s must not import %s', (from, to) => {
    for (const index of specifiers(to).keys()) {
      expect(said.get(fileOf(from, to, index))).toContain('Imports run one way');
    }
  });

  test.each(allowed)('%s may import %s', (from, to) => {
    expect([...said.keys()].filter((file) => file === fileOf(from, to, 0))).toEqual([]);
  });
});

import { globSync } from 'node:fs';
import { join } from 'node:path';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { expect, it } from 'vitest';
import { build, type Rolldown } from 'vite';
import { places } from '../places.ts';
import { graphOf } from './module-graph.ts';

const entries = [
  '.storybook/preview.tsx',
  ...globSync('{packages/*,apps/demo}/src/**/*.stories.tsx', { cwd: places.repository }),
].map((file) => join(places.repository, file));

const isInstalled = (id: string) => /^[@\w]/.test(id) && !id.startsWith('@galley/');
const fileOf = (id: string) => id.replace(/\.vanilla\.css$/, '').replace(/\?.*$/, '');

/** Which modules the bundler leaves in the program for each entry, one file each, after it has shaken out the rest. */
async function bundled(): Promise<Map<string, Set<string>>> {
  const sheets = new Map<string, readonly string[]>();
  const output = (await build({
    root: places.repository,
    configFile: false,
    logLevel: 'error',
    plugins: [
      vanillaExtractPlugin(),
      {
        name: 'sheets-of-sheets',
        moduleParsed({ id, importedIds }) {
          if (id.endsWith('.css.ts')) sheets.set(id, importedIds);
        },
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input: entries,
        external: isInstalled,
        preserveEntrySignatures: 'strict',
        output: { preserveModules: true },
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = output.output.filter((one) => one.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const closure = (entry: string) => {
    const files = new Set<string>();
    const seen = new Set<string>();
    const waiting = chunks.filter(({ facadeModuleId }) => facadeModuleId === entry).map(({ fileName }) => fileName);
    for (const name of waiting) {
      const chunk = byName.get(name);
      if (chunk === undefined || seen.has(name)) continue;
      seen.add(name);
      waiting.push(...chunk.imports, ...chunk.dynamicImports);
      for (const id of chunk.moduleIds) {
        files.add(fileOf(id));
        for (const sheet of sheets.get(id) ?? []) files.add(fileOf(sheet));
      }
    }
    return files;
  };
  return new Map(entries.map((entry) => [entry, closure(entry)]));
}

it('knows of every module that the bundler leaves in a story', async () => {
  const truth = await bundled();
  const lacking = [...truth].flatMap(([entry, files]) => {
    const { files: known } = graphOf(entry);
    const missing = [...files].filter(
      (file) => file.startsWith('/') && !file.includes('/node_modules/') && !known.has(file),
    );
    return missing.map((file) => `${entry} needs ${file}`);
  });
  expect(lacking).toEqual([]);
});

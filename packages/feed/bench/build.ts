import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '..');

/** The lists as a server has them: built, with their styles taken out, and beside the React that is installed. */
export async function builtLists(): Promise<typeof import('./lists.tsx')> {
  const folder = mkdtempSync(join(root, 'node_modules/.bench-'));
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      plugins: [vanillaExtractPlugin()],
      ssr: { noExternal: [/^@galley\//, 'clsx'] },
      build: { ssr: 'bench/lists.tsx', outDir: folder, target: 'es2023' },
    });
    return (await import(join(folder, 'lists.js'))) as typeof import('./lists.tsx');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

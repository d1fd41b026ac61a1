import { existsSync, globSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import type { Plugin, UserConfig } from 'vite';

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  publishConfig: { bin?: Record<string, string> };
}

/** Line 1 of every shipped stylesheet, so that the layers keep their order whichever sheet a page meets first. */
const layerOrder = '@layer galley.reset, galley.tokens, galley.base, galley.components, galley.utilities;\n';

/**
 * Makes `dist/styles.css` whole: the stylesheets of the Galley packages below come first, each once,
 * so that a site imports one file for what it uses. A rule that arrives twice, through two packages,
 * is the same rule in the same layer and changes nothing.
 */
function wholeStylesheet(root: string, manifest: Manifest): Plugin {
  return {
    name: 'galley-whole-stylesheet',
    apply: 'build',
    writeBundle() {
      const sheets = new Map<string, string>();
      const collect = (name: string, folder: string) => {
        const below = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
        for (const dependency of Object.keys(below.dependencies ?? {})) {
          if (!dependency.startsWith('@galley/') || sheets.has(dependency)) continue;
          collect(dependency, realpathSync(join(folder, 'node_modules', dependency)));
        }
        const own = join(folder, 'dist', name === manifest.name ? 'styles.css' : 'own.css');
        if (existsSync(own)) sheets.set(name, readFileSync(own, 'utf8'));
      };
      collect(manifest.name, root);
      const own = sheets.get(manifest.name);
      if (own !== undefined) writeFileSync(join(root, 'dist/own.css'), own);
      if (sheets.size > 0) writeFileSync(join(root, 'dist/styles.css'), layerOrder + [...sheets.values()].join('\n'));
    },
  };
}

/**
 * A package's `.css.ts` files read the foundations, and vanilla-extract would print the foundations' rules with theirs.
 * Each package prints its own.
 */
function ownRulesOnly(root: string): Plugin {
  return {
    name: 'galley-own-rules-only',
    enforce: 'pre',
    load(id) {
      const [file = ''] = id.split('?');
      return file.endsWith('.vanilla.css') && !file.startsWith(`${root}/`) ? '' : null;
    },
  };
}

/** How every package is built: modules preserved, one stylesheet, nothing bundled that the consumer can install. */
export function library(root: string): UserConfig {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const commands = Object.values(manifest.publishConfig.bin ?? {}).map((file) =>
    join(root, file.replace('/dist/', '/src/').replace(/\.js$/, '.ts')),
  );
  const installed = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  return {
    root,
    plugins: [
      ownRulesOnly(root),
      vanillaExtractPlugin({
        identifiers: ({ filePath, hash }) => `galley-${basename(filePath, '.css.ts')}-${hash}`,
      }),
      wholeStylesheet(root, manifest),
    ],
    build: {
      target: 'es2022',
      minify: false,
      cssMinify: false,
      lib: {
        entry: [...globSync(join(root, 'src/exports/*.{ts,tsx}')), ...commands],
        formats: ['es'],
        cssFileName: 'styles',
      },
      rolldownOptions: {
        external: (id) => id.startsWith('node:') || installed.some((name) => id === name || id.startsWith(`${name}/`)),
        output: { preserveModules: true, preserveModulesRoot: join(root, 'src'), entryFileNames: '[name].js' },
      },
    },
  };
}

import { join } from 'node:path';
import type { Plugin } from 'vite';

const runtime = join(import.meta.dirname, 'jsx-runtime.ts');

/**
 * Has what is built name pictures, films and recordings from where it lies itself, and not from the root of a site: so
 * that it can be served from any folder of any site.
 */
export function servedAnywhere(): Plugin {
  return {
    name: 'galley-served-anywhere',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source, importer) =>
      // Storybook says already which of several Reacts is meant.
      /(^|\/)react\/jsx-runtime(\.js)?$/.test(source) && importer !== undefined && importer !== runtime
        ? runtime
        : null,
  };
}

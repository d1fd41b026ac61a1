import node from '@astrojs/node';
import react from '@astrojs/react';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { defineConfig } from 'astro/config';
import type { AcceptedPlugin } from 'postcss';
import type { Plugin } from 'vite';

/**
 * A font that is late is used from the next page on: nothing that somebody is reading moves. The shell preloads those
 * that every page needs.
 */
const fontsNeverMoveText: AcceptedPlugin = {
  postcssPlugin: 'fonts-never-move-text',
  Declaration: {
    'font-display': (declaration) => {
      declaration.value = 'optional';
    },
  },
};

/**
 * The one script that pages name. Astro would print a tag without the nonce that the Content Security Policy asks for, so
 * the shell prints it, and the file needs an address that is known before it is built; what it imports is named by content.
 */
const elementsEntry: Plugin = {
  name: 'elements-entry',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    this.emitFile({ type: 'chunk', id: '/src/shell/elements.ts', fileName: 'elements.js' });
  },
};

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  integrations: [react()],
  // The newsletter endpoint has a check of its own, and mail programs that leave a list for their readers send no origin.
  security: { checkOrigin: false },
  devToolbar: { enabled: false },
  // The policy allows styles from files alone.
  build: { inlineStylesheets: 'never' },
  server: { host: '127.0.0.1', port: 4321 },
  vite: {
    plugins: [vanillaExtractPlugin(), elementsEntry],
    ssr: { noExternal: [/^@galley\//] },
    // A link that preloads a module would need the nonce, too; and what is written into a stylesheet is no file of the site.
    build: { modulePreload: false, assetsInlineLimit: 0, cssCodeSplit: false },
    css: { postcss: { plugins: [fontsNeverMoveText] } },
  },
});

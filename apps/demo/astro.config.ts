import node from '@astrojs/node';
import react from '@astrojs/react';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { defineConfig } from 'astro/config';
import type { AcceptedPlugin } from 'postcss';

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

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  integrations: [react()],
  // The newsletter endpoint has a check of its own, and mail programs that leave a list for their readers send no origin.
  security: { checkOrigin: false },
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1', port: 4321 },
  vite: {
    plugins: [vanillaExtractPlugin()],
    ssr: { noExternal: [/^@galley\//] },
    css: { postcss: { plugins: [fontsNeverMoveText] } },
  },
});

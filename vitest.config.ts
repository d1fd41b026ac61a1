import { join } from 'node:path';
import { launchPinnedChromium } from '@galley/test-kit/chromium';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { BrowserCommand } from 'vitest/node';

const launchOptions = await launchPinnedChromium();

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** What a function of a module gives in Node, for tests that hold server and browser to the same text. */
    onServer: (module: string, name: string) => Promise<unknown>;
  }
}

const onServer: BrowserCommand<[module: string, name: string]> = async ({ project, testPath }, module, name) => {
  const exported = await project.import<Record<string, unknown>>(join(testPath ?? '', '..', module));
  const act = exported[name];
  if (typeof act !== 'function') throw new TypeError(`${module} has no function ${name}.`);
  return act() as unknown;
};

/** A project's own browser: Vitest writes the project's name into it, so none can be shared. */
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions }),
  instances: [{ browser: 'chromium' as const }],
  commands: { onServer },
});

const react18 = [
  { find: /^react-dom(\/.*)?$/, replacement: `${reactFolder('react-dom')}$1` },
  { find: /^react(\/.*)?$/, replacement: `${reactFolder('react')}$1` },
];

function reactFolder(name: string): string {
  return join(import.meta.dirname, 'apps/consumers/react-18/node_modules', name);
}

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [vanillaExtractPlugin()],
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.{ts,tsx}', 'apps/*/src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          exclude: ['**/*.browser.test.*', '**/node_modules/**', '**/dist/**'],
          setupFiles: ['vitest.setup.ts'],
        },
      },
      {
        plugins: [vanillaExtractPlugin()],
        // The same promises under the React that publishers have not left yet.
        resolve: { alias: react18 },
        test: { name: 'react-18', include: ['packages/*/src/conformance.test.tsx'] },
      },
      {
        plugins: [vanillaExtractPlugin()],
        test: { name: 'browser', include: ['packages/*/src/**/*.browser.test.{ts,tsx}'], browser: browser() },
      },
      {
        plugins: [vanillaExtractPlugin()],
        resolve: { alias: react18 },
        test: {
          name: 'react-18-browser',
          include: ['packages/*/src/**/*.browser.test.{ts,tsx}'],
          env: { REACT: '18' },
          browser: browser(),
        },
      },
      {
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'stories', browser: browser() },
      },
    ],
  },
});

import { join } from 'node:path';
import { launchPinnedChromium } from '@galley/test-kit/chromium';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { vanillaExtractPlugin } from '@vanilla-extract/vite-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { BrowserCommand, Vite } from 'vitest/node';

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

/** A red picture, 3 by 2. */
const red = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGP4z8AAQQxwFgBB0gX7h/C5SAAAAABJRU5ErkJggg==',
  'base64',
);

/** A picture at `/late-picture.png?NAME` that comes when the test lets it go, by posting to the same address. */
const latePicture: Vite.Plugin = {
  name: 'late-picture',
  configureServer({ middlewares }) {
    const pictures = new Map<string, PromiseWithResolvers<void> & { asked: PromiseWithResolvers<void> }>();
    middlewares.use('/late-picture.png', async ({ method, url = '' }, response) => {
      const picture = pictures.get(url) ?? { ...Promise.withResolvers<void>(), asked: Promise.withResolvers<void>() };
      pictures.set(url, picture);
      if (method === 'POST') {
        await picture.asked.promise;
        picture.resolve();
        response.end();
      } else {
        picture.asked.resolve();
        await picture.promise;
        response.setHeader('content-type', 'image/png').end(red);
      }
    });
  },
};

/** A sign-up endpoint at `/sign-ups/NAME`, which tells what came to it. What it is given stays until it is deleted. */
const signUps: Vite.Plugin = {
  name: 'sign-ups',
  configureServer({ middlewares }) {
    const taken = new Map<string, { email: string | null; newsletter: string | null }[]>();
    middlewares.use('/sign-ups', (request, response) => {
      const { method, url = '', headers } = request;
      const list = taken.get(url) ?? [];
      taken.set(url, method === 'DELETE' ? [] : list);
      if (method !== 'POST') {
        response.setHeader('content-type', 'application/json').end(JSON.stringify(list));
        return;
      }
      let body = '';
      request.setEncoding('utf8').on('data', (text: string) => (body += text));
      request.on('end', () => {
        const fields = new URLSearchParams(body);
        list.push({ email: fields.get('email'), newsletter: fields.get('newsletter') });
        const asksForData = headers.accept === 'application/json';
        response.setHeader('content-type', asksForData ? 'application/json' : 'text/html');
        response.end(asksForData ? '{"state":"pending"}' : '<!doctype html><title>Taken</title>');
      });
    });
  },
};

/** Known before the first test: a library that Vite meets in the middle of a run reloads the page under the tests. */
const optimizeDeps = {
  include: [
    'react',
    'react/jsx-dev-runtime',
    'react-dom',
    'react-dom/client',
    'react-dom/server',
    'fast-check',
    '@galley/primitives > clsx',
  ],
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

/** For what hangs. How long anything takes is a matter of the machine, and no test's business. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000 } } };

const react18 = [
  { find: /^react-dom(\/.*)?$/, replacement: `${reactFolder('react-dom')}$1` },
  { find: /^react(\/.*)?$/, replacement: `${reactFolder('react')}$1` },
];

function reactFolder(name: string): string {
  return join(import.meta.dirname, 'apps/consumers/react-18/node_modules', name);
}

export default defineConfig({
  test: {
    // Vitest leaves one core free for watching; nobody watches here, and most of a browser test is waiting.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [vanillaExtractPlugin()],
        test: {
          ...patience,
          name: 'unit',
          include: [
            'packages/*/src/**/*.test.{ts,tsx}',
            'apps/*/src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            '.storybook/**/*.test.ts',
          ],
          exclude: ['**/*.browser.test.*', '**/built.test.ts', '**/node_modules/**', '**/dist/**'],
          setupFiles: ['vitest.setup.ts'],
        },
      },
      {
        plugins: [vanillaExtractPlugin()],
        // The same promises under the React that publishers have not left yet.
        resolve: { alias: react18 },
        test: { ...patience, name: 'react-18', include: ['packages/*/src/conformance.test.tsx'] },
      },
      {
        plugins: [vanillaExtractPlugin(), latePicture, signUps],
        optimizeDeps,
        test: {
          ...patience,
          name: 'browser',
          include: ['packages/*/src/**/*.browser.test.{ts,tsx}'],
          browser: browser(),
        },
      },
      {
        plugins: [vanillaExtractPlugin(), latePicture, signUps],
        optimizeDeps,
        resolve: { alias: react18 },
        test: {
          ...patience,
          name: 'react-18-browser',
          include: ['packages/*/src/**/*.browser.test.{ts,tsx}'],
          // Whether a page fits its width is a matter of styles, whichever React wrote it.
          exclude: ['**/properties.browser.test.tsx', '**/article-body.browser.test.tsx', '**/brands.browser.test.ts'],
          env: { REACT: '18' },
          browser: browser(),
        },
      },
      {
        // Of what is built, and so after it.
        test: { ...patience, name: 'storybook', include: ['.storybook/built.test.ts'] },
      },
      {
        plugins: [storybookTest({ configDir: '.storybook' })],
        optimizeDeps: { include: ['@storybook/addon-a11y/preview'] },
        test: { ...patience, name: 'stories', browser: browser() },
      },
    ],
  },
});

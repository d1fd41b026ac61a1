import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchPinnedChromium } from '@galley/test-kit/chromium';
import { defineConfig } from '@playwright/test';
import { freePort } from './journeys/free-port.js';

// Worked out once: the workers inherit the environment.
process.env['JOURNEY_PORT'] ??= String(await freePort());
process.env['JOURNEY_DATA'] ??= mkdtempSync(join(tmpdir(), 'galley-journeys-'));
const port = process.env['JOURNEY_PORT'];

export default defineConfig({
  testDir: 'journeys',
  testMatch: '*.journey.ts',
  fullyParallel: true,
  // For what hangs. How long anything takes is a matter of the machine, and no test's business.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // Much of a journey is waiting for what is late.
  workers: 3,
  outputDir: 'test-results',
  reporter: [['dot'], ['json', { outputFile: process.env['JOURNEY_REPORT'] ?? 'test-results/report.json' }]],
  use: { baseURL: `http://127.0.0.1:${port}`, launchOptions: await launchPinnedChromium(), locale: 'en-GB' },
  webServer: {
    command: 'node dist/server/entry.mjs',
    url: `http://127.0.0.1:${port}/`,
    env: {
      HOST: '127.0.0.1',
      PORT: port,
      GALLEY_NOW: '2026-11-20T17:40:00Z',
      GALLEY_DATA: process.env['JOURNEY_DATA'],
    },
  },
});

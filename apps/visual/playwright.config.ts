import { defineConfig } from '@playwright/test';
import { fingerprintNow } from './src/browser/fingerprint.ts';
import { launchForPictures } from './src/browser/launch.ts';
import { places } from './src/places.ts';

export default defineConfig({
  testDir: 'src/pictures',
  testMatch: '*.pictures.ts',
  fullyParallel: true,
  workers: 2,
  // For what hangs; how long a picture takes is a matter of the machine.
  timeout: 180_000,
  // A difference is never tried away.
  retries: 0,
  outputDir: places.results,
  reporter: [
    ['./src/run/reporter.ts'],
    ['html', { open: 'never', outputFolder: places.report }],
    ['json', { outputFile: places.record }],
  ],
  globalSetup: './src/servers/start.ts',
  metadata: {
    fingerprint: fingerprintNow(),
    anew: process.env['VISUAL_ANEW'] !== undefined,
    filter: process.env['VISUAL_STORY'] ?? process.env['VISUAL_SETTLED'],
  },
  use: { launchOptions: await launchForPictures() },
});

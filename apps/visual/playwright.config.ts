import { defineConfig } from '@playwright/test';
import { fingerprintNow } from './src/browser/fingerprint.ts';
import { launchForPictures } from './src/browser/launch.ts';
import { places } from './src/places.ts';
import { factsOfShard, type RunFacts } from './src/run/record.ts';

const { VISUAL_SOURCES: sources, VISUAL_SHARD: shard } = process.env;

const facts: RunFacts = {
  fingerprint: fingerprintNow(),
  sources: sources === undefined ? undefined : (JSON.parse(sources) as RunFacts['sources']),
  anew: process.env['VISUAL_ANEW'] !== undefined,
  filter: process.env['VISUAL_STORY'] ?? process.env['VISUAL_SETTLED'],
};

export default defineConfig({
  testDir: 'src/pictures',
  testMatch: '*.pictures.ts',
  fullyParallel: true,
  workers: 2,
  // For what hangs; how long a picture takes is a matter of the machine.
  timeout: 180_000,
  // A difference is never tried away.
  retries: 0,
  outputDir: places.pictures,
  reporter: [
    ['./src/run/reporter.ts'],
    ['html', { open: 'never', outputFolder: places.playwrightReport }],
    ['json', { outputFile: places.record }],
    // Last, as the others: what the first one makes a failure is one for all.
    ...(shard === undefined
      ? []
      : [['blob', { outputDir: places.parts, fileName: `shard-${shard.replace('/', '-of-')}.zip` }] as const]),
  ],
  globalSetup: './src/servers/start.ts',
  metadata: { ...facts, ...(shard === undefined ? {} : { [factsOfShard(shard)]: facts }) },
  use: { launchOptions: await launchForPictures() },
});

/** Shows the last run's report, with before, after, slider and difference: `pnpm visual:report`. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { places } from '../src/places.ts';

const page = join(places.report, 'index.html');

if (existsSync(page)) {
  console.log(`The report is ${page}`);
  const cli = join(places.visual, 'node_modules/@playwright/test/cli.js');
  spawn(process.execPath, [cli, 'show-report', places.report], { stdio: 'inherit' }).once('exit', (code) => {
    process.exitCode = code ?? 0;
  });
} else {
  console.log('There is no report yet. Run: pnpm visual');
  process.exitCode = 1;
}

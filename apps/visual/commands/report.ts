/** Serves the last run's report: `pnpm visual:report`. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, Refusal, runCommand } from '../src/command/command.ts';
import { places } from '../src/places.ts';

const help = `Shows what the last run of pnpm visual found, grouped by the same change.

  pnpm visual:report     serve the report, and print its address

The report is apps/visual/report/index.html. It opens without a server too, and the folder can be sent as it is.`;

async function main(): Promise<number> {
  const { values } = readArguments(help, { options: { help: { type: 'boolean', short: 'h' } } });
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  const page = join(places.report, 'index.html');
  if (!existsSync(page)) {
    throw new Refusal('No run has left a report yet, so there is nothing to show. Run: pnpm visual');
  }
  console.log(`The report is ${page}`);
  const cli = join(places.visual, 'node_modules/@playwright/test/cli.js');
  const server = spawn(process.execPath, [cli, 'show-report', places.report], { stdio: 'inherit' });
  return new Promise((ended) => server.once('exit', (code) => ended(code ?? 0)));
}

await runCommand(main);

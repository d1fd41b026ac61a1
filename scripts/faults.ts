/**
 * `pnpm faults`: puts each fault that real publisher systems were seen with into the source, one after the other, and
 * runs the tests that must see it. A fault that none of them sees is a hole in the tests. On demand, not in `npm test`:
 * it changes source files while it works, and puts each back.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';
import { faults, type Fault } from './faults.list.ts';

const root = resolve(import.meta.dirname, '..');
const help = `Would the tests have seen it?

  pnpm faults               put in every fault, one after the other
  pnpm faults --only 6      only those of entry 6

Ends with 1 if a fault was not seen, 2 if the source has changed so that a fault can no longer be put in.`;

/** Puts a fault in, asks the tests, and takes it out again, whatever happens. */
function isSeen({ file, from, to, project, tests }: Fault): boolean | undefined {
  const path = join(root, file);
  const sound = readFileSync(path, 'utf8');
  if (sound.split(from).length !== 2) return undefined;
  const restore = () => writeFileSync(path, sound);
  process.once('exit', restore);
  try {
    writeFileSync(
      path,
      sound.replace(from, () => to),
    );
    const [program, ...args] =
      project === 'styles'
        ? [
            'sh',
            '-c',
            'turbo run build --filter=@galley/primitives --output-logs=errors-only && node scripts/test.ts --only styles',
          ]
        : ['vitest', 'run', '--project', project, ...tests];
    return spawnSync(program ?? '', args, { cwd: root, stdio: 'ignore' }).status !== 0;
  } finally {
    restore();
    process.off('exit', restore);
    // What was built with the fault in it must not stay.
    if (project === 'styles') spawnSync('turbo', ['run', 'build', '--filter=@galley/primitives'], { cwd: root });
  }
}

const { values } = parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
if (values.help === true) {
  console.log(help);
} else {
  const chosen = faults.filter(({ entry }) => values.only === undefined || String(entry) === values.only);
  for (const fault of chosen) {
    const seen = isSeen(fault);
    const mark =
      seen === undefined
        ? styleText('yellow', '? not in the source')
        : seen
          ? styleText('green', '✓ seen')
          : styleText('red', '✗ not seen');
    console.log(
      `${String(fault.entry).padStart(2)}  ${mark}  ${fault.what}  (${fault.tests.join(', ') || 'npm test -- --only styles'})`,
    );
    if (seen !== true) process.exitCode = seen === undefined ? 2 : 1;
  }
}

/**
 * `npm test`: everything that must hold, in the order in which it is cheapest to find out. Each suite says what it
 * does while it works, and one line when it is done; the last line counts all of them.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs, stripVTControlCharacters, styleText } from 'node:util';
import { pack, published } from './pack.ts';
import { orderFaults } from './sheets.ts';

const root = resolve(import.meta.dirname, '..');
const results = join(root, 'node_modules/.cache/galley/results');
const help = `Galley's tests.

  npm test                        run every suite
  npm test -- --only NAME         run one: format, lint, types, unit, build, packages, styles, stories, storybook, journeys, pictures`;

interface Outcome {
  passed: number;
  failed: number;
  /** What failed, by name and first words, to be said once more at the end: what comes between can be long. */
  failures?: string[];
}

interface Suite {
  name: string;
  what: string;
  run: () => Promise<Outcome>;
}

/** Runs a command; its words are shown as they come where the suite is long, and otherwise only if it fails. */
function run(
  command: string,
  args: string[],
  { show = false, cwd = root, env = {} as Record<string, string> } = {},
): Promise<{ code: number; output: string }> {
  return new Promise((answer, refuse) => {
    const child = spawn(command, args, {
      cwd,
      env: {
        ...process.env,
        TURBO_TELEMETRY_DISABLED: '1',
        ASTRO_TELEMETRY_DISABLED: '1',
        STORYBOOK_DISABLE_TELEMETRY: '1',
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (show) process.stdout.write(text);
      });
    }
    child.once('error', refuse);
    child.once('exit', (code) => {
      if (code !== 0 && !show) process.stdout.write(output);
      answer({ code: code ?? 1, output });
    });
  });
}

/** A suite that is one command with one verdict. */
async function verdict(command: string, args: string[], cwd = root): Promise<Outcome> {
  const { code } = await run(command, args, { cwd });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

async function each(items: readonly string[], check: (item: string) => Promise<boolean>): Promise<Outcome> {
  const outcome = { passed: 0, failed: 0 };
  for (const item of items) {
    if (await check(item)) outcome.passed += 1;
    else outcome.failed += 1;
  }
  return outcome;
}

/** Counts of Vitest's own report. A run that never came to write one is one failure. */
async function vitest(projects: string[]): Promise<Outcome> {
  const report = join(results, `${projects[0]}.json`);
  const args = [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  rmSync(report, { force: true });
  const { code } = await run('vitest', args, { show: true });
  const told = readJson<VitestReport>(report);
  if (told === undefined) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, testResults } = told;
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    const file = relative(root, name);
    if (status === 'failed' && failed.length === 0) return [failure(file, message)];
    return failed.map(({ fullName, failureMessages }) => failure(`${file} › ${fullName}`, failureMessages[0]));
  });
  return { passed, failed: code === 0 ? numFailedTests : Math.max(1, numFailedTests), failures };
}

/** What is read of Vitest's report, which has the shape of Jest's. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

const failure = (name: string, message = '') => `${name}\n    ${stripVTControlCharacters(message).split('\n')[0]}`;

/** Counts of Playwright's own report. */
async function playwright(name: string, command: [string, string[]], cwd: string): Promise<Outcome> {
  const report = join(results, `${name}.json`);
  rmSync(report, { force: true });
  const [program, args] = command;
  const { code } = await run(program, args, { show: true, cwd: join(root, cwd), env: { JOURNEY_REPORT: report } });
  const told = readJson<PlaywrightReport>(report);
  if (told === undefined) return { passed: 0, failed: 1 };
  const { expected: passed, unexpected, flaky } = told.stats;
  const failed = unexpected + flaky;
  return { passed, failed: code === 0 ? failed : Math.max(1, failed), failures: failuresOf(told) };
}

/** What is read of Playwright's report: suites within suites. */
interface PlaywrightReport extends PlaywrightSuite {
  stats: { expected: number; unexpected: number; flaky: number };
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: { file: string; title: string; tests: { status: string; results: { error?: { message?: string } }[] }[] }[];
}

function failuresOf({ suites = [], specs = [] }: PlaywrightSuite): string[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) =>
        failure(`${file} › ${title}`, results.find(({ error }) => error !== undefined)?.error?.message),
      ),
  );
  return [...own, ...suites.flatMap(failuresOf)];
}

const journeys = () => playwright('journeys', ['pnpm', ['exec', 'playwright', 'test']], 'apps/demo');

/** On another machine than the baselines' there is nothing to compare, and nothing has failed: CI compares. */
async function pictures(): Promise<Outcome> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const report = join(results, 'pictures.json');
    return playwright('pictures', ['node', ['commands/visual.ts', '--report', report]], 'apps/visual');
  }
  const { code } = await run('node', ['apps/visual/commands/visual.ts'], { show: true });
  const skipped = code === 3;
  if (skipped) console.log('Skipped: pictures are compared on Linux x64 alone. CI compares them.');
  return { passed: 0, failed: skipped ? 0 : 1 };
}

function readJson<Shape>(file: string): Shape | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Shape;
  } catch {
    return undefined;
  }
}

/** Packs a package as the registry would get it, and has its entry points and its types examined. */
async function packagesAreRight(): Promise<Outcome> {
  const packed = join(results, 'packed');
  rmSync(packed, { recursive: true, force: true });
  return each(published(), async (name) => {
    const file = pack(name, packed);
    const commands: [string, string[]][] = [
      ['publint', ['run', file, '--strict']],
      [
        'attw',
        [
          file,
          '--profile',
          'esm-only',
          '--format',
          'ascii',
          '--exclude-entrypoints',
          './styles.css',
          ...fontSheets(name),
        ],
      ],
    ];
    for (const [command, args] of commands) {
      const { code } = await run(command, args, { cwd: join(root, 'packages', name) });
      if (code !== 0) return false;
    }
    return true;
  });
}

/** Stylesheets have no types to be wrong. */
function fontSheets(name: string): string[] {
  const manifest = readJson<{ exports: Record<string, string> }>(join(root, 'packages', name, 'package.json'));
  return Object.keys(manifest?.exports ?? {}).filter((entry) => entry.endsWith('.css'));
}

const layerOrder = '@layer galley.reset, galley.tokens, galley.base, galley.components, galley.utilities;';

/** What is shipped runs right to left as well as left to right, and never depends on which sheet a page meets first. */
async function stylesAreRight(): Promise<Outcome> {
  const own = new Map(
    styled().map((name) => [name, readFileSync(join(root, 'packages', name, 'dist/own.css'), 'utf8')]),
  );
  const faults = orderFaults(own);
  for (const fault of faults) console.log(fault);
  const outcome = await each(styled(), async (name) => {
    const sheet = readFileSync(join(root, 'packages', name, 'dist/styles.css'), 'utf8');
    const ordered = sheet.startsWith(layerOrder);
    if (!ordered) console.log(`packages/${name}: dist/styles.css does not begin with “${layerOrder}”.`);
    const { code } = await run('stylelint', [`packages/${name}/dist/own.css`]);
    return ordered && code === 0;
  });
  return faults.length === 0 ? { ...outcome, passed: outcome.passed + 1 } : { ...outcome, failed: outcome.failed + 1 };
}

const styled = () => published().filter((name) => name !== 'content');

const suites: Suite[] = [
  { name: 'format', what: 'Prettier', run: () => verdict('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'lint', what: 'oxlint, import direction', run: () => verdict('oxlint', ['--deny-warnings']) },
  { name: 'types', what: 'TypeScript', run: () => verdict('tsc', ['-p', 'tsconfig.json']) },
  {
    name: 'unit',
    what: 'unit tests, and elements in a real browser, under React 19 and 18.3',
    run: () => vitest(['unit', 'react-18', 'browser', 'react-18-browser']),
  },
  {
    name: 'build',
    what: 'packages, demo and Storybook',
    run: async () => {
      const { code } = await run('turbo', ['run', 'build', 'guide', '--output-logs=errors-only'], { show: true });
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
    },
  },
  { name: 'packages', what: 'publint and are-the-types-wrong on what would be published', run: packagesAreRight },
  { name: 'styles', what: 'logical properties, and the layers in their order', run: stylesAreRight },
  { name: 'stories', what: 'every story in Chromium, with axe', run: () => vitest(['stories']) },
  { name: 'storybook', what: 'the built Storybook: its pages, toolbar and manifest', run: () => vitest(['storybook']) },
  { name: 'journeys', what: 'whole pages of the demo: axe, late fonts, no script, newsletter', run: journeys },
  { name: 'pictures', what: 'every story and page, compared exactly', run: pictures },
];

/** Failures named once more at the end. */
const atMost = 20;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
  const chosen = suites.filter(({ name }) => values.only === undefined || values.only === name);
  if (values.help === true || chosen.length === 0) {
    console.log(help);
    process.exitCode = values.help === true ? 0 : 1;
    return;
  }
  mkdirSync(results, { recursive: true });
  const lines: string[] = [];
  const failures: string[] = [];
  const total = { passed: 0, failed: 0 };
  for (const { name, what, run: runSuite } of chosen) {
    console.log(styleText('bold', `\n▸ ${name}: ${what} …`));
    const began = Date.now();
    const { passed, failed, failures: named = [] } = await runSuite();
    failures.push(...named.map((told) => `${name}: ${told}`));
    total.passed += passed;
    total.failed += failed;
    const mark = failed === 0 ? styleText('green', '✓') : styleText('red', '✗');
    lines.push(
      `${mark} ${name.padEnd(9)} ${String(passed).padStart(5)} passed  ${String(failed).padStart(3)} failed  ${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s`,
    );
    console.log(lines.at(-1));
  }
  if (failures.length > 0) console.log(`\n${failures.slice(0, atMost).join('\n')}`);
  if (failures.length > atMost) console.log(`And ${failures.length - atMost} more, told above.`);
  console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

await main();

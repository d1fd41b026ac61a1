/**
 * `npm start`: builds the demo, serves it and Storybook, and says where they are.
 * `npm start -- --source posts.json` shows somebody else's posts, `--feed ADDRESS` somebody else's news.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs, styleText } from 'node:util';

const root = resolve(import.meta.dirname, '..');
const host = '127.0.0.1';

const help = `Galley: the demo and Storybook.

  npm start                        serve both
  npm start -- --source FILE       show posts from FILE in the demo: the JSON array that WordPress
                                   gives at /wp-json/wp/v2/posts?_embed
  npm start -- --feed ADDRESS      show the news of an RSS, Atom or JSON feed at /wire/

  DEMO_PORT=4321                   the demo's port
  STORYBOOK_PORT=6006              Storybook's port
  DEMO_EDITOR=1                    show the demo as an editor sees it, with links to edit
  GALLEY_FEED_FRESH=60             seconds until the feed is asked for again`;

/** Says what happened, why it matters and what to do, and ends without a stack. */
class Refusal extends Error {}

function readOptions() {
  try {
    return parseArgs({
      options: { source: { type: 'string' }, feed: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}

function readPort(name: string, otherwise: number): number {
  const given = process.env[name];
  if (given === undefined || given === '') return otherwise;
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Refusal(
    `${name} is “${given}”, which is no port. Give a whole number from 1 to 65535, such as ${otherwise}.`,
  );
}

async function mustBeFree(port: number, name: string): Promise<void> {
  const free = await new Promise<boolean>((answer) => {
    const probe = createServer()
      .once('error', () => answer(false))
      .once('listening', () => probe.close(() => answer(true)))
      .listen(port, host);
  });
  if (!free) {
    throw new Refusal(
      `Port ${port} is in use, so nothing can be served there. End the program that uses it, or choose another port: ${name}=${port + 1} npm start`,
    );
  }
}

/** Refuses a source that no page can be made of, before anything is built. */
function mustBePosts(file: string): string {
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  if (!existsSync(path))
    throw new Refusal(`There is no file ${file}. Give the path of a JSON file with WordPress posts.`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new Refusal(
      `${file} is not JSON, so no page can be made of it. Save the answer of /wp-json/wp/v2/posts?_embed as it is.`,
    );
  }
  if (!Array.isArray(json)) {
    throw new Refusal(`${file} holds no list of posts. Save the answer of /wp-json/wp/v2/posts?_embed: a JSON array.`);
  }
  return path;
}

/** Refuses an address that no feed can be asked for at. Whether one is there, the page says. */
function mustBeAddress(address: string): string {
  if (/^https?:\/\//i.test(address) && URL.canParse(address)) return address;
  throw new Refusal(
    `“${address}” is no address of the web, so no feed can be asked for there. Give the whole address of an RSS, Atom or JSON feed, such as https://news.example/feed.xml.`,
  );
}

const children: ChildProcess[] = [];

function run(label: string, command: string, args: string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(command, args, {
    cwd: root,
    env: {
      ...process.env,
      TURBO_TELEMETRY_DISABLED: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => lines.push(text));
  }
  child.once('exit', (code) => {
    if (code !== 0 && code !== null)
      console.error(`${styleText('red', label)} ended with code ${code}.\n${lines.join('')}`);
  });
  return child;
}

async function finish(label: string, command: string, args: string[]): Promise<void> {
  const began = Date.now();
  process.stdout.write(`  ${label} … `);
  const code = await new Promise<number | null>((answer) => run(label, command, args).once('exit', answer));
  if (code !== 0) throw new Refusal(`${label} failed; what it said stands above.`);
  console.log(`${Math.round((Date.now() - began) / 1000)} s`);
}

async function untilAnswers(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Refusal('A server ended before it answered; what it said stands above.');
    const answered = await fetch(url).then(
      (response) => response.status < 500,
      () => false,
    );
    if (answered) return;
    await new Promise((wait) => setTimeout(wait, 200));
  }
}

/** Ends what was started, and nothing else. */
function stop(code: number): void {
  for (const child of children) child.kill('SIGTERM');
  process.exitCode = code;
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options.help) {
    console.log(help);
    return;
  }
  const source = options.source === undefined ? undefined : mustBePosts(options.source);
  const feed = options.feed === undefined ? undefined : mustBeAddress(options.feed);
  const demoPort = readPort('DEMO_PORT', 4321);
  const storybookPort = readPort('STORYBOOK_PORT', 6006);
  await mustBeFree(demoPort, 'DEMO_PORT');
  await mustBeFree(storybookPort, 'STORYBOOK_PORT');

  console.log(styleText('bold', '\nGalley'));
  await finish('Draw the pictures and build the demo', 'turbo', ['run', 'build', '--filter=@galley/demo']);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(0));
  const demo = run('The demo', process.execPath, [join(root, 'apps/demo/dist/server/entry.mjs')], {
    HOST: host,
    PORT: String(demoPort),
    GALLEY_DATA: join(root, 'apps/demo/.data'),
    ...(source === undefined ? {} : { GALLEY_SOURCE: source }),
    ...(feed === undefined ? {} : { GALLEY_FEED: feed }),
  });
  const storybook = run('Storybook', 'storybook', [
    'dev',
    '--host',
    host,
    '--port',
    String(storybookPort),
    '--exact-port',
    '--ci',
    '--no-version-updates',
  ]);
  const demoUrl = `http://${host}:${demoPort}`;
  const storybookUrl = `http://${host}:${storybookPort}`;
  process.stdout.write('  Start the servers … ');
  await Promise.all([untilAnswers(demoUrl, demo), untilAnswers(storybookUrl, storybook)]);
  console.log('ready\n');

  const first = source === undefined ? '/night-pilots-of-the-bar/' : '/report/';
  const look = source === undefined ? 'a whole article page' : 'what was understood of each post';
  const live =
    source === undefined
      ? `\n             ${styleText('cyan', `${demoUrl}/tanker-adrift/`)}  live: keep it open, and run \`npm run newsroom\` beside it`
      : '';
  const door = source === undefined ? '/papers/' : '/';
  console.log(`  Demo       ${styleText('cyan', demoUrl + door)}
             ${styleText('cyan', demoUrl + first)}  look at this first: ${look}${live}
             ${styleText('cyan', `${demoUrl}/mailbox/`)}  what it would have mailed${
               feed === undefined ? '' : `\n             ${styleText('cyan', `${demoUrl}/wire/`)}  the news of ${feed}`
             }
  Storybook  ${styleText('cyan', `${storybookUrl}/`)}
             ${styleText('cyan', `${storybookUrl}/?path=/docs/article-byline--docs`)}  one part in all its states

  Ctrl-C ends both.`);
  for (const child of [demo, storybook]) child.once('exit', () => stop(process.exitCode === undefined ? 1 : 0));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`\n${error.message}`);
  stop(1);
}

/**
 * `pnpm newsroom`: publishes an evening of live coverage into the running demo, post by post, as a newsroom would.
 */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs, styleText } from 'node:util';
import { clearNewsroom, newsroomIn, take, type NewsroomStep } from '../apps/demo/src/publication/newsroom.ts';

const root = resolve(import.meta.dirname, '..');
const content = resolve(root, 'apps/demo/content/harbour-courier');
const defaultMinutes = 6;

const help = `Galley: a newsroom at work. Publishes the rest of an evening into the demo that npm start serves.

  pnpm newsroom                    publish it in ${defaultMinutes} minutes; Ctrl-C leaves what was published
  pnpm newsroom --minutes 1.5      in another time
  pnpm newsroom --data DIR         into the demo that keeps its data there; otherwise GALLEY_DATA,
                                   otherwise apps/demo/.data
  pnpm newsroom --reset            take back what was published, and end

  DEMO_PORT=4321                   the demo's port, for the address to look at`;

/** Says what happened, why it matters and what to do, and ends without a stack. */
class Refusal extends Error {}

function readOptions() {
  try {
    return parseArgs({
      options: {
        minutes: { type: 'string' },
        data: { type: 'string' },
        reset: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}

function readMinutes(given = String(defaultMinutes)): number {
  const minutes = Number(given);
  if (given.trim() !== '' && Number.isFinite(minutes) && minutes > 0) return minutes;
  throw new Refusal(
    `--minutes is “${given}”, in which nothing can be published. Give a number above 0, such as ${defaultMinutes} or 0.5.`,
  );
}

function readJson<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(resolve(content, name), 'utf8')) as Shape;
}

/** The newsroom’s clock: the real one, unless that is behind the story, whose newest post must not be under older ones. */
function clockAfter(posts: readonly { date_gmt: string }[]): () => Date {
  const newest = Math.max(...posts.map((post) => Date.parse(`${post.date_gmt}Z`)));
  const ahead = Math.max(0, newest + 60_000 - Date.now());
  return () => new Date(Date.now() + ahead);
}

function line(step: NewsroomStep, corrected: boolean, now: Date): string {
  const clock = now.toTimeString().slice(0, 8);
  if ('withdraw' in step) return `  ${clock}  ${styleText('yellow', 'withdrawn')}  ${step.withdraw}`;
  const title = step.post.title.rendered || `(no headline) ${step.post.slug}`;
  const kind = corrected ? styleText('yellow', 'corrected') : styleText('green', 'published');
  return `  ${clock}  ${kind}  ${title}`;
}

async function publish(steps: readonly NewsroomStep[], folder: string, minutes: number, signal: AbortSignal) {
  const clock = clockAfter(readJson('live-posts.json'));
  const pace = (minutes * 60_000) / steps.reduce((sum, { after }) => sum + after, 0);
  const published = new Set<string>();
  for (const [index, step] of steps.entries()) {
    await wait(step.after * pace, undefined, { signal });
    const now = clock();
    take(step, folder, now);
    const slug = 'withdraw' in step ? step.withdraw : step.post.slug;
    const left = steps.length - index - 1;
    console.log(
      `${line(step, published.has(slug), now)}  ${styleText('dim', left === 0 ? 'the last' : `${left} left`)}`,
    );
    published.add(slug);
  }
}

async function main(): Promise<void> {
  const options = readOptions();
  if (options.help) {
    console.log(help);
    return;
  }
  const minutes = readMinutes(options.minutes);
  const data = options.data ?? (process.env['GALLEY_DATA'] || undefined);
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const folder = newsroomIn(data === undefined ? resolve(root, 'apps/demo/.data') : resolve(from, data));
  const gone = clearNewsroom(folder);
  if (options.reset) {
    console.log(gone === 0 ? 'There was nothing to take back.' : `Taken back: ${gone} files in ${folder}.`);
    return;
  }

  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const steps = readJson<NewsroomStep[]>('newsroom.json');
  const url = `http://127.0.0.1:${process.env['DEMO_PORT'] || '4321'}/tanker-adrift/`;
  console.log(`${styleText('bold', '\nThe newsroom of The Harbour Courier')}
  ${steps.length} steps in ${minutes} minutes, into ${relative(from, folder) || '.'}${gone === 0 ? '' : '; what an earlier run left is gone'}

  Look at    ${styleText('cyan', url)}  (npm start serves it)
  Look for   new posts that wait above the list and move nothing, a line that says how many,
             key events, a post that is corrected, one that is withdrawn, and the end

  Ctrl-C stops and leaves what was published; --reset takes it back.
`);
  try {
    await publish(steps, folder, minutes, stop.signal);
    console.log('\n  The coverage has ended.');
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    console.log('\n  Stopped. What was published stays; pnpm newsroom --reset takes it back.');
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}

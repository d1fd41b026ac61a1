import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { connect, type Client } from './client.js';
import { waitingIn } from './contents.js';
import { limits, sender } from './newsroom.js';

/** What the server process says. */
export type ToBench = { port: number } | { problem: string } | Usage;

/** What a process has taken: resident bytes, and milliseconds of a core. */
export interface Usage {
  memory: number;
  time: number;
}

export interface ServerOptions {
  /** Where its database is, and its mailbox. */
  folder: string;
  /** Address of a mail server. @default the mailbox */
  smtp?: string;
  /** How far its clock is ahead, in milliseconds. @default 0 */
  ahead?: number;
  /** Bytes beyond which no file may grow, until {@link ServerProcess.giveRoom}. */
  largestFile?: number;
}

export interface ServerProcess {
  client: Client;
  /** What it has reported. */
  problems: readonly string[];
  usage(): Promise<Usage>;
  giveRoom(): Promise<void>;
  /** `SIGTERM`: it finishes what it holds. */
  stop(): Promise<void>;
  /** `SIGKILL`: it does not. */
  kill(): Promise<void>;
}

export const databaseIn = (folder: string) => join(folder, 'subscribers.sqlite');
export const mailboxIn = (folder: string) => join(folder, 'mailbox');

const register = fileURLToPath(new URL('../../test-kit/src/run-source/register.ts', import.meta.url));

/** A program of this folder, with the `.ts` of its name. */
export function programOf(name: string): string[] {
  return [process.execPath, '--import', register, fileURLToPath(new URL(name, import.meta.url))];
}

export async function startServer({ folder, smtp, ahead = 0, largestFile }: ServerOptions): Promise<ServerProcess> {
  // The soft limit only, which can be raised again.
  const limited = largestFile === undefined ? [] : ['prlimit', `--fsize=${largestFile}:`];
  const [program = '', ...args] = [...limited, ...programOf('server.program.ts')];
  const child = spawn(program, args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      NEWSLETTER_URL: sender.url,
      NEWSLETTER_FROM: sender.from,
      NEWSLETTER_STORE: `sqlite:${databaseIn(folder)}`,
      NEWSLETTER_MAIL: smtp ?? `folder:${mailboxIn(folder)}`,
      NEWSLETTER_PER_CLIENT: `${limits.perClient}`,
      NEWSLETTER_ALTOGETHER: `${limits.altogether}`,
      BENCH_AHEAD: `${ahead}`,
    },
  });
  const ended = once(child, 'exit');
  const problems: string[] = [];
  const listening = Promise.withResolvers<number>();
  let used = Promise.withResolvers<Usage>();
  child.on('message', (message: ToBench) => {
    if ('port' in message) listening.resolve(message.port);
    else if ('memory' in message) used.resolve(message);
    else problems.push(message.problem);
  });
  child.once('exit', (code, signal) => {
    const error = new Error(`The server process ended by itself: ${code ?? signal}.`);
    listening.reject(error);
    used.reject(error);
  });
  used.promise.catch(() => {});
  const client = connect(await listening.promise);

  async function end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    // Connections that are kept open would be waited for.
    if (signal === 'SIGTERM') client.close();
    child.kill(signal);
    await ended;
    client.close();
  }

  return {
    client,
    problems,
    usage() {
      used = Promise.withResolvers();
      child.send('usage');
      return used.promise;
    },
    async giveRoom() {
      const [code] = await once(spawn('prlimit', ['--pid', `${child.pid}`, '--fsize=unlimited:']), 'exit');
      if (code !== 0) throw new Error('The limit on the size of files could not be raised.');
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}

/** Waits until no mail waits, and says how many seconds that took; after `most` of them it waits no more. */
export async function untilSent(folder: string, most = 120): Promise<number> {
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  while (waitingIn(databaseIn(folder)) > 0 && seconds() < most) await wait(100);
  return seconds();
}

/** Longer than a mail stays in the hand of a process that has died, or waits after a few failures; shorter than a link works. */
const muchLater = 3 * 3_600_000;

/** Another process, hours later, sends what one has left. */
export async function sendRest(options: ServerOptions): Promise<void> {
  const server = await startServer({ ...options, ahead: muchLater });
  await untilSent(options.folder);
  await server.stop();
}

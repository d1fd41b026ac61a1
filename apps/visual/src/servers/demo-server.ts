import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { now } from '../capture/stage.ts';
import { places } from '../places.ts';
import { listen, type Running } from './static-server.ts';

/** Starts the demo as it was built, at a fixed time, and with a list of subscribers that nobody is on. */
export async function serveDemo(): Promise<Running> {
  const entry = join(places.demo, 'server/entry.mjs');
  if (!existsSync(entry)) throw new Error('The demo is not built, so it has no pages to picture. Run: pnpm visual');
  const data = mkdtempSync(join(tmpdir(), 'galley-pictures-'));
  const port = await freePort();
  const server = spawn(process.execPath, [entry], {
    cwd: data,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      GALLEY_NOW: now,
      GALLEY_DATA: data,
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const address = `http://127.0.0.1:${port}`;
  while (!(await answers(address))) {
    if (server.exitCode !== null) throw new Error(`The demo ended before it answered.\n${said}`);
  }
  return {
    address,
    stop: async () => {
      server.kill();
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await listen(probe);
  await new Promise((closed) => probe.close(closed));
  return port;
}

async function answers(address: string): Promise<boolean> {
  await new Promise((wait) => setTimeout(wait, 50));
  return fetch(address).then(
    () => true,
    () => false,
  );
}

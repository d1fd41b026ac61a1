import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { now } from '../capture/stage.ts';
import { places } from '../places.ts';
import { listen, stopServer, type Running } from './static-server.ts';
import { testCard } from './test-card.ts';

/** Starts the demo as it was built, at a fixed time, and with a list of subscribers that nobody is on; what it answers passes a front. */
export async function serveDemo(): Promise<Running> {
  const demo = await startDemo();
  const front = await serveFront(demo.address);
  return {
    address: front.address,
    stop: async () => {
      await front.stop();
      await demo.stop();
    },
  };
}

/**
 * Answers as the demo does, but for two things: photographs come as cards, and a font that may come too late for a first
 * visit is waited for, so that the picture shows the page as it is meant.
 */
async function serveFront(demo: string): Promise<Running> {
  const server = createServer((request, response) => {
    answer(demo, `http://${request.headers.host}`, request.url ?? '/').then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error: unknown) => response.writeHead(502).end(String(error)),
    );
  });
  const port = await listen(server);
  return { address: `http://127.0.0.1:${port}`, stop: () => stopServer(server) };
}

async function answer(demo: string, front: string, path: string) {
  const given = await fetch(new URL(path, demo), { redirect: 'manual' });
  const { pathname } = new URL(path, demo);
  const headers = new Headers(given.headers);
  for (const name of ['content-length', 'content-encoding', 'transfer-encoding', 'connection']) headers.delete(name);
  let body: string | Buffer = Buffer.from(await given.arrayBuffer());
  if (given.ok && pathname.endsWith('.webp')) {
    body = testCard(basename(pathname), body);
    headers.set('content-type', 'image/svg+xml');
  } else if (/^text\/(?:html|css)/.test(headers.get('content-type') ?? '')) {
    // The page says where it is, which is here.
    body = body
      .toString()
      .replaceAll(demo, front)
      .replaceAll(encodeURIComponent(demo), encodeURIComponent(front))
      .replaceAll(/font-display:\s*optional/g, 'font-display:block');
  }
  return { status: given.status, headers: [...headers].flat(), body };
}

async function startDemo(): Promise<Running> {
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
  // Whoever ends without stopping it takes it along.
  const end = () => void server.kill();
  process.once('exit', end);
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
      process.off('exit', end);
      end();
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

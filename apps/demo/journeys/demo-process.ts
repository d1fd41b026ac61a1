import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './free-port.js';

/** A demo of a test's own, with settings of its own. */
export interface DemoProcess extends AsyncDisposable {
  origin: string;
  /** What it has said so far. */
  said(): string;
}

export async function startDemo(settings: Readonly<Record<string, string>>): Promise<DemoProcess> {
  const port = String(await freePort());
  const data = mkdtempSync(join(tmpdir(), 'galley-journey-'));
  // The journeys' own demo stands still at a moment; this one has the machine's clock, as a real one does.
  const { GALLEY_NOW: _, ...environment } = process.env;
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../dist/server/entry.mjs')], {
    env: { ...environment, HOST: '127.0.0.1', PORT: port, GALLEY_DATA: data, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  while (!(await answers(origin))) {
    if (child.exitCode !== null) {
      await close();
      throw new Error(`The demo ended before it answered, so nothing can be tested. It said:\n${said}`);
    }
    await new Promise((wait) => setTimeout(wait, 100));
  }
  return { origin, said: () => said, [Symbol.asyncDispose]: close };
}

function answers(origin: string): Promise<boolean> {
  return fetch(`${origin}/favicon.svg`).then(
    ({ ok }) => ok,
    () => false,
  );
}

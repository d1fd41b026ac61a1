import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { places } from '../places.ts';

/** How Playwright ended: its code, and the signal that made it end, if one did. */
export interface Ending {
  code: number | null;
  signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP' | undefined;
}

/** The code with which a process ends that a signal has ended. */
export const codeOfSignal = (signal: NonNullable<Ending['signal']>) => 128 + constants.signals[signal];

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Has a signal end this process as its work's end would: what it started, and ends with it, ends. */
export function endOnSignals(): void {
  for (const name of signals) process.once(name, () => process.exit(codeOfSignal(name)));
}

/**
 * Runs Playwright, and outlives it: a signal for this process makes Playwright close its browsers and servers, and
 * this one waits for that. If this one is killed, the channel between the two breaks, and Playwright ends as well.
 */
export function playwright(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ending> {
  const cli = join(places.visual, 'node_modules/@playwright/test/cli.js');
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: places.visual,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    // No text beside each failure: the pictures say what differs.
    env: { ...process.env, PLAYWRIGHT_NO_COPY_PROMPT: '1', ...env },
  });
  let signal: Ending['signal'];
  const end = (name: NodeJS.Signals) => {
    signal = name as Ending['signal'];
    // The one signal upon which Playwright puts its things away. A second one within a second, from the terminal, it ignores.
    child.kill('SIGINT');
  };
  for (const name of signals) process.on(name, end);
  return new Promise<Ending>((ended, refuse) => {
    child.once('error', refuse);
    child.once('exit', (code) => ended({ code, signal }));
  }).finally(() => {
    for (const name of signals) process.off(name, end);
  });
}

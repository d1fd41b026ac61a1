import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqliteStore } from './sqlite-store.js';
import { createLetters } from './subscriber-store.test.letters.js';

const register = fileURLToPath(new URL('../../../test-kit/src/run-source/register.ts', import.meta.url));
const program = fileURLToPath(new URL('sqlite-store.test.program.ts', import.meta.url));
const at = new Date('2026-11-20T17:40:00.000Z');

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-newsletter-'));
  file = join(folder, 'subscribers.sqlite');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A process that signs readers up, one after the other, and says of each that it was taken. */
function startProgram(name: string, most: number, limit = ':') {
  const command = [process.execPath, '--import', register, program, file, name, `${most}`];
  const child = spawn('sh', ['-c', `${limit}; exec "$@"`, 'sh', ...command], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  return {
    child,
    begun: once(child.stdout, 'data'),
    ended: once(child, 'close'),
    // Half a line is nothing that was said.
    taken: () => said.split('\n').slice(0, -1),
  };
}

const signUp = (key: string, letters = createLetters(key)) => ({
  email: key,
  key,
  newsletters: ['tide-tables'],
  at,
  write: letters.writeAt(at),
});

async function keysIn(path: string): Promise<{ subscribed: Set<string>; mailed: Set<string> }> {
  const store = await openSqliteStore(path);
  const subscribed = new Set<string>();
  for await (const { key } of store.subscriptions()) subscribed.add(key);
  const mails = await store.claimMails(1_000_000, at, at);
  await store.close();
  return { subscribed, mailed: new Set(mails.map(({ mail }) => mail.to)) };
}

test('loses nothing that was taken when its processes are killed, at whatever moment', async () => {
  const taken: string[] = [];
  for (const round of ['a', 'b', 'c', 'd']) {
    const programs = [1, 2, 3].map((number) => startProgram(`${round}${number}`, 1_000_000));
    await Promise.all(programs.map(({ begun }) => begun));
    for (const { child, ended, taken: said } of programs) {
      await wait(Math.random() * 50);
      child.kill('SIGKILL');
      expect(await ended).toEqual([null, 'SIGKILL']);
      taken.push(...said());
    }
  }
  expect(taken.length).toBeGreaterThan(12);
  const { subscribed, mailed } = await keysIn(file);
  expect(taken.filter((key) => !subscribed.has(key))).toEqual([]);
  // Never one without the other, also of those that nobody was told of.
  expect(subscribed).toEqual(mailed);
  const database = new DatabaseSync(file);
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  database.close();
});

test('serves several processes at once, which open it at the same moment', async () => {
  const programs = ['one', 'two', 'three'].map((name) => startProgram(name, 50));
  const store = await openSqliteStore(file);
  await Promise.all(Array.from({ length: 50 }, (_, index) => store.signUp(signUp(`here-${index}@example.com`))));
  for (const { ended } of programs) expect(await ended).toEqual([0, null]);
  await store.close();
  for (const { taken } of programs) expect(taken()).toHaveLength(50);
  const { subscribed, mailed } = await keysIn(file);
  expect(subscribed.size).toBe(200);
  expect(mailed.size).toBe(200);
});

test('is written ahead, and waits for the disk', async () => {
  const store = await openSqliteStore(file);
  const database = new DatabaseSync(file);
  expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  database.close();
  await store.close();
});

test('waits for another process that holds the file, without blocking this one, and refuses after that', async () => {
  const store = await openSqliteStore(file);
  const other = new DatabaseSync(file);
  other.exec('BEGIN IMMEDIATE');
  const waiting = store.signUp(signUp('waits@example.com'));
  await wait(200);
  other.exec('COMMIT');
  await waiting;
  other.exec('BEGIN IMMEDIATE');
  await expect(store.signUp(signUp('refused@example.com'))).rejects.toThrow('database is locked');
  other.exec('COMMIT');
  other.close();
  await store.signUp(signUp('afterwards@example.com'));
  await store.close();
  expect((await keysIn(file)).subscribed).toEqual(new Set(['waits@example.com', 'afterwards@example.com']));
});

test('refuses what finds no room on the disk, keeps what was taken, and goes on once there is room', async () => {
  // In units of 512 bytes.
  const { ended, taken } = startProgram('full', 300, 'ulimit -f 400');
  expect(await ended).toEqual([0, null]);
  expect(taken().length).toBeGreaterThan(0);
  expect(taken().length).toBeLessThan(300);
  const store = await openSqliteStore(file);
  await store.signUp(signUp('after@example.com'));
  await store.close();
  expect((await keysIn(file)).subscribed).toEqual(new Set([...taken(), 'after@example.com']));
});

test('says what is wrong where there can be no file', async () => {
  await expect(openSqliteStore(folder)).rejects.toThrow('unable to open database file');
});

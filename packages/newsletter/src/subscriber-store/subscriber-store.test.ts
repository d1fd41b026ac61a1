import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMemoryStore } from './memory-store.js';
import { openSqliteStore } from './sqlite-store.js';
import type { Subscriber, SubscriberStore } from './subscriber-store.js';

const reader: Subscriber = {
  email: 'Reader@Example.com',
  key: 'reader@example.com',
  newsletter: 'tide-tables',
  at: '2026-11-20T17:40:00.000Z',
};

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-newsletter-'));
  file = join(folder, 'not/there/yet/subscribers.sqlite');
});

afterEach(() => rmSync(folder, { recursive: true }));

function rowsOf(path: string): unknown[] {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return database
      .prepare('SELECT email, key, newsletter, at FROM subscriber ORDER BY rowid')
      .all()
      .map((row) => ({ ...row }));
  } finally {
    database.close();
  }
}

interface Adapter {
  open: () => Promise<{ store: SubscriberStore; rows: () => readonly unknown[] }>;
}

const adapters: Record<string, Adapter> = {
  memory: {
    open: async () => {
      const store = createMemoryStore();
      return { store, rows: () => store.subscribers };
    },
  },
  sqlite: { open: async () => ({ store: await openSqliteStore(file), rows: () => rowsOf(file) }) },
};

describe.each(Object.entries(adapters))('a store of subscribers in %s', (_name, { open }) => {
  test('keeps what it was given', async () => {
    const { store, rows } = await open();
    await store.add(reader);
    expect(rows()).toEqual([reader]);
    await store.close();
  });

  test('has one row for 50 that come at once', async () => {
    const { store, rows } = await open();
    await Promise.all(Array.from({ length: 50 }, () => store.add(reader)));
    expect(rows()).toEqual([reader]);
    await store.close();
  });

  test('leaves the first as it was', async () => {
    const { store, rows } = await open();
    await store.add(reader);
    await store.add({ ...reader, email: 'READER@example.com', at: '2027-01-01T00:00:00.000Z' });
    expect(rows()).toEqual([reader]);
    await store.close();
  });

  test('tells newsletters and readers apart, also where their names run together', async () => {
    const { store, rows } = await open();
    const others = [
      { ...reader, newsletter: 'dock-diary' },
      { ...reader, key: 'other@example.com' },
      { ...reader, key: 'a', newsletter: 'bc' },
      { ...reader, key: 'ab', newsletter: 'c' },
      { ...reader, key: "'; DROP TABLE subscriber; --" },
    ];
    for (const each of [reader, ...others]) await store.add(each);
    expect(rows()).toEqual([reader, ...others]);
    await store.close();
  });

  test('may be closed twice', async () => {
    const { store } = await open();
    await store.close();
    await store.close();
  });
});

describe('a file of subscribers', () => {
  test('is still there when it is opened again', async () => {
    const first = await openSqliteStore(file);
    await first.add(reader);
    await first.close();
    const second = await openSqliteStore(file);
    await second.add(reader);
    await second.close();
    expect(rowsOf(file)).toEqual([reader]);
  });

  test('may be open in several places', async () => {
    const stores = await Promise.all(Array.from({ length: 5 }, () => openSqliteStore(file)));
    await Promise.all(Array.from({ length: 50 }, (_, index) => stores[index % 5]?.add(reader)));
    for (const store of stores) await store.close();
    expect(rowsOf(file)).toEqual([reader]);
  });

  test('is written ahead, and refuses what is no subscriber', async () => {
    const store = await openSqliteStore(file);
    const database = new DatabaseSync(file);
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    database.close();
    await expect(store.add({ ...reader, email: undefined as unknown as string })).rejects.toThrow();
    await store.close();
    await expect(store.add(reader)).rejects.toThrow();
  });

  test('loses nothing that was taken when the process is killed', () => {
    const module = JSON.stringify(new URL('./sqlite-store.ts', import.meta.url).href);
    const program = `
      const { openSqliteStore } = await import(${module});
      const store = await openSqliteStore(${JSON.stringify(file)});
      for (let n = 0; n < 20; n++) await store.add({ ...${JSON.stringify(reader)}, key: 'reader' + n });
      process.kill(process.pid, 'SIGKILL');
    `;
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', program]);
    expect(signal).toBe('SIGKILL');
    expect(rowsOf(file)).toHaveLength(20);
  });
});

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SubscriberStore } from './subscriber-store.js';

/** `FULL`: a sign-up that was answered is on the disk, and outlives a power cut as well as a killed process. */
const schema = `
  PRAGMA busy_timeout = 5000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE IF NOT EXISTS subscriber (
    key TEXT NOT NULL,
    newsletter TEXT NOT NULL,
    email TEXT NOT NULL,
    at TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX IF NOT EXISTS subscriber_once ON subscriber (key, newsletter);
`;

/** Keeps subscribers in a file, which it creates with its folder. Several processes may open it. Needs Node 22.13 or newer. */
export async function openSqliteStore(file: string): Promise<SubscriberStore> {
  // Not imported above: who keeps subscribers elsewhere may run on a Node without SQLite.
  const { DatabaseSync } = await import('node:sqlite');
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  database.exec(schema);
  const insert = database.prepare(
    'INSERT INTO subscriber (key, newsletter, email, at) VALUES (?, ?, ?, ?) ON CONFLICT (key, newsletter) DO NOTHING',
  );
  return {
    async add({ email, key, newsletter, at }) {
      insert.run(key, newsletter, email, at);
    },
    close() {
      if (database.isOpen) database.close();
    },
  };
}

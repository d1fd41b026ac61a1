import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { createSqlStore, tables, type Query, type SqlRow } from './sql-store.js';
import type { SubscriberStore } from './subscriber-store.js';

/** `FULL`: a sign-up that was answered is on the disk, and outlives a power cut as well as a killed process. */
const settings = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA busy_timeout = 0;
`;

/** How long another process may hold the file before what waits for it is refused, in milliseconds. */
const patience = 5000;
/** Writes that share one way to the disk, which is what takes the time. */
const most = 200;

interface Job {
  work: (query: Query) => Promise<unknown>;
  /** Runs once all is safe, or tells that nothing was done. */
  settle: (outcome: { value: unknown } | { error: unknown }) => void;
}

/** Keeps subscriptions until the process ends, by the same rules as all other stores: for tests and for trying things out. */
export const createMemoryStore = (): Promise<SubscriberStore> => openSqliteStore(':memory:');

/**
 * Keeps subscriptions in a file, which it creates with its folder; `:memory:` keeps them until the process ends.
 * Several processes on one machine may open one file. Needs Node 22.16 or newer.
 */
export async function openSqliteStore(file: string): Promise<SubscriberStore> {
  // Not imported above: who keeps subscribers elsewhere may run on a Node without SQLite.
  const { DatabaseSync } = await import('node:sqlite');
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  const query = queryOf(database);
  const jobs: Job[] = [];
  let isWorking = false;

  async function workOff(): Promise<void> {
    while (jobs.length > 0) await together(database, query, jobs.splice(0, most));
    isWorking = false;
  }

  function transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result> {
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    jobs.push({
      work,
      settle: (outcome) => ('error' in outcome ? reject(outcome.error as Error) : resolve(outcome.value as Result)),
    });
    // What comes in the same moment is waited for.
    if (!isWorking) setImmediate(workOff);
    isWorking = true;
    return promise;
  }

  try {
    await patiently(() => database.exec(settings));
    await transaction(async (ask) => {
      for (const table of tables) await ask(table);
    });
  } catch (error) {
    database.close();
    throw error;
  }
  return createSqlStore({ transaction, hold: '', claim: '', close: async () => database.close() });
}

/** Each job by itself within one transaction of all: what one does wrong harms no other. */
async function together(database: DatabaseSync, query: Query, jobs: readonly Job[]): Promise<void> {
  const done: (() => void)[] = [];
  try {
    await patiently(() => database.exec('BEGIN IMMEDIATE'));
    for (const { work, settle } of jobs) {
      database.exec('SAVEPOINT job');
      try {
        const value = await work(query);
        done.push(() => settle({ value }));
      } catch (error) {
        // Out of space SQLite takes everything back by itself, and then nothing of all jobs holds.
        if (!database.isTransaction) throw error;
        database.exec('ROLLBACK TO job');
        done.push(() => settle({ error }));
      }
      database.exec('RELEASE job');
    }
    database.exec('COMMIT');
  } catch (error) {
    for (const { settle } of jobs) settle({ error });
    takeBack(database);
    return;
  }
  for (const tell of done) tell();
}

function takeBack(database: DatabaseSync): void {
  try {
    if (database.isTransaction) database.exec('ROLLBACK');
  } catch {
    // What led here has been told; whoever comes next is told that nothing works.
  }
}

/** Statements are prepared once. */
function queryOf(database: DatabaseSync): Query {
  const statements = new Map<string, StatementSync>();
  return async (sql, values = []) => {
    let statement = statements.get(sql);
    if (statement === undefined) statements.set(sql, (statement = database.prepare(sql)));
    return statement.all(Object.fromEntries(values.map((value, index) => [`$${index + 1}`, value]))) as SqlRow[];
  };
}

const busy = 5;

/** Without blocking everybody else in this process, which SQLite's own patience would do. */
async function patiently(act: () => void): Promise<void> {
  const until = performance.now() + patience;
  for (;;) {
    try {
      return act();
    } catch (error) {
      // The lower byte is the kind of error: https://sqlite.org/rescode.html
      const isBusy = error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === busy;
      if (!isBusy || performance.now() > until) throw error;
      await wait(10 + Math.random() * 20);
    }
  }
}

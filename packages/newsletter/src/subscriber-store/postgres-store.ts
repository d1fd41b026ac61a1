import { createSqlStore, tables, type Query, type SqlRow } from './sql-store.js';
import type { SubscriberStore } from './subscriber-store.js';

/** Two ways in which PostgreSQL asks for another try: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const again = new Set(['40001', '40P01']);
const mostTries = 5;
/** `galley`, as a number: one process makes the tables while others wait. */
const makingTables = 0x67616c6c;

/** What `pg` is told of the database; what is left out comes from its environment, `PGHOST` and the like. */
export interface PostgresSettings {
  /** `postgres://user:password@host:5432/database`, instead of the five below. */
  connectionString?: string;
  host?: string;
  port?: number;
  database?: string;
  user?: string;
  password?: string | (() => string | Promise<string>);
  /** As `tls.connect()` takes it. */
  ssl?: boolean | { ca?: string; cert?: string; key?: string; rejectUnauthorized?: boolean };
  /** Connections at a time. @default 10 */
  max?: number;
  /** How long one of them is waited for before what needs it is refused, in milliseconds. @default 20_000 */
  connectionTimeoutMillis?: number;
}

/**
 * Keeps subscriptions in PostgreSQL 13 or newer, for sites on several machines. Needs the package `pg`. Makes its
 * tables, whose names begin with `galley_`, in the first schema of the search path; where they are there already it
 * needs no right to make any.
 */
export async function openPostgresStore(settings: string | PostgresSettings): Promise<SubscriberStore> {
  const { Pool } = (await import('pg')).default;
  const pool = new Pool({
    connectionTimeoutMillis: 20_000,
    ...(typeof settings === 'string' ? { connectionString: settings } : settings),
  });
  // A connection that breaks is replaced, and whoever used it hears of it by its query. Without listeners it would
  // end the process: the pool's is for connections that nobody uses, the other for those in use.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));

  async function transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result> {
    for (let tries = 1; ; tries++) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('BEGIN');
        const result = await work(async (sql, values = []) => (await client.query<SqlRow>(sql, [...values])).rows);
        await client.query('COMMIT');
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch((problem: Error) => (broken = problem));
        if (tries >= mostTries || !again.has(codeOf(error))) throw discreet(error);
      } finally {
        client.release(broken);
      }
    }
  }

  try {
    await transaction(async (query) => {
      await query('SELECT pg_advisory_xact_lock($1)', [makingTables]);
      const [row] = await query("SELECT to_regclass('galley_mail_due') AS made");
      if (row?.['made'] !== null) return;
      for (const table of tables) await query(table);
    });
  } catch (error) {
    await pool.end();
    throw error;
  }
  return createSqlStore({
    transaction,
    hold: 'FOR UPDATE',
    claim: 'FOR UPDATE SKIP LOCKED',
    close: () => pool.end(),
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** PostgreSQL says in details which row was wrong, with the address in it; errors end in logs. */
function discreet(error: unknown): unknown {
  return error instanceof Error && 'detail' in error ? Object.assign(error, { detail: undefined }) : error;
}

import { DatabaseSync } from 'node:sqlite';
import PostalMime from 'postal-mime';
import { readMailbox } from '../src/mail/mailbox-folder.js';
import { count } from './figures.js';

/** What is in the tables. The store itself never tells of mails that have been sent, hence SQL. */
export interface Contents {
  subscriptions: readonly { key: string; standing: string }[];
  mails: readonly { key: string; messageId: string }[];
}

/** A mail that has come to where it goes. */
export interface Arrived {
  to: string;
  messageId: string;
}

export function readContents(file: string): Contents {
  return asked(file, (rows) => ({
    subscriptions: rows('SELECT key, standing FROM galley_subscription').map((row) => ({
      key: String(row['key']),
      standing: String(row['standing']),
    })),
    mails: rows('SELECT key, id FROM galley_mail').map((row) => ({
      key: String(row['key']),
      messageId: String(row['id']),
    })),
  }));
}

/** How many mails are neither sent nor given up. */
export function waitingIn(file: string): number {
  return asked(file, (rows) =>
    Number(rows('SELECT count(*) AS mails FROM galley_mail WHERE ended_at IS NULL')[0]?.['mails']),
  );
}

/** All that is kept, to be compared. */
export function dumpOf(file: string): string {
  const tables = ['galley_address', 'galley_subscription', 'galley_link', 'galley_mail'];
  return asked(file, (rows) => JSON.stringify(tables.map((table) => rows(`SELECT * FROM ${table} ORDER BY 1, 2`))));
}

/** Whether SQLite finds the file sound. */
export function isSound(file: string): boolean {
  return asked(file, (rows) => rows('PRAGMA integrity_check')[0]?.['integrity_check'] === 'ok');
}

function asked<Result>(file: string, read: (rows: (sql: string) => Record<string, unknown>[]) => Result): Result {
  const database = new DatabaseSync(file, { timeout: 5000 });
  try {
    return read((sql) => database.prepare(sql).all());
  } finally {
    database.close();
  }
}

/** Those in a mailbox folder. One that is cut short is none. */
export function arrivedIn(folder: string): Promise<Arrived[]> {
  return readMailbox(folder, { most: Number.POSITIVE_INFINITY, report: () => {} });
}

/** Those that a mail server has taken. */
export function arrivedAt({ mails }: { mails: readonly Buffer[] }): Promise<Arrived[]> {
  return Promise.all(
    mails.map(async (mail) => {
      const { to, messageId = '' } = await PostalMime.parse(mail);
      return { to: to?.[0]?.address ?? '', messageId };
    }),
  );
}

/** What became of those who were told that they were taken. */
export interface Judgement {
  /** For the table: `2,304 taken: 0 lost, …`. */
  figure: string;
  holds: boolean;
  /** Mails that came again, under one Message-ID. */
  repeats: number;
}

/** What {@link judge} asks. */
export const nothingLost = 'none lost, none doubled, a mail each';

/**
 * Nobody who was taken may be lost, and nobody may be there twice; each has a mail, and however often it came it has
 * one Message-ID. Who was not told may be there or not, but as a whole: with a mail.
 */
export function judge(
  taken: readonly string[],
  { subscriptions, mails }: Contents,
  arrived: readonly Arrived[],
): Judgement {
  const keys = new Set(subscriptions.map(({ key }) => key));
  const queued = new Set(mails.map(({ key }) => key));
  const reached = new Set(arrived.map(({ to }) => to));
  const ids = new Map<string, string>();
  for (const { key, messageId } of mails) ids.set(messageId, key);
  for (const { to, messageId } of arrived) ids.set(messageId, to);

  const lost = taken.filter((key) => !keys.has(key)).length;
  const doubled = subscriptions.length - keys.size + (ids.size - new Set(ids.values()).size);
  const without = taken.filter((key) => !reached.has(key)).length;
  const half = [...keys].filter((key) => !queued.has(key)).length + [...queued].filter((key) => !keys.has(key)).length;
  return {
    figure: `${count(taken.length)} taken: ${lost} lost, ${doubled} doubled, ${without} without mail, ${half} half done`,
    holds: taken.length > 0 && lost + doubled + without + half === 0,
    repeats: arrived.length - new Set(arrived.map(({ messageId }) => messageId)).size,
  };
}

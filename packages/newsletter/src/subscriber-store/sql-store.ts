import type { Mail } from '../mail/mail.js';
import type { Consent } from '../newsletter/consent.js';
import {
  mailsPerDay,
  oneMailFor,
  type Letter,
  type Link,
  type Opened,
  type SignUp,
  type Standing,
  type SubscriberStore,
  type Subscription,
  type SubscriptionFilter,
} from './subscriber-store.js';

export type SqlValue = string | number | null;
export type SqlRow = Record<string, unknown>;
/** One statement with `$1`, `$2` … in it, which SQLite and PostgreSQL both read. */
export type Query = (sql: string, values?: readonly SqlValue[]) => Promise<SqlRow[]>;

/** What two databases do differently. */
export interface SqlDriver {
  /** All of it or nothing; resolves once it is safe. `work` waits for nothing but its queries, and may run again. */
  transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result>;
  /** After a `SELECT`, keeps its rows from others until the end of the transaction: `FOR UPDATE`. */
  hold: string;
  /** The same, passing by what others hold: `FOR UPDATE SKIP LOCKED`. */
  claim: string;
  /** Called once, when no transaction is open. */
  close: () => Promise<void>;
}

/** Instants are as {@link instant} writes them. */
export const tables = [
  `CREATE TABLE IF NOT EXISTS galley_address (
    key TEXT PRIMARY KEY,
    email TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    suppressed_at TEXT
  )`,
  `CREATE TABLE IF NOT EXISTS galley_subscription (
    newsletter TEXT NOT NULL,
    key TEXT NOT NULL REFERENCES galley_address ON DELETE CASCADE,
    standing TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    confirmed_at TEXT,
    ended_at TEXT,
    consent_text TEXT,
    consent_version TEXT,
    PRIMARY KEY (newsletter, key)
  )`,
  'CREATE INDEX IF NOT EXISTS galley_subscription_of ON galley_subscription (key)',
  `CREATE TABLE IF NOT EXISTS galley_link (
    hash TEXT PRIMARY KEY,
    key TEXT NOT NULL REFERENCES galley_address ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    newsletters TEXT NOT NULL,
    consent_text TEXT,
    consent_version TEXT,
    made_at TEXT NOT NULL,
    ends_at TEXT NOT NULL
  )`,
  'CREATE INDEX IF NOT EXISTS galley_link_of ON galley_link (key)',
  `CREATE TABLE IF NOT EXISTS galley_mail (
    id TEXT PRIMARY KEY,
    key TEXT NOT NULL REFERENCES galley_address ON DELETE CASCADE,
    kind TEXT NOT NULL,
    newsletters TEXT NOT NULL,
    content TEXT,
    made_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    ended_at TEXT
  )`,
  'CREATE INDEX IF NOT EXISTS galley_mail_of ON galley_mail (key)',
  'CREATE INDEX IF NOT EXISTS galley_mail_due ON galley_mail (due_at) WHERE ended_at IS NULL',
];

const day = 24 * 3_600_000;
/** How long what was asked for and never confirmed is kept. */
const unconfirmedFor = 30 * day;
const page = 500;

/** ISO 8601 in UTC with milliseconds: the order of such texts is that of the instants. */
function instant(at: Date | string): string {
  const text = new Date(at).toISOString();
  // A year beyond 9999 is written with a sign, which comes before every digit.
  if (text.length > '2026-11-20T17:40:00.000Z'.length) throw new RangeError(`${text} is not within 9999 years.`);
  return text;
}

const before = (at: Date, milliseconds: number) => instant(new Date(at.getTime() - milliseconds));

/** The store over a database that speaks SQL: one text for all of them, and so one meaning of the rules. */
export function createSqlStore({ hold, claim, ...driver }: SqlDriver): SubscriberStore {
  const underWay = new Set<Promise<unknown>>();
  let closed: Promise<void> | undefined;

  async function transaction<Result>(work: (query: Query) => Promise<Result>): Promise<Result> {
    if (closed !== undefined) throw new Error('The subscriber store is closed, so nothing was done.');
    const done = driver.transaction(work);
    underWay.add(done);
    return done.finally(() => underWay.delete(done));
  }

  return {
    signUp: (signUp) => transaction((query) => takeSignUp(query, signUp)),
    open: (hash, at) => transaction((query) => open(query, hash, at)),
    change: (hash, { join = [], leave = [] }, at) =>
      transaction(async (query) => {
        const link = await findLink(query, hash, at);
        if (link === undefined) return undefined;
        // Two changes of one reader, or a change and a sign-up, wait for each other.
        const [address] = await query(`SELECT suppressed_at FROM galley_address WHERE key = $1 ${hold}`, [link.key]);
        const joined = address?.['suppressed_at'] === null ? join : [];
        for (const newsletter of joined) await confirm(query, link, newsletter, at);
        for (const newsletter of leave) await end(query, { key: link.key, newsletter }, at);
        return open(query, hash, at);
      }),
    addLink: (key, link, at) => transaction((query) => addLink(query, key, link, at)),
    claimMails: (most, at, until) =>
      transaction(async (query) => {
        const rows = await query(
          `WITH due AS (
            SELECT id FROM galley_mail WHERE ended_at IS NULL AND due_at <= $2 ORDER BY due_at LIMIT $1 ${claim}
          )
          UPDATE galley_mail SET due_at = $3, tries = tries + 1 WHERE id IN (SELECT id FROM due)
          RETURNING content, tries, made_at`,
          [most, instant(at), instant(until)],
        );
        return rows.map(queuedMailOf);
      }),
    mailSent: (id, at) => transaction((query) => endMails(query, 'id', id, at)),
    mailGivenUp: (id, at) => transaction((query) => endMails(query, 'id', id, at)),
    mailDelayed: (id, until) =>
      transaction(async (query) => {
        await query('UPDATE galley_mail SET due_at = $2 WHERE id = $1', [id, instant(until)]);
      }),
    async *subscriptions(filter = {}) {
      let after: Subscription | undefined;
      do {
        const last = after;
        const rows = await transaction((query) => listAfter(query, filter, last));
        yield* rows;
        after = rows.length === page ? rows.at(-1) : undefined;
      } while (after !== undefined);
    },
    suppress: ({ email, key }, at) =>
      transaction(async (query) => {
        await query(
          `INSERT INTO galley_address (key, email, asked_at, suppressed_at) VALUES ($1, $2, $3, $3)
          ON CONFLICT (key) DO UPDATE SET suppressed_at = excluded.suppressed_at`,
          [key, email, instant(at)],
        );
        await end(query, { key }, at);
        await endMails(query, 'key', key, at);
      }),
    forget: (key) =>
      transaction(async (query) => {
        return (await query('DELETE FROM galley_address WHERE key = $1 RETURNING key', [key])).length > 0;
      }),
    async prune(at) {
      // Each by itself: a sign-up locks these tables in another order, and the two would wait for each other.
      for (const [statement, until] of outdated(at)) await transaction((query) => query(statement, [until]));
    },
    close: () => (closed ??= Promise.allSettled(underWay).then(driver.close)),
  };
}

/** Statements that delete what has no use any more. */
function outdated(at: Date): [statement: string, until: string][] {
  return [
    ['DELETE FROM galley_link WHERE ends_at <= $1', instant(at)],
    ['DELETE FROM galley_mail WHERE ended_at IS NOT NULL AND made_at <= $1', before(at, day)],
    ["DELETE FROM galley_subscription WHERE standing = 'pending' AND asked_at <= $1", before(at, unconfirmedFor)],
    // `asked_at` is what PostgreSQL looks at again after it has waited for a sign-up of that address: it is new then,
    // while the subscription that came with it is not to be seen yet.
    [
      `DELETE FROM galley_address WHERE asked_at <= $1 AND suppressed_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM galley_subscription s WHERE s.key = galley_address.key)
      AND NOT EXISTS (SELECT 1 FROM galley_mail m WHERE m.key = galley_address.key)`,
      before(at, unconfirmedFor),
    ],
  ];
}

async function takeSignUp(query: Query, signUp: SignUp): Promise<void> {
  const { email, key, newsletters, consent, at, write } = signUp;
  const now = instant(at);
  // First of all, because it makes two sign-ups of one address wait for each other.
  const [address] = await query(
    `INSERT INTO galley_address (key, email, asked_at) VALUES ($1, $2, $3)
    ON CONFLICT (key) DO UPDATE SET asked_at = excluded.asked_at RETURNING email, suppressed_at`,
    [key, email, now],
  );
  // Neither what is on the list nor what was left: anybody can type this address.
  for (const newsletter of newsletters) {
    await query(
      `INSERT INTO galley_subscription (key, newsletter, standing, asked_at) VALUES ($1, $2, 'pending', $3)
      ON CONFLICT (newsletter, key) DO UPDATE SET asked_at = excluded.asked_at
      WHERE galley_subscription.standing = 'pending'`,
      [key, newsletter, now],
    );
  }
  const listed = await query("SELECT newsletter FROM galley_subscription WHERE key = $1 AND standing = 'confirmed'", [
    key,
  ]);
  const known = new Set(listed.map(({ newsletter }) => newsletter));
  const unknown = newsletters.filter((newsletter) => !known.has(newsletter));
  const kind = unknown.length > 0 ? 'confirm' : 'known';
  const about = unknown.length > 0 ? unknown : newsletters;
  const earlier = await query('SELECT kind, newsletters, made_at FROM galley_mail WHERE key = $1 AND made_at > $2', [
    key,
    before(at, day),
  ]);
  const recently = before(at, oneMailFor);
  const asksAlready = earlier.some((mail) => {
    if (mail['kind'] !== kind || String(mail['made_at']) <= recently) return false;
    const asked = listOf(mail['newsletters']);
    return about.every((newsletter) => asked.includes(newsletter));
  });
  const isSuppressed = address?.['suppressed_at'] !== null;
  if (isSuppressed || earlier.length >= mailsPerDay || asksAlready) return;
  const { mail, links } = write(kind, about, String(address['email']));
  await queue(query, { key, kind, about, mail, at });
  for (const link of links) await addLink(query, key, link, at, link.purpose === 'confirm' ? consent : undefined);
}

interface Queued {
  key: string;
  kind: string;
  about: readonly string[];
  mail: Letter['mail'];
  at: Date;
}

async function queue(query: Query, { key, kind, about, mail, at }: Queued): Promise<void> {
  await query(
    `INSERT INTO galley_mail (id, key, kind, newsletters, content, made_at, due_at) VALUES ($1, $2, $3, $4, $5, $6, $6)`,
    [mail.messageId, key, kind, JSON.stringify(about), JSON.stringify(mail), instant(at)],
  );
}

async function addLink(query: Query, key: string, link: Link, at: Date, consent?: Consent): Promise<void> {
  await query(
    `INSERT INTO galley_link (hash, key, purpose, newsletters, made_at, ends_at, consent_text, consent_version)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      link.hash,
      key,
      link.purpose,
      JSON.stringify(link.newsletters),
      instant(at),
      instant(link.endsAt),
      consent?.text ?? null,
      consent?.version ?? null,
    ],
  );
}

interface FoundLink {
  key: string;
  purpose: Link['purpose'];
  newsletters: readonly string[];
  madeAt: string;
  consent: Consent | undefined;
}

async function findLink(query: Query, hash: string, at: Date): Promise<FoundLink | undefined> {
  const [row] = await query('SELECT * FROM galley_link WHERE hash = $1 AND ends_at > $2', [hash, instant(at)]);
  if (row === undefined) return undefined;
  return {
    key: String(row['key']),
    purpose: row['purpose'] === 'confirm' ? 'confirm' : 'manage',
    newsletters: listOf(row['newsletters']),
    madeAt: String(row['made_at']),
    consent: consentOf(row),
  };
}

async function confirm(query: Query, link: FoundLink, newsletter: string, at: Date): Promise<void> {
  const { key, purpose, madeAt, consent } = link;
  await query(
    `INSERT INTO galley_subscription
      (key, newsletter, standing, asked_at, confirmed_at, consent_text, consent_version)
    VALUES ($1, $2, 'confirmed', $3, $4, $5, $6)
    ON CONFLICT (newsletter, key) DO UPDATE SET
      standing = 'confirmed',
      asked_at = excluded.asked_at,
      confirmed_at = excluded.confirmed_at,
      ended_at = NULL,
      consent_text = COALESCE(excluded.consent_text, galley_subscription.consent_text),
      consent_version = COALESCE(excluded.consent_version, galley_subscription.consent_version)
    WHERE galley_subscription.standing <> 'confirmed'`,
    [
      key,
      newsletter,
      purpose === 'confirm' ? madeAt : instant(at),
      instant(at),
      consent?.text ?? null,
      consent?.version ?? null,
    ],
  );
}

/** Takes a reader off one list, or off all of them. */
async function end(query: Query, { key, newsletter }: { key: string; newsletter?: string }, at: Date): Promise<void> {
  await query(
    `UPDATE galley_subscription SET standing = 'ended', ended_at = $2
    WHERE key = $1 AND newsletter = COALESCE($3, newsletter) AND standing <> 'ended'`,
    [key, instant(at), newsletter ?? null],
  );
}

async function endMails(query: Query, column: 'id' | 'key', value: string, at: Date): Promise<void> {
  await query(`UPDATE galley_mail SET ended_at = $2, content = NULL WHERE ${column} = $1 AND ended_at IS NULL`, [
    value,
    instant(at),
  ]);
}

const withEmail = 'SELECT a.email, s.* FROM galley_subscription s JOIN galley_address a ON a.key = s.key';

async function open(query: Query, hash: string, at: Date): Promise<Opened | undefined> {
  const link = await findLink(query, hash, at);
  if (link === undefined) return undefined;
  const { key, purpose, newsletters } = link;
  const [address] = await query('SELECT email FROM galley_address WHERE key = $1', [key]);
  if (address === undefined) return undefined;
  const rows = await query(`${withEmail} WHERE s.key = $1 ORDER BY s.newsletter`, [key]);
  return { key, email: String(address['email']), purpose, newsletters, subscriptions: rows.map(subscriptionOf) };
}

const filters = ['newsletter', 'standing', 'key'] as const;

async function listAfter(
  query: Query,
  filter: SubscriptionFilter,
  after: Subscription | undefined,
): Promise<Subscription[]> {
  const values: SqlValue[] = [];
  const conditions = filters.flatMap((column) => {
    const value = filter[column];
    return value === undefined ? [] : [`s.${column} = $${values.push(value)}`];
  });
  if (after !== undefined) {
    conditions.push(`(s.newsletter, s.key) > ($${values.push(after.newsletter)}, $${values.push(after.key)})`);
  }
  const where = conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '';
  const rows = await query(`${withEmail} ${where} ORDER BY s.newsletter, s.key LIMIT ${page}`, values);
  return rows.map(subscriptionOf);
}

function subscriptionOf(row: SqlRow): Subscription {
  return {
    email: String(row['email']),
    key: String(row['key']),
    newsletter: String(row['newsletter']),
    standing: String(row['standing']) as Standing,
    askedAt: String(row['asked_at']),
    confirmedAt: given(row['confirmed_at']),
    endedAt: given(row['ended_at']),
    consent: consentOf(row),
  };
}

function queuedMailOf(row: SqlRow) {
  return {
    mail: JSON.parse(String(row['content'])) as Mail,
    tries: Number(row['tries']),
    madeAt: String(row['made_at']),
  };
}

function consentOf(row: SqlRow): Consent | undefined {
  const [text, version] = [given(row['consent_text']), given(row['consent_version'])];
  return text === undefined || version === undefined ? undefined : { text, version };
}

const given = (value: unknown) => (typeof value === 'string' ? value : undefined);

const listOf = (json: unknown) => JSON.parse(String(json)) as string[];

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { openPostgresStore } from './postgres-store.js';
import { postgresIsMissing, startPostgres } from './postgres.test.server.js';
import { createMemoryStore, openSqliteStore } from './sqlite-store.js';
import { createLetters } from './subscriber-store.test.letters.js';
import type { SignUp, SubscriberStore, Subscription } from './subscriber-store.js';

const folder = mkdtempSync(join(tmpdir(), 'galley-newsletter-'));
const postgres = await startPostgres();
if (postgres === undefined) console.warn(postgresIsMissing);

afterAll(async () => {
  await postgres?.stop();
  rmSync(folder, { recursive: true });
});

let files = 0;

/** A new place to keep things in, and how it is opened, however often. */
const kinds: Record<string, () => Promise<() => Promise<SubscriberStore>>> = {
  'in memory': async () => {
    const store = await createMemoryStore();
    return async () => store;
  },
  'in a file of SQLite': async () => {
    const file = join(folder, `not/there/yet/${++files}.sqlite`);
    return () => openSqliteStore(file);
  },
};
if (postgres !== undefined) {
  kinds['in PostgreSQL'] = async () => {
    const url = await postgres.createSchema();
    return () => openPostgresStore(url);
  };
}

/** Minutes after twenty to six in the evening. */
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 20, 17, 40) + minutes * 60_000);
const hour = 60;
const day = 24 * hour;
const reader = { email: 'Reader@Example.com', key: 'reader@example.com' };
const consent = { text: 'Send me the newsletter.', version: '2026-11' };

const open: SubscriberStore[] = [];
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const times = <Result>(count: number, act: (index: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: count }, (_, index) => act(index)));

/** Mails that are due at that time, taken and sent. */
async function sent(store: SubscriberStore, now: Date): Promise<string[]> {
  const mails = await store.claimMails(1000, now, new Date(now.getTime() + 60_000));
  for (const { mail } of mails) await store.mailSent(mail.messageId, now);
  return mails.map(({ mail }) => mail.subject).toSorted();
}

describe.skipIf(postgres !== undefined)('a store of subscriptions in PostgreSQL', () => {
  test.skip(postgresIsMissing);
});

describe.each(Object.entries(kinds))('a store of subscriptions %s', (kind, makePlace) => {
  async function start() {
    const openPlace = await makePlace();
    const store = await openPlace();
    open.push(store);
    const letters = createLetters();
    const signUp = (minutes: number, wish: Partial<SignUp> = {}) =>
      store.signUp({
        ...reader,
        newsletters: ['tide-tables'],
        at: at(minutes),
        write: letters.writeAt(at(minutes)),
        ...wish,
      });
    const standings = async () =>
      Object.fromEntries(
        (await all(store.subscriptions())).map((row) => [`${row.newsletter} ${row.key}`, row.standing]),
      );
    const openAgain = async () => {
      const other = await openPlace();
      open.push(other);
      return other;
    };
    return { store, openAgain, letters, signUp, standings };
  }

  describe('taking a sign-up', () => {
    test('keeps it pending, with a mail that confirms it', async () => {
      const { store, signUp, letters } = await start();
      await signUp(0, { consent });
      expect(await all(store.subscriptions())).toEqual<Subscription[]>([
        {
          ...reader,
          newsletter: 'tide-tables',
          standing: 'pending',
          askedAt: '2026-11-20T17:40:00.000Z',
          confirmedAt: undefined,
          endedAt: undefined,
          consent: undefined,
        },
      ]);
      const [queued] = await store.claimMails(10, at(0), at(5));
      expect(queued).toEqual({ mail: letters.written[0]?.mail, tries: 1, madeAt: '2026-11-20T17:40:00.000Z' });
      expect(await store.open('confirm 1', at(0))).toMatchObject({
        ...reader,
        purpose: 'confirm',
        newsletters: ['tide-tables'],
        subscriptions: [{ newsletter: 'tide-tables', standing: 'pending' }],
      });
    });

    test('has one row and one mail for 1,000 that come at once', async () => {
      const { store, signUp, standings } = await start();
      await times(1000, () => signUp(0));
      expect(await standings()).toEqual({ 'tide-tables reader@example.com': 'pending' });
      expect(await sent(store, at(0))).toEqual(['confirm tide-tables']);
    });

    test('has a row for each, and two mails at most, when one address asks for six newsletters at once', async () => {
      const { store, signUp, standings } = await start();
      await times(60, (index) => signUp(0, { newsletters: [`list-${index % 6}`] }));
      expect(Object.keys(await standings())).toHaveLength(6);
      expect(await sent(store, at(0))).toHaveLength(2);
    });

    test('writes to the address as it was typed first', async () => {
      const { store, signUp, letters } = await start();
      await signUp(0);
      await signUp(20, { email: 'READER@example.com' });
      expect(letters.written.map(({ mail }) => mail.to)).toEqual(['Reader@Example.com', 'Reader@Example.com']);
      expect(await all(store.subscriptions())).toMatchObject([{ email: 'Reader@Example.com' }]);
    });

    test('tells newsletters and readers apart, also where their names run together or are made to harm', async () => {
      const { signUp, standings } = await start();
      const pairs = [
        ['a', 'bc'],
        ['ab', 'c'],
        ["x'; DROP TABLE galley_mail; --", 'o\'neill"@example.com'],
        ['$1', '%_@example.com'],
      ] as const;
      for (const [newsletter, key] of pairs) await signUp(0, { key, newsletters: [newsletter] });
      const expected = pairs.map(([newsletter, key]) => [`${newsletter} ${key}`, 'pending']);
      expect(await standings()).toEqual(Object.fromEntries(expected));
    });

    test('is all or nothing, and what is wrong with one harms no other', async () => {
      const { store, signUp, standings } = await start();
      const broken = () => {
        throw new Error('No ink.');
      };
      const outcomes = await Promise.allSettled([
        signUp(0, { key: 'first@example.com' }),
        signUp(0, { write: broken }),
        signUp(0, { key: 'third@example.com' }),
      ]);
      expect(outcomes).toMatchObject([
        { status: 'fulfilled' },
        { status: 'rejected', reason: { message: 'No ink.' } },
        { status: 'fulfilled' },
      ]);
      expect(await standings()).toEqual({
        'tide-tables first@example.com': 'pending',
        'tide-tables third@example.com': 'pending',
      });
      expect(await sent(store, at(0))).toHaveLength(2);
    });
  });

  describe('as a way to bomb a stranger', () => {
    test('sends two mails at most within any day, however often and for whatever is asked', async () => {
      const { store, signUp, letters } = await start();
      for (let minute = 0; minute < 3 * day; minute += 30) {
        await signUp(minute, { newsletters: [`list-${minute % 7}`] });
        await sent(store, at(minute));
        await store.prune(at(minute));
      }
      const minutes = letters.written.map(({ mail }) => (Date.parse(mail.date) - at(0).getTime()) / 60_000);
      expect(minutes).toEqual([0, 30, day, day + 30, 2 * day, 2 * day + 30]);
    });

    test('takes what comes beyond that, for a link that the reader has', async () => {
      const { store, signUp, standings, letters } = await start();
      for (const newsletter of ['one', 'two', 'three']) await signUp(0, { newsletters: [newsletter] });
      expect(letters.written).toHaveLength(2);
      expect(await standings()).toMatchObject({ 'three reader@example.com': 'pending' });
      await store.change('manage 1', { join: ['three'] }, at(1));
      expect(await standings()).toMatchObject({ 'three reader@example.com': 'confirmed' });
    });

    test('does not ask again within ten minutes what it asks already', async () => {
      const { signUp, letters } = await start();
      await signUp(0, { newsletters: ['one', 'two'] });
      await signUp(9.99, { newsletters: ['two'] });
      expect(letters.written).toHaveLength(1);
      await signUp(10, { newsletters: ['two'] });
      expect(letters.written).toHaveLength(2);
    });

    test('writes nothing to a suppressed address, new or known, and takes nothing on for it', async () => {
      const { store, signUp, standings, letters } = await start();
      await store.suppress({ email: 'never@example.com', key: 'never@example.com' }, at(0));
      await signUp(1, { email: 'never@example.com', key: 'never@example.com' });
      await signUp(1);
      await store.change('confirm 1', { join: ['tide-tables'] }, at(2));
      await signUp(20, { newsletters: ['dock-diary'] });
      expect(letters.written).toHaveLength(2);
      await store.suppress(reader, at(21));
      // What was queued is withdrawn.
      expect(await store.claimMails(10, at(30), at(40))).toEqual([]);
      await signUp(60 * 24 * 3);
      await store.change('confirm 2', { join: ['dock-diary'] }, at(22));
      await store.change('manage 1', { join: ['tide-tables'] }, at(22));
      expect(letters.written).toHaveLength(2);
      expect(await standings()).toEqual({
        'tide-tables never@example.com': 'pending',
        'tide-tables reader@example.com': 'ended',
        'dock-diary reader@example.com': 'ended',
      });
    });
  });

  describe('following a link', () => {
    test('confirms once, however often, and says the same each time', async () => {
      const { store, signUp } = await start();
      await signUp(0);
      const first = await store.change('confirm 1', { join: ['tide-tables'] }, at(3));
      const others = await times(20, (index) => store.change('confirm 1', { join: ['tide-tables'] }, at(4 + index)));
      expect(first?.subscriptions).toMatchObject([{ standing: 'confirmed', confirmedAt: at(3).toISOString() }]);
      for (const other of others) expect(other).toEqual(first);
    });

    test('changes nothing by being opened', async () => {
      const { store, signUp, standings } = await start();
      await signUp(0);
      const opened = await times(200, () => store.open('confirm 1', at(1)));
      expect(new Set(opened.map((each) => JSON.stringify(each))).size).toBe(1);
      expect(await standings()).toEqual({ 'tide-tables reader@example.com': 'pending' });
      await store.change('confirm 1', { join: ['tide-tables'] }, at(2));
      expect(await standings()).toEqual({ 'tide-tables reader@example.com': 'confirmed' });
    });

    test('does nothing once it has ended, nor with a token that nobody made', async () => {
      const { store, signUp, standings } = await start();
      await signUp(0);
      expect(await store.open('confirm 1', at(day - 0.01))).toBeDefined();
      for (const [hash, minutes] of [
        ['confirm 1', day],
        ['confirm 9', 0],
        ['', 0],
      ] as const) {
        expect(await store.open(hash, at(minutes))).toBeUndefined();
        expect(await store.change(hash, { join: ['tide-tables'] }, at(minutes))).toBeUndefined();
      }
      expect(await standings()).toEqual({ 'tide-tables reader@example.com': 'pending' });
    });

    test('ends at its instant, in whatever zone that was written', async () => {
      const { store, signUp } = await start();
      await signUp(0);
      const link = { hash: 'h', purpose: 'manage', newsletters: [] } as const;
      await store.addLink(reader.key, { ...link, endsAt: '2026-11-20T19:00:00+01:00' }, at(0));
      expect(await store.open('h', new Date('2026-11-20T17:59:59Z'))).toBeDefined();
      expect(await store.open('h', new Date('2026-11-20T18:00:00Z'))).toBeUndefined();
      await expect(store.addLink(reader.key, { ...link, hash: 'i', endsAt: 'tomorrow' }, at(0))).rejects.toThrow();
      await expect(store.addLink(reader.key, { ...link, hash: 'i', endsAt: '+010000-01-01' }, at(0))).rejects.toThrow();
    });

    test('joins and leaves at the same time, twice as once', async () => {
      const { store, signUp } = await start();
      await signUp(0, { newsletters: ['one', 'two'] });
      await store.change('confirm 1', { join: ['one', 'two'] }, at(1));
      await store.change('manage 1', { join: ['two', 'three'], leave: ['one', 'four'] }, at(2));
      const after = await store.change('manage 1', { join: ['two', 'three'], leave: ['one', 'four'] }, at(3));
      expect(after?.subscriptions).toMatchObject([
        { newsletter: 'one', standing: 'ended', confirmedAt: at(1).toISOString(), endedAt: at(2).toISOString() },
        { newsletter: 'three', standing: 'confirmed', confirmedAt: at(2).toISOString() },
        { newsletter: 'two', standing: 'confirmed', confirmedAt: at(1).toISOString() },
      ]);
    });

    test('is made for an address that is known, and for no other', async () => {
      const { store, signUp } = await start();
      await signUp(0);
      const link = { hash: 'h', purpose: 'manage', newsletters: [], endsAt: at(9).toISOString() } as const;
      const problem: unknown = await store.addLink('other@example.com', link, at(0)).catch((error: unknown) => error);
      expect(problem).toBeInstanceOf(Error);
      // It ends in a log.
      expect(JSON.stringify(problem, Object.getOwnPropertyNames(problem))).not.toContain('other@');
    });
  });

  describe('what is known already', () => {
    test('is told in a mail of its own kind, and what is not yet known is asked', async () => {
      const { store, signUp } = await start();
      await signUp(0, { newsletters: ['one'] });
      await store.change('confirm 1', { join: ['one'] }, at(1));
      expect(await sent(store, at(1))).toEqual(['confirm one']);
      await signUp(2, { newsletters: ['one'] });
      expect(await sent(store, at(2))).toEqual(['known one']);
      await signUp(2 * day, { newsletters: ['one', 'two'] });
      expect(await sent(store, at(2 * day))).toEqual(['confirm two']);
    });

    test('stays as it is, whatever a stranger asks for', async () => {
      const { store, signUp } = await start();
      await signUp(0, { newsletters: ['on', 'off'], consent });
      await store.change('confirm 1', { join: ['on', 'off'] }, at(1));
      await store.change('manage 1', { leave: ['off'] }, at(2));
      const before = await all(store.subscriptions());
      await signUp(day, { newsletters: ['on', 'off'], consent: { text: 'Anything.', version: '0' }, email: 'x@y.z' });
      expect(await all(store.subscriptions())).toEqual(before);
      await store.change('confirm 2', { join: ['off'] }, at(day + 1));
      expect(await all(store.subscriptions({ newsletter: 'off' }))).toMatchObject([
        { standing: 'confirmed', endedAt: undefined, askedAt: at(day).toISOString() },
      ]);
    });
  });

  describe('consent', () => {
    test('is that of the wish that was confirmed, with its text and version', async () => {
      const { store, signUp } = await start();
      const newer = { text: 'Send me the newsletter, and nothing else.', version: '2026-12' };
      await signUp(0, { consent });
      await signUp(11, { consent: newer });
      await store.change('confirm 2', { join: ['tide-tables'] }, at(12));
      await store.change('confirm 1', { join: ['tide-tables'] }, at(13));
      expect(await all(store.subscriptions())).toMatchObject([{ consent: newer, askedAt: at(11).toISOString() }]);
    });

    test('of a stranger is not taken for the reader’s by a link that confirms nothing', async () => {
      const { store, signUp } = await start();
      await signUp(0, { consent });
      await store.change('confirm 1', { join: ['tide-tables'] }, at(1));
      await signUp(2, { consent: { text: 'Anything.', version: '0' } });
      await store.change('manage 2', { leave: ['tide-tables'] }, at(3));
      await store.change('manage 2', { join: ['tide-tables', 'dock-diary'] }, at(4));
      expect(await all(store.subscriptions())).toMatchObject([
        { newsletter: 'dock-diary', consent: undefined },
        { newsletter: 'tide-tables', consent, askedAt: at(4).toISOString() },
      ]);
    });
  });

  describe('the outbox', () => {
    test('gives each mail to one of many who ask at once', async () => {
      const { store, openAgain, signUp } = await start();
      await times(40, (index) => signUp(0, { key: `reader-${index}@example.com` }));
      const stores = [store, await openAgain(), await openAgain()];
      const claims = await times(20, (index) => (stores[index % 3] ?? store).claimMails(5, at(1), at(6)));
      const ids = claims.flat().map(({ mail }) => mail.messageId);
      expect(claims.every((mails) => mails.length <= 5)).toBe(true);
      expect(new Set(ids).size).toBe(ids.length);
      // Who finds others at work goes by, and comes again.
      const rest = await store.claimMails(40, at(1), at(6));
      expect(ids.length + rest.length).toBe(40);
    });

    test('gives a mail again, under the same name, when nothing was heard of it', async () => {
      const { store, signUp } = await start();
      await signUp(0);
      const [first] = await store.claimMails(1, at(0), at(5));
      expect(await store.claimMails(1, at(4.99), at(9))).toEqual([]);
      const [second] = await store.claimMails(1, at(5), at(10));
      expect(second).toEqual({ ...first, tries: 2 });
    });

    test('takes those first that are due longest, and none before its time', async () => {
      const { store, signUp, letters } = await start();
      for (const minutes of [3, 1, 2]) await signUp(minutes, { key: `${minutes}@example.com` });
      const [late = '', early = '', middle = ''] = letters.written.map(({ mail }) => mail.messageId);
      await store.mailDelayed(early, at(60));
      const claim = async (minutes: number) =>
        (await store.claimMails(1, at(minutes), at(1000))).map(({ mail }) => mail.messageId);
      expect(await claim(0)).toEqual([]);
      expect([await claim(3), await claim(3), await claim(59), await claim(60)]).toEqual([
        [middle],
        [late],
        [],
        [early],
      ]);
    });

    test('forgets what was sent or given up, and what is said of it later', async () => {
      const { store, signUp, letters } = await start();
      await signUp(0);
      await signUp(0, { newsletters: ['dock-diary'] });
      const [one = '', two = ''] = letters.written.map(({ mail }) => mail.messageId);
      await store.mailSent(one, at(1));
      await store.mailGivenUp(two, at(1));
      await store.mailDelayed(one, at(2));
      await store.mailSent('<nobody@example.com>', at(2));
      expect(await store.claimMails(10, at(day), at(day))).toEqual([]);
    });
  });

  describe('the list', () => {
    test('is read in pages, and by newsletter, standing and reader', async () => {
      const { store, signUp } = await start();
      await times(700, (index) => signUp(0, { key: `${index}@example.com`, newsletters: [`list-${index % 2}`] }));
      await signUp(1, { newsletters: ['list-0', 'list-1'] });
      const confirmed = await store.change('confirm 701', { join: ['list-1'] }, at(2));
      const rows = await all(store.subscriptions());
      expect(new Set(rows.map(({ newsletter, key }) => `${newsletter} ${key}`)).size).toBe(702);
      expect(rows).toHaveLength(702);
      expect(rows.map(({ newsletter }) => newsletter)).toEqual(rows.map(({ newsletter }) => newsletter).toSorted());
      expect(await all(store.subscriptions({ newsletter: 'list-0' }))).toHaveLength(351);
      expect(await all(store.subscriptions({ standing: 'confirmed' }))).toHaveLength(1);
      expect(await all(store.subscriptions({ key: reader.key }))).toEqual(confirmed?.subscriptions);
      expect(await all(store.subscriptions({ key: reader.key, standing: 'ended' }))).toEqual([]);
    });

    test('forgets an address whole', async () => {
      const { store, signUp, standings, letters } = await start();
      await signUp(0);
      await signUp(0, { key: 'other@example.com' });
      expect(await store.forget(reader.key)).toBe(true);
      expect(await store.forget(reader.key)).toBe(false);
      expect(await store.open('confirm 1', at(1))).toBeUndefined();
      expect(await standings()).toEqual({ 'tide-tables other@example.com': 'pending' });
      expect(await sent(store, at(1))).toEqual(['confirm tide-tables']);
      expect(letters.written).toHaveLength(2);
    });

    test('is cleared of what has no use, and of nothing else', async () => {
      const { store, signUp, standings } = await start();
      await signUp(0);
      await signUp(0, { key: 'stays@example.com' });
      await store.change('confirm 2', { join: ['tide-tables'] }, at(1));
      await signUp(0, { key: 'comes-back@example.com' });
      await store.suppress({ email: 'never@example.com', key: 'never@example.com' }, at(0));
      await sent(store, at(1));
      await signUp(29 * day, { key: 'comes-back@example.com' });
      await store.prune(at(30 * day));
      expect(await standings()).toEqual({
        'tide-tables comes-back@example.com': 'pending',
        'tide-tables stays@example.com': 'confirmed',
      });
      // The mail of the day before has not been sent yet.
      expect(await sent(store, at(30 * day))).toEqual(['confirm tide-tables']);
      expect(await store.open('confirm 2', at(1))).toBeUndefined();
      expect(await store.forget(reader.key)).toBe(false);
      expect(await store.forget('never@example.com')).toBe(true);
    });

    test('loses nothing that is taken while it is cleared', async () => {
      const { store, openAgain, signUp, standings } = await start();
      const other = await openAgain();
      const keys = Array.from({ length: 60 }, (_, index) => `${index}@example.com`);
      await Promise.all(keys.map((key) => signUp(0, { key })));
      await sent(store, at(0));
      const now = 40 * day;
      await Promise.all([
        ...keys.map((key) => signUp(now, { key })),
        ...Array.from({ length: 10 }, () => other.prune(at(now))),
      ]);
      expect(Object.keys(await standings())).toHaveLength(keys.length);
      expect(await sent(store, at(now))).toHaveLength(keys.length);
    });
  });

  test('refuses an instant that is none', async () => {
    const { store, signUp, standings } = await start();
    await expect(signUp(Number.NaN)).rejects.toThrow('Invalid time value');
    await expect(store.open('h', new Date(Number.NaN))).rejects.toThrow('Invalid time value');
    expect(await standings()).toEqual({});
  });

  test('finishes what it holds when it is closed, takes nothing more, and may be closed twice', async () => {
    const { store, openAgain, signUp } = await start();
    const taken = times(50, (index) => signUp(0, { key: `${index}@example.com` }));
    await new Promise(setImmediate);
    await Promise.all([taken, store.close(), store.close()]);
    await store.close();
    await expect(signUp(1)).rejects.toThrow();
    if (kind !== 'in memory') expect(await all((await openAgain()).subscriptions())).toHaveLength(50);
  });

  test('may be opened by several at once, for the first time as well', async () => {
    open.push(...(await times(5, await makePlace())));
  });

  test.skipIf(kind === 'in memory')(
    'is one list for all who have it open, and is there when it is opened again',
    async () => {
      const { store, openAgain, letters } = await start();
      const stores = [store, ...(await times(4, openAgain))];
      const signUp = { ...reader, newsletters: ['tide-tables'], at: at(0), write: letters.writeAt(at(0)) };
      await times(200, (index) => (stores[index % 5] ?? store).signUp(signUp));
      for (const each of stores) await each.close();
      const again = await openAgain();
      expect(await all(again.subscriptions())).toHaveLength(1);
      expect(await sent(again, at(0))).toEqual(['confirm tide-tables']);
    },
  );
});

test.skipIf(postgres === undefined)(
  'a store in PostgreSQL loses nothing that was taken when its connections break',
  async () => {
    const store = await openPostgresStore((await postgres?.createSchema()) ?? '');
    open.push(store);
    const letters = createLetters();
    const keys = Array.from({ length: 200 }, (_, index) => `${index}@example.com`);
    const signUps = keys.map((key) =>
      store.signUp({ email: key, key, newsletters: ['tide-tables'], at: at(0), write: letters.writeAt(at(0)) }),
    );
    const settled = Promise.allSettled(signUps);
    for (const index of [20, 60, 100]) {
      await signUps[index]?.catch(() => {});
      await postgres?.disconnect();
    }
    const outcomes = await settled;
    const taken = keys.filter((_, index) => outcomes[index]?.status === 'fulfilled');
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.length).toBeLessThan(keys.length);
    const there = new Set((await all(store.subscriptions())).map(({ key }) => key));
    expect(taken.filter((key) => !there.has(key))).toEqual([]);
    expect(await sent(store, at(0))).toHaveLength(there.size);
  },
);

test.skipIf(postgres === undefined)(
  'a store in PostgreSQL clears no address that it finds in the hands of a sign-up',
  async () => {
    const url = (await postgres?.createSchema()) ?? '';
    const store = await openPostgresStore(url);
    open.push(store);
    const signUp = new Client({ connectionString: url });
    await signUp.connect();
    await signUp.query(
      `INSERT INTO galley_address (key, email, asked_at) VALUES ('a@b.c', 'a@b.c', '${at(0).toISOString()}')`,
    );
    const now = at(40 * day);
    await signUp.query('BEGIN');
    await signUp.query(`UPDATE galley_address SET asked_at = '${now.toISOString()}'`);
    await signUp.query(
      `INSERT INTO galley_subscription (key, newsletter, standing, asked_at) VALUES ('a@b.c', 'x', 'pending', '${now.toISOString()}')`,
    );
    const pruned = store.prune(now);
    await wait(500);
    await signUp.query('COMMIT');
    await signUp.end();
    await pruned;
    expect(await all(store.subscriptions())).toHaveLength(1);
  },
);

import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseEmailAddress } from '../email-address/email-address.js';
import { letter } from '../mail/mail.test.cases.js';
import { openSqliteStore } from '../subscriber-store/sqlite-store.js';
import type { SubscriberStore, Subscription } from '../subscriber-store/subscriber-store.js';
import { runSubscribers, type CommandContext } from './subscribers.js';

let folder: string;
let store: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'galley-subscribers-'));
  store = `sqlite:${folder}/subscribers.sqlite`;
});

afterEach(() => rm(folder, { recursive: true }));

async function run(argv: readonly string[], context: Partial<CommandContext> = {}) {
  const written = { stdout: '', stderr: '' };
  const into = (name: keyof typeof written) =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        written[name] += chunk.toString();
        done();
      },
    });
  const streams = { stdout: into('stdout'), stderr: into('stderr') };
  const code = await runSubscribers(argv, { env: { NEWSLETTER_STORE: store }, ...streams, ...context });
  return { code, ...written };
}

interface Reader {
  email: string;
  newsletter?: string;
  consent?: Subscription['consent'];
  confirmed?: boolean;
  ended?: boolean;
}

/** Signs readers up in a store, as the endpoint does. */
async function signUp(...readers: readonly Reader[]): Promise<void> {
  const opened = await openSqliteStore(store.replace('sqlite:', ''));
  let count = 0;
  for (const { email, newsletter = 'tide-tables', consent, confirmed = false, ended = false } of readers) {
    const hash = `hash-${++count}`;
    await opened.signUp({
      email,
      key: parseEmailAddress(email)?.key ?? '',
      newsletters: [newsletter],
      consent,
      at: new Date('2026-11-20T17:40:00.000Z'),
      write: () => ({
        mail: { ...letter, messageId: `<${count}@courier.example>`, to: email },
        links: [{ hash, purpose: 'confirm', newsletters: [newsletter], endsAt: '2026-12-31T00:00:00.000Z' }],
      }),
    });
    if (confirmed || ended) await opened.change(hash, { join: [newsletter] }, new Date('2026-11-21T08:00:00.000Z'));
    if (ended) await opened.change(hash, { leave: [newsletter] }, new Date('2026-11-22T09:00:00.000Z'));
  }
  await opened.close();
}

const consent = { text: 'Yes! Send me “The Tide”\nevery day.', version: '2026-11' };
const readers: readonly Reader[] = [
  { email: 'Reader@Example.com', consent, confirmed: true },
  { email: 'pending@example.com' },
  { email: 'читач@пошта.укр', newsletter: 'новини', confirmed: true },
  { email: 'gone@example.com', newsletter: 'morning', ended: true },
];

describe('list', () => {
  test('shows who subscribes to what, and counts', async () => {
    await signUp(...readers);
    expect(await run(['list'])).toEqual({
      code: 0,
      stderr: '',
      stdout: `morning
  ended      2026-11-22  gone@example.com

tide-tables
  pending    2026-11-20  pending@example.com
  confirmed  2026-11-21  Reader@Example.com

новини
  confirmed  2026-11-21  читач@пошта.укр

4 subscriptions: 2 confirmed, 1 pending, 1 ended
`,
    });
  });

  test('shows those of one newsletter and standing', async () => {
    await signUp(...readers);
    const { stdout } = await run(['list', '--newsletter', 'tide-tables', '--standing=confirmed']);
    expect(stdout).toBe(
      'tide-tables\n  confirmed  2026-11-21  Reader@Example.com\n\n1 subscription: 1 confirmed, 0 pending, 0 ended\n',
    );
  });

  test('says that there are none', async () => {
    await signUp();
    expect(await run(['list', '--store', store], { env: {} })).toMatchObject({
      code: 0,
      stdout: '0 subscriptions: 0 confirmed, 0 pending, 0 ended\n',
    });
  });
});

const header = 'email,newsletter,standing,asked_at,confirmed_at,ended_at,consent_version,consent_text\r\n';

describe('export', () => {
  test('writes all that is known, as RFC 4180 has it', async () => {
    await signUp(...readers);
    const { code, stdout, stderr } = await run(['export']);
    expect(stdout).toBe(
      header +
        'gone@example.com,morning,ended,2026-11-20T17:40:00.000Z,2026-11-21T08:00:00.000Z,2026-11-22T09:00:00.000Z,,\r\n' +
        'pending@example.com,tide-tables,pending,2026-11-20T17:40:00.000Z,,,,\r\n' +
        'Reader@Example.com,tide-tables,confirmed,2026-11-20T17:40:00.000Z,2026-11-21T08:00:00.000Z,,2026-11,' +
        '"Yes! Send me “The Tide”\nevery day."\r\n' +
        'читач@пошта.укр,новини,confirmed,2026-11-20T17:40:00.000Z,2026-11-21T08:00:00.000Z,,,\r\n',
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '4 subscriptions exported.\n' });
  });

  test('writes the names of its columns where there is nobody', async () => {
    await signUp();
    expect(await run(['export'])).toMatchObject({ code: 0, stdout: header });
  });

  test('lets no spreadsheet run what a reader typed, and leaves every address what it is', async () => {
    const email = `=cmd|'/Ccalc'!A0@example.com`;
    await signUp(
      { email, consent: { text: '=HYPERLINK("https://evil.example")', version: '@SUM(1)' }, confirmed: true },
      { email: '+tag@example.com', newsletter: '\tcmd' },
      { email: '-dash@example.com', newsletter: '-1+1' },
      { email: 'me+tag@example.com' },
    );
    const { stdout } = await run(['export']);
    const cells = stdout
      .split('\r\n')
      .slice(1, -1)
      .map((line) => line.match(/("([^"]|"")*"|[^,]*)(?=,|$)/g) ?? []);
    for (const cell of cells.flat()) expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r]/);
    expect(cells.map(([address]) => address).toSorted()).toEqual(
      [`<${email}>`, '<+tag@example.com>', '<-dash@example.com>', 'me+tag@example.com'].toSorted(),
    );
    expect(stdout).toContain(`,'@SUM(1),"'=HYPERLINK(""https://evil.example"")"\r\n`);
    expect(stdout).toContain(`,'-1+1,`);
  });

  test('makes a file for its owner, and never writes over one', async () => {
    await signUp(...readers);
    const file = join(folder, 'out.csv');
    expect(await run(['export', '--to', file, '--standing', 'pending'])).toEqual({
      code: 0,
      stdout: '',
      stderr: `1 subscription exported to ${file}.\n`,
    });
    expect(await readFile(file, 'utf8')).toBe(
      `${header}pending@example.com,tide-tables,pending,2026-11-20T17:40:00.000Z,,,,\r\n`,
    );
    expect((await stat(file)).mode & 0o077).toBe(0);
    await writeFile(file, 'mine');
    expect(await run(['export', '--to', file])).toEqual({
      code: 1,
      stdout: '',
      stderr: `galley-subscribers: ${file} is there already, and stays as it is; name a new file.\n`,
    });
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  /** A store of many, which counts how far it is read. */
  function storeOf(rows: number, onRow: (row: number) => void): () => Promise<SubscriberStore> {
    return async () => {
      const opened = await openSqliteStore(':memory:');
      return {
        ...opened,
        async *subscriptions() {
          for (let row = 0; row < rows; row++) {
            onRow(row);
            yield {
              email: `reader-${row}@example.com`,
              key: `reader-${row}@example.com`,
              newsletter: 'tide-tables',
              standing: 'confirmed',
              askedAt: '2026-11-20T17:40:00.000Z',
              confirmedAt: '2026-11-21T08:00:00.000Z',
              endedAt: undefined,
              consent,
            };
          }
        },
      };
    };
  }

  test.each(['export', 'list'])('%s reads no further than it has written', async (command) => {
    let read = 0;
    let written = 0;
    let furthest = 0;
    const stdout = new Writable({
      write(chunk: Buffer, _encoding, done) {
        written += chunk.toString().split('reader-').length - 1;
        furthest = Math.max(furthest, read - written);
        setImmediate(done);
      },
    });
    const { code } = await run([command], { stdout, open: storeOf(20_000, (row) => (read = row + 1)) });
    await new Promise((resolve) => stdout.end(resolve));
    expect({ code, read, written }).toEqual({ code: 0, read: 20_000, written: 20_000 });
    expect(furthest).toBeLessThan(2000);
  });

  test('leaves no half file when the store fails', async () => {
    const open = storeOf(100, (row) => {
      if (row === 50) throw new Error('The disk is gone.');
    });
    expect(await run(['export', '--to', join(folder, 'out.csv')], { open })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'galley-subscribers: The disk is gone.\n',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  test('ends in silence when nobody reads on', async () => {
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    expect(await run(['export'], { stdout, open: storeOf(1000, () => {}) })).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('delete', () => {
  test('deletes everything about an address, however it is spelt, and nothing else', async () => {
    await signUp(...readers, { email: 'reader@example.com', newsletter: 'morning' });
    expect(await run(['delete', 'READER@example.com'])).toEqual({
      code: 0,
      stderr: '',
      stdout:
        'All about READER@example.com is deleted: 2 subscriptions (morning, tide-tables), its links and its mails.\n' +
        'Whoever types it into a form again is asked again; to prevent that, use suppress.\n',
    });
    const { stdout } = await run(['list']);
    expect(stdout).not.toMatch(/reader@/i);
    expect(stdout).toContain('3 subscriptions:');
    expect(await readFile(join(folder, 'subscribers.sqlite'), 'latin1')).toContain('pending@example.com');
  });

  test('fails where nothing is known', async () => {
    await signUp(...readers);
    expect(await run(['delete', 'nobody@example.com'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'galley-subscribers: Nothing is known about nobody@example.com.\n',
    });
  });

  test('takes an address that looks like an option', async () => {
    await signUp({ email: '-dash@example.com' });
    expect(await run(['delete', '--', '-dash@example.com'])).toMatchObject({ code: 0 });
  });
});

test('suppress takes an address off every list', async () => {
  await signUp(...readers);
  expect(await run(['suppress', 'reader@example.com'])).toMatchObject({ code: 0 });
  expect((await run(['list', '--standing', 'confirmed'])).stdout).not.toContain('Reader@Example.com');
});

test('suppress never mails an address again, known or not', async () => {
  await signUp();
  expect(await run(['suppress', 'Stranger@example.com'])).toMatchObject({
    code: 0,
    stdout: 'Stranger@example.com is off every list and never mailed again. To take that back, use delete.\n',
  });
  await signUp({ email: 'stranger@example.com' });
  const opened = await openSqliteStore(store.replace('sqlite:', ''));
  expect(
    await opened.claimMails(10, new Date('2026-11-20T18:00:00.000Z'), new Date('2026-11-20T19:00:00.000Z')),
  ).toEqual([]);
  await opened.close();
  expect(await run(['delete', 'stranger@example.com'])).toMatchObject({ code: 0 });
});

describe('what is typed wrong', () => {
  test.each<[argv: string[], said: string]>([
    [[], 'Say what to do: list, export, delete or suppress; --help tells more.'],
    [['lsit'], 'There is no command "lsit"; --help shows which there are.'],
    [['toString'], 'There is no command "toString"; --help shows which there are.'],
    [['list', '--newsletters', 'x'], "Unknown option '--newsletters'; --help shows which there are."],
    [['list', '--newsletter'], "Option '--newsletter <value>' argument missing; --help shows which there are."],
    [['export', '--to', '--standing'], "Option '--to' argument is ambiguous; --help shows which there are."],
    [['list', '--to', 'x.csv'], '--to means nothing to list; --help shows what does.'],
    [['delete', '--newsletter', 'x', 'a@example.com'], '--newsletter means nothing to delete; --help shows what does.'],
    [['list', 'tide-tables'], '"tide-tables" is one word too many; --help shows what is not.'],
    [['list', '--standing', 'lost'], 'There is no standing "lost": it is pending, confirmed or ended.'],
    [['delete'], 'Give delete one address.'],
    [['delete', 'a@example.com', 'b@example.com'], 'Give delete one address.'],
    [['suppress', 'example.com'], '"example.com" is not an e-mail address.'],
    [['list', '--store', 'mysql://courier:s3cr3t@db'], '--store names no store'],
    [['list', '--store', ''], 'Say where the subscribers are'],
  ])('%j is told in a sentence', async (argv, said) => {
    await signUp(...readers);
    const { code, stdout, stderr } = await run(argv);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`galley-subscribers: ${said}`);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('s3cr3t');
  });

  test('a store that is not there is not made', async () => {
    expect(await run(['list'])).toMatchObject({ code: 1, stderr: expect.stringContaining('There is no store at') });
    expect(await readdir(folder)).toEqual([]);
  });

  test('a store that nobody named is asked for', async () => {
    expect(await run(['list'], { env: {} })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('NEWSLETTER_STORE'),
    });
  });

  test('a database that is not there has no more than its reason told', async () => {
    const { code, stderr } = await run(['list', '--store', 'postgres://courier:s3cr3t@127.0.0.1:1/courier']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^galley-subscribers: .*ECONNREFUSED.*\n$/);
    expect(stderr).not.toContain('s3cr3t');
  });
});

test('--help shows all of it', async () => {
  const { code, stdout } = await run(['list', '--help'], { env: {} });
  expect(code).toBe(0);
  for (const word of ['list', 'export', 'delete', 'suppress', '--newsletter', '--standing', '--to', '--store']) {
    expect(stdout).toContain(word);
  }
});

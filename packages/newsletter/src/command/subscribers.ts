import { existsSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify';
import { parseEmailAddress, type EmailAddress } from '../email-address/email-address.js';
import { openStore, readStoreSetting, type StoreSetting } from '../server/settings.js';
import type { Standing, SubscriberStore, Subscription } from '../subscriber-store/subscriber-store.js';

export interface CommandContext {
  env: Readonly<Record<string, string | undefined>>;
  stdout: Writable;
  stderr: Writable;
  /** Opens a store that is there. */
  open?: (store: StoreSetting) => Promise<SubscriberStore>;
}

const help = `Shows and changes who subscribes to the newsletters.

  galley-subscribers list      shows who subscribes to what, and counts
  galley-subscribers export    writes all that is known as CSV (RFC 4180, UTF-8)
  galley-subscribers delete ADDRESS
                               deletes everything about an address
  galley-subscribers suppress ADDRESS
                               takes an address off every list and never mails it again

  --newsletter ID              list, export: of this newsletter only
  --standing STANDING          list, export: pending, confirmed or ended only
  --to FILE                    export: into a new file, for its owner only
  --store STORE                sqlite:PATH or postgres://…; otherwise NEWSLETTER_STORE
  --help                       shows this

An address that begins with - stands after --. In the CSV an address that a spreadsheet
would run as a formula stands in < and >, and any other such text has a ' before it.
`;

const options = {
  newsletter: { type: 'string' },
  standing: { type: 'string' },
  to: { type: 'string' },
  store: { type: 'string' },
  help: { type: 'boolean' },
} as const;

interface Job extends CommandContext {
  store: SubscriberStore;
  values: { newsletter?: string; standing?: string; to?: string };
  /** What stands after the name of the command. */
  rest: readonly string[];
}

interface Command {
  /** Beside `--store` and `--help`. */
  takes: readonly string[];
  /** Resolves with how the command exits. */
  run: (job: Job) => Promise<number>;
}

const commands: Readonly<Record<string, Command>> = {
  list: { takes: ['newsletter', 'standing'], run: list },
  export: { takes: ['newsletter', 'standing', 'to'], run: exportAll },
  delete: { takes: [], run: forget },
  suppress: { takes: [], run: suppress },
};

/** What is wrong, in a sentence for who typed it. */
class Mistake extends Error {}

/** Runs the command, and resolves with how it exits: 0 when what was asked for is done, and otherwise 1. */
export async function runSubscribers(argv: readonly string[], context: CommandContext): Promise<number> {
  try {
    return await run(argv, context);
  } catch (error) {
    // Whoever reads has had enough: `| head`.
    if (hasCode(error, 'EPIPE')) return 0;
    context.stderr.write(`galley-subscribers: ${sentence(error)}\n`);
    return 1;
  }
}

async function run(argv: readonly string[], context: CommandContext): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
  const [name, ...rest] = positionals;
  if (values.help === true) {
    context.stdout.write(help);
    return 0;
  }
  if (name === undefined) throw new Mistake('Say what to do: list, export, delete or suppress; --help tells more.');
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined)
    throw new Mistake(`There is no command ${JSON.stringify(name)}; --help shows which there are.`);
  const astray = Object.keys(values).find((option) => option !== 'store' && !command.takes.includes(option));
  if (astray !== undefined) throw new Mistake(`--${astray} means nothing to ${name}; --help shows what does.`);
  const store = await (context.open ?? openExisting)(storeSetting(values.store, context.env));
  try {
    return await command.run({ ...context, store, values, rest });
  } finally {
    await store.close();
  }
}

/** By newsletter, because that is how they are sorted, and a table needs no more than one row of them at a time. */
async function list(job: Job): Promise<number> {
  await pipeline(Readable.from(table(subscriptions(job))), job.stdout, { end: false });
  return 0;
}

async function* table(rows: AsyncIterable<Subscription>): AsyncGenerator<string> {
  const counts: Record<Standing, number> = { confirmed: 0, pending: 0, ended: 0 };
  let newsletter: string | undefined;
  for await (const { email, standing, askedAt, confirmedAt, endedAt, ...row } of rows) {
    if (row.newsletter !== newsletter) yield `${newsletter === undefined ? '' : '\n'}${row.newsletter}\n`;
    newsletter = row.newsletter;
    counts[standing]++;
    const since = { pending: askedAt, confirmed: confirmedAt, ended: endedAt }[standing] ?? askedAt;
    yield `  ${standing.padEnd(9)}  ${since.slice(0, 10)}  ${email}\n`;
  }
  const all = counts.confirmed + counts.pending + counts.ended;
  yield `${all === 0 ? '' : '\n'}${counted(all)}: ${counts.confirmed} confirmed, ${counts.pending} pending, ${counts.ended} ended\n`;
}

const columns = [
  'email',
  'newsletter',
  'standing',
  'asked_at',
  'confirmed_at',
  'ended_at',
  'consent_version',
  'consent_text',
] as const;

/** Each row is written before the next is read. */
async function exportAll(job: Job): Promise<number> {
  const { to } = job.values;
  let rows = 0;
  async function* cells(): AsyncGenerator<Record<(typeof columns)[number], string | undefined>> {
    for await (const row of subscriptions(job)) {
      rows++;
      yield {
        email: inBrackets(row.email),
        newsletter: row.newsletter,
        standing: row.standing,
        asked_at: row.askedAt,
        confirmed_at: row.confirmedAt,
        ended_at: row.endedAt,
        consent_version: row.consent?.version,
        consent_text: row.consent?.text,
      };
    }
  }
  const csv = stringify({
    header: true,
    columns,
    record_delimiter: 'windows',
    quote_record_delimiter: true,
    escape_formulas: true,
  });
  if (to === undefined) await pipeline(cells, csv, job.stdout, { end: false });
  else await intoNewFile(to, (file) => pipeline(cells, csv, file));
  job.stderr.write(`${counted(rows)} exported${to === undefined ? '' : ` to ${to}`}.\n`);
  return 0;
}

/**
 * An address may begin with `=`, `+` or `-`, and a spreadsheet would run it. The usual apostrophe makes another address
 * of it, to which somebody would write; in brackets it stays what it is (RFC 5322 §3.4).
 */
function inBrackets(email: string): string {
  return /^[=+-]/.test(email) ? `<${email}>` : email;
}

async function intoNewFile(path: string, write: (file: Writable) => Promise<void>): Promise<void> {
  const file = await open(path, 'wx', 0o600).catch((error: unknown) => {
    throw hasCode(error, 'EEXIST')
      ? new Mistake(`${path} is there already, and stays as it is; name a new file.`)
      : error;
  });
  try {
    await write(file.createWriteStream());
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
}

async function forget(job: Job): Promise<number> {
  const { store, stdout, stderr } = job;
  const { address, key } = emailAddress(job, 'delete');
  const newsletters: string[] = [];
  for await (const { newsletter } of store.subscriptions({ key })) newsletters.push(newsletter);
  if (!(await store.forget(key))) {
    stderr.write(`galley-subscribers: Nothing is known about ${address}.\n`);
    return 1;
  }
  const what =
    newsletters.length === 0 ? 'no subscription' : `${counted(newsletters.length)} (${newsletters.join(', ')})`;
  stdout.write(
    `All about ${address} is deleted: ${what}, its links and its mails.\n` +
      'Whoever types it into a form again is asked again; to prevent that, use suppress.\n',
  );
  return 0;
}

async function suppress(job: Job): Promise<number> {
  const { address, key } = emailAddress(job, 'suppress');
  await job.store.suppress({ email: address, key }, new Date());
  job.stdout.write(`${address} is off every list and never mailed again. To take that back, use delete.\n`);
  return 0;
}

function subscriptions({ store, values, rest }: Job): AsyncIterable<Subscription> {
  const { newsletter, standing } = values;
  if (rest.length > 0) throw new Mistake(`${JSON.stringify(rest[0])} is one word too many; --help shows what is not.`);
  if (standing !== undefined && !isStanding(standing)) {
    throw new Mistake(`There is no standing ${JSON.stringify(standing)}: it is pending, confirmed or ended.`);
  }
  return store.subscriptions({ newsletter, standing });
}

const isStanding = (text: string): text is Standing => ['pending', 'confirmed', 'ended'].includes(text);

function emailAddress({ rest }: Job, command: string): EmailAddress {
  const [typed, more] = rest;
  if (typed === undefined || more !== undefined) throw new Mistake(`Give ${command} one address.`);
  const email = parseEmailAddress(typed);
  if (email === null) throw new Mistake(`${JSON.stringify(typed)} is not an e-mail address.`);
  return email;
}

function storeSetting(option: string | undefined, env: CommandContext['env']): StoreSetting {
  const text = option ?? env['NEWSLETTER_STORE']?.trim();
  if (text === undefined || text === '') {
    throw new Mistake(
      'Say where the subscribers are, with --store sqlite:PATH or postgres://…, or in NEWSLETTER_STORE.',
    );
  }
  try {
    return readStoreSetting(text);
  } catch (error) {
    throw new Mistake(`${option === undefined ? 'NEWSLETTER_STORE' : '--store'} ${sentence(error)}`, { cause: error });
  }
}

/** SQLite would make a store where there is none, and then say that nobody is in it. */
async function openExisting(setting: StoreSetting): Promise<SubscriberStore> {
  if (setting.kind === 'sqlite' && !existsSync(setting.file)) {
    throw new Mistake(`There is no store at ${setting.file}; name another with --store.`);
  }
  return openStore({ store: setting });
}

const counted = (subscriptions: number) => `${subscriptions} ${subscriptions === 1 ? 'subscription' : 'subscriptions'}`;

const hasCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code;

/** Node adds what to do about an option that it does not know; a database that cannot be reached says nothing but a code. */
function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : error.name;
  if (code.startsWith('ERR_PARSE_ARGS_'))
    return `${error.message.replace(/\.\s.*/s, '')}; --help shows which there are.`;
  return error.message === '' ? code : error.message;
}

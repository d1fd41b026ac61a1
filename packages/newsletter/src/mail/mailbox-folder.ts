import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import MailComposer from 'nodemailer/lib/mail-composer';
import PostalMime, { type Address } from 'postal-mime';
import { composeMail } from './compose-mail.js';
import type { Mail, Mailer } from './mail.js';
import { formatNamedAddress } from './named-address.js';

/** A mail as it lies in the folder: its date to the second, domains as DNS knows them, its texts without white space at their ends. */
export interface StoredMail extends Mail {
  /** Name of the file, without `.eml`. */
  id: string;
}

export interface ReadMailboxOptions {
  /** @default 100 */
  most?: number;
  /** Hears of files that are no mails of this folder. @default `console.error` */
  report?: (problem: string, error: unknown) => void;
}

const ending = '.eml';
/** The mail's instant, then the hash of its Message-ID; nothing that leads out of the folder. */
const idPattern = /^\d{17}-[\da-f]{32}$/;

/**
 * Sends nothing: each mail becomes a file (RFC 5322) that mail programs open. It stands in where there is no mail server.
 * The same mail twice is one file, and a file is there as a whole or not at all.
 */
export function createMailboxFolder(folder: string): Mailer {
  return {
    async send(mail) {
      const content = await new MailComposer({ ...composeMail(mail), newline: 'win' }).compile().build();
      await write(folder, idOf(mail) + ending, content);
    },
    close() {},
  };
}

/** The newest mails, newest first. A folder that is not there is an empty mailbox. */
export async function readMailbox(folder: string, options: ReadMailboxOptions = {}): Promise<StoredMail[]> {
  const { most = 100, report = console.error } = options;
  const names = await unlessMissing(readdir(folder), []);
  const mails: StoredMail[] = [];
  for (const name of names.toSorted().toReversed()) {
    if (mails.length >= most) break;
    // One that is being written.
    if (name.startsWith('.')) continue;
    const mail = await readStored(folder, name, report);
    if (mail !== undefined) mails.push(mail);
  }
  return mails;
}

/** One mail, or nothing where there is none of this `id`, whatever that is. */
export async function readMail(
  folder: string,
  id: string,
  { report = console.error }: Pick<ReadMailboxOptions, 'report'> = {},
): Promise<StoredMail | undefined> {
  return idPattern.test(id) ? readStored(folder, id + ending, report) : undefined;
}

function idOf({ date, messageId }: Mail): string {
  return `${new Date(date).toISOString().replace(/\D/g, '')}-${hashOf(messageId)}`;
}

function hashOf(messageId: string): string {
  return createHash('sha256').update(messageId).digest('hex').slice(0, 32);
}

/** Readable by its owner only: there are addresses in it, and links that are secrets. */
async function write(folder: string, name: string, content: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const half = join(folder, `.${name}.${randomUUID()}`);
  try {
    const file = await open(half, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(half, join(folder, name));
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
  // The name is on the disk once its folder is. Windows has no such call, and no need of it.
  if (process.platform === 'win32') return;
  const directory = await open(folder);
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

async function readStored(
  folder: string,
  name: string,
  report: NonNullable<ReadMailboxOptions['report']>,
): Promise<StoredMail | undefined> {
  try {
    const id = name.endsWith(ending) ? name.slice(0, -ending.length) : '';
    if (!idPattern.test(id)) throw new Error('It is not a mail of this folder.');
    const content = await unlessMissing(readFile(join(folder, name)), undefined);
    return content && (await parse(id, content));
  } catch (error) {
    report(`Newsletter: ${JSON.stringify(name)} in the mailbox folder is passed over.`, error);
    return undefined;
  }
}

async function parse(id: string, content: Buffer): Promise<StoredMail> {
  const { messageId, date, from, to, subject = '', text = '', html = '', headers } = await PostalMime.parse(content);
  if (messageId === undefined || date === undefined || hashOf(messageId) !== id.slice(-32)) {
    throw new Error('It is not the mail that its name says.');
  }
  if (!content.subarray(-4).equals(Buffer.from('--\r\n'))) throw new Error('Its end is missing.');
  const header = (name: string) => headers.find(({ key }) => key === name)?.value;
  const oneClickUnsubscribe = header('list-unsubscribe')?.replace(/^<|>$/g, '');
  return {
    id,
    messageId,
    from: formatNamedAddress(mailbox(from)),
    to: mailbox(to?.[0]).address,
    date,
    locale: header('content-language') ?? '',
    subject,
    text: text.trimEnd(),
    html: html.trimEnd(),
    ...(oneClickUnsubscribe !== undefined && { oneClickUnsubscribe }),
  };
}

const mailbox = (address: Address | undefined) => ({ name: address?.name ?? '', address: address?.address ?? '' });

async function unlessMissing<Value, Otherwise>(
  reading: Promise<Value>,
  otherwise: Otherwise,
): Promise<Value | Otherwise> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return otherwise;
    throw error;
  }
}

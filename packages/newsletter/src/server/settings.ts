import * as v from 'valibot';
import { createMailboxFolder } from '../mail/mailbox-folder.js';
import type { Mailer } from '../mail/mail.js';
import { formatNamedAddress, parseNamedAddress } from '../mail/named-address.js';
import { createSmtpMailer } from '../mail/smtp-mailer.js';
import { isThisMachine, readSmtpUrl } from '../mail/smtp-url.js';
import { openPostgresStore } from '../subscriber-store/postgres-store.js';
import { openSqliteStore } from '../subscriber-store/sqlite-store.js';
import type { SubscriberStore } from '../subscriber-store/subscriber-store.js';

/** Where subscribers are kept. The address of a database may have a password in it. */
export type StoreSetting = { kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string };

/** Where mail goes. The address of a mail server may have a password in it. */
export type MailSetting = { kind: 'folder'; folder: string } | { kind: 'smtp'; url: string };

export interface NewsletterSettings {
  /** Absolute address of the newsletter pages, with a slash at its end. */
  url: string;
  /** Who writes, as `Name <address>` or the bare address. */
  from: string;
  store: StoreSetting;
  mail: MailSetting;
  /** How many proxies of one's own a request comes through. */
  trustedProxies: number;
  /** Sign-ups from one client in a quarter of an hour, and from everywhere in a minute. */
  limits: { perClient: number; altogether: number };
}

/** Says of every setting that is wrong what is wrong, why it matters and what to write. No value is repeated in it. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

const environment = v.pipe(
  v.object({
    NEWSLETTER_URL: v.pipe(
      v.string('is missing, and every link in a mail needs it. Write https://example.com/newsletters/.'),
      readBy(readPagesUrl),
    ),
    NEWSLETTER_FROM: v.optional(v.pipe(v.string(), readBy(readFrom))),
    NEWSLETTER_STORE: v.optional(v.pipe(v.string(), readBy(readStoreSetting)), 'sqlite:.data/subscribers.sqlite'),
    NEWSLETTER_MAIL: v.optional(v.pipe(v.string(), readBy(readMailSetting)), 'folder:.data/mailbox'),
    NEWSLETTER_TRUSTED_PROXIES: v.optional(
      number(
        0,
        10,
        'with one too few all readers count as one client, with one too many anybody can choose whom to be counted as. ' +
          'Write how many proxies of your own stand before the site',
      ),
      '0',
    ),
    NEWSLETTER_PER_CLIENT: v.optional(
      number(
        1,
        1_000_000,
        'the form could not be used, or by everyone. Write the sign-ups from one client in a quarter of an hour',
      ),
      '30',
    ),
    NEWSLETTER_ALTOGETHER: v.optional(
      number(
        1,
        1_000_000,
        'the form could not be used, or by everyone. Write the sign-ups from all clients in a minute',
      ),
      '6000',
    ),
  }),
  v.forward(
    v.partialCheck(
      [['NEWSLETTER_FROM'], ['NEWSLETTER_MAIL']],
      ({ NEWSLETTER_FROM, NEWSLETTER_MAIL }) => NEWSLETTER_MAIL.kind === 'folder' || NEWSLETTER_FROM !== undefined,
      'is missing, and mail servers take no mail of nobody. Write The Courier <news@example.com>.',
    ),
    ['NEWSLETTER_FROM'],
  ),
);

/** Reads the settings of the environment. Throws a {@link SettingsError} about all that are wrong. */
export function readNewsletterSettings(env: Readonly<Record<string, string | undefined>>): NewsletterSettings {
  // Compose files and CI set what is not set to nothing.
  const given = (name: string) => env[name]?.trim() || undefined;
  const known = Object.keys(environment.entries);
  const unknown = Object.keys(env).filter((name) => name.startsWith('NEWSLETTER_') && !known.includes(name));
  const result = v.safeParse(environment, Object.fromEntries(known.map((name) => [name, given(name)])));
  const problems = [
    ...(result.issues ?? []).map(({ path, message }) => `${String(path?.[0].key)} ${message}`),
    ...unknown.map((name) => `${name} is no setting, so it would change nothing. There are ${known.join(', ')}.`),
  ];
  if (!result.success || problems.length > 0) {
    throw new SettingsError(
      `The newsletter server cannot start.\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    );
  }
  const settings = result.output;
  return {
    url: settings.NEWSLETTER_URL,
    from: settings.NEWSLETTER_FROM ?? nobodyAt(settings.NEWSLETTER_URL),
    store: settings.NEWSLETTER_STORE,
    mail: settings.NEWSLETTER_MAIL,
    trustedProxies: settings.NEWSLETTER_TRUSTED_PROXIES,
    limits: { perClient: settings.NEWSLETTER_PER_CLIENT, altogether: settings.NEWSLETTER_ALTOGETHER },
  };
}

/** Reads `sqlite:PATH` or `postgres://…`. Throws a `TypeError` in which nothing of it is repeated. */
export function readStoreSetting(text: string): StoreSetting {
  const [, file] = /^sqlite:(.+)$/.exec(text) ?? [];
  if (file !== undefined) return { kind: 'sqlite', file };
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return { kind: 'postgres', url: text };
  throw new TypeError(
    'names no store, so no sign-up could be kept. Write sqlite:PATH or postgres://USER:PASSWORD@HOST:5432/DATABASE; ' +
      'of a name or password, write @ : / ? # % as %40 %3A %2F %3F %23 %25.',
  );
}

export function openStore({ store }: Pick<NewsletterSettings, 'store'>): Promise<SubscriberStore> {
  return store.kind === 'sqlite' ? openSqliteStore(store.file) : openPostgresStore(store.url);
}

export function openMailer({ mail }: Pick<NewsletterSettings, 'mail'>): Mailer {
  return mail.kind === 'folder' ? createMailboxFolder(mail.folder) : createSmtpMailer({ url: mail.url });
}

function readMailSetting(text: string): MailSetting {
  const [, folder] = /^folder:(.+)$/.exec(text) ?? [];
  if (folder !== undefined) return { kind: 'folder', folder };
  if (/^smtps?:/.test(text)) {
    readSmtpUrl(text);
    return { kind: 'smtp', url: text };
  }
  throw new TypeError(
    'names neither a mail server nor a folder, so no mail would go out. ' +
      'Write smtp://USER:PASSWORD@HOST:587, smtps://… or folder:PATH.',
  );
}

/** What is below it is found by relative addresses, hence the slash. */
function readPagesUrl(text: string): string {
  const write = 'Write https://example.com/newsletters/.';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new TypeError(`is no absolute address of a page, and a link in a mail needs one. ${write}`);
  }
  if (url.protocol === 'http:' && !isThisMachine(url.hostname)) {
    throw new TypeError(`begins with http:, and the secrets in the links could be read on their way. ${write}`);
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new TypeError(`has a user, a ? or a # in it, which a link in a mail cannot keep. ${write}`);
  }
  return url.href.replace(/\/*$/, '/');
}

function readFrom(text: string): string {
  const sender = parseNamedAddress(text);
  if (sender !== null) return formatNamedAddress(sender);
  throw new TypeError(
    'names no sender, and mail servers take no mail of nobody. Write The Courier <news@example.com>, ' +
      'with no quotation mark or bracket in the name.',
  );
}

/** For mails that go into a folder. */
function nobodyAt(url: string): string {
  const address = `newsletter@${new URL(url).hostname}`;
  return parseNamedAddress(address) === null ? 'newsletter@galley.invalid' : address;
}

function number(least: number, most: number, why: string) {
  return v.pipe(
    v.string(),
    v.check(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most,
      `is no whole number from ${least} to ${most}: ${why}.`,
    ),
    v.transform(Number),
  );
}

/** What a reading function throws becomes what is wrong with the setting. */
function readBy<Output>(read: (text: string) => Output) {
  return v.rawTransform<string, Output>(({ dataset, addIssue, NEVER }) => {
    try {
      return read(dataset.value);
    } catch (error) {
      addIssue({ message: error instanceof Error ? error.message : String(error) });
      return NEVER;
    }
  });
}

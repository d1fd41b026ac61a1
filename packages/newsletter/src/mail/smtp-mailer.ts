import { maskAddresses } from '../email-address/mask-addresses.js';
import type { ConnectionOptions } from 'node:tls';
import { createTransport, type DKIMOptions, type NodemailerError } from 'nodemailer';
import { composeMail } from './compose-mail.js';
import { MailRefused, type Mailer } from './mail.js';
import { readSmtpUrl } from './smtp-url.js';

export interface SmtpMailerOptions {
  /** `smtp://user:password@mail.example.com:587`, or `smtps://…`; see `readSmtpUrl()`. */
  url: string;
  /** Signs every mail, for who has a mail server that does not (RFC 6376). The one-click headers are among what is signed. */
  dkim?: DKIMOptions;
  /** For instance `ca`, where the server's certificate is of one's own making. */
  tls?: ConnectionOptions;
  /** Connections at a time. @default 5 */
  connections?: number;
  /** What one mail may take from `send()` to its end, in milliseconds; who queues must wait longer before another tries it. @default 90_000 */
  patience?: number;
}

/**
 * Sends mail by SMTP, over connections that are kept open for the next.
 *
 * A mail is refused, and given up, where the server says for good that it will not have *this* one: 5xx to `RCPT TO`
 * (no such mailbox), to `DATA` or after it (nothing that it takes). Everything else is to be tried again:
 * - 4xx at any time, 421 among them, is the server's own wish.
 * - 5xx to the greeting, to `AUTH` and to `MAIL FROM` is about us: a wrong password, a sender that is not let in. It
 *   holds for all mails alike until somebody mends it, and who signed up meanwhile is to get theirs. Many servers say
 *   so as late as at `RCPT TO`, hence {@link aboutUs}.
 * - 503 says that the conversation went wrong.
 * - Where no answer came, because of a time-out, a reset, or a connection that ended in the midst of `DATA`, nobody
 *   knows whether the mail was taken. It is sent again under the same `Message-ID`: rather twice than never.
 */
export function createSmtpMailer(options: SmtpMailerOptions): Mailer {
  const { url, dkim, tls, connections = 5, patience = 90_000 } = options;
  const transport = createTransport({
    pool: true,
    ...readSmtpUrl(url),
    dkim,
    tls,
    maxConnections: connections,
    // One that the server ended while nobody used it is replaced by a new one; all further tries are the queue's.
    maxRequeues: 1,
    connectionTimeout: Math.ceil(patience / 6),
    greetingTimeout: Math.ceil(patience / 6),
    // Some servers read a mail for viruses before they answer, and a time-out then doubles it.
    socketTimeout: Math.ceil((patience * 2) / 3),
  });
  const underWay = new Set<Promise<unknown>>();
  let closed = false;

  return {
    async send(mail) {
      if (closed) throw new Error('The mailer is closed.');
      // Every one of the time-outs begins anew with each byte of a server that trickles; this does not.
      const signal = AbortSignal.timeout(patience);
      const sending = transport.sendMail({ ...composeMail(mail), signal });
      underWay.add(sending);
      try {
        await sending;
      } catch (error) {
        throw signal.aborted ? late(patience) : told(error as NodemailerError);
      } finally {
        underWay.delete(sending);
      }
    },
    /** Waits for what is under way, and takes nothing more. */
    async close() {
      closed = true;
      await Promise.allSettled(underWay);
      transport.close();
    },
  };
}

/**
 * Refusals that every mail of ours would meet, by RFC 3463: `5.5` is the conversation, `5.7` is policy (relaying denied,
 * a block list, a missing signature), `5.1.7` and `5.1.8` the sender; and by RFC 4954, with whatever behind it: to log in
 * first, or better.
 */
const aboutUs = /^(?:\d{3}[ -]5\.(?:[57]\.|1\.[78]\b)|53[0458]\b)/;

/**
 * What failed, and nothing else of nodemailer's error: its fields hold addresses, and whoever reports an error prints
 * them all.
 */
function told({ message, command, permanent, response = '' }: NodemailerError): Error {
  const text = `SMTP${command === undefined ? '' : `, ${command}`}: ${masked(message)}`;
  const isAboutMail = (command === 'RCPT TO' || command === 'DATA') && !aboutUs.test(response);
  return permanent === true && isAboutMail ? new MailRefused(text) : new Error(text);
}

const late = (patience: number) => new Error(`SMTP: nothing came of it within ${patience / 1000} s.`);

/** Servers repeat addresses, and of a mail that they do not like, what is secret in its links. */
function masked(text: string): string {
  return maskAddresses(text)
    .replace(/[\w-]{32,}/g, '…')
    .replace(/\s+/g, ' ')
    .slice(0, 500);
}

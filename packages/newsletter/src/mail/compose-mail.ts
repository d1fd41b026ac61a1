import type { SendMailOptions } from 'nodemailer';
import { parseEmailAddress } from '../email-address/email-address.js';
import { MailRefused, type Mail } from './mail.js';
import { parseNamedAddress } from './named-address.js';

/**
 * The mail as nodemailer takes it. What a field may not hold is refused here, before any of it is written: a line break
 * in one would begin a header of a stranger's choice.
 */
export function composeMail(mail: Mail): SendMailOptions {
  const messageId = /^<[!-;=?A-~]+@[!-;=?A-~]+>$/.test(mail.messageId) ? mail.messageId : null;
  const date = new Date(mail.date);
  return {
    messageId: sound(messageId, 'its Message-ID is none'),
    date: sound(Number.isNaN(date.getTime()) ? null : date, 'its date is none'),
    from: sound(parseNamedAddress(mail.from), 'its sender is no “Name <address>”'),
    to: { name: '', address: sound(parseEmailAddress(mail.to), 'its recipient is no address').address },
    subject: mail.subject.replace(/[\s\p{Cc}]+/gu, ' ').trim(),
    text: mail.text,
    html: mail.html,
    headers: {
      'Content-Language': sound(languageOf(mail.locale), 'its language is none'),
      // RFC 3834: nobody's “I am on holiday” comes back.
      'Auto-Submitted': 'auto-generated',
      ...(mail.oneClickUnsubscribe !== undefined && oneClick(mail.oneClickUnsubscribe)),
    },
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** RFC 8058. `prepared`: an address in the midst of which a line is broken leads nowhere. */
function oneClick(url: string): SendMailOptions['headers'] {
  const address = URL.canParse(url) && /^https?:/.test(url) ? new URL(url).href : null;
  return {
    'List-Unsubscribe': { prepared: true, value: `<${sound(address, 'its address to unsubscribe at is none')}>` },
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

function languageOf(locale: string): string | null {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? null;
  } catch {
    return null;
  }
}

function sound<Value>(value: Value | null, problem: string): Value {
  if (value === null) throw new MailRefused(`The mail cannot be written: ${problem}.`);
  return value;
}

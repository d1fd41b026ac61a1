import { randomUUID } from 'node:crypto';
import { formatListParts, message, type Edition } from '@galley/content';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { parseNamedAddress } from '../mail/named-address.js';
import type { Newsletter } from '../newsletter/newsletter.js';
import { confirmWithin, type Letter, type LetterKind, type Link } from '../subscriber-store/subscriber-store.js';
import { createToken, hashOf } from './token.js';

/** Who writes, and where what a letter leads to is served. */
export interface Sender {
  /** Name of the publication: “The Harbour Courier”. */
  publication: string;
  /** `The Harbour Courier <news@courier.example>`, or the bare address. */
  from: string;
  /** Absolute address of the pages behind the links: `https://courier.example/newsletters/` has `confirm`, `unsubscribe` and `preferences` below it. */
  url: string;
}

export interface LetterWriterOptions {
  sender: Sender;
  /** Those whose names letters say. */
  newsletters: readonly Newsletter[];
  /** Its language and words. */
  edition: Edition;
}

/** Writes the letter about some newsletters. No text that a reader typed is in it: it is read by strangers. */
export type LetterWriter = (kind: LetterKind, newsletters: readonly string[], email: string, at: Date) => Letter;

/** How long a link to one's own choice works, in milliseconds: longer than letters are kept open. */
export const manageWithin = 400 * 24 * 3_600_000;

/** The paths that the links of a letter open. */
export type Step = 'confirm' | 'unsubscribe' | 'preferences';

/** A secret address, and what the store keeps of it. */
export function createLink(
  purpose: Link['purpose'],
  newsletters: readonly string[],
  at: Date,
): { token: string; link: Link } {
  const token = createToken();
  const endsAt = new Date(at.getTime() + (purpose === 'confirm' ? confirmWithin : manageWithin)).toISOString();
  return { token, link: { hash: hashOf(token), purpose, newsletters, endsAt } };
}

/** The absolute address of a step. */
export function stepAddress(url: string, step: Step, token: string): string {
  return new URL(`${step}?token=${token}`, url).href;
}

export function createLetterWriter({ sender, newsletters, edition }: LetterWriterOptions): LetterWriter {
  const { publication, from, url } = checked(sender);
  const names = new Map(newsletters.map(({ id, name }) => [id, name]));
  const domain = parseNamedAddress(from)?.address.split('@').at(-1);

  return (kind, ids, email, at) => {
    const manage = createLink('manage', ids, at);
    const confirm = kind === 'confirm' ? createLink('confirm', ids, at) : undefined;
    const values = {
      publication,
      newsletters: formatListParts(
        edition,
        ids.map((id) => names.get(id) ?? id),
      )
        .map(({ text }) => text)
        .join(''),
    };
    const words = {
      subject: message(edition, `mail.${kind}-subject`, values),
      intro: message(edition, `mail.${kind}-intro`, values),
      button: message(edition, `mail.${kind}-button`),
      href: confirm ? stepAddress(url, 'confirm', confirm.token) : stepAddress(url, 'preferences', manage.token),
      end: kind === 'confirm' ? message(edition, 'mail.confirm-end', { hours: confirmWithin / 3_600_000 }) : undefined,
      why: message(edition, 'mail.why', values),
      leave: kind === 'known' ? stepAddress(url, 'unsubscribe', manage.token) : undefined,
    };
    return {
      mail: {
        messageId: `<${randomUUID()}@${domain}>`,
        from,
        to: email,
        date: at.toISOString(),
        locale: edition.lang,
        subject: words.subject,
        text: plainText(words, edition),
        html: html(words, publication, edition),
        oneClickUnsubscribe: stepAddress(url, 'unsubscribe', manage.token),
      },
      links: [manage.link, ...(confirm ? [confirm.link] : [])],
    };
  };
}

interface LetterWords {
  subject: string;
  intro: string;
  button: string;
  href: string;
  end: string | undefined;
  why: string;
  leave: string | undefined;
}

function plainText({ intro, button, href, end, why, leave }: LetterWords, edition: Edition): string {
  const foot = leave === undefined ? why : `${why}\n${message(edition, 'mail.leave')}:\n${leave}`;
  return `${[intro, `${button}:\n${href}`, end, `-- \n${foot}`].filter((part) => part !== undefined).join('\n\n')}\n`;
}

const serif = "Georgia, 'Times New Roman', serif";
const sans = 'Arial, Helvetica, sans-serif';

/** Tables and styles on each element, because that is what mail programs understand; no picture, so that none reports back. */
function html(words: LetterWords, publication: string, edition: Edition): string {
  const { subject, intro, button, href, end, why, leave } = words;
  const paragraph = (style: string, ...children: (string | ReturnType<typeof h>)[]) =>
    h('p', { style: `margin:0 0 20px;${style}` }, children);
  const small = `font:13px/1.5 ${sans};color:#5f5f5f;`;
  return toHtml([
    { type: 'doctype' },
    h('html', { lang: edition.lang, dir: edition.dir }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('meta', { name: 'color-scheme', content: 'light' }),
        h('title', subject),
      ]),
      h('body', { style: 'margin:0;padding:0;background:#ffffff;' }, [
        h('table', { role: 'presentation', width: '100%', cellPadding: '0', cellSpacing: '0', border: '0' }, [
          h('tr', [
            h('td', { align: 'center', style: 'padding:32px 20px;' }, [
              h(
                'table',
                {
                  role: 'presentation',
                  width: '100%',
                  cellPadding: '0',
                  cellSpacing: '0',
                  border: '0',
                  style: 'max-width:560px;',
                },
                [
                  h('tr', [
                    h(
                      'td',
                      {
                        style: `padding:0 0 16px;border-bottom:1px solid #b8b8b8;font:24px/1.2 ${serif};color:#161616;`,
                      },
                      [publication],
                    ),
                  ]),
                  h('tr', [
                    h('td', { style: 'padding:28px 0 8px;' }, [
                      paragraph(`font:18px/1.55 ${serif};color:#161616;`, intro),
                      paragraph(
                        '',
                        h(
                          'a',
                          {
                            href,
                            style: `display:inline-block;padding:14px 24px;background:#161616;color:#ffffff;font:bold 16px/1.2 ${sans};text-decoration:none;`,
                          },
                          button,
                        ),
                      ),
                      ...(end === undefined ? [] : [paragraph(`font:16px/1.55 ${serif};color:#161616;`, end)]),
                      paragraph(
                        small,
                        message(edition, 'mail.copy'),
                        h('br'),
                        h('a', { href, dir: 'ltr', style: 'color:#5f5f5f;word-break:break-all;' }, href),
                      ),
                    ]),
                  ]),
                  h('tr', [
                    h('td', { style: `padding:16px 0 0;border-top:1px solid #b8b8b8;${small}` }, [
                      why,
                      ...(leave === undefined
                        ? []
                        : [' ', h('a', { href: leave, style: 'color:#5f5f5f;' }, message(edition, 'mail.leave'))]),
                    ]),
                  ]),
                ],
              ),
            ]),
          ]),
        ]),
      ]),
    ]),
  ]);
}

function checked(sender: Sender): Sender {
  const { from, url } = sender;
  if (parseNamedAddress(from) === null) {
    throw new TypeError(
      `createLetterWriter: ${JSON.stringify(from)} names no sender, so no mail server would take the letters. ` +
        'Give "The Harbour Courier <news@courier.example>".',
    );
  }
  if (!URL.canParse(url) || !url.endsWith('/') || !/^https?:/.test(url)) {
    throw new TypeError(
      `createLetterWriter: ${JSON.stringify(url)} is not the address of a folder, so no link in a letter would work. ` +
        'Give it whole and with a slash at its end: "https://courier.example/newsletters/".',
    );
  }
  return sender;
}

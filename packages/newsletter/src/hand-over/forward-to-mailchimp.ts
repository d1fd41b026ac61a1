import { createHash } from 'node:crypto';
import { maskAddresses } from '../email-address/mask-addresses.js';
import type { List, Wish } from '../endpoint/sign-up.js';
import { checkPlaces, createForwardingList, placesOf } from './forwarding-list.js';
import { createService, textOf, type Ask, type ServiceAnswer, type ServiceOptions } from './service.js';

export interface MailchimpOptions extends ServiceOptions {
  /** The API key, with the data centre at its end: `…-us19`. */
  key: string;
  /**
   * The id of the audience for each newsletter, by the newsletter's `id`: one audience each, because Mailchimp confirms
   * audiences, and not the groups and tags within them.
   */
  audiences: Readonly<Record<string, string>>;
  /** Merge tag of a text field that takes the version of the consent: `CONSENT`. None: consent is not forwarded. */
  consentField?: string;
  /** Where the API is, for a proxy in between. @default the data centre's own address */
  url?: string;
  /** Hears of readers whom Mailchimp takes back through its own form only. No address is in it. @default `console.warn` */
  report?: (problem: string) => void;
}

/** Those whom Mailchimp knows, and who would get no confirmation mail without being asked anew. */
const left = new Set(['unsubscribed', 'archived', 'transactional']);

/** Refusals that tell who has been here before, and can be mended by the reader alone, in a form of Mailchimp's. */
const formOnly = new Set(['Member In Compliance State', 'Forgotten Email Not Subscribed']);

/**
 * Forwards what readers ask for to audiences of Mailchimp, which sends the mail that confirms. Who is subscribed stays
 * as they are. All are told the same, and two questions are asked about each, so that the time tells nothing either.
 */
export function forwardToMailchimp(options: MailchimpOptions): List {
  const { key, audiences, consentField, report = console.warn } = options;
  const { questions, refusal } = createService('Mailchimp', options, key);
  const api = apiOf(options);
  const headers = { Authorization: `Basic ${Buffer.from(`galley:${key}`).toString('base64')}` };
  checkPlaces('forwardToMailchimp', audiences, { form: /^[\da-z]+$/i, like: 'a1b2c3d4e5' });

  async function forwardTo(audience: string, { email, consent }: Wish, ask: Ask): Promise<void> {
    // Not for secrecy: it is how Mailchimp names members.
    const member = createHash('md5').update(email.toLowerCase()).digest('hex');
    const url = new URL(`lists/${audience}/members/${member}`, api);
    const known = await ask({ method: 'GET', url, headers });
    if (known.status !== 200 && known.status !== 404) throw refusal(known);
    const standing = textOf(known.body, 'status');
    if (known.status === 200 && standing === '') throw refusal(known);

    // Our form asks for no name, even if the audience's own does.
    url.searchParams.set('skip_merge_validation', 'true');
    const isAsked = known.status === 404 || left.has(standing);
    const answer = await ask({
      method: 'PUT',
      url,
      headers,
      body: {
        email_address: textOf(known.body, 'email_address') || email,
        status_if_new: 'pending',
        ...(left.has(standing) ? { status: 'pending' } : {}),
        ...(isAsked && consentField !== undefined && consent
          ? { merge_fields: { [consentField]: consent.version } }
          : {}),
      },
    });
    if (answer.status === 200 && textOf(answer.body, 'status') !== '') return;
    if (!isFormOnly(answer)) throw refusal(answer);
    report(`Mailchimp takes ${maskAddresses(email)} back through its own form only: ${textOf(answer.body, 'title')}.`);
  }

  return createForwardingList(async (wish) => {
    const ask = questions();
    // One after the other: Mailchimp refuses whoever has more than ten questions open.
    for (const audience of placesOf(wish, audiences)) await forwardTo(audience, wish, ask);
    return 'pending';
  });
}

const isFormOnly = ({ status, body }: ServiceAnswer) => status === 400 && formOnly.has(textOf(body, 'title'));

function apiOf({ key, url }: MailchimpOptions): URL {
  const [, centre] = /^[!-~]+-([a-z]+\d+)$/.exec(key) ?? [];
  if (centre === undefined) {
    throw new TypeError(
      'forwardToMailchimp: the key has no data centre at its end, so Mailchimp cannot be found. ' +
        'Give it as Mailchimp shows it: 32 letters and digits, then "-us19" or the like.',
    );
  }
  const address = url ?? `https://${centre}.api.mailchimp.com/3.0/`;
  const { protocol, hostname } = URL.canParse(address) ? new URL(address) : { protocol: '', hostname: '' };
  if (protocol === 'https:' || (protocol === 'http:' && /^(127\.0\.0\.1|\[::1\]|localhost)$/.test(hostname))) {
    return new URL(address.endsWith('/') ? address : `${address}/`);
  }
  throw new TypeError(
    `forwardToMailchimp: ${JSON.stringify(address)} is no address that a key may be sent to. Give one with https, or none.`,
  );
}

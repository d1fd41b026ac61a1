import { parseEmailAddress } from '../email-address/email-address.js';
import { fieldNames } from '../newsletter-form/field-names.js';
import type { SignUpState } from '../newsletter-form/form-state.js';
import type { Newsletter } from '../newsletter/newsletter.js';
import type { SubscriberStore } from '../subscriber-store/subscriber-store.js';
import { prefersHtml } from './accept.js';
import { acceptedTypes, readFields, type Fields } from './read-fields.js';

/** What the page that answers a reader without script is made of. */
export interface AnswerPage {
  state: SignUpState;
  /** As it was typed, for the field; empty when the request was refused before it was read. */
  email: string;
  /** Undefined when the form named none that there is. */
  newsletter: Newsletter | undefined;
  /** Path on this site that the reader came from, if the form said so. */
  returnTo: string | undefined;
}

export interface NewsletterEndpointOptions {
  store: SubscriberStore;
  /** Those that can be subscribed to. */
  newsletters: readonly Newsletter[];
  /** Where the forms stand: `https://example.com`. Other sites' forms are refused. */
  origin: string | readonly string[];
  /** Writes the page that answers a form which was sent without script. */
  page: (answer: AnswerPage) => string | Promise<string>;
  /** @default the clock */
  now?: () => Date;
  /** Hears of what failed; no address is in `problem` as a whole. @default `console.error` */
  report?: (problem: string, error: unknown) => void;
}

interface Outcome extends Partial<AnswerPage> {
  state: SignUpState;
  status: number;
  headers?: Record<string, string>;
}

/**
 * Answers the newsletter form: `POST`, as a form or as JSON. New and known addresses get the same answer. `Accept`
 * decides between `{ state }` and the page. No mail is sent yet, so what is taken is `done` and never `pending`.
 */
export function createNewsletterEndpoint(options: NewsletterEndpointOptions): (request: Request) => Promise<Response> {
  const { store, page, now = () => new Date(), report = console.error } = options;
  const newsletters = new Map(options.newsletters.map((newsletter) => [newsletter.id, newsletter]));
  const origins = new Set([options.origin].flat().map(checkedOrigin));

  async function signUp(request: Request): Promise<Outcome> {
    if (request.method !== 'POST') return refused(405, { Allow: 'POST' });
    if (!isOwnForm(request, origins)) return refused(403);
    const fields = await readFields(request);
    if (typeof fields === 'number') return refused(fields, fields === 415 ? { 'Accept-Post': acceptedTypes } : {});
    return { ...(await take(fields)), email: fields(fieldNames.email), returnTo: ownPath(fields(fieldNames.returnTo)) };
  }

  async function take(fields: Fields): Promise<Outcome> {
    const newsletter = newsletters.get(fields(fieldNames.newsletter));
    if (newsletter === undefined) return refused(400);
    // A machine is told what it wants to hear, and stores nothing.
    if (fields(fieldNames.honeypot) !== '') return { state: 'done', status: 200, newsletter };
    const email = parseEmailAddress(fields(fieldNames.email));
    if (email === null) return { state: 'invalid', status: 422, newsletter };
    try {
      await store.add({ email: email.address, key: email.key, newsletter: newsletter.id, at: now().toISOString() });
    } catch (error) {
      report(`Newsletter ${newsletter.id}: ${masked(email.address)} could not be stored.`, error);
      return { state: 'server-rejected', status: 503, newsletter };
    }
    return { state: 'done', status: 200, newsletter };
  }

  return async (request) => {
    const { status, headers: own, ...answer } = await signUp(request);
    const headers = { 'Cache-Control': 'no-store', Vary: 'Accept', 'X-Content-Type-Options': 'nosniff', ...own };
    if (!prefersHtml(request.headers.get('accept'))) return Response.json({ state: answer.state }, { status, headers });
    try {
      const html = await page({ email: '', newsletter: undefined, returnTo: undefined, ...answer });
      return new Response(html, { status, headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } });
    } catch (error) {
      report('Newsletter: the page that answers a form could not be written.', error);
      return Response.json({ state: answer.state }, { status: 500, headers });
    }
  };
}

function refused(status: number, headers: Record<string, string> = {}): Outcome {
  return { state: 'server-rejected', status, headers };
}

/**
 * There is no session cookie, so this is what keeps other sites from signing their visitors up. A page with
 * `Referrer-Policy: no-referrer` sends the origin `null`; then the browser's own word counts. Who says neither
 * is no browser.
 */
function isOwnForm({ headers }: Request, origins: ReadonlySet<string>): boolean {
  const origin = headers.get('origin') ?? 'null';
  return origins.has(origin) || (origin === 'null' && headers.get('sec-fetch-site') === 'same-origin');
}

function checkedOrigin(origin: string): string {
  if (URL.canParse(origin) && new URL(origin).origin === origin) return origin;
  throw new TypeError(
    `createNewsletterEndpoint: ${JSON.stringify(origin)} is not an origin, so every form would be refused. ` +
      'Give scheme and host, and nothing after them: "https://example.com".',
  );
}

/** A path of this site and no address of another, however it is spelt: `//example.com`, `/\example.com`. */
function ownPath(typed: string): string | undefined {
  const base = 'http://own.invalid';
  if (!typed.startsWith('/') || !URL.canParse(typed, base)) return undefined;
  const { origin, pathname, search, hash } = new URL(typed, base);
  return origin === base ? `${pathname}${search}${hash}` : undefined;
}

/** Enough to find a line by, and not to write to anyone. */
function masked(address: string): string {
  return address.replace(/^.*@/, '…@');
}

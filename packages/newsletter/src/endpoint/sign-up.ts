import { parseEmailAddress } from '../email-address/email-address.js';
import { maskAddresses } from '../email-address/mask-addresses.js';
import { fieldNames } from '../newsletter-form/field-names.js';
import type { SignUpState } from '../newsletter-form/form-state.js';
import type { Newsletter } from '../newsletter/newsletter.js';
import type { Consent } from '../newsletter/consent.js';
import { respond, type Answering, type Outcome, type SignUpAnswer } from './answer.js';
import { clientAddress } from './client-address.js';
import { createLimiter, type Limiter } from './limiter.js';
import { acceptedTypes, readFields, type Fields } from './read-fields.js';

/** What a reader asks for, once it is known to be sound. */
export interface Wish {
  email: string;
  key: string;
  newsletters: readonly Newsletter[];
  consent: Consent | undefined;
  at: Date;
}

/** Where a wish goes: a list of our own, or somebody else's. */
export interface List {
  /** Resolves once the wish is safe, with what the reader is to be told; never says whether an address was known. Rejects if it was not taken. */
  take(wish: Wish): Promise<'pending' | 'done'>;
}

export interface SignUpOptions {
  list: List;
  /** Those that can be subscribed to. */
  newsletters: readonly Newsletter[];
  /** Where the forms stand: `https://example.com`. Other sites' forms are refused. */
  origin: string | readonly string[];
  /** Writes the page that answers a form which was sent without script. */
  page: Answering['page'];
  /** The texts that readers agree to, the present one and those that stand in pages which are still open. None: no consent is asked. */
  consents?: readonly Consent[];
  /** Whether every form has the box. If not, consent is kept where it is given. @default true where there are `consents` */
  consentRequired?: boolean;
  /** @default `createLimiter()` */
  limiter?: Limiter;
  /** How many proxies of one's own a request comes through. @default 0 */
  trustedProxies?: number;
  /** @default the clock */
  now?: () => Date;
  /** Hears of what failed; no address is in `problem` as a whole. @default `console.error` */
  report?: (problem: string, error: unknown) => void;
}

/** A reader takes longer than this to read a form and fill it in, in milliseconds. */
const humanly = 1500;

/**
 * Answers the sign-up form: `POST`, as a form or as JSON. All addresses get the same answer, whether they are new,
 * known, confirmed or suppressed. `Accept` decides between `{ state }` and the page.
 */
export function createSignUpEndpoint(options: SignUpOptions): (request: Request, from?: string) => Promise<Response> {
  const {
    list,
    consents = [],
    consentRequired = consents.length > 0,
    limiter = createLimiter(),
    trustedProxies = 0,
  } = options;
  const { now = () => new Date(), report = console.error } = options;
  const newsletters = new Map(options.newsletters.map((newsletter) => [newsletter.id, newsletter]));
  const origins = new Set([options.origin].flat().map(checkedOrigin));

  async function signUp(request: Request, from: string | undefined): Promise<Outcome> {
    if (request.method !== 'POST') return refused(405, { Allow: 'POST' });
    if (!isOwnForm(request, origins)) return refused(403);
    const seconds = await limiter.take(clientAddress(request.headers, from, trustedProxies));
    const fields = await readFields(request);
    if (typeof fields === 'number') return refused(fields, fields === 415 ? { 'Accept-Post': acceptedTypes } : {});
    const first = (name: string) => fields(name)[0] ?? '';
    const wanted = [...new Set(fields(fieldNames.newsletter))].map((id) => newsletters.get(id));
    const known = wanted.filter((newsletter) => newsletter !== undefined);
    const told = (state: SignUpState, status: number, headers = {}): Outcome => ({
      answer: {
        step: 'sign-up',
        state,
        email: first(fieldNames.email),
        newsletters: known,
        returnTo: ownPath(first(fieldNames.returnTo)),
      },
      status,
      headers,
    });
    if (known.length < wanted.length) return told('server-rejected', 400);
    // Said and not feigned: who was only quick tries again and is taken. A page without the time of its making has none.
    const taken = now().getTime() - Date.parse(first(fieldNames.since));
    if (seconds === 0 && taken >= 0 && taken < humanly) return told('rate-limited', 429, { 'Retry-After': '2' });
    if (seconds > 0) return told('rate-limited', 429, { 'Retry-After': `${seconds}` });
    const state = await take(fields, first(fieldNames.email), known);
    return told(state, statuses[state]);
  }

  async function take(fields: Fields, typed: string, wanted: readonly Newsletter[]): Promise<SignUpState> {
    if (wanted.length === 0) return 'none-chosen';
    const email = parseEmailAddress(typed);
    if (email === null) return 'invalid';
    const given = fields(fieldNames.consent)[0];
    const consent = consents.find(({ version }) => version === given);
    if (consentRequired && consent === undefined) return 'consent-missing';
    // A machine is told what it wants to hear, and stores nothing.
    if (fields(fieldNames.honeypot).some((value) => value !== '')) return 'pending';
    try {
      return await list.take({ email: email.address, key: email.key, newsletters: wanted, consent, at: now() });
    } catch (error) {
      report(
        `Newsletter: ${maskAddresses(email.address)} could not be taken for ${wanted.map(({ id }) => id).join(', ')}.`,
        error,
      );
      return 'server-rejected';
    }
  }

  return async (request, from) => respond(request, await signUp(request, from), { page: options.page, report });
}

const statuses: Readonly<Record<SignUpState, number>> = {
  pending: 200,
  handled: 200,
  done: 200,
  invalid: 422,
  'none-chosen': 422,
  'consent-missing': 422,
  'rate-limited': 429,
  'server-rejected': 503,
};

function refused(status: number, headers: Record<string, string> = {}): Outcome {
  const answer: SignUpAnswer = {
    step: 'sign-up',
    state: 'server-rejected',
    email: '',
    newsletters: [],
    returnTo: undefined,
  };
  return { answer, status, headers };
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
    `createSignUpEndpoint: ${JSON.stringify(origin)} is not an origin, so every form would be refused. ` +
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

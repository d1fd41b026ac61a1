import { maskAddresses } from '../email-address/mask-addresses.js';

/** How a service of other people is asked. */
export interface ServiceOptions {
  /** @default the platform's `fetch` */
  fetch?: typeof globalThis.fetch;
  /** How long a reader waits for the service at most, in milliseconds. @default 10_000 */
  deadline?: number;
}

export interface Question {
  method: 'GET' | 'POST' | 'PUT';
  url: URL;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
}

export interface ServiceAnswer {
  status: number;
  /** What the service said, as it was read from JSON; nothing where it said something else, a page for example. */
  body: unknown;
}

/** Asks, within one deadline for everything that is asked about one wish. */
export type Ask = (question: Question) => Promise<ServiceAnswer>;

/** Puts questions to the service called `name`; `secret` is kept out of every error. */
export function createService(
  name: string,
  { fetch = globalThis.fetch, deadline = 10_000 }: ServiceOptions,
  secret = '',
): { questions: () => Ask; refusal: (answer: ServiceAnswer) => Error } {
  if (!(deadline > 0)) {
    throw new TypeError(`${name}: a deadline of ${deadline} ms leaves no time for an answer. Give 10000, or nothing.`);
  }

  function questions(): Ask {
    const signal = AbortSignal.timeout(deadline);
    return async ({ method, url, headers, body }) => {
      try {
        const response = await fetch(url, {
          method,
          headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...headers },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          // What was moved is an error that somebody should hear of: a redirected `POST` arrives as an empty `GET`.
          redirect: 'manual',
          signal,
        });
        return { status: response.status, body: jsonOf(await response.text()) };
      } catch (error) {
        const isLate = signal.aborted;
        const reason = isLate
          ? `did not answer within ${deadline / 1000} s`
          : `could not be reached (${codeOf(error)})`;
        throw new Error(`${name} ${reason}.`, { cause: error });
      }
    };
  }

  /** Says what the service said: neither addresses, nor the secret. */
  function refusal({ status, body }: ServiceAnswer): Error {
    const fields = ['title', 'detail', 'message'].map((field) => textOf(body, field)).filter((text) => text !== '');
    const said = fields.length > 0 ? fields.join(': ') : 'It said nothing that could be understood.';
    const safe = maskAddresses(secret === '' ? said : said.replaceAll(secret, '…'));
    return new Error(`${name} answered ${status}, so nobody was subscribed. ${safe.slice(0, 300)}`);
  }

  return { questions, refusal };
}

/** A field of an answer, where it is there and a text. */
export function textOf(body: unknown, field: string): string {
  if (typeof body !== 'object' || body === null) return '';
  const value: unknown = Reflect.get(body, field);
  return typeof value === 'string' ? value : '';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** `ECONNREFUSED`, which `fetch` keeps in the cause of its own “fetch failed”. */
function codeOf(error: unknown): string {
  const { cause } = error instanceof Error ? error : {};
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return error instanceof Error ? error.message : String(error);
}

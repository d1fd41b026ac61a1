import { decoded } from './decoded.js';
import { FeedError } from './feed-error.js';
import { feedBytes } from './feed-limits.js';

/** What a server says of the state of a feed, to be asked with next time. */
export interface Validators {
  etag?: string;
  lastModified?: string;
}

export interface FeedRequest {
  url: string;
  fetch: typeof fetch;
  /** Milliseconds until everything has to be there. */
  deadline: number;
  validators: Validators;
}

/** A feed's text with the address that it came from in the end, or that nothing has changed. */
export type FeedAnswer = { changed: false } | { changed: true; text: string; url: string; validators: Validators };

/** Said by a server that wants to be left alone for so many milliseconds. */
export class RefusedError extends FeedError {
  readonly retryAfter: number | undefined;

  constructor(message: string, retryAfter: number | undefined) {
    super(message);
    this.retryAfter = retryAfter;
  }
}

/** One more than the web's usual detour: http to https to www, and then to the feed. */
const mostRedirects = 5;

const accept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.1';

/** Asks for a feed. Throws a {@link FeedError} whose message says what went wrong. */
export async function fetchFeed(request: FeedRequest): Promise<FeedAnswer> {
  const signal = AbortSignal.timeout(request.deadline);
  try {
    return await answerOf(request, signal);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    if (signal.aborted) {
      throw new FeedError(`The server did not answer in full within ${request.deadline / 1000} s.`, { cause: error });
    }
    throw new FeedError(`The server could not be reached: ${reasonOf(error)}.`, { cause: error });
  }
}

async function answerOf({ url, fetch, validators }: FeedRequest, signal: AbortSignal): Promise<FeedAnswer> {
  let address = url;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await fetch(address, {
      redirect: 'manual',
      signal,
      headers: { accept, 'user-agent': 'Galley feed reader', ...conditions(validators) },
    });
    const location = response.headers.get('location');
    if ([301, 302, 303, 307, 308].includes(response.status) && location !== null) {
      await response.body?.cancel();
      address = nextAddress(location, address);
      continue;
    }
    if (response.status === 304) return { changed: false };
    if (!response.ok) {
      await response.body?.cancel();
      throw new RefusedError(`The server answered ${response.status}.`, retryAfterOf(response));
    }
    const text = decoded(await bytesOf(response), { contentType: response.headers.get('content-type') });
    return { changed: true, text, url: address, validators: validatorsOf(response) };
  }
  throw new FeedError(`The server redirects more than ${mostRedirects} times.`);
}

function nextAddress(location: string, from: string): string {
  const next = URL.parse(location, from);
  if (next !== null && /^https?:$/.test(next.protocol)) return next.href;
  throw new FeedError(`The server redirects to “${location.slice(0, 100)}”, which is no address of the web.`);
}

function conditions({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

function validatorsOf({ headers }: Response): Validators {
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  return { ...(etag !== null && { etag }), ...(lastModified !== null && { lastModified }) };
}

/** `Retry-After` in seconds; its other form, a date, is that of a server's own clock. */
function retryAfterOf({ headers }: Response): number | undefined {
  const seconds = headers.get('retry-after') ?? '';
  return /^\d{1,9}$/.test(seconds) ? Number(seconds) * 1000 : undefined;
}

/** Stops at the limit, so that neither 50 MB nor a small archive of 50 MB is ever held. */
async function bytesOf({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  // Leaving the loop by an error ends the transfer too.
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    if (length > feedBytes) {
      throw new FeedError(`The server sends more than ${feedBytes / 1_048_576} MB, so it was stopped.`);
    }
    chunks.push(chunk);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (cause instanceof Error) return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
  return error.message;
}

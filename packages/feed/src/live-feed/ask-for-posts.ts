/** What is asked: the newest posts of a coverage. */
export interface LiveQuestion {
  /** Address at which they are. */
  href: string;
  /** What the last answer was called, so that nothing is sent twice. */
  version?: string;
  /** Aborted when the answer comes too late or nobody wants it any more. */
  signal: AbortSignal;
}

/** HTML in which a `LiveFeed` of the same name has the newest posts, rendered by the same components. */
export interface LiveAnswer {
  html: string;
  /** Address that the links in it are relative to. */
  href: string;
  version?: string;
}

/**
 * Where new posts come from. Answers `unchanged` when there is nothing that the last answer did not have; rejects when there
 * is no answer, and is asked again, later and later, up to every five minutes.
 */
export type LiveSource = (question: LiveQuestion) => Promise<LiveAnswer | 'unchanged'>;

/** Asks the page's own server, which says by the answer's `ETag` whether there is anything new (RFC 9110, section 13.1.2). */
export const askForPosts: LiveSource = async ({ href, version, signal }) => {
  const response = await fetch(href, {
    headers: { Accept: 'text/html', ...(version !== undefined && { 'If-None-Match': version }) },
    // The browser's own cache would turn a 304 into the whole answer once more.
    cache: 'no-store',
    mode: 'same-origin',
    signal,
  });
  if (response.status === 304) return 'unchanged';
  if (!response.ok || !response.headers.get('content-type')?.startsWith('text/html')) throw new Error(href);
  const etag = response.headers.get('etag');
  return { html: await response.text(), href: response.url || href, ...(etag !== null && { version: etag }) };
};

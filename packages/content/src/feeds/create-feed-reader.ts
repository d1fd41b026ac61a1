import type { ArticleSummary } from '../article/article.js';
import { FeedError } from './feed-error.js';
import { fetchFeed, RefusedError, type FeedAnswer, type Validators } from './fetch-feed.js';
import { readFeed, type Feed } from './read-feed.js';

export interface FeedReaderOptions {
  /** Address of the feed. It is the operator's word: where it and its redirects lead inside a network is not checked. */
  url: string;
  /** How it is fetched. @default the platform's own */
  fetch?: typeof globalThis.fetch;
  /** The clock. @default the machine's */
  now?: () => Date;
  /** Milliseconds until an answer has to be there in full. @default 10 000 */
  deadline?: number;
  /** Milliseconds that a page view waits for a slow answer where there is something to show already. @default 1 000 */
  patience?: number;
  /** Milliseconds during which an answer is good, so that not every page view asks. @default 60 000 */
  freshFor?: number;
  /** Language of the feed, as {@link readFeed} takes it. @default 'en' */
  locale?: string;
}

/** What a page can show of a feed at this moment. Until it could be read once, that is no more than the problem. */
export interface FeedReading extends Partial<Omit<Feed, 'summaries'>> {
  summaries: readonly ArticleSummary[];
  /** When the server last confirmed what is here, as an ISO 8601 instant. */
  readAt?: string;
  /** What went wrong the last time, as a sentence for whoever runs the site. Absent when all is well. */
  problem?: string;
}

export interface FeedReader {
  /**
   * The feed as it is now, or as it last was. Never throws. Calls while a request is under way wait for the same one, and
   * an answer that comes too late for them is there for the next. A server that failed is left alone for a minute, then
   * two, four, up to half an hour, or as long as it asks for.
   */
  read(): Promise<FeedReading>;
}

/** A broken server is asked again at least this often, whatever it says itself. */
const longestWait = 30 * 60_000;

/** Reads a feed for a server, which asks for it at each page view. Keeps what it read last in memory. */
export function createFeedReader(options: FeedReaderOptions): FeedReader {
  const {
    url,
    now = () => new Date(),
    deadline = 10_000,
    patience = 1000,
    freshFor = 60_000,
    locale,
  } = checked(options);
  let feed: Feed | undefined;
  let readAt: string | undefined;
  let problem: string | undefined;
  let validators: Validators = {};
  let failures = 0;
  let nextRequest = -Infinity;
  let underWay: Promise<void> | undefined;

  const take = (answer: FeedAnswer) => {
    const moment = now();
    if (answer.changed) {
      feed = readFeed(answer.text, { url: answer.url, now: moment, ...(locale !== undefined && { locale }) });
      ({ validators } = answer);
    } else if (feed === undefined) {
      throw new FeedError('The server says that nothing has changed, but nothing was read before.');
    }
    readAt = moment.toISOString();
    problem = undefined;
    failures = 0;
    nextRequest = moment.getTime() + freshFor;
  };

  const fail = (error: unknown) => {
    problem = error instanceof FeedError ? error.message : `It could not be read: ${String(error)}`;
    const asked = error instanceof RefusedError ? (error.retryAfter ?? 0) : 0;
    const wait = Math.max(freshFor * 2 ** failures, asked);
    failures += 1;
    nextRequest = now().getTime() + Math.min(wait, longestWait);
  };

  const ask = async () => {
    try {
      // Looked up at the call, so that what replaces the platform's own later (tracing, tests) is used.
      take(await fetchFeed({ url, fetch: options.fetch ?? globalThis.fetch, deadline, validators }));
    } catch (error) {
      fail(error);
    }
  };

  return {
    async read() {
      if (underWay === undefined && now().getTime() >= nextRequest) {
        underWay = ask().finally(() => {
          underWay = undefined;
        });
      }
      await (feed === undefined ? underWay : within(patience, underWay));
      return {
        summaries: [],
        ...feed,
        ...(readAt !== undefined && { readAt }),
        ...(problem !== undefined && { problem }),
      };
    },
  };
}

/** Settles with what is under way, or when that takes longer. */
async function within(milliseconds: number, underWay: Promise<void> | undefined): Promise<void> {
  if (underWay === undefined) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([underWay, enough]);
  clearTimeout(timer);
}

function checked(options: FeedReaderOptions): FeedReaderOptions {
  if (/^https?:\/\//i.test(options.url) && URL.canParse(options.url)) return options;
  throw new TypeError(
    `createFeedReader: \`url\` is ${JSON.stringify(options.url)}, where no feed can be asked for. ` +
      'Give its whole address, such as "https://news.example/feed.xml".',
  );
}

import type { LiveState } from '@galley/content';
import { countInWords } from '../other-page/count-in-words.js';
import { askForPosts, type LiveAnswer, type LiveQuestion } from './ask-for-posts.js';
import type { GalleyLiveFeed } from './live-feed.element.js';
import { longestDelay, pollDelay } from './poll-delay.js';
import { bringIn, readAnswer, type Arrival } from './take-posts.js';

/** Milliseconds until an answer has to be there in full. */
const deadline = 15_000;

/** How many pages of earlier posts are asked for where a page slept so long that the newest do not reach back to its own. */
const furthest = 10;

/** Follows a coverage until the returned function is called. */
export function followCoverage(feed: GalleyLiveFeed, internals: ElementInternals): () => void {
  const following = new Following(feed, internals);
  following.start();
  return () => following.stop();
}

class Following {
  #feed: GalleyLiveFeed;
  #internals: ElementInternals;
  #state: LiveState;
  #arrivals: readonly Arrival[] = [];
  #version: string | undefined;
  #request: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #held = false;
  /** When the next question is due, by the clock that only goes forward. */
  #due = 0;

  constructor(feed: GalleyLiveFeed, internals: ElementInternals) {
    this.#feed = feed;
    this.#internals = internals;
    this.#state = (feed.dataset['state'] ?? 'live') as LiveState;
  }

  start() {
    this.#feed.addEventListener('click', this);
    this.#feed.addEventListener('change', this);
    document.addEventListener('visibilitychange', this);
    addEventListener('online', this);
    addEventListener('hashchange', this);
    this.#mark('following', true);
    this.#mark(this.#state, true);
    // Who was sent to a post that this page does not have yet does not wait for it.
    if (this.#isElsewhere(location.hash)) void this.#ask();
    else this.#next();
  }

  stop() {
    this.#feed.removeEventListener('click', this);
    this.#feed.removeEventListener('change', this);
    document.removeEventListener('visibilitychange', this);
    removeEventListener('online', this);
    removeEventListener('hashchange', this);
    this.#break();
    for (const name of ['following', 'waiting', 'held', 'failed', this.#state]) this.#mark(name, false);
  }

  handleEvent(event: Event) {
    switch (event.type) {
      case 'click': {
        const part = (event.target as Element).closest('button')?.dataset['part'];
        if (part === 'show-posts') this.#show();
        if (part === 'hold-posts') this.#hold();
        return;
      }
      case 'change':
        return this.#offer();
      case 'hashchange':
        return this.#showIfNamed();
      case 'online':
        this.#due = 0;
        return this.#wait();
      case 'visibilitychange':
        return this.#wait();
    }
  }

  /** Asks when it is due; not while nobody looks, the reader paused it, or it has ended. */
  #wait() {
    clearTimeout(this.#timer);
    if (document.hidden || this.#held || this.#state === 'ended' || this.#request !== undefined) return;
    this.#timer = setTimeout(() => void this.#ask(), Math.max(0, this.#due - performance.now()));
  }

  async #ask() {
    const request = new AbortController();
    this.#request = request;
    const tooLate = setTimeout(() => request.abort(), deadline);
    try {
      const answer = await this.#answer({ version: this.#version, signal: request.signal });
      if (this.#request !== request) return;
      if (answer !== 'unchanged') {
        const arrivals = await this.#arrivalsIn(answer, request.signal);
        if (this.#request !== request) return;
        this.#version = answer.version;
        this.#take(arrivals);
      }
      this.#failures = 0;
    } catch {
      if (this.#request !== request) return;
      this.#failures += 1;
    } finally {
      clearTimeout(tooLate);
    }
    this.#request = undefined;
    this.#mark('failed', this.#failures > 0);
    this.#next();
  }

  /** The source's word, or the end of the wait for it, whichever comes first: a source may not know what an abort is. */
  #answer(question: Omit<LiveQuestion, 'href'> & { href?: string }): Promise<LiveAnswer | 'unchanged'> {
    const { href = new URL(this.#feed.dataset['src'] ?? '', document.baseURI).href, signal } = question;
    const source = this.#feed.source ?? askForPosts;
    return Promise.race([
      source({ ...question, href }),
      new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')))),
    ]);
  }

  /** What the answer has and the page has not; where the two do not meet, with the pages between them. */
  async #arrivalsIn(answer: LiveAnswer, signal: AbortSignal) {
    const first = readAnswer(this.#feed, answer);
    const arrivals = [...first.arrivals];
    let { meets, earlier } = first;
    for (let page = 0; !meets && earlier !== undefined && page < furthest; page += 1) {
      const more = await this.#answer({ href: earlier, signal });
      if (more === 'unchanged') break;
      const next = readAnswer(this.#feed, more);
      const known = new Set(arrivals.map(({ id }) => id));
      arrivals.push(...next.arrivals.filter(({ id }) => !known.has(id)));
      ({ meets, earlier } = next);
    }
    return { ...first, arrivals };
  }

  #take({ arrivals, state }: { arrivals: readonly Arrival[]; state: LiveState }) {
    const before = this.#waiting().length;
    this.#arrivals = arrivals;
    this.#offer();
    const count = this.#waiting().length;
    if (count > 0 && count !== before) this.#tell('waiting', { count });
    if (state !== this.#state) {
      this.#mark(this.#state, false);
      this.#state = state;
      this.#mark(state, true);
      this.#tell('state', { state });
    }
    this.#showIfNamed();
  }

  /** Those that the reader wants to see: where the filter is set, the key events. */
  #waiting(): readonly Arrival[] {
    const keyOnly = this.#feed.querySelector<HTMLInputElement>('input[data-part=key-only]')?.checked === true;
    return keyOnly ? this.#arrivals.filter(({ item }) => 'key' in item.dataset) : this.#arrivals;
  }

  /** Says how many wait, on the button and to those who listen. */
  #offer() {
    const { locale, waiting } = this.#feed.dataset;
    const count = this.#waiting().length;
    const words = count > 0 ? countInWords({ count }, locale, waiting) : '';
    for (const name of ['count', 'said']) {
      const part = this.#feed.querySelector(`[data-part=${name}]`);
      // The same words said again would be heard again.
      if (part !== null && part.textContent !== words) part.textContent = words;
    }
    this.#mark('waiting', count > 0);
  }

  #show() {
    const count = this.#waiting().length;
    if (count === 0 || !this.#tell('show', { count })) return;
    const wanted = new Set(this.#waiting().map(({ id }) => id));
    const first = this.#bringIn().find(({ dataset }) => wanted.has(dataset['id'] ?? ''));
    // The button that was pressed is gone, and its focus goes on with what the reader asked for.
    first?.focus({ preventScroll: true });
    first?.scrollIntoView({ block: 'nearest' });
  }

  /** Who follows a link to a post that waits is shown it. */
  #showIfNamed() {
    const { hash } = location;
    if (!this.#arrivals.some(({ item }) => `#${item.id}` === hash)) return;
    this.#bringIn();
    // Now there is a place to go to.
    location.replace(hash);
  }

  #bringIn(): HTMLElement[] {
    const brought = bringIn(this.#feed, this.#arrivals);
    this.#arrivals = [];
    this.#mark('continued', true);
    this.#offer();
    return brought;
  }

  #isElsewhere(hash: string): boolean {
    const id = hash.slice(1);
    return id.startsWith(`${this.#feed.dataset['name']}-`) && document.getElementById(id) === null;
  }

  #hold() {
    this.#held = !this.#held;
    this.#mark('held', this.#held);
    if (this.#held) this.#break();
    this.#due = 0;
    this.#wait();
  }

  #next() {
    const every = this.#state === 'paused' ? longestDelay : Number(this.#feed.dataset['every']);
    this.#due = performance.now() + 1000 * pollDelay({ every, failures: this.#failures });
    this.#wait();
  }

  #break() {
    clearTimeout(this.#timer);
    this.#request?.abort();
    this.#request = undefined;
  }

  /** Whether the site lets it happen. */
  #tell(what: 'waiting' | 'show' | 'state', detail: object): boolean {
    return this.#feed.dispatchEvent(
      new CustomEvent(`galley-live-${what}`, { bubbles: true, cancelable: what === 'show', detail }),
    );
  }

  #mark(name: string, holds: boolean) {
    try {
      this.#internals.states[holds ? 'add' : 'delete'](name);
    } catch {
      // A browser without custom states shows the feed without their words.
    }
  }
}

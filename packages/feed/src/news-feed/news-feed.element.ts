import type { Taken } from './take-next-page.js';

/** Before the next page is fetched. Cancelled, the link is followed as if there were no script. */
export type FeedMoreEvent = CustomEvent<{ href: string }>;

/** After articles were added: how many, and how many the feed now shows. */
export type FeedAddedEvent = CustomEvent<{ count: number; total: number }>;

declare global {
  interface HTMLElementTagNameMap {
    'galley-news-feed': GalleyNewsFeed;
  }
  interface HTMLElementEventMap {
    'galley-feed-more': FeedMoreEvent;
    'galley-feed-added': FeedAddedEvent;
  }
}

const tag = 'galley-news-feed';
const deadline = 15_000;

/** A server has no elements, and imports this file all the same. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * Lets a news feed go on in place: its *more news* link is fetched, and the articles of the same feed on that page
 * come into a container of the element's own. States: `loading`, `failed`, `continued` (the first link is used up).
 * Back from another page, it goes on to where the reader left, unless the browser has kept the page itself.
 */
export class GalleyNewsFeed extends Base {
  #internals = this.attachInternals();
  #request?: AbortController;
  #failed = false;
  #pages = 0;

  connectedCallback() {
    this.addEventListener('click', this);
    addEventListener('pageshow', this);
    addEventListener('pagehide', this);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this);
    removeEventListener('pageshow', this);
    removeEventListener('pagehide', this);
    this.#request?.abort();
    this.#request = undefined;
    this.#state('loading', false);
  }

  handleEvent(event: Event) {
    if (event.type === 'click') return this.#click(event as MouseEvent);
    try {
      const key = `${tag} ${this.dataset['name']} ${navigation.currentEntry?.id}`;
      if (event.type === 'pageshow') void this.#return(sessionStorage.getItem(key) ?? '');
      else if (this.#pages > 0) sessionStorage.setItem(key, `${this.#pages} ${scrollY}`);
    } catch {
      // A browser that does not tell the entries of its history apart, or keeps nothing, begins at the first page.
    }
  }

  /** Takes the pages that the reader had read, without a word and without moving focus, and scrolls to where they stood: `3 4200`. */
  async #return(place: string) {
    const [pages = 0, top = 0] = place.split(' ').map(Number);
    if (this.#pages >= pages || this.#request) return;
    let link: HTMLAnchorElement | undefined;
    do link = [...this.querySelectorAll<HTMLAnchorElement>('[data-part=more]')].at(-1);
    while (link && (await this.#load(link.href, true)) && this.#pages < pages);
    scrollTo({ top, behavior: 'instant' });
  }

  #click(event: MouseEvent) {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-part=more]');
    if (link === null || this.#failed || !isPlainClick(event) || link.origin !== location.origin) return;
    const { href } = link;
    if (
      this.#request === undefined &&
      !this.dispatchEvent(new CustomEvent('galley-feed-more', { bubbles: true, cancelable: true, detail: { href } }))
    )
      return;
    event.preventDefault();
    if (this.#request === undefined) void this.#load(href);
  }

  /** Whether the page came. */
  async #load(href: string, returning = false): Promise<boolean> {
    const request = new AbortController();
    const timer = setTimeout(() => request.abort(), deadline);
    this.#request = request;
    this.#say('');
    this.#state('loading', true);
    try {
      const response = await fetch(href, {
        headers: { Accept: 'text/html' },
        mode: 'same-origin',
        signal: request.signal,
      });
      if (!response.ok || !response.headers.get('content-type')?.startsWith('text/html')) throw new Error(href);
      const html = await response.text();
      // Not before the first use: most readers of a page never come to the end of its feed.
      const { takeNextPage } = await import('./take-next-page.js');
      if (this.#request === request) this.#taken(takeNextPage(this, html, response.url || href), returning);
    } catch {
      // The next click is the browser's: it follows the link, as the words of this state promise.
      this.#failed = this.#request === request;
      if (this.#failed) this.#state('failed', true);
    }
    clearTimeout(timer);
    if (this.#request !== request) return false;
    this.#request = undefined;
    this.#state('loading', false);
    return !this.#failed;
  }

  #taken({ count, total, words, onwards }: Taken, returning: boolean) {
    this.#state('continued', true);
    this.#pages += 1;
    if (!returning) {
      this.#say(words);
      onwards?.querySelector('a')?.focus();
    }
    this.dispatchEvent(new CustomEvent('galley-feed-added', { bubbles: true, detail: { count, total } }));
  }

  #say(words: string) {
    const said = this.#part('said');
    if (said !== null) said.textContent = words;
  }

  #part(name: string) {
    return this.querySelector(`[data-part=${name}]`);
  }

  #state(name: string, holds: boolean) {
    try {
      this.#internals.states[holds ? 'add' : 'delete'](name);
    } catch {
      // A browser without custom states shows the feed without their words.
    }
  }
}

function isPlainClick(event: MouseEvent): boolean {
  const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  return !(defaultPrevented || button > 0 || ctrlKey || metaKey || shiftKey || altKey);
}

if (globalThis.customElements !== undefined && customElements.get(tag) === undefined) {
  customElements.define(tag, GalleyNewsFeed);
}

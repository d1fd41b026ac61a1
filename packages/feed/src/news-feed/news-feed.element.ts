import { copyOf, parsePage, type Origin } from './parse-page.js';

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
 */
export class GalleyNewsFeed extends Base {
  #internals = this.attachInternals();
  #request?: AbortController;
  #failed = false;

  connectedCallback() {
    this.addEventListener('click', this);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this);
    this.#request?.abort();
    this.#request = undefined;
    this.#state('loading', false);
  }

  handleEvent(event: MouseEvent) {
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

  async #load(href: string) {
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
      if (this.#request === request) this.#take(parsePage(html), response.url || href);
    } catch {
      // The next click is the browser's: it follows the link, as the words of this state promise.
      this.#failed = this.#request === request;
      if (this.#failed) this.#state('failed', true);
    }
    clearTimeout(timer);
    if (this.#request !== request) return;
    this.#request = undefined;
    this.#state('loading', false);
  }

  /** Takes the articles that are not here yet, and the link to the page after. */
  #take(page: Document, address: string) {
    const { name, level } = this.dataset;
    const next = [...page.querySelectorAll<HTMLElement>(tag)].find((feed) => feed.dataset['name'] === name);
    if (next === undefined) throw new Error(address);
    const origin = { address, deeper: Number(level) - Number(next.dataset['level']) };
    const items = this.#append(next, origin);

    const link = next.querySelector('[data-part=more]');
    const successor = link === null ? [] : [copyOf(link, origin)];
    for (const { dataset } of successor) dataset['part'] = 'more';
    this.#part('next')?.replaceChildren(...successor);
    this.#state('continued', true);

    const count = items.length;
    const total = this.querySelectorAll('[data-id]').length;
    this.#say(this.#words(count, total));
    // Where nothing is new, the reader goes on at the next link, or at the end; the link just used may be gone.
    const onwards = items[0] ?? (link === null ? [...this.querySelectorAll('[data-id]')].at(-1) : this.#part('next'));
    onwards?.querySelector('a')?.focus();
    this.dispatchEvent(new CustomEvent('galley-feed-added', { bubbles: true, detail: { count, total } }));
  }

  #append(next: Element, origin: Origin): HTMLElement[] {
    const container = this.#part('added');
    const seen = new Set([...this.querySelectorAll<HTMLElement>('[data-id]')].map(({ dataset }) => dataset['id']));
    const added: HTMLElement[] = [];
    for (const group of next.querySelectorAll<HTMLElement>('[data-day]')) {
      const list = group.querySelector('ol');
      let target: Element | undefined;
      for (const item of group.querySelectorAll<HTMLElement>('[data-id]')) {
        if (list === null || seen.has(item.dataset['id'])) continue;
        seen.add(item.dataset['id']);
        target ??= this.#listOf(group, list, container, origin);
        const copy = copyOf(item, origin);
        target.append(copy);
        added.push(copy);
      }
    }
    return added;
  }

  /** Where a day's articles go: into the list that they continue if it is the element's own, else into a new one. */
  #listOf(group: HTMLElement, list: Element, container: Element | null, origin: Origin): Element {
    const last = [...this.querySelectorAll<HTMLElement>('[data-day]')].at(-1);
    const day = group.dataset['day'] || last?.dataset['day'];
    const continues = last !== undefined && last.dataset['day'] === day;
    const own = continues && container?.contains(last) ? last.querySelector('ol') : null;
    if (own !== null) return own;
    const copies = [copyOf(group, origin, true), copyOf(list, origin, true)] as const;
    const heading = continues ? null : group.querySelector('h1,h2,h3,h4,h5,h6');
    if (heading !== null && !list.contains(heading)) copies[0].append(copyOf(heading, origin));
    copies[0].append(copies[1]);
    container?.append(copies[0]);
    return copies[1];
  }

  #words(count: number, total: number): string {
    const { locale, added = '{}' } = this.dataset;
    const forms = JSON.parse(added) as Partial<Record<string, string>>;
    const number = new Intl.NumberFormat(locale);
    return (forms[new Intl.PluralRules(locale).select(count)] ?? forms['other'] ?? '')
      .replace('{count}', number.format(count))
      .replace('{total}', number.format(total));
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

export interface BannerClosingDetail {
  /** `id` of the news. */
  news: string;
}

declare global {
  interface HTMLElementEventMap {
    /** Before a reader's banner closes. `preventDefault()` keeps it open. */
    'galley-banner-closing': CustomEvent<BannerClosingDetail>;
  }
  interface HTMLElementTagNameMap {
    'galley-breaking-banner': GalleyBreakingBanner;
  }
}

const name = 'galley-breaking-banner';

/** A server has no elements; the module is imported there all the same. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * Closes the banner, and remembers which news it was: the last alone, so that nothing piles up. `closed` hides it and
 * keeps its room, so that not even the page's end moves; on later pages `remembered` leaves it out. Where the browser
 * has no custom states, or keeps nothing, the banner stays.
 */
export class GalleyBreakingBanner extends Base {
  static observedAttributes = ['data-news'];

  #states = globalThis.CSS?.supports('selector(:state(live))') ? this.attachInternals().states : undefined;

  connectedCallback(): void {
    this.addEventListener('click', this);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this);
  }

  /** Other news is another banner. */
  attributeChangedCallback(_name: string, _before: string | null, news: string): void {
    this.#states?.clear();
    this.#states?.add('live');
    if (memory(news) === news) this.#states?.add('remembered');
  }

  handleEvent(event: Event): void {
    if (event.defaultPrevented || !(event.target as Element).closest('button')) return;
    const news = this.dataset['news'] ?? '';
    const detail: BannerClosingDetail = { news };
    const bubbles = true;
    const cancelable = true;
    if (!this.dispatchEvent(new CustomEvent('galley-banner-closing', { bubbles, cancelable, detail }))) return;
    memory(news, true);
    this.#states?.add('closed');
  }
}

/** The news that was closed last. Storage that a browser refuses remembers nothing. */
function memory(news: string, closed = false): string | null {
  try {
    if (closed) localStorage.setItem(name, news);
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

if (globalThis.customElements && !customElements.get(name)) customElements.define(name, GalleyBreakingBanner);

declare global {
  interface HTMLElementEventMap {
    /** Before a reader's banner closes; its target is the banner. `preventDefault()` keeps it open. */
    'galley-banner-closing': Event;
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
 * keeps its room, so that not even the page's end moves; on later pages `remembered` leaves it out. A browser that
 * keeps nothing shows it on the next page again; one without custom states has no button to close it.
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
    if (memory() === news) this.#states?.add('remembered');
  }

  handleEvent(event: Event): void {
    if (event.defaultPrevented || !(event.target as Element).closest('button')) return;
    const closing = new Event('galley-banner-closing', { bubbles: true, cancelable: true });
    if (!this.dispatchEvent(closing)) return;
    memory(this.dataset['news']);
    this.#states?.add('closed');
  }
}

/** The news that was closed last, or now. Storage that a browser refuses remembers nothing. */
function memory(closed?: string): string | undefined {
  try {
    if (closed) localStorage[name] = closed;
    return localStorage[name];
  } catch {
    return;
  }
}

if (globalThis.customElements && !customElements.get(name)) customElements.define(name, GalleyBreakingBanner);

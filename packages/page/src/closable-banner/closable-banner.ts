declare global {
  interface HTMLElementEventMap {
    /** Before a reader's banner closes; its target is the banner. `preventDefault()` keeps it open. */
    'galley-banner-closing': Event;
  }
}

/** A server has no elements; the module is imported there all the same. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * Closes a banner, and remembers which one it was: of each kind the last alone, so that nothing piles up. Which one it is
 * says the one attribute that a kind observes. `live`: it can be closed; `closed`: it was, on this page, and keeps its room,
 * so that not even the page's end moves; `remembered`: it was on an earlier page, and is left out. A browser that keeps
 * nothing shows it on the next page again; one without custom states has no button to close it.
 */
export class ClosableBanner extends Base {
  #states = globalThis.CSS?.supports('selector(:state(live))') ? this.attachInternals().states : undefined;
  #shown = '';

  connectedCallback(): void {
    this.addEventListener('click', this);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this);
  }

  /** Another one is another banner. */
  attributeChangedCallback(_name: string, _before: string | null, shown: string | null): void {
    this.#shown = shown ?? '';
    this.#states?.clear();
    this.#states?.add('live');
    if (lastClosed(this.localName) === shown) this.#states?.add(this.holdsPage() ? 'closed' : 'remembered');
  }

  /** Whether to leave it out would move what the reader looks at. */
  protected holdsPage(): boolean {
    return false;
  }

  handleEvent(event: Event): void {
    if (event.defaultPrevented || !(event.target as Element).closest('button')) return;
    const closing = new Event('galley-banner-closing', { bubbles: true, cancelable: true });
    if (!this.dispatchEvent(closing)) return;
    lastClosed(this.localName, this.#shown);
    this.#states?.add('closed');
  }
}

/** Which banner of a kind was closed last, or is closed now. Storage that a browser refuses remembers nothing. */
function lastClosed(kind: string, closed?: string): string | undefined {
  try {
    if (closed) localStorage[kind] = closed;
    return localStorage[kind];
  } catch {
    return;
  }
}

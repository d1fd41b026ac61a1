export interface SharedDetail {
  /** `copy`, `native` (by what the device offers), `email`, or the service whose link was followed. */
  how: string;
}

declare global {
  interface HTMLElementEventMap {
    /** After the address was copied or handed to the device, or when a link to a service is followed. */
    'galley-shared': CustomEvent<SharedDetail>;
  }
  interface HTMLElementTagNameMap {
    'galley-share': GalleyShare;
  }
}

const name = 'galley-share';

/** Between two announcements of the same words: a screen reader hears a change, and needs one. In milliseconds. */
const pause = 100;

/** A server has no elements; the module is imported there all the same. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * Copies an article's address, and hands it to the device where the device can share. Custom states show what there
 * is and what became of it: `live`, `native`, `copied`, `failed`. The links need none of it.
 */
export class GalleyShare extends Base {
  #states = globalThis.CSS?.supports('selector(:state(live))') ? this.attachInternals().states : undefined;

  connectedCallback(): void {
    this.#states?.add('live');
    if ('share' in navigator) this.#states?.add('native');
    this.addEventListener('click', this);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this);
  }

  handleEvent(event: MouseEvent): void {
    const how = (event.target as Element).closest<HTMLElement>('[data-how]')?.dataset['how'];
    if (how === undefined || event.defaultPrevented) return;
    if (how === 'native') void this.#handOver();
    else if (how === 'copy') void this.#copy();
    else this.#tell(how);
  }

  async #handOver(): Promise<void> {
    const { href, headline } = this.dataset;
    try {
      await navigator.share({ title: headline, url: href });
      this.#tell('native');
    } catch (error) {
      // The reader thought better of it, or pressed twice. Where the device refuses, the address is still to be had.
      if (!/Abort|InvalidState/.test((error as Error).name)) void this.#copy();
    }
  }

  async #copy(): Promise<void> {
    for (const state of ['copied', 'failed']) this.#states?.delete(state);
    // A page that is not secure has no clipboard, and a reader can forbid the use of it.
    const copied = await navigator.clipboard?.writeText(this.dataset['href'] ?? '').then(
      () => true,
      () => false,
    );
    setTimeout(() => this.#states?.add(copied ? 'copied' : 'failed'), pause);
    if (copied) this.#tell('copy');
  }

  #tell(how: string): void {
    this.dispatchEvent(new CustomEvent<SharedDetail>('galley-shared', { bubbles: true, detail: { how } }));
  }
}

if (globalThis.customElements && !customElements.get(name)) customElements.define(name, GalleyShare);

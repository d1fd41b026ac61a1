import type { Lightbox } from '../lightbox/open-lightbox.js';
import { isOpenByAddress, thumbnailsOf } from './picture-address.js';

export interface PictureOpeningDetail {
  /** `id` of the gallery. */
  gallery: string;
  /** Which of its pictures, from 1. */
  number: number;
}

declare global {
  interface HTMLElementEventMap {
    /** Before a gallery's picture is shown over the page. `preventDefault()` leaves all to the page: nothing is opened. */
    'galley-picture-opening': CustomEvent<PictureOpeningDetail>;
  }
  interface HTMLElementTagNameMap {
    'galley-gallery': GalleyGallery;
  }
}

const name = 'galley-gallery';

/** Events of the window after which the page's address may be that of a picture. */
const arrivals = ['hashchange', 'DOMContentLoaded'];

/** A server has no elements; the module is imported there all the same. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * Shows a gallery's pictures over the page. The page's hash is the state: an address that ends in a thumbnail's id
 * is a picture, and going back closes it. What shows it is loaded when a reader first asks for it.
 */
export class GalleyGallery extends Base {
  #lightbox: Lightbox | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this);
    for (const type of arrivals) addEventListener(type, this);
    this.#follow();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this);
    for (const type of arrivals) removeEventListener(type, this);
    this.#lightbox?.close();
  }

  handleEvent(event: Event): void {
    if (event.type !== 'click') return this.#follow(event.type);
    const thumbnail = (event.target as Element).closest<HTMLAnchorElement>('a[id]');
    const { defaultPrevented, button, altKey, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    // With a key held down, or of another button, a click stays the browser's.
    if (!thumbnail || defaultPrevented || button || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    this.#open(thumbnail, 'click').catch(() => location.assign(thumbnail.href));
  }

  /** Does what the page's address says. */
  #follow(after?: string): void {
    const thumbnail = thumbnailsOf(this).find(isOpenByAddress);
    // Where nothing can be loaded to show it with, the picture still stands on the page.
    if (thumbnail) this.#open(thumbnail, after).catch(() => {});
    else this.#lightbox?.close();
  }

  async #open(thumbnail: HTMLAnchorElement, after?: string): Promise<void> {
    const { Lightbox } = await import('../lightbox/open-lightbox.js');
    this.#lightbox ??= new Lightbox(this);
    this.#lightbox.open(thumbnail, after);
  }
}

if (globalThis.customElements && !customElements.get(name)) customElements.define(name, GalleyGallery);

import type { Lightbox } from '../lightbox/open-lightbox.js';
import { pictureAddress, pictureOfPage } from './picture-address.js';

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
    for (const type of arrivals) window.addEventListener(type, this);
    this.#follow(false);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this);
    for (const type of arrivals) window.removeEventListener(type, this);
    this.#lightbox?.abandon();
  }

  handleEvent(event: Event): void {
    if (event.type === 'click') this.#click(event as MouseEvent);
    else this.#follow(event.type === 'hashchange');
  }

  /** A plain click opens. With a key held down, or of another button, it stays the browser's. */
  #click(event: MouseEvent): void {
    const thumbnail = (event.target as Element).closest<HTMLAnchorElement>('a[id]');
    const { defaultPrevented, button, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!thumbnail || defaultPrevented || button || altKey || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    this.#open(thumbnail, true, () => {
      // As a link does it, so that a page's router sees nothing unusual.
      location.hash = pictureAddress(thumbnail).hash;
    }).catch(() => location.assign(thumbnail.href));
  }

  /** Does what the page's address says. `within`: the entry of the history before it is of the same page. */
  #follow(within: boolean): void {
    const thumbnail = pictureOfPage(this);
    if (!thumbnail) this.#lightbox?.close();
    // Without what would show it, the picture is still on the page.
    else this.#open(thumbnail, within).catch(() => {});
  }

  async #open(thumbnail: HTMLAnchorElement, within: boolean, enter?: () => void): Promise<void> {
    const dialog = this.querySelector('dialog');
    if (!dialog) return;
    const thumbnails = [...this.querySelectorAll<HTMLAnchorElement>('a[id]')];
    const number = thumbnails.indexOf(thumbnail);
    if (dialog.open) return this.#lightbox?.show(number);
    const detail = { gallery: this.querySelector('section')?.id ?? '', number: number + 1 };
    const opening = new CustomEvent('galley-picture-opening', { bubbles: true, cancelable: true, detail });
    if (!this.dispatchEvent(opening)) return;
    const { Lightbox } = await import('../lightbox/open-lightbox.js');
    // Meanwhile a reader may have gone on.
    if (!this.isConnected || dialog.open || !(enter || pictureOfPage(this) === thumbnail)) return;
    enter?.();
    this.#lightbox = new Lightbox(dialog, thumbnails, number, within);
  }
}

if (globalThis.customElements && !customElements.get(name)) customElements.define(name, GalleyGallery);

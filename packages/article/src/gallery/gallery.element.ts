declare global {
  interface HTMLElementTagNameMap {
    'galley-gallery': GalleyGallery;
  }
}

const name = 'galley-gallery';

/** A server has no elements; the module is imported there all the same. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/** Opens a gallery's pictures over the page. */
export class GalleyGallery extends Base {}

if (globalThis.customElements && !customElements.get(name)) customElements.define(name, GalleyGallery);

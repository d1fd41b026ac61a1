import { ClosableBanner } from '../closable-banner/closable-banner.js';

declare global {
  interface HTMLElementTagNameMap {
    'galley-breaking-banner': GalleyBreakingBanner;
  }
}

const name = 'galley-breaking-banner';

/** Closes the banner, and remembers which news it was. */
export class GalleyBreakingBanner extends ClosableBanner {
  static observedAttributes = ['data-news'];
}

if (globalThis.customElements && !customElements.get(name)) customElements.define(name, GalleyBreakingBanner);

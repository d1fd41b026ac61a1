import { ClosableBanner } from '../closable-banner/closable-banner.js';

declare global {
  interface HTMLElementTagNameMap {
    'galley-membership-banner': GalleyMembershipBanner;
  }
}

const name = 'galley-membership-banner';

/** Closes the banner, and remembers which campaign it was of. */
export class GalleyMembershipBanner extends ClosableBanner {
  static observedAttributes = ['data-campaign'];

  /** Who reloads, or comes back, can be as far down the page when this starts. */
  protected override holdsPage(): boolean {
    const { top, height } = this.getBoundingClientRect();
    return height > 0 && top < innerHeight;
  }
}

if (globalThis.customElements && !customElements.get(name)) customElements.define(name, GalleyMembershipBanner);

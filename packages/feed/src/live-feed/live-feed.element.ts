import type { LiveState } from '@galley/content';
import type { LiveSource } from './ask-for-posts.js';

/** New posts wait behind the button: how many. */
export type LiveWaitingEvent = CustomEvent<{ count: number }>;

/** Before the posts that wait come in. Cancelled, they wait on. */
export type LiveShowEvent = CustomEvent<{ count: number }>;

/** The coverage goes on, pauses or has ended. */
export type LiveStateEvent = CustomEvent<{ state: LiveState }>;

declare global {
  interface HTMLElementTagNameMap {
    'galley-live-feed': GalleyLiveFeed;
  }
  interface HTMLElementEventMap {
    'galley-live-waiting': LiveWaitingEvent;
    'galley-live-show': LiveShowEvent;
    'galley-live-state': LiveStateEvent;
  }
}

const tag = 'galley-live-feed';

/** A server has no elements, and imports this file all the same. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * Keeps a live feed up to date: asks its address for new posts and lets them wait behind a button. What does that is
 * fetched by pages on which a coverage goes on, and by no other. States: `following`; `live`, `paused` or `ended`;
 * `waiting` (new posts), `held` (by the reader), `failed` (it goes on trying), `continued` (posts came in).
 */
export class GalleyLiveFeed extends Base {
  #internals = this.attachInternals();
  #stop?: () => void;

  /** Where new posts come from. @default the feed's address (`data-src`), fetched with its `ETag` */
  source?: LiveSource;

  connectedCallback() {
    if (this.dataset['src'] === undefined) return;
    void import('./follow-coverage.js').then(({ followCoverage }) => {
      if (this.isConnected) this.#stop ??= followCoverage(this, this.#internals);
    });
  }

  disconnectedCallback() {
    this.#stop?.();
    this.#stop = undefined;
  }
}

if (globalThis.customElements !== undefined && customElements.get(tag) === undefined) {
  customElements.define(tag, GalleyLiveFeed);
}

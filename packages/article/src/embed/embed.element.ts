import { embedOrigins, type EmbedProvider } from '@galley/content';

export interface EmbedShowDetail {
  provider: EmbedProvider;
  /** What the reader agreed to: this one thing, all of the provider's from now on, or the latter already before. */
  asked: 'once' | 'always' | 'before';
}

declare global {
  interface HTMLElementEventMap {
    /** Before something of another site is shown. `preventDefault()` stops it: nothing is asked for, nothing remembered. */
    'galley-embed-show': CustomEvent<EmbedShowDetail>;
  }
  interface WindowEventMap {
    /** After consent to a provider, which is the detail, was given or withdrawn on this page, by whomever. */
    'galley-embeds': CustomEvent<EmbedProvider>;
  }
  interface HTMLElementTagNameMap {
    'galley-embed': GalleyEmbed;
  }
}

/** Where the browser keeps consent: ids of providers with spaces between. Also the window's event. */
const key = 'galley-embeds';

/** After these events of the window consent may be another; or the parser is done with an element; or a frame speaks. */
const news = ['storage', key, 'DOMContentLoaded', 'message'];

/** Consent on this page, where the browser keeps nothing. */
let kept: string | undefined;

function allowed(): string[] {
  try {
    return (kept ?? localStorage.getItem(key) ?? '').split(' ');
  } catch {
    return [];
  }
}

/**
 * Gives or withdraws consent to things of a provider, for this page and later ones, as the reader's own buttons do.
 * For a consent platform that asks in its own words: to be called when the reader has decided there.
 */
export function allowEmbeds(provider: EmbedProvider, allow = true): void {
  const all = allowed().filter((each) => each && each !== provider);
  if (allow) all.push(provider);
  try {
    localStorage.setItem(key, all.join(' '));
    kept = undefined;
  } catch {
    kept = all.join(' ');
  }
  dispatchEvent(new CustomEvent(key, { detail: provider }));
}

/** A server has no elements; the module is imported there all the same. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * Shows something of another site in its place when the reader agrees, and not before; without an address, says only
 * whether the provider is allowed. The words of all states are in the HTML. The frame stands in a shadow root, where
 * React does not look, so that hydrating and rendering again leave it alone. Where the browser has no custom states
 * it does nothing: a link is all.
 */
export class GalleyEmbed extends Base {
  static observedAttributes = ['data-address'];

  #states = globalThis.CSS?.supports('selector(:state(shown))') ? this.attachInternals().states : undefined;
  #frame: HTMLIFrameElement | undefined;

  connectedCallback(): void {
    if (!this.#states) return;
    this.#listen('addEventListener');
    this.#states.add('ready');
    this.#follow();
  }

  disconnectedCallback(): void {
    this.#listen('removeEventListener');
  }

  /** Another thing in the same place: consent to one is none to the other. */
  attributeChangedCallback(_name: string, before: string | null): void {
    if (before === null || !this.#states) return;
    this.#hide();
    this.#follow();
  }

  handleEvent(event: Event): void {
    if (event.type === 'click') {
      const pressed = (event.target as Element).closest('button')?.value;
      if (pressed && !event.defaultPrevented) this.#press(pressed);
    } else if (event.type === 'message') this.#hear(event as MessageEvent<unknown>);
    else this.#follow((event as CustomEvent<unknown>).detail);
  }

  #listen(how: 'addEventListener' | 'removeEventListener'): void {
    this[how]('click', this);
    for (const type of news) window[how](type, this);
  }

  /** `changed` is the provider whose consent was given or withdrawn on this page. */
  #follow(changed?: unknown): void {
    const provider = this.#provider;
    if (allowed().includes(provider)) {
      this.#states?.add('allowed');
      this.#show('before');
    } else if (this.#states?.delete('allowed') || changed === provider) this.#hide();
  }

  #press(value: string): void {
    const provider = this.#provider;
    if (value === 'stop') {
      allowEmbeds(provider, false);
      (this.querySelector<HTMLElement>('button:not([value=stop])') ?? this.closest<HTMLElement>('[tabindex]'))?.focus();
    } else if (this.#show(value as EmbedShowDetail['asked'])) {
      if (value === 'always') allowEmbeds(provider);
      this.#frame?.focus();
    }
  }

  /** Charts and posts say how tall they are. Their place grows with them, and never shrinks below what was reserved. */
  #hear({ source, origin, data }: MessageEvent<unknown>): void {
    const frame = this.#frame;
    // Flourish speaks from a frame within its frame.
    if (![source, (source as Window | null)?.parent].includes(frame?.contentWindow)) return;
    const height = Number(
      /height":(?:{"\w+":)?"?(\d+)/.exec(typeof data === 'string' ? data : JSON.stringify(data))?.[1],
    );
    if (frame && origin === embedOrigins[this.#provider] && height > 99 && height < 9999) frame.height = `${height}`;
  }

  get #provider(): EmbedProvider {
    return this.dataset['provider'] as EmbedProvider;
  }

  #show(asked: EmbedShowDetail['asked']): boolean {
    const provider = this.#provider;
    const place = this.querySelector('[data-place]');
    const { address = '', addressDark = address, name: title, sandbox } = this.dataset;
    // Light ink stands on a dark page, whoever decided that it is one.
    const src = Number(/\d+/.exec(getComputedStyle(this).color)) > 127 ? addressDark : address;
    // The address must be the provider's own: a page's HTML may have been through many hands.
    if (this.#frame || !place || !URL.canParse(src) || new URL(src).origin !== embedOrigins[provider]) return false;
    const detail: EmbedShowDetail = { provider, asked };
    if (!this.dispatchEvent(new CustomEvent('galley-embed-show', { bubbles: true, cancelable: true, detail })))
      return false;
    this.#frame = Object.assign(document.createElement('iframe'), {
      title,
      part: 'frame',
      height: '100%',
      allowFullscreen: true,
      sandbox,
      // Some players refuse a page that does not say who it is.
      referrerPolicy: 'strict-origin-when-cross-origin',
      loading: 'lazy',
      src,
    });
    (place.shadowRoot ?? place.attachShadow({ mode: 'open' })).append(this.#frame);
    this.#states?.add('shown');
    return true;
  }

  #hide(): void {
    this.#frame?.remove();
    this.#frame = undefined;
    this.#states?.delete('shown');
  }
}

if (globalThis.customElements && !customElements.get('galley-embed'))
  customElements.define('galley-embed', GalleyEmbed);

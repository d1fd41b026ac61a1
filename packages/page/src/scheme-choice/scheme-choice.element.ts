import { schemeCookie, schemeOf, type Scheme } from './scheme-cookie.js';

declare global {
  interface HTMLElementEventMap {
    /** After a reader chose. A page that learns a choice elsewhere can say so with the same event, on any element. */
    'galley-scheme-chosen': CustomEvent<Scheme>;
  }
  interface HTMLElementTagNameMap {
    'galley-scheme-choice': GalleySchemeChoice;
  }
}

const name = 'galley-scheme-choice';
const chosen = 'galley-scheme-chosen';

/** A server has no elements; the module is imported there all the same. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * Shows the page in the chosen scheme at once, and keeps the choice. A page that a server, a cache or the browser kept from
 * before the choice follows the cookie. It sets `data-galley-scheme` on `<html>`, and which button of its own is pressed.
 */
export class GalleySchemeChoice extends Base {
  connectedCallback(): void {
    for (const [target, type] of this.#heard()) target.addEventListener(type, this);
    this.#show(schemeOf(document.cookie));
  }

  disconnectedCallback(): void {
    for (const [target, type] of this.#heard()) target.removeEventListener(type, this);
  }

  handleEvent(event: Event): void {
    if (event.type === chosen) this.#show((event as CustomEvent<Scheme>).detail);
    else if (event.type === 'pageshow') this.#show(schemeOf(document.cookie));
    else if (!event.defaultPrevented) {
      event.preventDefault();
      const detail = this.querySelector<HTMLInputElement>(':checked')?.value as Scheme;
      document.cookie = schemeCookie(detail, { secure: location.protocol === 'https:' });
      this.dispatchEvent(new CustomEvent<Scheme>(chosen, { bubbles: true, detail }));
    }
  }

  #heard(): [EventTarget, string][] {
    return [
      [this, 'change'],
      [this, 'submit'],
      [document, chosen],
      [window, 'pageshow'],
    ];
  }

  #show(scheme: Scheme | undefined): void {
    if (!scheme) return;
    const { dataset } = document.documentElement;
    if (scheme === 'system') delete dataset['galleyScheme'];
    else dataset['galleyScheme'] = scheme;
    const buttons = this.querySelectorAll<HTMLInputElement>('[type=radio]');
    for (const button of buttons) button.checked = button.value === scheme;
  }
}

if (globalThis.customElements && !customElements.get(name)) customElements.define(name, GalleySchemeChoice);

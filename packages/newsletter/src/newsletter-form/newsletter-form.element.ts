import { parseEmailAddress } from '../email-address/email-address.js';
import { formStates, isTaken, type NewsletterFormState } from './form-state.js';

export interface SubscribingDetail {
  /** `id` of the newsletter. */
  newsletter: string;
  /** As it was typed. */
  email: string;
}

export interface SubscribedDetail {
  /** `id` of the newsletter. */
  newsletter: string;
  state: NewsletterFormState;
}

declare global {
  interface HTMLElementEventMap {
    /** Before a valid address is sent. `preventDefault()` leaves all to the page: nothing is sent, and it tells the form what to `show()`. */
    'galley-subscribing': CustomEvent<SubscribingDetail>;
    /** After the server has taken the address. */
    'galley-subscribed': CustomEvent<SubscribedDetail>;
  }
  interface HTMLElementTagNameMap {
    'galley-newsletter-form': GalleyNewsletterForm;
  }
}

const name = 'galley-newsletter-form';

/** How long a server may take, in milliseconds. */
const deadline = 15_000;

/** Later than the field's own announcement, so that a screen reader does not cut one short with the other. */
const afterFocus = 150;

/** A server has no elements; the module is imported there all the same. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * Sends the newsletter form without leaving the page, and shows what became of it. The words of every state are in
 * the HTML already; a custom state says which of them hold. Nothing that React wrote is changed, but for
 * `aria-invalid`. Where the browser has no custom states, the form is sent as HTML sends it.
 */
export class GalleyNewsletterForm extends Base {
  static observedAttributes = ['data-state'];

  #states = globalThis.CSS?.supports('selector(:state(live))') ? this.attachInternals().states : undefined;
  #sending = false;

  connectedCallback(): void {
    for (const type of ['click', 'submit', 'input']) this.addEventListener(type, this);
  }

  disconnectedCallback(): void {
    for (const type of ['click', 'submit', 'input']) this.removeEventListener(type, this);
  }

  /** A page that renders another state has the last word. */
  attributeChangedCallback(_name: string, before: string | null): void {
    if (before === null) return;
    this.#states?.clear();
    this.#mark(this.dataset['state']);
  }

  handleEvent(event: Event): void {
    const target = event.target as HTMLElement;
    if (event.type === 'submit') (target as HTMLFormElement).noValidate = false;
    if (!this.#states || event.defaultPrevented) return;
    if (event.type === 'submit') void this.#submit(event, target as HTMLFormElement);
    else if (event.type === 'click') {
      // Ours is the check of the address, so the browser's is put off for this one submit. Without script it works.
      const button = target.closest<HTMLButtonElement>('[type=submit]');
      if (button?.form) button.form.noValidate = true;
    } else if (this.#states.has('invalid') && parseEmailAddress((target as HTMLInputElement).value)) this.show('idle');
  }

  /** Shows a state: its words, its fields, and the focus where a reader would look for it. */
  show(state: NewsletterFormState): void {
    const states = this.#states;
    if (!states) return;
    // Who has gone on to something else on the page is not called back.
    const stayed = this.matches(':focus-within') || document.activeElement === document.body;
    states.clear();
    states.add('live');
    states.add(state);
    const input = this.#mark(state);
    if (!stayed) return;
    // The fields are gone: to the newsletter's name, right above the words, which the status says by itself.
    if (isTaken(state)) this.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
    if (state !== 'invalid') return;
    // The error describes the field, so arriving there says it. A field that has the focus already says nothing: then the status does.
    if (input?.matches(':focus')) setTimeout(() => states.has(state) && states.add('aloud'), afterFocus);
    else input?.focus();
  }

  #mark(state: string | undefined): HTMLElement | null {
    const input = this.querySelector<HTMLElement>('[type=email]');
    input?.setAttribute('aria-invalid', `${state === 'invalid'}`);
    return input;
  }

  async #submit(event: Event, form: HTMLFormElement): Promise<void> {
    event.preventDefault();
    if (this.#sending) return;
    const fields = new URLSearchParams([...new FormData(form)].map(([field, value]) => [field, `${value}`]));
    const email = fields.get('email') ?? '';
    const newsletter = fields.get('newsletter') ?? '';
    if (!parseEmailAddress(email)) return this.show('invalid');
    if (!this.#tell('galley-subscribing', { newsletter, email })) return;
    this.#sending = true;
    this.show('submitting');
    const state = await send(form.action, fields);
    this.#sending = false;
    this.show(state);
    if (isTaken(state)) this.#tell('galley-subscribed', { newsletter, state });
  }

  #tell(type: string, detail: SubscribingDetail | SubscribedDetail): boolean {
    return this.dispatchEvent(new CustomEvent(type, { bubbles: true, cancelable: true, detail }));
  }
}

async function send(action: string, body: URLSearchParams): Promise<NewsletterFormState> {
  const aborter = new AbortController();
  const timer = setTimeout(() => aborter.abort(), deadline);
  try {
    const headers = { Accept: 'application/json' };
    const response = await fetch(action, { method: 'POST', body, headers, keepalive: true, signal: aborter.signal });
    return await stateOf(response);
  } catch {
    return 'network-failed';
  } finally {
    clearTimeout(timer);
  }
}

/** The answer's own word, where it is one of ours; otherwise its status. A good status alone is no proof. */
async function stateOf(response: Response): Promise<NewsletterFormState> {
  const text = await response.text();
  try {
    const { state } = JSON.parse(text);
    if (formStates.indexOf(state) > 1) return state;
  } catch {
    // Not JSON: a proxy's page, or somebody else's server.
  }
  return response.status === 422 ? 'invalid' : response.status === 429 ? 'rate-limited' : 'server-rejected';
}

if (globalThis.customElements && !customElements.get(name)) customElements.define(name, GalleyNewsletterForm);

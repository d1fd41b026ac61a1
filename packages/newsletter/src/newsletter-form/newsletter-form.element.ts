import { parseEmailAddress } from '../email-address/email-address.js';
import { formStates, isTaken, type NewsletterFormState } from './form-state.js';

export interface SubscribingDetail {
  /** `id`s of the newsletters: one of a form, those that were ticked of a picker. */
  newsletters: readonly string[];
  /** As it was typed. */
  email: string;
}

export interface SubscribedDetail {
  /** `id`s of the newsletters: one of a form, those that were ticked of a picker. */
  newsletters: readonly string[];
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

type Check = (fields: URLSearchParams, field: HTMLInputElement) => unknown;

/** What a reader has to put right, in the order of the page: its state, the first field that it is about, and whether it is right. */
const checks: readonly (readonly [state: NewsletterFormState, field: string, isRight: Check])[] = [
  ['none-chosen', '[type=checkbox][name=newsletter]', (fields) => fields.has('newsletter')],
  ['invalid', '[type=email]', (fields) => parseEmailAddress(fields.get('email') ?? '')],
  ['consent-missing', '[name=consent]', (_fields, { checked }) => checked],
];

/** A server has no elements; the module is imported there all the same. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * Sends a sign-up form without leaving the page, and shows what became of it. The words of every state are in
 * the HTML already; a custom state says which of them hold. Nothing that React wrote is changed, but for
 * `aria-invalid`. Where the browser has no custom states, the form is sent as HTML sends it.
 */
export class GalleyNewsletterForm extends Base {
  static observedAttributes = ['data-state'];

  #states = globalThis.CSS?.supports('selector(:state(live))') ? this.attachInternals().states : undefined;
  #sending = false;
  #unanswered = false;

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
      // Ours is the check of the fields, so the browser's is put off for this one submit. Without script it works.
      const button = target.closest<HTMLButtonElement>('[type=submit]');
      if (button?.form) button.form.noValidate = true;
    } else if (this.#isMended((target as HTMLInputElement).form)) this.show('idle');
  }

  /** Shows a state: its words, its fields, and the focus where a reader would look for it. */
  show(state: NewsletterFormState): void {
    const states = this.#states;
    if (!states) return;
    const check = checks.find(([error]) => error === state);
    const field = check && this.#field(check[1]);
    // Who has gone on to something else on the page is not called back.
    const stayed = this.matches(':focus-within') || document.activeElement === document.body;
    // A server may ask for what this form has not got. That is not the reader's to mend.
    if (check && !field) state = 'server-rejected';
    states.clear();
    states.add('live');
    states.add(state);
    this.#mark(state);
    if (!stayed) return;
    // The fields are gone: to the heading, right above the words, which the status says by itself.
    if (isTaken(state)) this.#field('[tabindex="-1"]')?.focus();
    if (!field) return;
    // The error describes the field, or the group that it is in, so arriving there says it. Who is there already hears nothing: then the status says it.
    if ((field.closest('fieldset') ?? field).matches(':focus-within'))
      setTimeout(() => states.has(state) && states.add('aloud'), afterFocus);
    field.focus();
  }

  #field(selector: string): HTMLInputElement | null {
    return this.querySelector(selector);
  }

  /** Only where React wrote the attribute: a group of boxes has none. */
  #mark(state: string | undefined): void {
    for (const [error, selector] of checks)
      this.#field(`${selector}[aria-invalid]`)?.setAttribute('aria-invalid', `${error === state}`);
  }

  #isMended(form: HTMLFormElement | null): boolean {
    const wrong = checks.find(([error]) => this.#states?.has(error));
    return !!(wrong && form && this.#isRight(wrong, read(form)));
  }

  #isRight([, selector, isRight]: (typeof checks)[number], fields: URLSearchParams): boolean {
    const field = this.#field(selector);
    return !field || !!isRight(fields, field);
  }

  async #submit(event: Event, form: HTMLFormElement): Promise<void> {
    event.preventDefault();
    if (this.#sending) return;
    const fields = read(form);
    const email = fields.get('email') ?? '';
    const newsletters = fields.getAll('newsletter');
    const wrong = checks.find((check) => !this.#isRight(check, fields));
    if (wrong) return this.show(wrong[0]);
    if (!this.#tell('galley-subscribing', { newsletters, email })) return;
    this.#sending = true;
    this.show('submitting');
    const answer = await send(form.action, fields);
    this.#sending = false;
    if (answer === 'unsent' && this.#unanswered && navigator.onLine) return this.#leave(form);
    const state = answer === 'unsent' ? 'network-failed' : answer;
    this.#unanswered = state === 'network-failed';
    this.show(state);
    if (isTaken(state)) this.#tell('galley-subscribed', { newsletters, state });
  }

  /** Twice nothing, and the network is there: something in the browser forbids the page to fetch, so the form is sent as HTML does. */
  #leave(form: HTMLFormElement): void {
    // Who comes back finds a form, and not one that is still being sent.
    addEventListener('pagehide', () => this.show('idle'), { once: true });
    HTMLFormElement.prototype.submit.call(form);
  }

  #tell(type: string, detail: SubscribingDetail | SubscribedDetail): boolean {
    return this.dispatchEvent(new CustomEvent(type, { bubbles: true, cancelable: true, detail }));
  }
}

function read(form: HTMLFormElement): URLSearchParams {
  return new URLSearchParams([...new FormData(form)].map(([field, value]) => [field, `${value}`]));
}

async function send(action: string, body: URLSearchParams): Promise<NewsletterFormState | 'unsent'> {
  const aborter = new AbortController();
  const { signal } = aborter;
  const timer = setTimeout(() => aborter.abort(), deadline);
  try {
    const headers = { Accept: 'application/json' };
    const response = await fetch(action, { method: 'POST', body, headers, keepalive: true, signal });
    return await stateOf(response);
  } catch {
    // The server was slow, or nothing got as far as that.
    return signal.aborted ? 'network-failed' : 'unsent';
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

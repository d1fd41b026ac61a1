export interface SavedDetail {
  /** `id` of the article. */
  article: string;
  /** Whether it is on the reading list now. */
  saved: boolean;
}

declare global {
  interface HTMLElementEventMap {
    /** After the server has answered. A page that learns it elsewhere can say so with the same event, on any element. */
    'galley-saved': CustomEvent<SavedDetail>;
  }
  interface HTMLElementTagNameMap {
    'galley-save': GalleySave;
  }
}

const name = 'galley-save';

/** How long a server may take, in milliseconds. */
const deadline = 15_000;

/** A server has no elements; the module is imported there all the same. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * Sends the save button's form without leaving the page, and keeps all buttons of one article in step. Custom states:
 * `live`, `saved`, `sending`, `told` (the status says what was done), `failed`.
 */
export class GalleySave extends Base {
  static observedAttributes = ['data-saved'];

  #states = globalThis.CSS?.supports('selector(:state(live))') ? this.attachInternals().states : undefined;

  connectedCallback(): void {
    this.#states?.add('live');
    for (const type of ['submit', 'formdata']) this.addEventListener(type, this);
    document.addEventListener('galley-saved', this);
  }

  disconnectedCallback(): void {
    for (const type of ['submit', 'formdata']) this.removeEventListener(type, this);
    document.removeEventListener('galley-saved', this);
  }

  /** A page that renders another state has the last word. */
  attributeChangedCallback(_name: string, _before: string | null, saved: string | null): void {
    this.#mark('saved', saved === 'true');
  }

  handleEvent(event: Event): void {
    if (!this.#states) return;
    if (event instanceof FormDataEvent) event.formData.set('saved', `${!this.#states.has('saved')}`);
    else if (event instanceof CustomEvent) {
      const { article, saved } = event.detail as SavedDetail;
      if (article === this.dataset['article']) this.#mark('saved', saved);
    } else if (!event.defaultPrevented) {
      event.preventDefault();
      if (!this.#states.has('sending')) void this.#send(event.target as HTMLFormElement);
    }
  }

  async #send(form: HTMLFormElement): Promise<void> {
    for (const state of ['told', 'failed']) this.#mark(state, false);
    this.#mark('sending', true);
    try {
      const response = await fetch(form.action, {
        method: 'POST',
        body: new URLSearchParams(new FormData(form) as unknown as Record<string, string>),
        headers: { Accept: 'application/json' },
        signal: AbortSignal.timeout(deadline),
      });
      // Another page has to come first, such as the one to sign in at: then the form is sent as HTML sends it.
      if (response.status === 401 || response.redirected) return form.submit();
      const { saved } = await response.json();
      if (!response.ok || typeof saved !== 'boolean') throw new TypeError(form.action);
      const detail = { article: this.dataset['article'] ?? '', saved };
      this.#mark('saved', saved);
      this.#mark('told', true);
      this.dispatchEvent(new CustomEvent<SavedDetail>('galley-saved', { bubbles: true, detail }));
    } catch {
      this.#mark('failed', true);
    } finally {
      this.#mark('sending', false);
    }
  }

  #mark(state: string, holds: boolean): void {
    this.#states?.[holds ? 'add' : 'delete'](state);
  }
}

if (globalThis.customElements && !customElements.get(name)) customElements.define(name, GalleySave);

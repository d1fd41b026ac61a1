import { formatRelative } from '@galley/content';

declare global {
  interface HTMLElementTagNameMap {
    'galley-relative-time': GalleyRelativeTime;
  }
}

const name = 'galley-relative-time';

/** Those on the page: one timer serves them all. */
const shown = new Set<GalleyRelativeTime>();
let timer: ReturnType<typeof setTimeout>;
/** At every full minute, as long as somebody looks at the page. */
function tick(): void {
  clearTimeout(timer);
  if (document.hidden) return;
  for (const element of shown) element.show();
  timer = setTimeout(tick, 60_000 - (Date.now() % 60_000));
}

/** Paper lasts for longer than "5 minutes ago" is true. */
const sheet = globalThis.CSSStyleSheet && new CSSStyleSheet();
sheet?.replaceSync('@media screen{span:not(:empty)+slot{display:none}}@media print{span{display:none}}');

/** A server has no elements; the module is imported there all the same. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

/**
 * Says how long ago something was, in place of the absolute time that it holds. That time stays in the document, as
 * the tooltip of the words, on paper, and wherever there is no script. The words stand in a shadow root, which React
 * never looks into.
 */
export class GalleyRelativeTime extends Base {
  #words = document.createElement('span');

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(this.#words, document.createElement('slot'));
  }

  connectedCallback(): void {
    shown.add(this);
    if (shown.size > 1) return this.show();
    document.addEventListener('visibilitychange', tick);
    tick();
  }

  disconnectedCallback(): void {
    shown.delete(this);
    if (shown.size) return;
    document.removeEventListener('visibilitychange', tick);
    clearTimeout(timer);
  }

  /** Says it as it is now. */
  show(): void {
    const { instant = '', locale = '', zone = '' } = this.dataset;
    let words: string | null = null;
    try {
      words = formatRelative({ locale, timeZone: zone }, new Date(instant), new Date());
    } catch {
      // A language or a zone that this browser does not know: the server's words hold.
    }
    this.#words.textContent = words;
    this.#words.title = this.textContent;
  }
}

if (globalThis.customElements && !customElements.get(name)) customElements.define(name, GalleyRelativeTime);

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (html: string) => string }): { createHTML: (html: string) => string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * Reads a page of the same origin into a document of its own, in which nothing loads and nothing runs. A document's
 * text goes in as it came: only {@link copyOf} takes anything out. Under Trusted Types a site allows the policy
 * `galley`, which exists from the first page on and which nobody else can reach.
 */
export function parsePage(html: string): Document {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('galley', { createHTML: (text) => text });
  return new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
}

// Everything that articles and feeds are made of and that neither runs nor sends anything.
const elements = new Set(
  (
    'a article aside audio b bdi blockquote br caption cite code del div em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins ' +
    'li mark ol p picture pre q s section small source span strong sub sup table tbody td th thead time tr track ul video'
  ).split(' '),
);
// `loading`, `preload` and `sizes` before any address: a picture or a recording begins to load with its address.
const attributes = (
  'alt aria-hidden aria-label class colspan controls data-day data-id data-key data-key-of datetime dir height kind label lang ' +
  'loading preload role rowspan scope sizes srclang start tabindex type width'
).split(' ');

/** Where the copied markup came from, and how much deeper its headings stand in the page that takes it. */
export interface Origin {
  address: string;
  deeper: number;
}

/**
 * Makes an element anew from a foreign document: listed elements, listed attributes, web addresses, text, and
 * nothing else, so no `on…` attribute and no script can come along. What stands in a custom element comes without it: it
 * is what the element is without script. `shallow` copies the element without its children.
 */
export function copyOf(source: Element, origin: Origin, shallow = false): HTMLElement {
  const name = source.localName.replace(/^h(\d)$/, (_, level) => `h${Math.min(6, Number(level) + origin.deeper)}`);
  const copy = document.createElement(name);
  for (const attribute of attributes) {
    const value = source.getAttribute(attribute);
    if (value !== null) copy.setAttribute(attribute, value);
  }
  for (const name of ['href', 'poster', 'srcset', 'src']) {
    const addresses = webAddresses(source.getAttribute(name), origin, name === 'srcset');
    if (addresses !== '') copy.setAttribute(name, addresses);
  }
  if (!shallow) copy.append(...copiesIn(source, origin));
  return copy;
}

function copiesIn(source: Element, origin: Origin): (string | HTMLElement)[] {
  return [...source.childNodes].flatMap((child) => {
    if (child instanceof Text) return child.data;
    if (!(child instanceof HTMLElement)) return [];
    if (child.localName.includes('-')) return copiesIn(child, origin);
    return elements.has(child.localName) ? copyOf(child, origin) : [];
  });
}

/** The address, or each with its width, in whole; what is no address of the web is left out. */
function webAddresses(text: string | null, { address: base }: Origin, set: boolean): string {
  return [...(text ?? '').matchAll(set ? /(\S+)(\s+\d+w)/g : /(.+)()/gs)]
    .flatMap(([, address = '', width]) => {
      const whole = URL.canParse(address, base) ? new URL(address, base).href : '';
      return /^https?:/.test(whole) ? whole + width : [];
    })
    .join();
}

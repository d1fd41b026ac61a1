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

const elements = /^(a|article|bdi|div|h[1-6]|img|li|ol|p|picture|source|span|time|ul)$/;
// `loading` and `sizes` before any address: a picture begins to load with its address.
const attributes = 'alt class data-day data-id datetime dir height lang loading role sizes type width';

/** Where the copied markup came from, and how much deeper its headings stand in the page that takes it. */
export interface Origin {
  address: string;
  deeper: number;
}

/**
 * Makes an element anew from a foreign document: listed elements, listed attributes, web addresses, text, and
 * nothing else, so no `on…` attribute and no script can come along. `shallow` copies the element without its children.
 */
export function copyOf(source: Element, origin: Origin, shallow = false): HTMLElement {
  const name = source.localName.replace(/^h(\d)$/, (_, level) => `h${Math.min(6, Number(level) + origin.deeper)}`);
  const copy = document.createElement(name);
  for (const attribute of attributes.split(' ')) {
    const value = source.getAttribute(attribute);
    if (value !== null) copy.setAttribute(attribute, value);
  }
  for (const name of ['href', 'srcset', 'src']) {
    const addresses = webAddresses(source.getAttribute(name), origin, name === 'srcset');
    if (addresses !== '') copy.setAttribute(name, addresses);
  }
  if (shallow) return copy;
  for (const child of source.childNodes) {
    if (child instanceof Text) copy.append(child.data);
    else if (child instanceof HTMLElement && elements.test(child.localName)) copy.append(copyOf(child, origin));
  }
  return copy;
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

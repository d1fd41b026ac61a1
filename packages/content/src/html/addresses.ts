const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const mediaSchemes = new Set(['http:', 'https:']);

/**
 * The absolute form of an address in foreign HTML, if a reader may follow it: http, https, mailto, tel. The URL parser
 * decides what the scheme is, because browsers use the same one: to both, `java\tscript:` is `javascript:`.
 */
export function checkedLink(raw: unknown, base: string): string | undefined {
  return checked(raw, base, linkSchemes);
}

/** The absolute form of the address of a picture, recording or frame: http and https only. */
export function checkedMedia(raw: unknown, base: string): string | undefined {
  return checked(raw, base, mediaSchemes);
}

function checked(raw: unknown, base: string, schemes: ReadonlySet<string>): string | undefined {
  if (typeof raw !== 'string' || raw.trim() === '' || !URL.canParse(raw, base)) return undefined;
  const url = new URL(raw, base);
  return schemes.has(url.protocol) ? url.href : undefined;
}

/** An address that stands alone as text, which WordPress and readers take for something to embed. */
export function isBareAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

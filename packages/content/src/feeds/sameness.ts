/** Parameters by which senders follow readers; they do not change what an address shows. */
const tracking =
  /^(?:utm_.*|at_(?:medium|campaign|link_.*|custom\d*)|mc_[ce]id|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|xtor|cmp|cmpid|ocid|ftag|_ga)$/i;

/** What tells whether two items are the same. */
export interface Sameness {
  /** What the feed calls the item. */
  id?: string;
  /** Absolute. */
  href?: string;
  headline: string;
  /** As the feed says it, before it is clamped to now. */
  published?: string;
}

/** Equal for items that are the same: the id, otherwise the address, otherwise headline and time. */
export function sameness({ id, href, headline, published = '' }: Sameness): string {
  if (id !== undefined && id !== '') return id;
  return href === undefined ? `${headline} ${published}`.trim() : canonicalAddress(href);
}

/** An address without tracking parameters. Its fragment stays: the posts of a live page differ in nothing else. */
export function canonicalAddress(href: string): string {
  const url = new URL(href);
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name));
  if (kept.length < url.searchParams.size) url.search = new URLSearchParams(kept).toString();
  if (tracking.test(/^#([^=]*)=/.exec(url.hash)?.[1] ?? '')) url.hash = '';
  return url.href;
}

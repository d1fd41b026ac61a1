/** The closed set of services that {@link shareAddress} knows, by the order of their names. */
export const shareServices = ['bluesky', 'facebook', 'linkedin', 'telegram', 'whatsapp', 'x'] as const;
export type ShareService = (typeof shareServices)[number];

/** What is shared. */
export interface Shared {
  /** The article's absolute address. */
  href: string;
  /** Plain text. */
  headline: string;
}

/** As each service writes its own name, in every language. */
export const serviceNames: Record<ShareService, string> = {
  bluesky: 'Bluesky',
  facebook: 'Facebook',
  linkedin: 'LinkedIn',
  telegram: 'Telegram',
  whatsapp: 'WhatsApp',
  x: 'X',
};

/** Where a service takes an address, and words with it where it takes any. Only its own page is asked, and only by a reader's click. */
export function shareAddress(service: ShareService, { href, headline }: Shared): string {
  const url = encode(href);
  const text = encode(oneLine(headline));
  const both = encode(`${oneLine(headline)} ${href}`);
  switch (service) {
    case 'bluesky':
      return `https://bsky.app/intent/compose?text=${both}`;
    case 'facebook':
      return `https://www.facebook.com/sharer/sharer.php?u=${url}`;
    case 'linkedin':
      return `https://www.linkedin.com/sharing/share-offsite/?url=${url}`;
    case 'telegram':
      return `https://t.me/share/url?url=${url}&text=${text}`;
    case 'whatsapp':
      return `https://wa.me/?text=${both}`;
    case 'x':
      return `https://x.com/intent/post?text=${text}&url=${url}`;
  }
}

/** A message to nobody yet: the headline as its subject, headline and address as its text (RFC 6068; lines end in CR LF). */
export function emailAddress({ href, headline }: Shared): string {
  const subject = oneLine(headline);
  return `mailto:?subject=${encode(subject)}&body=${encode(`${subject}\r\n\r\n${href}`)}`;
}

/** Half of a surrogate pair, as a careless cut leaves it, would throw. Mail programs read a plus sign as one: spaces are `%20`. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed());
}

/** A line break in a subject would begin another header of the message. */
function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

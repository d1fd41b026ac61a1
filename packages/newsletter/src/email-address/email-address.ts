export interface EmailAddress {
  /** As it was typed, without the white space around it, in Unicode's normal form C. Mail goes here. */
  address: string;
  /** The same for two spellings of one mailbox: lower case, and the domain as DNS knows it. */
  key: string;
}

/** RFC 5321 §4.5.3.1: octets of the part before the @, and of an address that fits between `<` and `>`. */
const longestLocalPart = 64;
const longestAddress = 254;

/** What is left without the white space around it, found in one go through the text. */
const typedAddress = /[^\s\u200B\u2060](?:.*[^\s\u200B\u2060])?/s;
/** RFC 5322 dot-atom, with the letters of every script (RFC 6531): no quotes, comments, commas or empty parts. */
const localPart = /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
/** Variation selectors and their like: two addresses that look the same must be the same. */
const invisible = /\p{DI}/u;
/** What may stand in a typed domain; what would end a host name in a URL, or begin an IP literal, may not. */
const hostName = /^[\p{L}\p{M}\p{N}.-]+$/u;
/** At least two labels of 1 to 63; the last begins with a letter, or the whole could be an IPv4 address. */
const dnsName = /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]([a-z\d-]{0,61}[a-z\d])?$/;

/**
 * Reads what someone typed as an e-mail address, or says `null`. One rule for the browser and the server.
 * HTML's own accepts `a..b@x.com`, which no server delivers, and refuses `a@münchen.de`, which many do.
 */
export function parseEmailAddress(typed: string): EmailAddress | null {
  const address = (typedAddress.exec(typed)?.[0] ?? '').normalize();
  const [local = '', host = '', more] = address.split('@');
  if (more !== undefined || invisible.test(address) || !localPart.test(local) || !hostName.test(host)) return null;
  const domain = asciiDomain(host);
  if (!dnsName.test(domain)) return null;
  const octets = new TextEncoder().encode(local).length;
  if (octets > longestLocalPart || octets + 1 + domain.length > longestAddress) return null;
  return { address, key: `${local.toLowerCase()}@${domain}` };
}

/**
 * The URL parser is the one place where browsers and servers alike carry IDNA (UTS #46). It checks the punycode
 * of a name only when not all of the name is ASCII, hence the last label, which is taken off again.
 */
function asciiDomain(domain: string): string {
  try {
    return new URL(`http://${domain}.é`).hostname.slice(0, -'.xn--9ca'.length);
  } catch {
    return '';
  }
}

import { parseEmailAddress } from '../email-address/email-address.js';

export interface NamedAddress {
  /** Empty where there is only an address. */
  name: string;
  /** Its domain as DNS knows it. */
  address: string;
}

/** What would need quoting, or would begin another header. */
const unsafe = /["<>\p{Cc}]/u;

/** Reads `Name <address>`, `"Name" <address>` or the bare address, or says `null`. */
export function parseNamedAddress(from: string): NamedAddress | null {
  const [, quoted, plain = '', angled, bare = ''] = /^(?:(?:"([^"]*)"|([^<"]*?))\s*<([^<>]+)>|(\S+))$/.exec(from) ?? [];
  const name = (quoted ?? plain).trim();
  const email = parseEmailAddress(angled ?? bare);
  if (email === null || unsafe.test(name)) return null;
  return { name, address: email.address.replace(/@.*/, () => email.key.replace(/.*@/, '@')) };
}

/** The way back. */
export function formatNamedAddress({ name, address }: NamedAddress): string {
  return name === '' ? address : `${name} <${address}>`;
}

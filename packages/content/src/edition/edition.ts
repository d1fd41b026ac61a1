import type { Messages } from './messages.js';

/**
 * What a page is printed for: a language, a zone, a moment, and the fixed words. Plain data, so that it
 * crosses from server to browser and between server and client components. Made by {@link createEdition}.
 */
export interface Edition {
  /** BCP 47 tag: `en-GB`, `uk`, `ar-JO`. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /** IANA name: `Europe/Kyiv`. */
  timeZone: string;
  /** The moment that the page is made for, as an ISO 8601 instant. No component reads a clock. */
  now: string;
  messages: Messages;
}

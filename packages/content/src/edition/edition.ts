import type { Messages } from './messages.js';

/**
 * What a page is printed for: a language, a zone, a moment, and the fixed words. Plain data, so that it
 * crosses from server to browser and between server and client components. Made by {@link createEdition}.
 */
export interface Edition {
  /** What `Intl` prints in: BCP 47 with the digits and the calendar, where the publication chose them (`ar-EG-u-nu-latn`). */
  locale: string;
  /** The same without them, for the `lang` attribute and whatever asks for the language only: `en-GB`, `uk`, `ar-EG`. */
  lang: string;
  dir: 'ltr' | 'rtl';
  /** IANA name: `Europe/Kyiv`. */
  timeZone: string;
  /** The moment that the page is made for, as an ISO 8601 instant. No component reads a clock. */
  now: string;
  messages: Messages;
}

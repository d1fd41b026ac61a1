import { catalogues } from './catalogues.js';
import { parseInstant } from './date-time.js';
import { calendars, digitNames, type Calendar, type Digits } from './digits-and-calendars.js';
import type { Edition } from './edition.js';
import type { Messages } from './messages.js';
import { en } from './messages.en.js';

/** What an edition is made of. */
export interface EditionOptions {
  /** BCP 47 tag of the publication's language: `en-GB`, `uk`, `ar-JO`. */
  locale: string;
  /**
   * The digits of every number, date and clock, by their Unicode name: `latn` is 0–9, `arab` ٠–٩, `arabext` ۰–۹.
   * @default those of the locale
   */
  digits?: Digits;
  /**
   * The calendar that dates are printed in, by its Unicode name. Machines get ISO 8601 whatever it is.
   * @default that of the locale
   */
  calendar?: Calendar;
  /** IANA name of the newsroom's zone: `Europe/Kyiv`. */
  timeZone: string;
  /** The moment that the page is made for: a `Date`, or ISO 8601 with a zone. The caller reads the clock, once per page. */
  now: string | Date;
  /** @default the direction of the script that the locale is written in */
  dir?: 'ltr' | 'rtl';
  /** Words that replace those of the language's catalogue. A language without a catalogue needs all of them. */
  messages?: Partial<Messages>;
}

/** ISO 15924 codes of the scripts written from right to left that publications use today. */
const rightToLeftScripts = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/** Makes the edition that every component takes. Plain data; throws where a value would print wrong dates or words. */
export function createEdition(options: EditionOptions): Edition {
  const locale = withDigitsAndCalendar(checkedLocale(options.locale), options);
  return {
    locale: locale.toString(),
    lang: locale.baseName,
    dir: options.dir ?? directionOf(locale),
    timeZone: checkedTimeZone(options.timeZone),
    now: checkedNow(options.now),
    messages: wordsFor(locale, options.messages),
  };
}

function checkedLocale(tag: string): Intl.Locale {
  const [canonical] = canonicalLocales(tag);
  if (canonical === undefined) {
    throw new TypeError(
      `createEdition: ${JSON.stringify(tag)} is not a language tag, so dates and numbers could not be printed. ` +
        'Give a BCP 47 tag such as "en-GB", "uk" or "ar-JO".',
    );
  }
  if (Intl.DateTimeFormat.supportedLocalesOf(canonical).length === 0) {
    throw new RangeError(
      `createEdition: this JavaScript engine has no data for "${canonical}" and would print dates in the machine's own language. ` +
        'Give the nearest language that it has, with your own `messages` and `dir`.',
    );
  }
  return new Intl.Locale(canonical);
}

function canonicalLocales(tag: unknown): string[] {
  if (typeof tag !== 'string') return [];
  try {
    return Intl.getCanonicalLocales(tag);
  } catch {
    return [];
  }
}

/** Into the tag itself, so that every call of `Intl` has them, in the browser too. What the tag had already is checked as well. */
function withDigitsAndCalendar(locale: Intl.Locale, { digits, calendar }: EditionOptions): Intl.Locale {
  const numberingSystem = digits ?? locale.numberingSystem;
  const dates = calendar ?? locale.calendar;
  return new Intl.Locale(locale, {
    ...(numberingSystem !== undefined && {
      numberingSystem: checkedName('digits', numberingSystem, digitNames, 'numbers would be printed in others'),
    }),
    ...(dates !== undefined && {
      calendar: checkedName('a calendar', dates, calendars, 'dates would be printed in another'),
    }),
  });
}

function checkedName<Name extends string>(kind: string, name: string, known: readonly Name[], wrong: string): Name {
  const found = known.find((one) => one === name);
  if (found !== undefined) return found;
  throw new RangeError(
    `createEdition: ${JSON.stringify(name)} is not the name of ${kind} that Galley can print, so ${wrong}. ` +
      `Give one of ${known.join(', ')}.`,
  );
}

// By the script and not by Intl.Locale's text info: engines differ in having that, and an edition must be
// the same on the server and in every browser.
function directionOf(locale: Intl.Locale): 'ltr' | 'rtl' {
  return rightToLeftScripts.has(locale.maximize().script ?? '') ? 'rtl' : 'ltr';
}

function checkedTimeZone(timeZone: string): string {
  if (typeof timeZone === 'string' && /^[a-z]/i.test(timeZone) && isKnownTimeZone(timeZone)) return timeZone;
  throw new RangeError(
    `createEdition: ${JSON.stringify(timeZone)} is not a time zone that this JavaScript engine knows, so every time would be wrong. ` +
      'Give an IANA name such as "Europe/Kyiv"; an offset like "+02:00" would be wrong for half of the year.',
  );
}

function isKnownTimeZone(timeZone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone }) !== undefined;
  } catch {
    return false;
  }
}

function checkedNow(now: string | Date): string {
  const instant = parseInstant(now);
  if (instant !== null) return instant.toISOString();
  throw new TypeError(
    `createEdition: \`now\` is ${now instanceof Date ? 'an invalid Date' : JSON.stringify(now)}, so the page would have no moment to be printed for. ` +
      'Give `new Date()` once per page, or ISO 8601 with a zone such as "2026-11-20T17:04:00Z".',
  );
}

function wordsFor(locale: Intl.Locale, own: Partial<Messages> = {}): Messages {
  const catalogue = catalogues.get(`${locale.language}-${locale.maximize().script}`) ?? catalogues.get(locale.language);
  if (catalogue !== undefined) return { ...catalogue, ...definedOnly(own) };
  const words = definedOnly(own);
  if (isComplete(words)) return words;
  const missing = Object.keys(en).filter((key) => !(key in words));
  throw new RangeError(
    `createEdition: there are no words for the language "${locale.language}", so components would have nothing to print. ` +
      `There are catalogues for ${[...catalogues.keys()].join(', ')}; for another language give all \`messages\`. ` +
      `Missing: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}.`,
  );
}

/** `{ 'feed.more': undefined }` means "not replaced", and must not wipe the catalogue's words. */
function definedOnly(words: Partial<Messages>): Partial<Messages> {
  return Object.fromEntries(Object.entries(words).filter(([, word]) => word !== undefined));
}

function isComplete(words: Partial<Messages>): words is Messages {
  return Object.keys(en).every((key) => key in words);
}

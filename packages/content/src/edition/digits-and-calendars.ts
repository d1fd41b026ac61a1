import type { Edition } from './edition.js';

/** Unicode's names of the decimal digits that CSS can count in as well, so that one page never mixes two kinds. */
export const digitNames = [
  'latn',
  'arab',
  'arabext',
  'beng',
  'deva',
  'gujr',
  'guru',
  'hanidec',
  'khmr',
  'knda',
  'laoo',
  'mlym',
  'mymr',
  'orya',
  'tamldec',
  'telu',
  'thai',
  'tibt',
] as const;

/** The digits that an edition prints, by their Unicode name: `latn` is 0–9, `arab` ٠–٩, `arabext` ۰–۹. */
export type Digits = (typeof digitNames)[number];

/**
 * Unicode's names of the calendars that readers of newspapers live by. The Hebrew one is left out: in Hebrew, Chromium
 * prints its dates in other words than Node does.
 */
export const calendars = [
  'gregory',
  'buddhist',
  'coptic',
  'ethiopic',
  'indian',
  'islamic-civil',
  'islamic-tbla',
  'islamic-umalqura',
  'japanese',
  'persian',
  'roc',
] as const;

/** A calendar that an edition prints dates in, by its Unicode name: `gregory`, `persian`, `islamic-umalqura`. */
export type Calendar = (typeof calendars)[number];

/** The digits of an edition, for what CSS counts. Plain ones where its locale has digits that CSS does not know. */
export function digitsOf({ locale }: Pick<Edition, 'locale'>): Digits {
  const { numberingSystem } = new Intl.NumberFormat(locale).resolvedOptions();
  return digitNames.find((name) => name === numberingSystem) ?? 'latn';
}

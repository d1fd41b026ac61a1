import type { Edition } from '@galley/content';
import { numberings } from './digits.css.js';

/** The class that makes lists count in the digits in which the edition prints its other numbers. */
export function digits(edition: Edition): string | undefined {
  const { numberingSystem } = new Intl.NumberFormat(edition.locale).resolvedOptions();
  const known: Readonly<Record<string, string | undefined>> = numberings;
  return known[numberingSystem];
}

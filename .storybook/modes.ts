import { brandNames } from '@galley/foundations';
import { arabic, english, ukrainian } from '@galley/test-kit';

/** What the toolbar can choose, and what pictures are taken in. */
export const brands = brandNames;
export const schemes = ['system', 'light', 'dark'] as const;
export const directions = ['by language', 'ltr', 'rtl'] as const;
export const editions = { 'en-GB': english, uk: ukrainian, ar: arabic } as const;

export interface Mode {
  brand: (typeof brands)[number];
  scheme: (typeof schemes)[number];
  language: keyof typeof editions;
  direction: (typeof directions)[number];
}

export const defaultMode: Mode = {
  brand: 'harbour-courier',
  scheme: 'system',
  language: 'en-GB',
  direction: 'by language',
};

/** Dresses a document in a mode, by the attributes that any site would set on its `<html>`. */
export function dress(root: HTMLElement, { brand, scheme, language, direction }: Mode): void {
  const edition = editions[language];
  root.lang = edition.locale;
  root.dir = direction === 'by language' ? edition.dir : direction;
  root.dataset['galleyPage'] = '';
  root.dataset['galleyBrand'] = brand;
  if (scheme === 'system') delete root.dataset['galleyScheme'];
  else root.dataset['galleyScheme'] = scheme;
}

import type { Edition } from '@galley/content';
import { arabic, english, german, ukrainian } from '@galley/test-kit';
import type { Mode } from './modes.js';

export const editions: Record<Mode['language'], Edition> = { 'en-GB': english, de: german, uk: ukrainian, ar: arabic };

/** Dresses a document in a mode, by the attributes that any site would set on its `<html>`. */
export function dress(root: HTMLElement, { brand, scheme, language, direction }: Mode): void {
  const edition = editions[language];
  root.lang = edition.lang;
  root.dir = direction === 'by language' ? edition.dir : direction;
  root.dataset['galleyPage'] = '';
  root.dataset['galleyBrand'] = brand;
  if (scheme === 'system') delete root.dataset['galleyScheme'];
  else root.dataset['galleyScheme'] = scheme;
}

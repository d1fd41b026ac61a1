import type { Messages } from './messages.js';
import { ar } from './messages.ar.js';
import { en } from './messages.en.js';
import { uk } from './messages.uk.js';

/** The words that Galley brings, by language (the first part of a BCP 47 tag). */
export const catalogues: ReadonlyMap<string, Messages> = new Map([
  ['en', en],
  ['uk', uk],
  ['ar', ar],
]);

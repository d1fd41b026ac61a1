import type { Messages } from './messages.js';
import { ar } from './messages.ar.js';
import { de } from './messages.de.js';
import { en } from './messages.en.js';
import { fa } from './messages.fa.js';
import { he } from './messages.he.js';
import { ja } from './messages.ja.js';
import { pl } from './messages.pl.js';
import { uk } from './messages.uk.js';
import { zhHant } from './messages.zh-hant.js';
import { zh } from './messages.zh.js';

/**
 * The words that Galley brings, by language (the first part of a BCP 47 tag), or by language and script where
 * one language is written in two ways: `zh-TW` and `zh-HK` are `zh-Hant`.
 */
export const catalogues: ReadonlyMap<string, Messages> = new Map([
  ['en', en],
  ['uk', uk],
  ['de', de],
  ['pl', pl],
  ['ar', ar],
  ['fa', fa],
  ['he', he],
  ['ja', ja],
  ['zh', zh],
  ['zh-Hant', zhHant],
]);

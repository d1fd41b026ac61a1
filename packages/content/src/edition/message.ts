import type { Edition } from './edition.js';
import type { Messages, PluralMessage } from './messages.js';

/** Keys whose words change with a number. */
export type PluralMessageKey = {
  [Key in keyof Messages]: Messages[Key] extends string ? never : Key;
}[keyof Messages];

/** Keys whose words are one text. */
export type TextMessageKey = Exclude<keyof Messages, PluralMessageKey>;

type Values<Value> = Readonly<Record<string, Value>>;

/** A piece of a message: words, or a place that a value takes. `name` is unique within most messages and makes a list key. */
export type MessagePart<Value> = string | { name: string; value: Value };

type Speaking = Pick<Edition, 'locale' | 'messages'>;

/** Says a fixed word of the edition. Numbers are printed with the digits and separators of its language. */
export function message(edition: Speaking, key: TextMessageKey, values?: Values<string | number>): string;
export function message(
  edition: Speaking,
  key: PluralMessageKey,
  values: Values<string | number> & { count: number },
): string;
export function message(edition: Speaking, key: keyof Messages, values: Values<string | number> = {}): string {
  return split(wording(edition, key, values), values)
    .map((part) => (typeof part === 'string' ? part : inWords(edition.locale, part.value)))
    .join('');
}

/**
 * The same message in pieces, so that links or other nodes can stand in it:
 * `messageParts(edition, 'byline.by', { names: <a>…</a> })` → `['By ', { name: 'names', value: <a>…</a> }]`.
 * A plural's `count` is a number and arrives in its slot as it was given.
 */
export function messageParts<Value>(
  edition: Speaking,
  key: TextMessageKey,
  values: Values<Value>,
): MessagePart<Value>[];
export function messageParts<Value>(
  edition: Speaking,
  key: PluralMessageKey,
  values: Values<Value | number> & { count: number },
): MessagePart<Value | number>[];
export function messageParts<Value>(
  edition: Speaking,
  key: keyof Messages,
  values: Values<Value>,
): MessagePart<Value>[] {
  return split(wording(edition, key, values), values);
}

function wording(edition: Speaking, key: keyof Messages, values: Values<unknown>): string {
  const words = edition.messages[key];
  if (typeof words === 'string') return words;
  return words[pluralCategory(edition.locale, values['count'])] ?? words.other;
}

function pluralCategory(locale: string, count: unknown): keyof PluralMessage {
  return typeof count === 'number' ? new Intl.PluralRules(locale).select(count) : 'other';
}

// A placeholder without a value stays visible as `{name}`: a page must not break over a word, and a proof-reader sees it.
function split<Value>(words: string, values: Values<Value>): MessagePart<Value>[] {
  const parts: MessagePart<Value>[] = [];
  let end = 0;
  for (const { 0: placeholder, 1: name = '', index } of words.matchAll(/\{(\w+)\}/g)) {
    const value = values[name];
    if (value === undefined) continue;
    if (index > end) parts.push(words.slice(end, index));
    parts.push({ name, value });
    end = index + placeholder.length;
  }
  if (end < words.length) parts.push(words.slice(end));
  return parts;
}

function inWords(locale: string, value: string | number): string {
  if (typeof value === 'string') return value;
  // U+202F is missing from many newspaper faces; both spaces keep the digits of one number together.
  return new Intl.NumberFormat(locale).format(value).replaceAll('\u202F', '\u00A0');
}

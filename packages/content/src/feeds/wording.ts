import { bidiControls, excerpt } from '../excerpt/excerpt.js';
import { oneLine } from '../html/elements.js';
import { flattened } from '../html/prepared.js';

/** A text of a feed, and where it stood. */
export interface Wording {
  path: string;
  text: string;
  /** Whether the format lets HTML stand in it. Where it does not, `<b>` is three characters that a reader shall see. */
  html: boolean;
}

/** More than any card shows. */
const excerptCharacters = 500;

/**
 * What is parsed of one text. Some feeds bring whole articles, of which the beginning is shown; and HTML can be written so
 * that each tag costs a parser as much as all before it.
 */
const most = { characters: 10_000, tags: 60 };

/** The words on one line, without markup and without marks that turn the direction of text. */
export function plainWords({ text, html }: Pick<Wording, 'text' | 'html'>): { words: string; markup: boolean } {
  const beginning = beginningOf(text);
  const flat = html ? flattened(beginning) : { text: beginning, markup: false };
  return { words: oneLine(flat.text.replaceAll(bidiControls, '').replaceAll(/\p{Cc}/gu, ' ')), markup: flat.markup };
}

/** The beginning of a text that may be a whole article. */
export function excerptOf(words: string, locale: string): string {
  return excerpt(words.slice(0, excerptCharacters * 4), { characters: excerptCharacters, locale });
}

function beginningOf(text: string): string {
  let end = -1;
  for (let tags = 0; tags <= most.tags; tags += 1) {
    end = text.indexOf('<', end + 1);
    if (end === -1) break;
  }
  const length = Math.min(end === -1 ? text.length : end, most.characters);
  return length === text.length ? text : text.slice(0, length).replace(/[&<][^&<>;\s]{0,40}$/, '');
}

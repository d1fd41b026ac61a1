import { plainText, type Inline } from '@galley/content';

/** How wide the mark is that a paragraph begins with. */
export type HangingMark = 'none' | 'narrow' | 'wide';

/** The marks of all languages: ‘English’, “English”, „Deutsch“, «français», »dansk«, ‹…›. Those of Chinese and Japanese fill a square, and stand in it. */
const marks: readonly (readonly [pattern: RegExp, mark: HangingMark])[] = [
  [/^["“”„‟«»]/u, 'wide'],
  [/^['‘’‚‛‹›]/u, 'narrow'],
];

/** The mark that may hang in the margin, so that the first letters of a quotation stand under each other. */
export function hangingMark(paragraph: readonly Inline[]): HangingMark {
  const words = plainText(paragraph);
  return marks.find(([pattern]) => pattern.test(words))?.[1] ?? 'none';
}

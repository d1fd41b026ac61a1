import type { ArticleNode } from '../article/nodes.js';
import { nodesText } from '../article/plain-text.js';

const wordsPerMinute = 230;
const charactersPerMinute = 500;

/** Chinese and Japanese are read by the character; where their words end is the segmenter's guess. */
const readByCharacter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * Minutes that reading takes: 230 words, or 500 Chinese or Japanese characters, a minute, rounded. At least 1 where
 * there is any text, 0 where there is none. Captions count, pull quotes do not.
 */
export function readingMinutes(nodes: readonly ArticleNode[], locale: string): number {
  let words = 0;
  let characters = 0;
  for (const { segment, isWordLike } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(nodesText(nodes))) {
    if (isWordLike !== true) continue;
    const byCharacter = segment.match(readByCharacter)?.length ?? 0;
    characters += byCharacter;
    if (byCharacter === 0) words += 1;
  }
  if (words + characters === 0) return 0;
  return Math.max(1, Math.round(words / wordsPerMinute + characters / charactersPerMinute));
}

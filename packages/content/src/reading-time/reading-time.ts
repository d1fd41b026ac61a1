import type { Article } from '../article/article.js';
import type { ArticleNode } from '../article/nodes.js';
import { nodesText } from '../article/plain-text.js';

const wordsPerMinute = 230;
const charactersPerMinute = 500;

/**
 * Chinese and Japanese are read by the character; where their words end is the segmenter's guess. By the extensions of
 * scripts, because the long vowel of コーヒー belongs to two.
 */
const readByCharacter = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/gu;

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

/** Minutes that reading an article takes: those of the CMS, where it has a number of them (0 says nothing), or those of its body. */
export function articleMinutes(article: Pick<Article, 'body' | 'readingMinutes'>, locale: string): number {
  const { readingMinutes: given = NaN, body } = article;
  return given >= 0 && Number.isFinite(given) ? given : readingMinutes(body, locale);
}

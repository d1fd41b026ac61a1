import type { ArticleNode } from '../article/nodes.js';
import { nodesText } from '../article/plain-text.js';
import { oneLine } from '../html/elements.js';
import { flattened } from '../html/prepared.js';
import type { Notes } from '../report/report.js';
import type { Post } from './post-shape.js';

/** How WordPress and its themes end an excerpt that they cut out of the text themselves. */
const cutMark = /\s*(\[\s*(…|\.\.\.)\s*\]|…|\.\.\.)\s*$/;

/**
 * The excerpt that an editor wrote. WordPress makes one of the text's beginning where nobody did; that one would say
 * everything twice, and is left out.
 */
export function standfirstOf(post: Post, body: readonly ArticleNode[], notes: Notes): string {
  const html = post.excerpt?.rendered ?? '';
  const { text } = flattened(html);
  const standfirst = oneLine(text);
  if (standfirst === '' || repeats(standfirst, nodesText(body))) return '';
  if (/<(?!\/|p\b|br\b)\w/i.test(html))
    notes.degraded('excerpt', 'excerpt', 'A standfirst is plain text: the words are kept.');
  return standfirst;
}

function repeats(standfirst: string, text: string): boolean {
  if (/\[\s*(…|\.\.\.)\s*\]\s*$/.test(standfirst)) return true;
  const beginning = lettersOf(standfirst.replace(cutMark, ''));
  return beginning !== '' && lettersOf(text).startsWith(beginning);
}

/** Quotation marks, hyphens and spaces are set differently in the two; letters and digits are not. */
function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
}

import type { ArticleSummary } from '../article/article.js';
import type { ArticleNode } from '../article/nodes.js';

/**
 * Related cards show a summary, and a summary needs a finished piece: so they are filled when all are there.
 *
 * @param summaries Of everything that was made, by id.
 */
export function withSummaries(
  body: readonly ArticleNode[],
  summaries: ReadonlyMap<string, ArticleSummary>,
): ArticleNode[] {
  return body.map((node) => {
    if (node.type !== 'related') return node;
    const article = summaries.get(node.article.id);
    // The other post could not be made after all: its page may still exist.
    return article === undefined ? { type: 'embed', href: node.article.href } : { type: 'related', article };
  });
}

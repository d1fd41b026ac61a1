import type { ArticleNode } from '@galley/content';

/**
 * The same nodes with addresses that can be ids: without spaces (HTML Living Standard, “the id attribute”), and none
 * there twice, because two headings of one article may say the same. The first keeps its address.
 */
export function uniqueAnchors(nodes: readonly ArticleNode[]): readonly ArticleNode[] {
  const taken = new Set<string>();
  const unique = (address: string, parts: number): string | undefined => {
    const first = address.trim().replaceAll(/\s+/g, '-');
    if (first === '') return undefined;
    const ids = (id: string) => [id, ...Array.from({ length: parts }, (_, index) => `${id}-${index + 1}`)];
    let id = first;
    for (let next = 2; ids(id).some((own) => taken.has(own)); next += 1) id = `${first}-${next}`;
    for (const own of ids(id)) taken.add(own);
    return id;
  };
  return nodes.map((node) => {
    if (node.type === 'heading') return { ...node, anchor: unique(node.anchor ?? '', 0) };
    if (node.type === 'gallery') return { ...node, id: unique(node.id ?? '', node.pictures.length) };
    return node;
  });
}

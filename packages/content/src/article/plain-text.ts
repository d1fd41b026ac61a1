import type { ArticleNode, Inline, ListNode } from './nodes.js';

/** The words of a run of text, without its marks and links. A line break becomes a space. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
          return inline.text;
        case 'break':
          return ' ';
        case 'link':
        case 'mark':
          return plainText(inline.children);
      }
    })
    .join('');
}

/**
 * What a reader reads in these nodes, one line per paragraph, item, cell or caption. Pull quotes repeat the text and
 * are left out, as are things of other places: related articles, embeds, forms.
 */
export function nodesText(nodes: readonly ArticleNode[]): string {
  return nodes
    .flatMap(nodeLines)
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function nodeLines(node: ArticleNode): string[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [plainText(node.children)];
    case 'list':
      return listLines(node);
    case 'quote':
      return node.kind === 'pull' ? [] : [...node.paragraphs.map(plainText), plainText(node.cite ?? [])];
    case 'image':
      return [node.picture.caption ?? ''];
    case 'table':
      return [
        node.caption ?? '',
        ...[...node.head, ...node.rows].flatMap((row) => row.map((cell) => plainText(cell.children))),
      ];
    case 'code':
      return [node.text];
    case 'audio':
    case 'video':
      return [node.caption ?? ''];
    case 'related':
    case 'newsletter':
    case 'embed':
    case 'divider':
    case 'unknown':
      return [];
  }
}

function listLines(list: ListNode): string[] {
  return list.items.flatMap((item) => [plainText(item.children), ...(item.list ? listLines(item.list) : [])]);
}

import type { ArticleNode, Inline } from '../article/nodes.js';
import { plainText } from '../article/plain-text.js';
import { tidy } from './tidy.js';

/** Several paragraphs where the model has one line of text: line breaks between them. */
export function linesOfText(lines: readonly (readonly Inline[])[]): Inline[] {
  return tidy(lines.flatMap((line, index): Inline[] => (index === 0 ? [...line] : [{ type: 'break' }, ...line])));
}

/** A block's text, line by line, for places where no block can stand. */
export function linesOf(node: ArticleNode): Inline[][] {
  switch (node.type) {
    case 'paragraph':
      return [[...node.children]];
    case 'heading':
      return [[{ type: 'mark', mark: 'strong', children: node.children }]];
    case 'list':
      return node.items.flatMap((item) => [[...item.children], ...(item.list ? linesOf(item.list) : [])]);
    case 'quote':
      return [...node.paragraphs, node.cite ?? []].filter((line) => plainText(line) !== '').map((line) => [...line]);
    case 'code':
      return node.text.split('\n').map((text) => [{ type: 'mark', mark: 'code', children: [{ type: 'text', text }] }]);
    default:
      return [];
  }
}

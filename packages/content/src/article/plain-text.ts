import type { ArticleNode, Inline, ListNode, TextNode } from './nodes.js';

/** The words of a run of text, without its marks, links and note numbers. A line break becomes a space. */
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
        case 'footnote':
          return '';
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
    case 'gallery':
      return [node.title ?? '', ...node.pictures.map(({ caption = '' }) => caption)];
    case 'correction':
      return [plainText(node.correction.children)];
    case 'footnotes':
      return node.notes.map(({ children }) => plainText(children));
    case 'takeaways':
      return [node.title ?? '', ...node.items.map(plainText)];
    case 'fact-box':
      return [node.title, node.picture?.caption ?? '', ...textLines(node.children)];
    case 'timeline':
      return [
        node.title ?? '',
        ...node.events.flatMap(({ when = '', headline = '', children }) => [when, headline, ...textLines(children)]),
      ];
    case 'questions':
      return [
        node.title ?? '',
        ...node.items.flatMap(({ question, answer }) => [plainText(question), ...textLines(answer)]),
      ];
    case 'ad':
    case 'ai-note':
    case 'related':
    case 'newsletter':
    case 'embed':
    case 'divider':
    case 'unknown':
      return [];
  }
}

function textLines(nodes: readonly TextNode[]): string[] {
  return nodes.flatMap((node) => (node.type === 'list' ? listLines(node) : [plainText(node.children)]));
}

function listLines(list: ListNode): string[] {
  return list.items.flatMap((item) => [plainText(item.children), ...(item.list ? listLines(item.list) : [])]);
}

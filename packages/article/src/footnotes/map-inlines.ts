import { plainText, type ArticleNode, type Inline, type ListNode, type TextNode } from '@galley/content';

type Runs = readonly Inline[];

/**
 * The same node with each of its runs of text changed, in the order in which they are read. A new node type does not
 * compile until somebody has said which runs it has.
 */
export function mapInlines(node: ArticleNode, change: (runs: Runs) => Runs): ArticleNode {
  switch (node.type) {
    case 'paragraph':
    case 'list':
      return mapText(node, change);
    case 'heading':
      return { ...node, children: change(node.children) };
    case 'quote':
      return {
        ...node,
        paragraphs: node.paragraphs.map(change),
        ...(node.cite === undefined ? {} : { cite: change(node.cite) }),
      };
    case 'table': {
      const row = (cells: (typeof node.rows)[number]) =>
        cells.map((cell) => ({ ...cell, children: change(cell.children) }));
      return { ...node, head: node.head.map(row), rows: node.rows.map(row) };
    }
    case 'correction':
      return { ...node, correction: { ...node.correction, children: change(node.correction.children) } };
    case 'takeaways':
      return { ...node, items: node.items.map(change) };
    case 'fact-box':
      return { ...node, children: node.children.map((child) => mapText(child, change)) };
    case 'timeline':
      return {
        ...node,
        events: node.events.map((event) => ({
          ...event,
          children: event.children.map((child) => mapText(child, change)),
        })),
      };
    case 'questions':
      return {
        ...node,
        items: node.items.map(({ question, answer }) => ({
          question: change(question),
          answer: answer.map((child) => mapText(child, change)),
        })),
      };
    case 'footnotes':
    case 'image':
    case 'gallery':
    case 'related':
    case 'newsletter':
    case 'ad':
    case 'code':
    case 'audio':
    case 'video':
    case 'embed':
    case 'ai-note':
    case 'divider':
    case 'unknown':
      return node;
    default:
      return node satisfies never;
  }
}

function mapText(node: TextNode, change: (runs: Runs) => Runs): TextNode {
  return node.type === 'list' ? mapList(node, change) : { ...node, children: change(node.children) };
}

function mapList(list: ListNode, change: (runs: Runs) => Runs): ListNode {
  return {
    ...list,
    items: list.items.map((item) => ({
      ...item,
      children: change(item.children),
      ...(item.list === undefined ? {} : { list: mapList(item.list, change) }),
    })),
  };
}

/** The same run with each reference to a note changed; `undefined` takes it out. */
export function mapReferences(
  runs: Runs,
  change: (reference: Extract<Inline, { type: 'footnote' }>) => Inline | undefined,
): Runs {
  return runs.flatMap((run): Runs => {
    if (run.type === 'footnote') return [change(run) ?? []].flat();
    if (run.type === 'link' || run.type === 'mark') return [{ ...run, children: mapReferences(run.children, change) }];
    return [run];
  });
}

/** A run that says nothing is not printed, and so cannot be come back to. */
export function hasWords(runs: Runs): boolean {
  return plainText(runs).trim() !== '';
}

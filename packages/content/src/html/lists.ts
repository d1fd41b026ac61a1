import type { Element } from 'hast';
import type { ArticleNode, Inline, ListItem, ListNode } from '../article/nodes.js';
import { isBlank, isElement, pathOf, textOf, textProperty, type Children } from './elements.js';
import { flow, lineOf, type Copy, type Scope } from './html-nodes.js';
import { linesOfText } from './lines.js';

/** A list, and after it what its items held that cannot stand in one. */
export function listNodes(element: Element, copy: Copy, scope: Scope): ArticleNode[] {
  noteNumbering(element, copy);
  const moved: ArticleNode[] = [];
  const items: ListItem[] = [];
  for (const child of element.children) {
    if (child.type === 'text' ? isBlank(child.value) : isElement(child, 'br')) continue;
    if (isElement(child, 'ul', 'ol')) nest(items, listNodes(child, copy, scope), moved);
    else
      addItem(
        items,
        isElement(child, 'li') ? child.children : [child],
        copy,
        scope,
        pathOf(isElement(child) ? child : element),
        moved,
      );
  }
  if (items.length === 0) return moved;
  const ordered = element.tagName === 'ol';
  const start = ordered ? startOf(element) : undefined;
  return [{ type: 'list', ordered, ...(start !== undefined && { start }), items }, ...moved];
}

function startOf(element: Element): number | undefined {
  const start = Number(textProperty(element, 'start'));
  return textProperty(element, 'start') !== undefined && Number.isInteger(start) && start !== 1 ? start : undefined;
}

function noteNumbering(element: Element, copy: Copy): void {
  if (element.tagName !== 'ol') return;
  if (element.properties['reversed'] === true)
    copy.notes.degraded(pathOf(element), 'reversed', 'The numbers go up, not down.');
  const type = textProperty(element, 'type') ?? '1';
  if (type !== '1') copy.notes.degraded(pathOf(element), 'type', 'The items have numbers instead of letters.');
  for (const child of element.children) {
    if (isElement(child, 'li') && child.properties['value'] !== undefined) {
      copy.notes.degraded(pathOf(child), 'value', 'The item has the number that follows from its place.');
    }
  }
}

/** A list that stands between two items belongs to the one before it. */
function nest(items: ListItem[], nodes: readonly ArticleNode[], moved: ArticleNode[]): void {
  for (const node of nodes) {
    const last = items.at(-1);
    if (node.type !== 'list') moved.push(node);
    else if (last === undefined) items.push(...node.items);
    else items[items.length - 1] = { ...last, list: merged(last.list, node) };
  }
}

function merged(first: ListNode | undefined, second: ListNode): ListNode {
  return first === undefined ? second : { ...first, items: [...first.items, ...second.items] };
}

function addItem(
  items: ListItem[],
  children: Children,
  copy: Copy,
  scope: Scope,
  path: string,
  moved: ArticleNode[],
): void {
  if (children.every((child) => child.type !== 'element') && isBlank(textOf(children))) return;
  const lines: Inline[][] = [];
  let list: ListNode | undefined;
  for (const node of flow(children, copy, lineOf(scope), path)) {
    if (node.type === 'paragraph') lines.push([...node.children]);
    else if (node.type === 'list') list = merged(list, node);
    else if (node.type === 'heading') {
      copy.notes.degraded(path, 'heading', 'A heading in a list is shown in strong letters.');
      lines.push([{ type: 'mark', mark: 'strong', children: node.children }]);
    } else {
      copy.notes.degraded(path, node.type, 'It cannot stand in a list and follows it.');
      moved.push(node);
    }
  }
  const words = linesOfText(lines);
  if (words.length > 0 || list !== undefined) items.push({ children: words, ...(list !== undefined && { list }) });
}

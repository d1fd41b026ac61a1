import type { Element } from 'hast';
import type { ArticleNode, Inline, TableCell } from '../article/nodes.js';
import { countProperty, isElement, oneLine, pathOf, textOf, textProperty, type Children } from './elements.js';
import { flow, lineOf, plainScope, type Copy } from './html-nodes.js';
import { linesOf, linesOfText } from './lines.js';

type Section = 'thead' | 'tbody' | 'tfoot';

/** A table, and after it what its cells held that cannot stand in one. */
export function tableNodes(element: Element, copy: Copy): ArticleNode[] {
  const moved: ArticleNode[] = [];
  const head: TableCell[][] = [];
  const rows: TableCell[][] = [];
  for (const { row, section } of rowsOf(element.children, 'tbody')) {
    const isHead = section === 'thead' || (rows.length === 0 && isRowOfHeads(row));
    const cells = cellsOf(row, isHead, copy, moved);
    if (cells.length > 0) (isHead ? head : rows).push(cells);
  }
  if ([...head, ...rows].flat().every((cell) => cell.children.length === 0)) return moved;
  const caption = captionOf(element);
  return [{ type: 'table', ...(caption !== '' && { caption }), head, rows }, ...moved];
}

function captionOf(element: Element): string {
  const caption = element.children.find((child) => isElement(child, 'caption'));
  return caption !== undefined && isElement(caption) ? oneLine(textOf(caption.children)) : '';
}

function rowsOf(children: Children, section: Section): { row: Element; section: Section }[] {
  return children.flatMap((child) => {
    if (isElement(child, 'tr')) return [{ row: child, section }];
    if (isElement(child, 'thead', 'tbody', 'tfoot')) return rowsOf(child.children, child.tagName as Section);
    return [];
  });
}

function isRowOfHeads(row: Element): boolean {
  const cells = row.children.filter((child) => isElement(child, 'td', 'th'));
  return cells.length > 1 && cells.every((cell) => isElement(cell, 'th') && textProperty(cell, 'scope') !== 'row');
}

function cellsOf(row: Element, isHead: boolean, copy: Copy, moved: ArticleNode[]): TableCell[] {
  return row.children.flatMap((child): TableCell[] => {
    if (!isElement(child, 'td', 'th')) return [];
    const columns = span(child, 'colSpan');
    const rows = span(child, 'rowSpan');
    const heads = child.tagName === 'th' ? headed(child, isHead) : undefined;
    return [
      {
        children: wordsOf(child, copy, moved),
        ...(heads !== undefined && { heads }),
        ...(columns !== undefined && { columns }),
        ...(rows !== undefined && { rows }),
      },
    ];
  });
}

function headed(cell: Element, isHead: boolean): 'column' | 'row' {
  const scope = textProperty(cell, 'scope');
  if (scope === 'row' || scope === 'rowgroup') return 'row';
  if (scope === 'col' || scope === 'colgroup') return 'column';
  return isHead ? 'column' : 'row';
}

/** Browsers stop at 1000 columns; a page must not be made to reserve more. */
function span(cell: Element, name: 'colSpan' | 'rowSpan'): number | undefined {
  const count = Math.min(countProperty(cell, name) ?? 1, 1000);
  return count > 1 ? count : undefined;
}

function wordsOf(cell: Element, copy: Copy, moved: ArticleNode[]): Inline[] {
  const path = pathOf(cell);
  const lines = flow(cell.children, copy, lineOf(plainScope), path).flatMap((node): Inline[][] => {
    if (node.type === 'paragraph') return [[...node.children]];
    if (node.type !== 'heading' && node.type !== 'list' && node.type !== 'quote' && node.type !== 'code') {
      copy.notes.degraded(path, node.type, 'It cannot stand in a table and follows it.');
      moved.push(node);
      return [];
    }
    copy.notes.degraded(path, node.type, 'In a table it is shown as lines of text.');
    return linesOf(node);
  });
  return linesOfText(lines);
}

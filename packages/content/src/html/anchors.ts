import type { Element, Root } from 'hast';
import { isElement, textOf, textProperty, type Children } from './elements.js';

/**
 * The anchors of one text's headings: each unique, and known before the links that lead to them are read. All begin
 * with `part-`, so that a heading called “Main” takes no id from the page around it, and no name that means something
 * to a script.
 */
export interface Anchors {
  of(heading: Element): string | undefined;
  /** The anchor of the heading that had this id in the source. */
  forId(id: string): string | undefined;
}

export function anchorsOf(root: Root): Anchors {
  const byElement = new Map<Element, string>();
  const byId = new Map<string, string>();
  const taken = new Set<string>();
  for (const heading of headings(root.children.filter((child) => child.type !== 'doctype'))) {
    const anchor = unused(`part-${slug(textOf(heading.children))}`, taken);
    taken.add(anchor);
    byElement.set(heading, anchor);
    const id = textProperty(heading, 'id');
    if (id !== undefined && !byId.has(id)) byId.set(id, anchor);
  }
  return { of: (heading) => byElement.get(heading), forId: (id) => byId.get(id) };
}

function headings(children: Children): Element[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return isElement(child, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6') ? [child] : headings(child.children);
  });
}

/** Letters and digits of any script, with hyphens between: readable in an address. */
function slug(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/['’ʼ]/g, '')
    .match(/[\p{Letter}\p{Mark}\p{Number}]+/gu);
  return words?.slice(0, 10).join('-') ?? 'text';
}

function unused(wanted: string, taken: ReadonlySet<string>): string {
  let anchor = wanted;
  for (let count = 2; taken.has(anchor); count += 1) anchor = `${wanted}-${count}`;
  return anchor;
}

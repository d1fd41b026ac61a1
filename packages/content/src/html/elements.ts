import type { Element, ElementContent, Root } from 'hast';

/** What stands in an element, or in a text. */
export type Children = readonly ElementContent[];

/** Where the element stood in the source: written there before anything was removed. */
export function pathOf(element: Element): string {
  return textProperty(element, 'dataPath') ?? element.tagName;
}

export function textProperty(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  return undefined;
}

/** A whole number above zero, as `width` and `colspan` are. */
export function countProperty(element: Element, name: string): number | undefined {
  const text = textProperty(element, name) ?? '';
  return /^\s*\d{1,6}(\.\d+)?(px)?\s*$/.test(text) && Number.parseInt(text, 10) > 0
    ? Number.parseInt(text, 10)
    : undefined;
}

export function hasClass(element: Element, ...names: string[]): boolean {
  const classes = element.properties['className'];
  return Array.isArray(classes) && classes.some((name) => names.includes(String(name)));
}

export function isElement<Name extends string>(
  node: ElementContent | Root['children'][number],
  ...names: Name[]
): node is Element & { tagName: Name } {
  return node.type === 'element' && (names.length === 0 || names.some((name) => name === node.tagName));
}

/** The first descendant with one of the names. */
export function find(children: Children, ...names: string[]): Element | undefined {
  for (const child of children) {
    if (child.type !== 'element') continue;
    const found = names.includes(child.tagName) ? child : find(child.children, ...names);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All text below, as it stands in the source. */
export function textOf(children: Children): string {
  return children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child.children) : ''))
    .join('');
}

/** Nothing that ink could show: white space of all kinds, and marks without width. */
export function isBlank(text: string): boolean {
  return /^[\s\u200B\u2060\uFEFF]*$/.test(text);
}

/** Text on one line, without white space at its ends. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

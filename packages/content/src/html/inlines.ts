import type { Element } from 'hast';
import type { Inline, InlineMark } from '../article/nodes.js';
import { phrasing, unknownElement } from './allow-list.js';
import { hasClass, isBlank, isElement, oneLine, pathOf, textOf, textProperty, type Children } from './elements.js';
import { noteOf } from './footnotes.js';
import type { Copy } from './html-nodes.js';
import { noteShortcodes } from './shortcodes.js';

/** What an inline element does to the text in it: marks it, links it, or nothing. */
export type Wrap = (children: readonly Inline[]) => Inline[];

const marks: ReadonlyMap<string, InlineMark> = new Map<string, InlineMark>([
  ['strong', 'strong'],
  ['b', 'strong'],
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['var', 'emphasis'],
  ['dfn', 'emphasis'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['tt', 'code'],
  ['samp', 'code'],
  ['del', 'deleted'],
  ['s', 'deleted'],
  ['strike', 'deleted'],
  ['ins', 'inserted'],
  ['u', 'inserted'],
  ['mark', 'highlighted'],
  ['q', 'quoted'],
  ['small', 'small'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
]);

/** Whether the element and all that is in it can stand in a line of text. */
export function isPhrasing(element: Element): boolean {
  if (!phrasing.has(element.tagName) && element.tagName !== unknownElement) return false;
  return element.children.every((child) => child.type !== 'element' || isPhrasing(child));
}

/** Reads children that are all phrasing. */
export function inlines(children: Children, copy: Copy, path: string, linked = false): Inline[] {
  return children.flatMap((child): Inline[] => {
    if (child.type === 'text') {
      noteShortcodes(child.value, path, copy.notes);
      return [{ type: 'text', text: child.value }];
    }
    if (child.type !== 'element') return [];
    if (child.tagName === 'br') return [{ type: 'break' }];
    const note = noteOf(child);
    if (note !== undefined) return [{ type: 'footnote', note }];
    const wrap = wrapOf(child, copy, linked);
    return wrap(inlines(child.children, copy, pathOf(child), linked || child.tagName === 'a'));
  });
}

/** What this element does to its text. Notes what it says beyond that. */
export function wrapOf(element: Element, copy: Copy, linked: boolean): Wrap {
  noteLosses(element, copy);
  if (element.tagName === 'a') return linkOf(element, copy, linked);
  if (element.tagName === 'wbr') return () => [{ type: 'text', text: '\u200B' }];
  const mark = marks.get(element.tagName);
  return mark === undefined ? (children) => [...children] : (children) => [{ type: 'mark', mark, children }];
}

function linkOf(element: Element, copy: Copy, linked: boolean): Wrap {
  const href = linkTarget(element, copy);
  if (href === undefined) return (children) => [...children];
  if (linked) {
    copy.notes.degraded(pathOf(element), 'a', 'A link inside a link: only the outer one leads somewhere.');
    return (children) => [...children];
  }
  return (children) => [{ type: 'link', href, children }];
}

/** Where a link leads: a page of the same set, a heading of the same text, or an address. */
function linkTarget(element: Element, copy: Copy): string | undefined {
  const href = textProperty(element, 'href');
  const path = pathOf(element);
  if (href === undefined) {
    if (hasClass(element, 'wp-block-button__link'))
      copy.notes.degraded(path, 'a', 'A button without an address: its words are kept.');
    return undefined;
  }
  if (!href.startsWith('#')) return copy.articleAt(href)?.href ?? copy.outward(href);
  const anchor = copy.anchors.forId(decoded(href.slice(1)));
  if (anchor !== undefined) return `#${anchor}`;
  if (!isBlank(textOf(element.children))) {
    copy.notes.degraded(path, 'a', `“${href}” is no heading of this article: the words are kept without the link.`);
  }
  return undefined;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function noteLosses(element: Element, copy: Copy): void {
  const path = pathOf(element);
  const { tagName } = element;
  const title = oneLine(textProperty(element, 'title') ?? '');
  const text = oneLine(textOf(element.children));
  if (tagName === 'abbr' || tagName === 'acronym') {
    copy.notes.degraded(path, tagName, `Shown without its explanation${title === '' ? '' : ` “${title}”`}.`);
  } else if (title !== '' && text !== '' && title !== text) {
    copy.notes.degraded(path, 'title', `“${title}” was shown to a mouse only, and is left out.`);
  }
  if (tagName === 'big') copy.notes.degraded(path, tagName, 'Shown in the size of the text.');
  if (tagName === unknownElement) {
    const name = textProperty(element, 'dataName') ?? tagName;
    if (isBlank(text)) copy.notes.dropped(path, name, 'An element that is not known here and has no words.');
    else copy.notes.degraded(path, name, 'An element that is not known here: its words are kept.');
  }
}

/** Whether there is anything but text in it that a plain text would lose. */
export function markedNames(children: Children): string[] {
  const names = children.flatMap((child) => {
    if (!isElement(child)) return [];
    const own = child.tagName === 'a' || marks.has(child.tagName) ? [child.tagName] : [];
    return [...own, ...markedNames(child.children)];
  });
  return [...new Set(names)];
}

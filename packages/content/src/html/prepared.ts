import type { Comment, Doctype, Element, ElementContent, Properties, Root, Text } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { embedSource } from '../embeds/embed-source.js';
import { checkedLink, checkedMedia } from './addresses.js';
import { allowList, embedElement, known, unknownElement } from './allow-list.js';
import type { Desk } from './desk.js';
import { hasClass, isBlank, isElement, textProperty } from './elements.js';

const parser = unified().use(rehypeParse, { fragment: true });

/**
 * Foreign HTML as a tree that holds nothing but what the allow-list knows. Before the allow-list cuts, a walk writes into
 * the report what it will cut, resolves every address, puts {@link embedElement} for frames and {@link unknownElement} for
 * elements that it does not know, and notes on every element where it stood.
 */
export function prepared(html: string, desk: Desk): Root {
  const tree: Root = { type: 'root', children: preparedChildren(parser.parse(html).children, '', desk) };
  const clean = sanitize(tree, allowList);
  return clean.type === 'root' ? clean : { type: 'root', children: [] };
}

/** The text of a field that may hold HTML, such as a title, and whether there was markup in it. */
export function flattened(html: string): { text: string; markup: boolean } {
  const { children } = parser.parse(html);
  const content = children.filter((child) => child.type !== 'doctype');
  return {
    text: visibleText(content),
    markup: content.some((child) => isElement(child) && !isElement(child, 'p', 'br')),
  };
}

function visibleText(children: readonly ElementContent[]): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element' || removed.has(child.tagName)) return '';
      const text = visibleText(child.children);
      return isElement(child, 'p', 'br', 'div', 'li') ? ` ${text} ` : text;
    })
    .join('');
}

type Node = Comment | Doctype | ElementContent | Text;

/** Elements that go with all that is in them, and why. */
const removed: ReadonlyMap<string, string> = new Map([
  ['script', 'Scripts in a text are never run.'],
  ['style', 'Styles in a text are not taken over; the design system prints it.'],
  ['svg', 'Drawings in markup can carry scripts; use a picture file.'],
  ['math', 'Formulas in markup are not supported; use a picture with its alternative text.'],
  ['template', 'A template shows nothing until a script uses it.'],
  ['noscript', 'It stands for a script, and the script is not run.'],
  ['noembed', 'It stands for a frame.'],
  ['noframes', 'It stands for a frame.'],
  ['base', 'It would change where every link of the page leads.'],
  ['link', 'It loads styles or icons, which are not taken over.'],
  ['meta', 'It speaks to browsers about a page, not to readers.'],
  ['head', 'It speaks to browsers about a page, not to readers.'],
  ['title', 'It names another page, not this article.'],
  ['input', 'A form in a text cannot be sent.'],
  ['button', 'A button in a text does nothing without its script.'],
  ['select', 'A form in a text cannot be sent.'],
  ['textarea', 'A form in a text cannot be sent.'],
  ['datalist', 'A form in a text cannot be sent.'],
  ['param', 'It belongs to a plug-in that browsers no longer have.'],
  ['applet', 'Browsers no longer have this plug-in.'],
  ['canvas', 'It shows nothing without its script.'],
  ['dialog', 'It opens by a script, which is not run.'],
  ['map', 'Areas that can be clicked in a picture are not supported.'],
]);

function preparedChildren(children: readonly Node[], parentPath: string, desk: Desk): ElementContent[] {
  const total = tally(children);
  const seen = new Map<string, number>();
  return children.flatMap((child) => {
    if (child.type === 'text') return [child];
    if (child.type === 'comment') return comment(child, parentPath, desk);
    if (child.type !== 'element') return [];
    const count = (seen.get(child.tagName) ?? 0) + 1;
    seen.set(child.tagName, count);
    const step = (total.get(child.tagName) ?? 1) > 1 ? `${child.tagName}[${count}]` : child.tagName;
    return preparedElement(child, parentPath === '' ? step : `${parentPath}/${step}`, children, desk);
  });
}

function tally(children: readonly Node[]): Map<string, number> {
  const total = new Map<string, number>();
  for (const child of children) {
    if (child.type === 'element') total.set(child.tagName, (total.get(child.tagName) ?? 0) + 1);
  }
  return total;
}

function comment({ value }: Comment, path: string, desk: Desk): [] {
  if (value.trim() === 'nextpage') {
    desk.notes.degraded(path === '' ? 'nextpage' : `${path}/nextpage`, 'page break', 'The article is one page.');
  }
  return [];
}

function preparedElement(element: Element, path: string, siblings: readonly Node[], desk: Desk): ElementContent[] {
  const { tagName } = element;
  if (tagName === 'iframe' || tagName === 'embed' || tagName === 'object') return frame(element, path, siblings, desk);
  const reason = removed.get(tagName);
  if (reason !== undefined) return dropped(path, tagName, reason, desk);
  if (isHidden(element)) return dropped(path, tagName, 'The source hides it from readers.', desk);
  const children = preparedChildren(element.children, path, desk);
  if (tagName === 'form') {
    desk.notes.dropped(path, tagName, 'A form in a text cannot be sent; its words are kept.');
    return children;
  }
  const properties = preparedProperties(element, path, desk);
  if (!known.has(tagName)) {
    return [{ type: 'element', tagName: unknownElement, properties: { dataPath: path, dataName: tagName }, children }];
  }
  return [{ type: 'element', tagName, properties, children: [...background(element, path, desk), ...children] }];
}

function dropped(path: string, what: string, why: string, desk: Desk): [] {
  desk.notes.dropped(path, what, why);
  return [];
}

function isHidden({ properties }: Element): boolean {
  if (properties['hidden'] !== undefined && properties['hidden'] !== false) return true;
  return /(^|;)\s*display\s*:\s*none\b/i.test(String(properties['style'] ?? ''));
}

function frame(element: Element, path: string, siblings: readonly Node[], desk: Desk): ElementContent[] {
  const { tagName, properties } = element;
  if (hasClass(element, 'wp-embedded-content') && siblings.some((other) => isQuotedPost(other))) {
    desk.notes.degraded(path, tagName, 'The card or link beside it stands for the frame.');
    return [];
  }
  const href = checkedMedia(properties['src'] ?? properties['data'] ?? properties['dataSrc'], desk.base);
  if (href !== undefined) {
    if (embedSource(href) === undefined) {
      desk.notes.degraded(path, tagName, 'Shown as a link: a frame would let another site into the page.');
    }
    const title = textProperty(element, 'title');
    return [
      {
        type: 'element',
        tagName: embedElement,
        properties: { dataPath: path, href, ...(title !== undefined && { title }) },
        children: [],
      },
    ];
  }
  desk.notes.dropped(path, tagName, 'It has no address of the web that a link could lead to.');
  return tagName === 'object' ? preparedChildren(element.children, path, desk) : [];
}

function isQuotedPost(node: Node): boolean {
  return isElement(node as ElementContent, 'blockquote') && hasClass(node as Element, 'wp-embedded-content');
}

/** Names of attributes with an address, and who may use it how. */
const addressed: ReadonlyMap<string, typeof checkedLink> = new Map([
  ['href', checkedLink],
  ['src', checkedMedia],
  ['poster', checkedMedia],
  ['cite', checkedMedia],
]);

function preparedProperties(element: Element, path: string, desk: Desk): Properties {
  const properties: Properties = { ...lazySource(element), dataPath: path };
  for (const [name, value] of Object.entries(properties)) {
    if (/^on/i.test(name)) desk.notes.dropped(path, name.toLowerCase(), 'Scripts in a text are never run.');
    const check = addressed.get(name);
    if (check === undefined || (name === 'href' && isFragment(value))) continue;
    const address = check(value, desk.base);
    properties[name] = address;
    if (address === undefined && !isBlank(String(value)) && allowedOn(element.tagName, name)) {
      desk.notes.dropped(path, name, `“${shortened(String(value))}” is not an address that a reader may be sent to.`);
    }
  }
  return properties;
}

function allowedOn(tagName: string, name: string): boolean {
  return allowList.attributes?.[tagName]?.includes(name) ?? false;
}

function isFragment(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#');
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Lazy-loading plug-ins put a stand-in into `src` and the picture's address into data attributes. */
function lazySource({ tagName, properties }: Element): Properties {
  if (tagName !== 'img') return { ...properties };
  const lazy = properties['dataSrc'] ?? properties['dataLazySrc'];
  const lazySet = properties['dataSrcset'] ?? properties['dataLazySrcset'];
  const isStandIn = properties['src'] === undefined || /^\s*data:/i.test(String(properties['src']));
  return {
    ...properties,
    ...(isStandIn && typeof lazy === 'string' && { src: lazy }),
    ...(properties['srcSet'] === undefined && typeof lazySet === 'string' && { srcSet: lazySet }),
  };
}

/** A cover block's picture stands in its style, which is cut; so it is put into the tree as a picture first. */
function background(element: Element, path: string, desk: Desk): ElementContent[] {
  const [, , raw] =
    /background-image\s*:\s*url\(\s*(["']?)(.*?)\1\s*\)/i.exec(String(element.properties['style'] ?? '')) ?? [];
  if (raw === undefined || hasClass(element, 'wp-block-media-text__media')) return [];
  const src = checkedMedia(raw, desk.base);
  if (src === undefined) return dropped(path, 'background-image', 'Its address is not one of the web.', desk);
  desk.notes.degraded(path, 'background-image', 'The picture stands above the text instead of behind it.');
  const alt = textProperty(element, 'ariaLabel') ?? '';
  return [{ type: 'element', tagName: 'img', properties: { src, alt, dataPath: path }, children: [] }];
}

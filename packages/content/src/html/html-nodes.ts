import type { Element } from 'hast';
import type { ArticleNode, Inline } from '../article/nodes.js';
import { isBareAddress } from './addresses.js';
import { embedElement, phrasing, unknownElement } from './allow-list.js';
import { anchorsOf, type Anchors } from './anchors.js';
import type { Desk } from './desk.js';
import { hasClass, isBlank, isElement, oneLine, pathOf, textProperty, type Children } from './elements.js';
import { embedNode } from './embeds.js';
import { figureNodes } from './figures.js';
import { inlines, isPhrasing, wrapOf, type Wrap } from './inlines.js';
import { listNodes } from './lists.js';
import { newsroomBlock } from './newsroom-blocks.js';
import { footnotesNode } from './footnotes.js';
import { galleryNodes, withGalleryIds } from './galleries.js';
import { pictureOf, placementOf, type Placement } from './pictures.js';
import { prepared } from './prepared.js';
import { quoteNodes } from './quotes.js';
import { recordingNodes } from './recordings.js';
import { tableNodes } from './tables.js';
import { splitAtBreaks } from './tidy.js';

/** The desk with one text on it. */
export interface Copy extends Desk {
  anchors: Anchors;
}

/** What the elements around a place say about it. */
export interface Scope {
  wrap: Wrap;
  /** Whether there is a link around. */
  linked: boolean;
  /** Whether the place is inside a line of text, so that an unknown element belongs to the line. */
  inLine: boolean;
  /** Whether an address alone in its paragraph is something to embed. In a list or table it is text. */
  embeds: boolean;
  placement?: Placement;
}

/** Nothing around. */
export const plainScope: Scope = { wrap: (children) => [...children], linked: false, inLine: false, embeds: true };

/** A place for text, where other things can only be moved out. */
export function lineOf(scope: Scope): Scope {
  return { ...scope, inLine: true, embeds: false };
}

/** Article nodes of foreign HTML. What is shown poorer or not at all is noted at the desk. */
export function htmlNodes(html: string, desk: Desk): ArticleNode[] {
  const root = prepared(html, desk);
  const children = root.children.filter((child) => child.type !== 'doctype');
  return withGalleryIds(flow(children, { ...desk, anchors: anchorsOf(root) }, plainScope, 'text'));
}

/** Reads children of any kind: lines of text become paragraphs, and what cannot stand in a line ends it. */
export function flow(children: Children, copy: Copy, scope: Scope, path: string): ArticleNode[] {
  const nodes: ArticleNode[] = [];
  let run: Inline[] = [];
  const endRun = () => {
    nodes.push(...paragraphs(run, copy, scope, path));
    run = [];
  };
  for (const child of children) {
    if (child.type === 'text' || (isElement(child) && standsInLine(child, scope))) {
      run.push(...inlines([child], copy, path, scope.linked));
    } else if (isElement(child)) {
      endRun();
      nodes.push(...block(child, copy, scope));
    }
  }
  endRun();
  return nodes;
}

function standsInLine(element: Element, scope: Scope): boolean {
  if (element.tagName === unknownElement && !scope.inLine) return false;
  return isPhrasing(element);
}

function paragraphs(run: readonly Inline[], copy: Copy, scope: Scope, path: string): ArticleNode[] {
  return splitAtBreaks(run).map((words): ArticleNode => {
    const [first] = words;
    if (scope.embeds && first?.type === 'text' && words.length === 1 && isBareAddress(first.text)) {
      const node = embedNode(first.text, undefined, copy);
      if (node.type === 'embed' && node.source === undefined) {
        copy.notes.degraded(path, 'embed', 'Something of another site is shown as a link.');
      }
      return node;
    }
    return { type: 'paragraph', children: scope.wrap(words) };
  });
}

function block(element: Element, copy: Copy, scope: Scope): ArticleNode[] {
  const { tagName } = element;
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return heading(element, copy, scope);
    case 'ul':
    case 'ol':
      if (hasClass(element, 'wp-block-footnotes')) return footnotesNode(element, copy);
      if (hasClass(element, 'blocks-gallery-grid', 'wp-block-gallery')) {
        return galleryNodes(opened(element, copy, scope), element);
      }
      return listNodes(element, copy, scope);
    case 'dl':
      return definitions(element, copy, scope);
    case 'blockquote':
      return quoteNodes(element, copy, 'block');
    case 'figure':
      return figureNodes(element, copy, scope);
    case 'table':
      return tableNodes(element, copy);
    case 'pre':
      return preformatted(element, copy);
    case 'hr':
      return [{ type: 'divider' }];
    case 'img':
      return image(element, copy, scope);
    case 'audio':
    case 'video':
      return recordingNodes(element, copy);
    case 'details':
      copy.notes.degraded(pathOf(element), tagName, 'It stands open.');
      return opened(element, copy, scope);
    case 'summary':
      return flow(element.children, copy, strongly(scope), pathOf(element));
    case embedElement:
      return [
        embedNode(textProperty(element, 'href') ?? copy.base, oneLine(textProperty(element, 'title') ?? ''), copy),
      ];
    case unknownElement:
      return unknown(element, copy, scope);
    default:
      return newsroomBlock(element, copy) ?? galleryNodes(opened(element, copy, scope), element);
  }
}

/** The content of a box, or of an inline element around blocks, whose mark or link then goes to each piece of its text. */
function opened(element: Element, copy: Copy, scope: Scope): ArticleNode[] {
  const path = pathOf(element);
  const placement = placementOf(element) ?? scope.placement;
  const inner: Scope = {
    ...scope,
    inLine: scope.inLine || element.tagName === 'p' || phrasing.has(element.tagName),
    ...(placement !== undefined && { placement }),
  };
  if (phrasing.has(element.tagName)) {
    const wrap = wrapOf(element, copy, scope.linked);
    const linked = scope.linked || (element.tagName === 'a' && textProperty(element, 'href') !== undefined);
    return flow(element.children, copy, { ...inner, linked, wrap: (words) => scope.wrap(wrap(words)) }, path);
  }
  if (hasClass(element, 'wp-block-file')) return flow(withoutDownload(element, copy), copy, inner, path);
  return flow(element.children, copy, inner, path);
}

/** A file block links the file twice: by its name, and by a button that says "Download". */
function withoutDownload(element: Element, copy: Copy): Children {
  return element.children.filter((child) => {
    if (!isElement(child) || !hasClass(child, 'wp-block-file__button')) return true;
    const again = element.children.some(
      (other) => isElement(other) && other !== child && other.properties['href'] === child.properties['href'],
    );
    if (again) copy.notes.degraded(pathOf(child), 'a', 'The second link to the same file is left out.');
    return !again;
  });
}

function heading(element: Element, copy: Copy, scope: Scope): ArticleNode[] {
  const level = Number(element.tagName.slice(1));
  const shown = level <= 2 ? 2 : level === 3 ? 3 : 4;
  const anchor = copy.anchors.of(element);
  const nodes = flow(element.children, copy, lineOf(scope), pathOf(element));
  if (level !== shown && nodes.length > 0) {
    const why = level === 1 ? 'The only heading of level 1 is the headline' : 'Articles have headings of levels 2 to 4';
    copy.notes.degraded(pathOf(element), element.tagName, `${why}: shown as level ${shown}.`);
  }
  return nodes.map((node, index): ArticleNode => {
    if (node.type !== 'paragraph') return node;
    const isFirst = nodes.findIndex((other) => other.type === 'paragraph') === index;
    return {
      type: 'heading',
      level: shown,
      children: node.children,
      ...(isFirst && anchor !== undefined && { anchor }),
    };
  });
}

function strongly(scope: Scope): Scope {
  return { ...scope, wrap: (children) => scope.wrap([{ type: 'mark', mark: 'strong', children }]) };
}

function definitions(element: Element, copy: Copy, scope: Scope): ArticleNode[] {
  const nodes = element.children.flatMap((child): ArticleNode[] => {
    if (!isElement(child)) return flow([child], copy, scope, pathOf(element));
    if (child.tagName === 'div') return definitions(child, copy, scope);
    return flow(child.children, copy, child.tagName === 'dt' ? strongly(scope) : scope, pathOf(child));
  });
  if (nodes.length > 0 && element.tagName === 'dl') {
    copy.notes.degraded(
      pathOf(element),
      'dl',
      'Terms and their explanations are paragraphs, the terms in strong letters.',
    );
  }
  return nodes;
}

function preformatted(element: Element, copy: Copy): ArticleNode[] {
  if (hasClass(element, 'wp-block-verse')) return verse(element, copy);
  const text = preText(element.children).replace(/^\n+/, '').trimEnd();
  if (isBlank(text)) return [];
  const marked = element.children.some((child) => isElement(child) && !isElement(child, 'code', 'br', 'span'));
  if (marked) copy.notes.degraded(pathOf(element), 'pre', 'Preformatted text is shown without its marks and links.');
  return [{ type: 'code', text }];
}

function preText(children: Children): string {
  return children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element') return '';
      return child.tagName === 'br' ? '\n' : preText(child.children);
    })
    .join('');
}

/** Verse is text whose line ends count. */
function verse(element: Element, copy: Copy): ArticleNode[] {
  copy.notes.degraded(pathOf(element), 'verse', 'The lines are kept, their indents are not.');
  return flow(withBreaks(element.children), copy, lineOf(plainScope), pathOf(element));
}

function withBreaks(children: Children): Children {
  return children.flatMap((child): Children => {
    if (isElement(child)) return [{ ...child, children: [...withBreaks(child.children)] }];
    if (child.type !== 'text') return [child];
    return child.value
      .split('\n')
      .flatMap((value, index): Children => [
        ...(index === 0 ? [] : [{ type: 'element' as const, tagName: 'br', properties: {}, children: [] }]),
        { type: 'text' as const, value },
      ]);
  });
}

function image(element: Element, copy: Copy, scope: Scope): ArticleNode[] {
  const picture = pictureOf(element, copy);
  if (picture === undefined) return [];
  if (scope.linked) copy.notes.degraded(pathOf(element), 'a', 'The picture is kept, the link around it is not.');
  return [{ type: 'image', picture, placement: placementOf(element) ?? scope.placement ?? 'inline' }];
}

function unknown(element: Element, copy: Copy, scope: Scope): ArticleNode[] {
  const name = textProperty(element, 'dataName') ?? element.tagName;
  const path = pathOf(element);
  const nodes = flow(element.children, copy, { ...scope, inLine: false }, path);
  if (nodes.some((node) => node.type !== 'unknown')) {
    copy.notes.degraded(path, name, 'An element that is not known here: what is in it is kept.');
    return nodes;
  }
  copy.notes.dropped(path, name, 'An element that is not known here and has no words.');
  return [...nodes, { type: 'unknown', name }];
}

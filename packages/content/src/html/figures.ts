import type { Element } from 'hast';
import type { ArticleNode } from '../article/nodes.js';
import { find, hasClass, isBlank, isElement, oneLine, pathOf, textOf, type Children } from './elements.js';
import { galleryNodes } from './galleries.js';
import { flow, type Copy, type Scope } from './html-nodes.js';
import { inlines, isPhrasing, markedNames } from './inlines.js';
import { placementOf } from './pictures.js';
import { quoteNodes } from './quotes.js';
import { tidy } from './tidy.js';

/** A figure: its picture, table, recording, quotation or embed, with its caption where the model has a place for it. */
export function figureNodes(element: Element, copy: Copy, scope: Scope): ArticleNode[] {
  const path = pathOf(element);
  const caption = element.children.find((child) => isElement(child, 'figcaption'));
  const content = element.children.filter((child) => child !== caption);
  const placement = placementOf(element) ?? scope.placement;
  const nodes = galleryNodes(
    hasClass(element, 'wp-block-pullquote')
      ? pullQuote(content, copy, path)
      : flow(content, copy, { ...scope, ...(placement !== undefined && { placement }) }, path),
    element,
  );
  if (caption === undefined || !isElement(caption) || isBlank(textOf(caption.children))) return nodes;
  return captioned(nodes, caption, copy);
}

function pullQuote(content: Children, copy: Copy, path: string): ArticleNode[] {
  const quotation = find(content, 'blockquote');
  if (quotation !== undefined) return quoteNodes(quotation, copy, 'pull');
  return quoteNodes(
    { type: 'element', tagName: 'blockquote', properties: { dataPath: path }, children: [...content] },
    copy,
    'pull',
  );
}

function captioned(nodes: readonly ArticleNode[], element: Element, copy: Copy): ArticleNode[] {
  const [only, ...others] = nodes;
  if (only !== undefined && others.length === 0) {
    const node = withCaption(only, element, copy);
    if (node !== undefined) return [node];
  }
  copy.notes.degraded(
    pathOf(element),
    'figcaption',
    'The caption of several things, or of none, is a small paragraph.',
  );
  const words = tidy(inlines(phrasingOf(element.children), copy, pathOf(element)));
  return [...nodes, { type: 'paragraph', children: [{ type: 'mark', mark: 'small', children: words }] }];
}

function withCaption(node: ArticleNode, element: Element, copy: Copy): ArticleNode | undefined {
  if (node.type === 'image') {
    const { credit, rest } = creditApart(element.children);
    const caption = plainCaption(rest, element, copy);
    return {
      ...node,
      picture: { ...node.picture, ...(caption !== '' && { caption }), ...(credit !== '' && { credit }) },
    };
  }
  if (node.type === 'quote' && node.cite === undefined) {
    return { ...node, cite: tidy(inlines(phrasingOf(element.children), copy, pathOf(element))) };
  }
  if (node.type === 'table' || node.type === 'audio' || node.type === 'video') {
    return { ...node, caption: plainCaption(element.children, element, copy) };
  }
  if (node.type === 'gallery') return { ...node, title: plainCaption(element.children, element, copy) };
  if (node.type === 'embed') return { ...node, title: plainCaption(element.children, element, copy) };
  return undefined;
}

function plainCaption(children: Children, element: Element, copy: Copy): string {
  const names = markedNames(children);
  if (names.length > 0)
    copy.notes.degraded(pathOf(element), names.join(', '), 'Captions are plain text: the words are kept.');
  return oneLine(textOf(children));
}

/** A credit is a field of its own, without the parentheses that belong to the style. */
function creditApart(children: Children): { credit: string; rest: Children } {
  const credits: string[] = [];
  const rest = children.flatMap((child): Children => {
    if (!isElement(child)) return [child];
    if (hasClass(child, 'credit', 'wp-caption-credit', 'image-credit')) {
      credits.push(oneLine(textOf(child.children)).replace(/^\((.*)\)$/, '$1'));
      return [];
    }
    const inner = creditApart(child.children);
    if (inner.credit !== '') credits.push(inner.credit);
    return [{ ...child, children: [...inner.rest] }];
  });
  return { credit: credits.join(', '), rest };
}

/** Paragraphs and boxes in a caption are opened, pictures in it are not read. */
function phrasingOf(children: Children): Children {
  return children.flatMap((child) => (isElement(child) && !isPhrasing(child) ? phrasingOf(child.children) : [child]));
}

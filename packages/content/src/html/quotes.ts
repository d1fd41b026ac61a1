import type { Element } from 'hast';
import type { ArticleNode, Inline } from '../article/nodes.js';
import { embedSource } from '../embeds/embed-source.js';
import { find, hasClass, isElement, oneLine, pathOf, textOf, textProperty, type Children } from './elements.js';
import { embedNode } from './embeds.js';
import { flow, plainScope, type Copy } from './html-nodes.js';
import { inlines, isPhrasing } from './inlines.js';
import { linesOf } from './lines.js';
import { tidy } from './tidy.js';

/** A quotation, and after it what it held that is not text. */
export function quoteNodes(element: Element, copy: Copy, kind: 'block' | 'pull'): ArticleNode[] {
  if (hasClass(element, 'wp-embedded-content')) return quotedPost(element, copy);
  const post = handedOutPost(element, copy);
  if (post !== undefined) return [post];
  const path = pathOf(element);
  const { body, cite } = apart(element.children, copy);
  const moved: ArticleNode[] = [];
  const paragraphs: Inline[][] = [];
  for (const node of flow(body, copy, { ...plainScope, embeds: false }, path)) {
    const lines = linesOf(node);
    if (lines.length === 0) moved.push(node);
    else paragraphs.push(...lines);
    if (node.type !== 'paragraph') {
      const why =
        lines.length === 0 ? 'It is not text and follows the quotation.' : 'In a quotation it is shown as paragraphs.';
      copy.notes.degraded(path, node.type, why);
    }
  }
  if (textProperty(element, 'cite') !== undefined && cite.length === 0) {
    copy.notes.degraded(path, 'cite', 'The address of the source was never shown to readers, and is left out.');
  }
  if (paragraphs.length === 0)
    return [...(cite.length > 0 ? [{ type: 'paragraph' as const, children: cite }] : []), ...moved];
  return [{ type: 'quote', kind, paragraphs, ...(cite.length > 0 && { cite }) }, ...moved];
}

/** Who is quoted stands in a `cite` or `footer` at the end: beside the paragraphs, or alone in the last. */
function apart(children: Children, copy: Copy): { body: Children; cite: Inline[] } {
  const source = children.findLast((child) => isElement(child) && isSource(child));
  if (source === undefined || !isElement(source)) return { body: children, cite: [] };
  const inner =
    source.tagName === 'p'
      ? source.children.flatMap((child) => (isElement(child) ? child.children : []))
      : source.children;
  const words = inner.flatMap((child) => (isElement(child) && !isPhrasing(child) ? child.children : [child]));
  return {
    body: children.filter((child) => child !== source),
    cite: tidy(
      inlines(
        words.filter((child) => !isElement(child) || isPhrasing(child)),
        copy,
        pathOf(source),
      ),
    ),
  };
}

function isSource(element: Element): boolean {
  if (element.tagName === 'cite' || element.tagName === 'footer') return true;
  if (element.tagName !== 'p') return false;
  const cite = find(element.children, 'cite');
  return cite !== undefined && oneLine(textOf(cite.children)) === oneLine(textOf(element.children));
}

/** How WordPress embeds a post of a WordPress site: a quotation whose only content is a link to it. */
function quotedPost(element: Element, copy: Copy): ArticleNode[] {
  const link = find(element.children, 'a');
  const href = link === undefined ? undefined : textProperty(link, 'href');
  if (link === undefined || href === undefined || href.startsWith('#'))
    return flow(element.children, copy, plainScope, pathOf(element));
  const node = embedNode(href, oneLine(textOf(link.children)), copy);
  if (node.type === 'embed')
    copy.notes.degraded(pathOf(element), 'wp-embed', 'A post of another site is shown as a link.');
  return [node];
}

/** How X, Instagram and TikTok hand out a post: a quotation with a link to it, which a script of theirs would replace. */
function handedOutPost(element: Element, copy: Copy): ArticleNode | undefined {
  if (!hasClass(element, 'twitter-tweet', 'instagram-media', 'tiktok-embed')) return undefined;
  const addresses = [textProperty(element, 'cite'), ...addressesIn(element.children)];
  const href = addresses.findLast((address) => address !== undefined && embedSource(address) !== undefined);
  if (href === undefined) return undefined;
  // Instagram's quotation has no words of the post, only “View this post”.
  const words = hasClass(element, 'instagram-media') ? undefined : oneLine(textOf(element.children));
  return embedNode(href, words, copy);
}

function addressesIn(children: Children): (string | undefined)[] {
  return children.flatMap((child) =>
    child.type === 'element' ? [textProperty(child, 'href'), ...addressesIn(child.children)] : [],
  );
}

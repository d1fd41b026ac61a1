import type { Element } from 'hast';
import type { ArticleNode } from '../article/nodes.js';
import { hasClass } from './elements.js';

/** WordPress's galleries: the block, its list of former years, and what the shortcode of that name prints. */
const galleryClasses = ['wp-block-gallery', 'blocks-gallery-grid', 'gallery'];

/** Several pictures, and nothing else, in a figure or in a box that is called a gallery, are one. Everything else comes back as it is. */
export function galleryNodes(nodes: ArticleNode[], element: Element): ArticleNode[] {
  if (element.tagName !== 'figure' && !hasClass(element, ...galleryClasses)) return nodes;
  const pictures = nodes.flatMap((node) => (node.type === 'image' ? [node.picture] : []));
  if (pictures.length < 2 || pictures.length < nodes.length) return nodes;
  return [{ type: 'gallery', pictures }];
}

/** Names the galleries of one text, so that the addresses of their pictures stay the same while its words change. */
export function withGalleryIds(nodes: readonly ArticleNode[]): ArticleNode[] {
  let count = 0;
  return nodes.map((node) => (node.type === 'gallery' ? { ...node, id: `gallery-${(count += 1)}` } : node));
}

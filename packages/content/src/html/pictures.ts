import type { Element } from 'hast';
import type { Picture } from '../article/article.js';
import type { ArticleNode } from '../article/nodes.js';
import { checkedMedia } from './addresses.js';
import type { Desk } from './desk.js';
import { countProperty, hasClass, oneLine, pathOf, textProperty } from './elements.js';

export type Placement = Extract<ArticleNode, { type: 'image' }>['placement'];

/** Reserved for a picture whose source does not say its size: the commonest shape, so that the page moves least. */
export const assumedSize = { width: 1200, height: 800 };

/** The picture of an `<img>`; nothing, and a note, if it has no address. */
export function pictureOf(element: Element, desk: Desk): Picture | undefined {
  const path = pathOf(element);
  const src = textProperty(element, 'src');
  if (src === undefined) {
    desk.notes.dropped(path, 'img', 'The picture has no address of the web.');
    return undefined;
  }
  const sources = sourcesOf(element, desk);
  noteTitle(element, desk);
  return {
    src: desk.outward(src),
    ...sizeOf(element, desk),
    alt: alternative(element, desk),
    ...(sources.length > 0 && { sources }),
  };
}

/** Where WordPress's classes place a picture, or a box around it. */
export function placementOf(element: Element): Placement | undefined {
  if (hasClass(element, 'portrait-format')) return 'portrait';
  if (hasClass(element, 'alignfull')) return 'full';
  if (hasClass(element, 'alignwide')) return 'wide';
  return undefined;
}

function sizeOf(element: Element, desk: Desk): { width: number; height: number } {
  const width = countProperty(element, 'width');
  const height = countProperty(element, 'height');
  if (width !== undefined && height !== undefined) return { width, height };
  desk.notes.degraded(
    pathOf(element),
    'img',
    'The source does not say how wide and high the picture is: 3 to 2 is assumed.',
  );
  if (width !== undefined) return { width, height: Math.max(1, Math.round((width * 2) / 3)) };
  if (height !== undefined) return { width: Math.round((height * 3) / 2), height };
  return { ...assumedSize };
}

function alternative(element: Element, desk: Desk): Picture['alt'] {
  const alt = textProperty(element, 'alt');
  if (alt === undefined) {
    desk.notes.degraded(pathOf(element), 'alt', 'The picture has no alternative text: it is treated as decoration.');
  }
  const words = oneLine(alt ?? '');
  return words === '' ? { decorative: true } : words;
}

function noteTitle(element: Element, desk: Desk): void {
  const title = oneLine(textProperty(element, 'title') ?? '');
  if (title === '' || title === oneLine(textProperty(element, 'alt') ?? '')) return;
  desk.notes.degraded(pathOf(element), 'title', `“${title}” was shown to a mouse only, and is left out.`);
}

function sourcesOf(element: Element, desk: Desk): { src: string; width: number }[] {
  const value = element.properties['srcSet'];
  // The parser has split the attribute at its commas; put together again, commas inside addresses survive.
  const set = Array.isArray(value) ? value.join(',') : typeof value === 'string' ? value : '';
  const sources: { src: string; width: number }[] = [];
  for (const [, raw = '', width = ''] of set.matchAll(/(?:^|,)\s*(\S+?)\s+(\d{1,5})w\s*(?=,|$)/g)) {
    const src = checkedMedia(raw, desk.base);
    if (src === undefined) desk.notes.dropped(pathOf(element), 'srcset', `“${raw}” is not an address of the web.`);
    else sources.push({ src: desk.outward(src), width: Number(width) });
  }
  return sources.filter((source) => source.width > 0).toSorted((a, b) => a.width - b.width);
}

import type { Element } from 'hast';
import type { ArticleNode } from '../article/nodes.js';
import type { Desk } from './desk.js';
import { countProperty, find, isElement, pathOf, textProperty } from './elements.js';

/** The recording or film of an `<audio>` or `<video>`; nothing, and a note, if it has no address. */
export function recordingNodes(element: Element, desk: Desk): ArticleNode[] {
  const path = pathOf(element);
  const first = find(element.children, 'source');
  const src = textProperty(element, 'src') ?? (first === undefined ? undefined : textProperty(first, 'src'));
  if (src === undefined) {
    desk.notes.dropped(path, element.tagName, 'The recording has no address of the web.');
    return [];
  }
  if (find(element.children, 'track') !== undefined) {
    desk.notes.degraded(path, 'track', 'Subtitles and chapters are left out.');
  }
  const versions = element.children.filter((child) => isElement(child, 'source')).length;
  if (versions > 1) desk.notes.degraded(path, 'source', 'Of several formats the first is taken.');
  if (element.tagName === 'audio') return [{ type: 'audio', audio: { src: desk.outward(src) } }];
  return [{ type: 'video', src: desk.outward(src), ...frameOf(element, desk) }];
}

function frameOf(element: Element, desk: Desk): { poster?: string; width?: number; height?: number } {
  const poster = textProperty(element, 'poster');
  const width = countProperty(element, 'width');
  const height = countProperty(element, 'height');
  return {
    ...(poster !== undefined && { poster: desk.outward(poster) }),
    ...(width !== undefined && height !== undefined && { width, height }),
  };
}

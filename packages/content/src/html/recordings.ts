import type { Element } from 'hast';
import type { ArticleNode, TextTrack } from '../article/nodes.js';
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
  const versions = element.children.filter((child) => isElement(child, 'source')).length;
  if (versions > 1) desk.notes.degraded(path, 'source', 'Of several formats the first is taken.');
  if (element.tagName === 'audio') return [{ type: 'audio', audio: { src: desk.outward(src) } }];
  const tracks = tracksOf(element, desk);
  return [{ type: 'video', src: desk.outward(src), ...frameOf(element, desk), ...(tracks.length > 0 && { tracks }) }];
}

const trackKinds: readonly TextTrack['kind'][] = ['captions', 'subtitles', 'descriptions', 'chapters'];

function tracksOf(element: Element, desk: Desk): TextTrack[] {
  return element.children.flatMap((child): TextTrack[] => {
    if (!isElement(child, 'track')) return [];
    const src = textProperty(child, 'src');
    // HTML's own default, where no kind is given.
    const kind = trackKinds.find((known) => known === (textProperty(child, 'kind') ?? 'subtitles'));
    const locale = textProperty(child, 'srcLang') ?? '';
    if (src === undefined || kind === undefined || locale === '') {
      desk.notes.dropped(pathOf(child), 'track', 'Words for a film need an address, a kind and a language.');
      return [];
    }
    return [{ src: desk.outward(src), kind, locale, label: textProperty(child, 'label') ?? locale }];
  });
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

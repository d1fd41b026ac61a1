import type { Inline } from '../article/nodes.js';
import { plainText } from '../article/plain-text.js';
import { isBlank } from './elements.js';

/**
 * A run of text as a typesetter would want it: one space where HTML has any number, none at its ends, neighbouring texts
 * joined, marks and links without words taken out.
 */
export function tidy(inlines: readonly Inline[]): Inline[] {
  return trimmedEnd(trimmedStart(joined(inlines)));
}

/** The run's paragraphs: two line breaks in a row are how people without a paragraph key make one. */
export function splitAtBreaks(inlines: readonly Inline[]): Inline[][] {
  const pieces: Inline[][] = [];
  let piece: Inline[] = [];
  let breaks = 0;
  for (const inline of inlines) {
    if (inline.type === 'break') breaks += 1;
    else if (!isBlank(plainText([inline]))) {
      if (breaks > 1) {
        pieces.push(piece);
        piece = [];
      }
      breaks = 0;
    }
    piece.push(inline);
  }
  return [...pieces, piece].map(tidy).filter((each) => each.length > 0);
}

function joined(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (inline.type === 'text') {
      // HTML's own white space only: a no-break space was typed on purpose.
      const text = inline.text.replaceAll(/[\t\n\f\r ]+/g, ' ');
      if (last?.type === 'text')
        result[result.length - 1] = { type: 'text', text: (last.text + text).replaceAll(/ +/g, ' ') };
      else if (text !== '') result.push({ type: 'text', text });
    } else if (inline.type === 'break' || inline.type === 'footnote') {
      result.push(inline);
    } else {
      result.push(...joinedInside(inline));
    }
  }
  return result;
}

function joinedInside(inline: Extract<Inline, { children: readonly Inline[] }>): Inline[] {
  const children = joined(inline.children);
  if (!isBlank(plainText(children))) return [{ ...inline, children }];
  // A mark around nothing but space or a line break: what it holds stays, the mark has nothing to show.
  return children;
}

function trimmedStart(inlines: readonly Inline[]): Inline[] {
  const [first, ...rest] = inlines;
  if (first === undefined) return [];
  const kept = withoutEdge(first, (text) => text.replace(/^[\s\u200B\uFEFF]+/, ''), trimmedStart);
  return kept === undefined ? trimmedStart(rest) : [kept, ...rest];
}

function trimmedEnd(inlines: readonly Inline[]): Inline[] {
  const last = inlines.at(-1);
  if (last === undefined) return [];
  const rest = inlines.slice(0, -1);
  const kept = withoutEdge(last, (text) => text.replace(/[\s\u200B\uFEFF]+$/, ''), trimmedEnd);
  return kept === undefined ? trimmedEnd(rest) : [...rest, kept];
}

function withoutEdge(
  inline: Inline,
  trimText: (text: string) => string,
  trimChildren: (children: readonly Inline[]) => Inline[],
): Inline | undefined {
  if (inline.type === 'break') return undefined;
  if (inline.type === 'footnote') return inline;
  if (inline.type === 'text') {
    const text = trimText(inline.text);
    return text === '' ? undefined : { type: 'text', text };
  }
  const children = trimChildren(inline.children);
  return children.length === 0 ? undefined : { ...inline, children };
}

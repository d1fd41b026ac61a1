import type { Element } from 'hast';
import type { ArticleNode, Footnote, Inline } from '../article/nodes.js';
import { isElement, pathOf, textProperty, type Children } from './elements.js';
import type { Copy } from './html-nodes.js';
import { inlines, isPhrasing } from './inlines.js';
import { tidy } from './tidy.js';

/** WordPress's footnotes block: a list whose items have the ids that the text refers to. */
export function footnotesNode(element: Element, copy: Copy): ArticleNode[] {
  const notes = element.children.flatMap((item): Footnote[] => {
    const id = isElement(item, 'li') ? textProperty(item, 'id') : undefined;
    if (id === undefined || !isElement(item)) return [];
    return [{ id, children: noteWords(item, id, copy) }];
  });
  return notes.length > 0 ? [{ type: 'footnotes', notes }] : [];
}

/** Without the arrow that leads back: what prints the notes makes its own. */
function noteWords(item: Element, id: string, copy: Copy): Inline[] {
  const words = item.children.filter(
    (child) => !(isElement(child, 'a') && textProperty(child, 'href') === `#${id}-link`),
  );
  return tidy(inlines(phrasingOf(words), copy, pathOf(item)));
}

function phrasingOf(children: Children): Children {
  return children.flatMap((child) => (isElement(child) && !isPhrasing(child) ? phrasingOf(child.children) : [child]));
}

/** The note that WordPress's `<sup data-fn>` refers to. */
export function noteOf(element: Element): string | undefined {
  return element.tagName === 'sup' ? textProperty(element, 'dataFn') : undefined;
}

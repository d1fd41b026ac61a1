import type { Element } from 'hast';
import type { Picture } from '../article/article.js';
import type { ArticleNode, Inline, QuestionAndAnswer, TextNode, TimelineEvent } from '../article/nodes.js';
import { plainText } from '../article/plain-text.js';
import { parseInstant } from '../edition/date-time.js';
import { find, hasClass, isElement, oneLine, pathOf, textOf, textProperty, type Children } from './elements.js';
import { flow, lineOf, plainScope, type Copy } from './html-nodes.js';

/**
 * The blocks of a newsroom, as a site's own block plugin prints them: ordinary HTML that reads well without any of this,
 * in a box whose class says what it is.
 *
 * - `wp-block-galley-key-takeaways`: a heading (optional) and a list
 * - `wp-block-galley-fact-box`: a heading, a picture (optional), paragraphs and lists
 * - `wp-block-galley-timeline`: a heading (optional) and an `ol`; each `li` a `<time datetime>`, a heading (optional), text
 * - `wp-block-galley-questions`: a heading of level 2 (optional), then each question as a heading of level 3 with its answer
 * - `<aside class="wp-block-galley-correction" data-kind="correction|clarification|update" data-date="ISO 8601">`
 * - `<aside class="wp-block-galley-ai-note" data-provenance="ai-assisted|ai">`
 * - `<div class="wp-block-galley-ad" data-slot="NAME">`
 *
 * Another box, or one that lacks what it needs, is `undefined`: then it is read as any box is.
 */
export function newsroomBlock(element: Element, copy: Copy): ArticleNode[] | undefined {
  const name = blockNames.find((known) => hasClass(element, `wp-block-galley-${known}`));
  if (name === undefined) return undefined;
  const node = readers[name](element, copy);
  if (node === undefined) {
    copy.notes.degraded(pathOf(element), name, 'The block lacks what it is made of: its text stands as plain text.');
    return undefined;
  }
  return [node];
}

const readers = {
  'key-takeaways': takeaways,
  'fact-box': factBox,
  timeline,
  questions,
  correction,
  'ai-note': aiNote,
  ad,
};
const blockNames = Object.keys(readers) as (keyof typeof readers)[];

const isHeading = (node: ArticleNode) => node.type === 'heading';

function read(children: Children, copy: Copy, element: Element): ArticleNode[] {
  return flow(children, copy, { ...plainScope, embeds: false }, pathOf(element));
}

/** The words of the first heading, and what comes after. */
function titled(nodes: readonly ArticleNode[]): { title: string | undefined; rest: readonly ArticleNode[] } {
  const [first, ...rest] = nodes;
  if (first?.type !== 'heading') return { title: undefined, rest: nodes };
  return { title: plainText(first.children), rest };
}

const given = (title: string | undefined) => (title === undefined || title === '' ? {} : { title });

/** Paragraphs and lists. What a box has no place for becomes text where it can, and is noted. */
function textNodes(nodes: readonly ArticleNode[], copy: Copy, element: Element): TextNode[] {
  return nodes.flatMap((node): TextNode[] => {
    if (node.type === 'paragraph' || node.type === 'list') return [node];
    if (node.type === 'heading') {
      return [{ type: 'paragraph', children: [{ type: 'mark', mark: 'strong', children: node.children }] }];
    }
    if (node.type === 'quote') return node.paragraphs.map((children) => ({ type: 'paragraph', children }));
    copy.notes.dropped(pathOf(element), node.type, 'A box holds paragraphs and lists.');
    return [];
  });
}

function takeaways(element: Element, copy: Copy): ArticleNode | undefined {
  const { title, rest } = titled(read(element.children, copy, element));
  const items = textNodes(rest, copy, element).flatMap((node) =>
    node.type === 'list' ? node.items.map(({ children }) => children) : [node.children],
  );
  return items.length > 0 ? { type: 'takeaways', ...given(title), items } : undefined;
}

function factBox(element: Element, copy: Copy): ArticleNode | undefined {
  const { title, rest } = titled(read(element.children, copy, element));
  if (title === undefined) return undefined;
  let picture: Picture | undefined;
  const others = rest.filter((node) => {
    if (node.type !== 'image' || picture !== undefined) return true;
    ({ picture } = node);
    return false;
  });
  return {
    type: 'fact-box',
    title,
    ...(picture !== undefined && { picture }),
    children: textNodes(others, copy, element),
  };
}

function timeline(element: Element, copy: Copy): ArticleNode | undefined {
  const list = find(element.children, 'ol');
  if (list === undefined) return undefined;
  const { title } = titled(
    read(
      element.children.filter((child) => child !== list),
      copy,
      element,
    ),
  );
  const events = list.children.filter((child) => isElement(child, 'li')).map((item) => event(item, copy));
  return events.length > 0 ? { type: 'timeline', ...given(title), events } : undefined;
}

function event(item: Element, copy: Copy): TimelineEvent {
  const time = item.children.find((child) => isElement(child, 'time'));
  const when = time === undefined || !isElement(time) ? '' : oneLine(textOf(time.children));
  const date = time === undefined || !isElement(time) ? undefined : textProperty(time, 'dateTime');
  const { title, rest } = titled(
    read(
      item.children.filter((child) => child !== time),
      copy,
      item,
    ),
  );
  return {
    ...(date !== undefined && { date }),
    ...(when !== '' && { when }),
    ...(title !== undefined && title !== '' && { headline: title }),
    children: textNodes(rest, copy, item),
  };
}

function questions(element: Element, copy: Copy): ArticleNode | undefined {
  const nodes = read(element.children, copy, element);
  const first = nodes.find(isHeading);
  const hasTitle =
    first?.type === 'heading' && first.level === 2 && nodes.some((node) => node.type === 'heading' && node.level > 2);
  const { title, rest } = hasTitle ? titled(nodes) : { title: undefined, rest: nodes };
  const items: { question: readonly Inline[]; answer: ArticleNode[] }[] = [];
  for (const node of rest) {
    if (node.type === 'heading') items.push({ question: node.children, answer: [] });
    else items.at(-1)?.answer.push(node);
  }
  if (items.length === 0 || rest[0]?.type !== 'heading') return undefined;
  return {
    type: 'questions',
    ...given(title),
    items: items.map(({ question, answer }): QuestionAndAnswer => ({
      question,
      answer: textNodes(answer, copy, element),
    })),
  };
}

const kinds = ['correction', 'clarification', 'update'] as const;

function correction(element: Element, copy: Copy): ArticleNode | undefined {
  const kind = kinds.find((known) => known === (textProperty(element, 'dataKind') ?? 'correction'));
  const children = oneRun(element, copy);
  if (kind === undefined || children.length === 0) return undefined;
  const date = parseInstant(textProperty(element, 'dataDate'));
  if (date === null)
    copy.notes.degraded(pathOf(element), 'data-date', 'No moment with a zone: the correction has no date.');
  return { type: 'correction', correction: { kind, children, ...(date !== null && { date: date.toISOString() }) } };
}

function aiNote(element: Element): ArticleNode | undefined {
  const provenance = (['ai-assisted', 'ai'] as const).find(
    (known) => known === textProperty(element, 'dataProvenance'),
  );
  if (provenance === undefined) return undefined;
  const text = oneLine(textOf(element.children));
  return { type: 'ai-note', use: { provenance, ...(text !== '' && { text }) } };
}

function ad(element: Element): ArticleNode | undefined {
  const slot = textProperty(element, 'dataSlot') ?? '';
  return slot === '' ? undefined : { type: 'ad', slot };
}

/** Paragraphs as one run of text, each on its own line. */
function oneRun(element: Element, copy: Copy): readonly Inline[] {
  const nodes = flow(element.children, copy, lineOf(plainScope), pathOf(element));
  return textNodes(nodes, copy, element)
    .flatMap((node) => (node.type === 'list' ? node.items.map(({ children }) => children) : [node.children]))
    .flatMap((children, index): Inline[] => (index === 0 ? [...children] : [{ type: 'break' }, ...children]));
}

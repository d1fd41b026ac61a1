import type { ArticleNode, Footnote } from './nodes.js';
import { plainText } from './plain-text.js';

/**
 * A class that the paywall's element carries under this very name, so that structured data can point to it: search engines
 * take nothing but a class there.
 */
export const paywallClass = 'galley-paywall';

export interface FreePartOptions {
  /** How many paragraphs everybody may read. 0: none, and nothing that stands before the first. */
  paragraphs: number;
}

/** What everybody may read of an article. */
export interface FreePart {
  nodes: readonly ArticleNode[];
  /** Whether there is more, for subscribers. */
  isCut: boolean;
}

/**
 * The beginning of an article, up to the end of the last paragraph that everybody may read: cut on the server, so that what
 * is for subscribers is in no reader's HTML. Only paragraphs of the text itself count, and only those with words: pictures,
 * headings and lists between them come along, whole. An article that has no more paragraphs than that is not cut.
 *
 * Of the notes, those stay that the part refers to. What the article has beside its text is for the page to decide: a
 * recording of it, say, reads out the rest too.
 */
export function freePart(nodes: readonly ArticleNode[], { paragraphs }: FreePartOptions): FreePart {
  const ends = nodes.flatMap((node, index) => (isRead(node) ? [index + 1] : []));
  // What is no number lets nobody read on.
  const count = Math.max(0, Math.floor(paragraphs) || 0);
  if (ends.length <= count) return { nodes, isCut: false };
  const free = nodes.slice(0, count === 0 ? 0 : ends[count - 1]);
  const notes = notesFor(free, nodes.slice(free.length));
  return { nodes: notes.length === 0 ? free : [...free, { type: 'footnotes', notes }], isCut: true };
}

function isRead(node: ArticleNode): boolean {
  return node.type === 'paragraph' && plainText(node.children).trim() !== '';
}

/** The notes of the rest that are referred to, and those that they refer to themselves. Of two with one id, the first. */
function notesFor(free: readonly ArticleNode[], rest: readonly ArticleNode[]): Footnote[] {
  const own = new Set(notesOf(free).map(({ id }) => id));
  const notes = new Map(
    notesOf(rest)
      .toReversed()
      .map((note) => [note.id, note]),
  );
  // A pull quote repeats the text, and refers to nothing. A set goes on to what is added to it on the way.
  const wanted = new Set(references(free.filter((node) => !(node.type === 'quote' && node.kind === 'pull'))));
  for (const id of wanted) for (const next of references(notes.get(id)?.children)) wanted.add(next);
  return notesOf(rest).filter((note) => wanted.has(note.id) && !own.has(note.id) && notes.get(note.id) === note);
}

function notesOf(nodes: readonly ArticleNode[]): readonly Footnote[] {
  return nodes.flatMap((node) => (node.type === 'footnotes' ? node.notes : []));
}

/** Ids of the notes that are referred to, wherever in the nodes that is. */
function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'footnote' && 'note' in value) return [String(value.note)];
  return Object.values(value).flatMap(references);
}

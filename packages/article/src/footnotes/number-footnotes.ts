import { message, type ArticleNode, type Edition, type Footnote, type Inline } from '@galley/content';
import { hasWords, mapInlines, mapReferences } from './map-inlines.js';

/** A note with what it takes to print it. */
export interface NumberedNote extends Footnote {
  number: number;
  /** Id of the note's element: where its references lead. */
  elementId: string;
  /** Ids of the references to it, for the ways back, in the order in which they are read. */
  references: readonly string[];
}

export interface NumberedNodes {
  /** The nodes, their references filled in. */
  nodes: readonly ArticleNode[];
  /** What each node of the type `footnotes` prints. */
  notes: ReadonlyMap<ArticleNode, readonly NumberedNote[]>;
  /** Ids that were referred to and that no note has. */
  missing: readonly string[];
}

export interface NumberingOptions {
  edition: Edition;
  /** What the ids of notes and references begin with: unique on the page. */
  prefix: string;
  /** What stands in the place of a reference that no note belongs to. @default nothing */
  instead?: (note: string) => Inline;
}

type Runs = readonly Inline[];

/**
 * Numbers the notes of an article by their first reference, in the order in which the text is read; then those that
 * only other notes refer to, and last those that nothing refers to: no note is lost. A pull quote repeats the text,
 * and its references are left out. Two notes with one id are two notes, and the first is the one referred to.
 */
export function numberFootnotes(nodes: readonly ArticleNode[], options: NumberingOptions): NumberedNodes {
  const all = nodes.flatMap((node) => (node.type === 'footnotes' ? node.notes : []));
  const numbering = new Numbering(all, options);
  const numbered = nodes.map((node) => {
    if (node.type === 'quote' && node.kind === 'pull') return mapInlines(node, withoutReferences);
    const refer = (runs: Runs) => numbering.refer(runs);
    // An empty cell keeps its place in the table, and so its mark.
    if (node.type === 'table') return mapInlines(node, refer);
    return mapInlines(node, (runs) => (hasWords(runs) ? refer(runs) : withoutReferences(runs)));
  });
  const finished = numbering.finish();
  const notes = new Map<ArticleNode, readonly NumberedNote[]>();
  let position = 0;
  const copies = numbered.map((node) => {
    if (node.type !== 'footnotes') return node;
    const own = finished.slice(position, (position += node.notes.length));
    const copy = { ...node };
    notes.set(
      copy,
      own.toSorted((a, b) => a.number - b.number),
    );
    return copy;
  });
  return { nodes: copies, notes, missing: numbering.missing };
}

function withoutReferences(runs: Runs): Runs {
  return mapReferences(runs, () => undefined);
}

/** Notes are known by their position, because ids come from a CMS and may be there twice. */
class Numbering {
  readonly missing: string[] = [];
  readonly #positions = new Map<string, number>();
  /** Positions in the order of their numbers. */
  readonly #order: number[] = [];
  readonly #references = new Map<number, string[]>();
  readonly #children = new Map<number, Runs>();

  readonly #all: readonly Footnote[];
  readonly #options: NumberingOptions;

  constructor(all: readonly Footnote[], options: NumberingOptions) {
    this.#all = all;
    this.#options = options;
    for (const [position, { id }] of all.entries()) if (!this.#positions.has(id)) this.#positions.set(id, position);
  }

  /** Fills in the references of a run. */
  refer(runs: Runs): Runs {
    return mapReferences(runs, ({ note }) => {
      const { edition, prefix, instead } = this.#options;
      const position = this.#positions.get(note);
      if (position === undefined) {
        this.missing.push(note);
        return instead?.(note);
      }
      const references = this.#references.get(position) ?? this.#add(position);
      const number = this.#order.indexOf(position) + 1;
      const noteId = `${prefix}-note-${number}`;
      const id = `${noteId}-ref-${references.length + 1}`;
      references.push(id);
      const label = message(edition, 'footnotes.reference', { number });
      return { type: 'footnote', note, reference: { mark: digits(number, edition), label, id, noteId } };
    });
  }

  #add(position: number): string[] {
    const references: string[] = [];
    this.#references.set(position, references);
    this.#order.push(position);
    return references;
  }

  /** All notes in their own order, numbered. Those that were read may themselves refer to others. */
  finish(): NumberedNote[] {
    const read = () => {
      for (let at = this.#children.size; at < this.#order.length; at += 1) {
        const position = this.#order[at] ?? 0;
        this.#children.set(position, this.refer(this.#all[position]?.children ?? []));
      }
    };
    read();
    for (const position of this.#all.keys()) {
      if (this.#references.has(position)) continue;
      this.#add(position);
      read();
    }
    return this.#all.map((note, position) => {
      const number = this.#order.indexOf(position) + 1;
      return {
        ...note,
        children: this.#children.get(position) ?? [],
        number,
        elementId: `${this.#options.prefix}-note-${number}`,
        references: this.#references.get(position) ?? [],
      };
    });
  }
}

function digits(number: number, edition: Edition): string {
  return new Intl.NumberFormat(edition.locale, { useGrouping: false }).format(number);
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freePart } from './free-part.js';
import type { ArticleNode, Inline } from './nodes.js';

const text = (words: string): Inline => ({ type: 'text', text: words });
const note = (id: string): Inline => ({ type: 'footnote', note: id });
const paragraph = (...children: readonly (string | Inline)[]): ArticleNode => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
});
const heading = (words: string): ArticleNode => ({ type: 'heading', level: 2, children: [text(words)] });
const list = (...items: readonly string[]): ArticleNode => ({
  type: 'list',
  ordered: false,
  items: items.map((item) => ({ children: [text(item)] })),
});
const table = (words: string): ArticleNode => ({
  type: 'table',
  head: [],
  rows: [[{ children: [text(words)] }], [{ children: [text(words)] }]],
});
const picture = (caption: string): ArticleNode => ({
  type: 'image',
  picture: { src: '/a.jpg', width: 1, height: 1, alt: caption, caption },
  placement: 'inline',
});

describe('the cut', () => {
  const nodes = [
    picture('a'),
    paragraph('One.'),
    heading('b'),
    list('c', 'd', 'e'),
    paragraph('Two.'),
    table('f'),
    paragraph('Three.'),
  ];

  test.each([
    [0, 0],
    [1, 2],
    [2, 5],
  ])('is made where %s paragraphs end, whatever stands between them', (paragraphs, length) => {
    expect(freePart(nodes, { paragraphs })).toEqual({ nodes: nodes.slice(0, length), isCut: true });
  });

  test.each([3, 4, Number.POSITIVE_INFINITY])('is not made in an article that has no more than %s', (paragraphs) => {
    expect(freePart(nodes, { paragraphs })).toEqual({ nodes, isCut: false });
  });

  test.each([-1, Number.NaN, 0.9])('leaves nothing where %s may be read', (paragraphs) => {
    expect(freePart(nodes, { paragraphs })).toEqual({ nodes: [], isCut: true });
  });

  test('does not count what has no words', () => {
    const empty = paragraph(' ', { type: 'break' });
    expect(freePart([empty, paragraph('One.'), empty], { paragraphs: 1 }).isCut).toBe(false);
    expect(freePart([empty, paragraph('One.'), paragraph('Two.')], { paragraphs: 1 }).nodes).toHaveLength(2);
  });

  test('is not made for what is no text: an article that ends with a list keeps it', () => {
    expect(freePart([paragraph('One.'), list('a', 'b')], { paragraphs: 1 }).isCut).toBe(false);
    expect(freePart([list('a', 'b')], { paragraphs: 0 }).isCut).toBe(false);
  });
});

test('of the notes those stay that the part refers to, each once', () => {
  const notes = ['1', '2', '3', '4', '1'].map((id, index) => ({
    id,
    children: id === '2' ? [text('second, see'), note('4')] : [text(`${id} at ${index}`)],
  }));
  const pull: ArticleNode = { type: 'quote', kind: 'pull', paragraphs: [[text('One.'), note('3')]] };
  const nodes = [paragraph('One.', note('2'), note('1'), note('none')), pull, paragraph('Two.'), paragraph('Three.')];
  const free = freePart([...nodes, { type: 'footnotes', notes }], { paragraphs: 2 });
  expect(free.nodes.slice(3)).toEqual([{ type: 'footnotes', notes: [notes[0], notes[1], notes[3]] }]);
});

test('no word of the rest is left, and no node is changed', () => {
  /** A node of some kind, in which one word stands that is nowhere else. */
  const kind = fc.constantFrom(
    (word: string) => paragraph(word, note(word)),
    (word: string) => list('first', word),
    heading,
    table,
    picture,
    (word: string): ArticleNode => ({ type: 'footnotes', notes: [{ id: word, children: [text(word)] }] }),
    (word: string): ArticleNode => ({ type: 'quote', kind: 'block', paragraphs: [[text(word)]] }),
  );
  fc.assert(
    fc.property(fc.array(kind, { maxLength: 20 }), fc.integer({ min: 0, max: 8 }), (kinds, paragraphs) => {
      const nodes = kinds.map((make, index) => make(`word-${index}.`));
      const { nodes: free, isCut } = freePart(nodes, { paragraphs });
      const all = nodes.filter(({ type }) => type === 'paragraph').length;
      expect(isCut).toBe(all > paragraphs);
      expect(free.filter(({ type }) => type === 'paragraph')).toHaveLength(Math.min(all, paragraphs));
      for (const [index, node] of free.entries()) expect(nodes[index]).toBe(node);
      const written = JSON.stringify(free);
      for (const index of nodes.keys()) expect(written.includes(`word-${index}.`)).toBe(index < free.length);
    }),
    { numRuns: 500 },
  );
});

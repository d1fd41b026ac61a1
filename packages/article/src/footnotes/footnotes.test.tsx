import type { ArticleNode, Footnote, Inline } from '@galley/content';
import { arabic, english } from '@galley/test-kit';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Footnotes } from './footnotes.js';
import { numberFootnotes } from './number-footnotes.js';

const text = (words: string): Inline => ({ type: 'text', text: words });
const ref = (note: string): Inline => ({ type: 'footnote', note });
const says = (words: string, ...notes: string[]): Inline[] => [text(words), ...notes.map(ref)];
const paragraph = (words: string, ...notes: string[]) => ({
  type: 'paragraph' as const,
  children: says(words, ...notes),
});
const notes = (...list: (string | [id: string, ...refersTo: string[]])[]): ArticleNode => ({
  type: 'footnotes',
  notes: list
    .map((entry) => [entry].flat())
    .map(([id = '', ...refersTo]): Footnote => ({ id, children: says(`Note ${id}`, ...refersTo) })),
});

const number = (nodes: readonly ArticleNode[], edition = english) =>
  numberFootnotes(nodes, { edition, prefix: 'body' });

/** Id, number and count of references of each note, as printed. */
function printed(nodes: readonly ArticleNode[]) {
  const result = number(nodes);
  return result.nodes.flatMap((node) =>
    (result.notes.get(node) ?? []).map(({ id, number, references }) => `${number} ${id} ×${references.length}`),
  );
}

describe('numbers', () => {
  test('follow the first references as they are read, whatever the order of the notes', () => {
    expect(printed([paragraph('A', 'b'), paragraph('B', 'c', 'b'), paragraph('C', 'a'), notes('a', 'b', 'c')])).toEqual(
      ['1 b ×2', '2 c ×1', '3 a ×1'],
    );
  });

  test('count through every kind of node', () => {
    const nodes: ArticleNode[] = [
      { type: 'takeaways', items: [says('Point', 'takeaway')] },
      { type: 'heading', level: 2, children: says('Heading', 'heading') },
      {
        type: 'list',
        ordered: false,
        items: [
          {
            children: says('Item', 'item'),
            list: { type: 'list', ordered: true, items: [{ children: says('Nested', 'nested') }] },
          },
        ],
      },
      { type: 'quote', kind: 'block', paragraphs: [says('Words', 'quote')], cite: says('Her', 'cite') },
      {
        type: 'table',
        head: [[{ children: says('Head', 'head') }]],
        rows: [[{ children: says('Cell', 'cell') }]],
      },
      { type: 'fact-box', title: 'Box', children: [paragraph('Fact', 'fact')] },
      { type: 'timeline', events: [{ date: '1794', children: [paragraph('Event', 'event')] }] },
      { type: 'questions', items: [{ question: says('Why?', 'question'), answer: [paragraph('So', 'answer')] }] },
      { type: 'correction', correction: { kind: 'correction', children: says('Wrong', 'correction') } },
      {
        type: 'paragraph',
        children: [
          { type: 'mark', mark: 'strong', children: [{ type: 'link', href: '/', children: says('Link', 'deep') }] },
        ],
      },
    ];
    const order = ['takeaway', 'heading', 'item', 'nested', 'quote', 'cite', 'head', 'cell', 'fact', 'event'];
    const all = [...order, 'question', 'answer', 'correction', 'deep'];
    expect(printed([...nodes, notes(...all.toReversed())])).toEqual(all.map((id, index) => `${index + 1} ${id} ×1`));
  });

  test('no note is lost: first those that notes refer to, last those that nothing refers to', () => {
    expect(
      printed([paragraph('A', 'b'), notes('lonely', ['other', 'friend'], ['b', 'c', 'b'], 'c', 'friend')]),
    ).toEqual(['1 b ×2', '2 c ×1', '3 lonely ×0', '4 other ×0', '5 friend ×1']);
  });

  test('go on through several lists of notes; of two notes with one id, the first is meant', () => {
    expect(printed([paragraph('A', 'b'), notes('a', 'b'), paragraph('B', 'a'), notes('a', 'c')])).toEqual([
      '1 b ×1',
      '2 a ×1',
      '3 a ×0',
      '4 c ×0',
    ]);
  });

  test('a pull quote repeats the text, so its references are none', () => {
    const pull: ArticleNode = { type: 'quote', kind: 'pull', paragraphs: [says('Words', 'b')] };
    expect(printed([pull, paragraph('A', 'a'), paragraph('B', 'b'), notes('a', 'b')])).toEqual(['1 a ×1', '2 b ×1']);
  });

  test('what is not printed cannot be come back to', () => {
    expect(printed([paragraph(' ', 'a'), notes('a')])).toEqual(['1 a ×0']);
  });

  test('references without notes are named', () => {
    expect(number([paragraph('A', 'x', 'y')]).missing).toEqual(['x', 'y']);
  });

  test('what an adapter filled in by mistake is not believed', () => {
    const reference = { mark: '9', label: 'Nine', id: 'x', noteId: 'y' };
    const [node] = number([
      { type: 'paragraph', children: [text('A'), { type: 'footnote', note: 'gone', reference }] },
    ]).nodes;
    expect(JSON.stringify(node)).not.toContain('Nine');
  });
});

describe('printed', () => {
  const html = (nodes: readonly ArticleNode[], edition = english) => {
    const result = number(nodes, edition);
    const [list] = [...result.notes.values()];
    return renderToStaticMarkup(<Footnotes notes={list ?? []} edition={edition} />);
  };

  test('each note leads back to every place that refers to it', () => {
    const page = html([paragraph('A', 'a'), paragraph('B', 'a'), notes('a')]);
    expect(page).toContain('role="doc-endnotes"');
    expect(page).toMatch(/<li id="body-note-1" value="1"/);
    const ways = [...page.matchAll(/<a href="#([^"]+)" role="doc-backlink".*?<\/a>/g)];
    expect(ways.map(([link, id]) => [id, link.replaceAll(/<[^>]*>/g, '')])).toEqual([
      ['body-note-1-ref-1', 'Back to the text of note 1 1'],
      ['body-note-1-ref-2', 'Back to the text of note 1 2'],
    ]);
  });

  test('in the digits of the edition', () => {
    const [node] = number([paragraph('A', 'a'), notes('a')], arabic).nodes;
    expect(JSON.stringify(node)).toContain('"mark":"١"');
    expect(html([paragraph('A', 'a'), notes('a')], arabic)).toMatch(/<ol class="[^"]*arab/);
    expect(html([paragraph('A', 'a'), notes('a')])).not.toMatch(/<ol class="[^"]*arab/);
  });
});

import type { ArticleNode, Inline } from '@galley/content';
import { arabic, english } from '@galley/test-kit';
import { articleBodies, articleNodeTypes, fc } from '@galley/test-kit/arbitraries';
import { contentFaults, markupFaults } from '@galley/test-kit/markup';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { ArticleBody, type ArticleBodyProps } from './article-body.js';
import { nodeRenderers, type NodeRenderers } from './node-renderers.js';

const render = (nodes: readonly ArticleNode[], props: Partial<ArticleBodyProps> = {}) =>
  renderToStaticMarkup(<ArticleBody nodes={nodes} edition={english} {...props} />);

const full = {
  dropCap: true,
  unknown: 'show',
  newsletter: (id: string) => <p>{id}</p>,
  ad: (slot: string) => <p>{slot}</p>,
} as const;

const says = (text: string): Inline[] => [{ type: 'text', text }];
const paragraph = (...children: Inline[]): ArticleNode => ({ type: 'paragraph', children });

describe('whatever a CMS sends', () => {
  test('10,000 bodies: nothing throws, and a parser understands each as it was written', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(articleBodies({ maxLength: 3 }), (nodes) => {
        expect(markupFaults(render(nodes, full))).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });

  test('so are long ones, in which notes are referred to from afar', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(articleBodies({ maxLength: 40 }), (nodes) => {
        expect(markupFaults(render(nodes, full))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('every element stands where HTML permits it', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(articleBodies({ ofEachType: 20 }), (nodes) => {
        expect(contentFaults(render(nodes, full))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });

  test('the bodies have nodes of every type', () => {
    const types = new Set(
      fc.sample(articleBodies(), { numRuns: 500 }).flatMap((nodes) => nodes.map(({ type }) => type)),
    );
    expect([...types].toSorted()).toEqual(articleNodeTypes.toSorted());
    expect(Object.keys(nodeRenderers).toSorted()).toEqual(articleNodeTypes.toSorted());
  });

  test('several bodies on a page share no id', () => {
    const notes: ArticleNode[] = [
      paragraph(...says('A word'), { type: 'footnote', note: 'a' }),
      { type: 'footnotes', notes: [{ id: 'a', children: says('A note.') }] },
    ];
    const page = renderToStaticMarkup(
      <>
        {Array.from({ length: 10 }, (_, index) => (
          <ArticleBody key={index} nodes={notes} edition={english} />
        ))}
      </>,
    );
    expect(page.match(/role="doc-noteref"/g)).toHaveLength(10);
    expect(markupFaults(page)).toEqual([]);
  });
});

describe('the union is exhaustive', () => {
  type Added = ArticleNode | { type: 'poll'; question: string };

  test('a node type that is added and not rendered does not compile', () => {
    nodeRenderers satisfies NodeRenderers<ArticleNode>;
    // @ts-expect-error: nobody renders a poll
    nodeRenderers satisfies NodeRenderers<Added>;
  });

  test('one that is rendered and not in the model does not compile either', () => {
    const more = { ...nodeRenderers, poll: () => null };
    more satisfies NodeRenderers<Added>;
    // @ts-expect-error: a renderer for what cannot come is dead code
    ({ ...nodeRenderers, poll: () => null }) satisfies NodeRenderers<ArticleNode>;
    expect(Object.keys(more)).toContain('poll');
  });
});

describe('what was not understood', () => {
  const poll: ArticleNode = { type: 'unknown', name: 'wp:poll', text: 'Should the ferry be free?' };

  test('is hidden from readers, shown to editors, and always reported', () => {
    const onUnknown = vi.fn();
    expect(render([poll], { onUnknown })).not.toContain('poll');
    expect(onUnknown.mock.calls).toEqual([[poll]]);
    expect(render([poll], { unknown: 'show' })).toContain('wp:poll');
  });

  test('a type that this version does not know is no other', () => {
    const onUnknown = vi.fn();
    for (const type of ['poll', 'toString', 'constructor']) {
      const later = { type, question: 'Free?' } as unknown as ArticleNode;
      expect(render([later], { onUnknown, unknown: 'show' })).toContain(`<code>${type}</code>`);
      expect(onUnknown).toHaveBeenLastCalledWith({ type: 'unknown', name: type });
    }
  });

  test('a reference to a note that is not there prints nothing for readers, is marked for editors, and reported', () => {
    const onUnknown = vi.fn();
    const nodes = [paragraph(...says('A word'), { type: 'footnote', note: 'gone' }, ...says('.'))];
    expect(render(nodes, { onUnknown })).toContain('>A word.<');
    expect(onUnknown.mock.calls).toEqual([[{ type: 'unknown', name: 'footnote', text: 'gone' }]]);
    expect(render(nodes, { unknown: 'show' })).toMatch(/<mark[^>]*>\[footnote: gone\]<\/mark>/);
  });
});

describe('slots', () => {
  test.each([
    ['newsletter', { type: 'newsletter', newsletter: 'tides' }],
    ['ad', { type: 'ad', slot: 'mid' }],
  ] as const)('%s: the page decides what stands there, and an empty one takes no room', (slot, node) => {
    const fill = vi.fn((id: string) => <p>{id}!</p>);
    expect(render([node], { [slot]: fill })).toMatch(/<p>(tides|mid)!<\/p>/);
    expect(render([node])).toBe(render([]));
    expect(render([node], { [slot]: () => null })).toBe(render([]));
  });
});

describe('headings', () => {
  const heading = (text: string, anchor?: string): ArticleNode => ({
    type: 'heading',
    level: 2,
    children: says(text),
    ...(anchor !== undefined && { anchor }),
  });

  test('one with an address has a link to itself beside it, not in it', () => {
    const html = render([heading('The Bar', 'the-bar')]);
    expect(html).toMatch(/<h2 id="the-bar"[^>]*>The Bar<\/h2><a href="#the-bar" aria-label="Link to “The Bar”"/);
    expect(render([heading('The Bar')])).not.toContain('<a');
  });

  test('no address is there twice, and each can be an id', () => {
    const html = render(['a', 'a', 'a-2', ' ', 'b c'].map((anchor) => heading('A', anchor)));
    expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual(['a', 'a-2', 'a-2-2', 'b-c']);
  });

  test('deeper ones follow the level of the body', () => {
    const nodes = ([2, 3, 4] as const).map((level): ArticleNode => ({ type: 'heading', level, children: says('A') }));
    expect(render(nodes, { headingLevel: 4 }).match(/<h\d/g)).toEqual(['<h4', '<h5', '<h6']);
  });
});

describe('a large initial', () => {
  const initials = (words: string, edition = english) =>
    render([paragraph(...says(words))], { dropCap: true, edition }).match(/opening/g)?.length ?? 0;

  test.each([
    ['stands beside a long paragraph', 'A long paragraph goes on. '.repeat(10), 1],
    ['takes the quotation mark with it', `“${'You learn what it was last week. '.repeat(8)}”`, 1],
    ['is Ukrainian too', 'Їхній катер виходить о третій двадцять. '.repeat(8), 1],
    ['needs three lines', 'Short.', 0],
    ['is a capital', 'iPhones do not float. '.repeat(12), 0],
    ['is not cut from letters that join', 'ينزل السلّم على جانب السفينة كأنه شيء أُلقي به. '.repeat(6), 0],
    ['is not set in Japanese', '港は閉鎖された。霧が深い。'.repeat(20), 0],
  ])('%s', (_, words, expected) => {
    expect(initials(words)).toBe(expected);
  });

  test('only the first paragraph has one', () => {
    const long = paragraph(...says('A long paragraph goes on. '.repeat(10)));
    expect(render([long, long], { dropCap: true }).match(/opening/g)).toHaveLength(1);
  });
});

test('what says nothing prints nothing', () => {
  const nodes: ArticleNode[] = [
    paragraph(),
    paragraph(...says(' \u00A0')),
    { type: 'heading', level: 2, children: [{ type: 'break' }] },
    { type: 'list', ordered: true, items: [] },
    { type: 'quote', kind: 'block', paragraphs: [[]] },
    { type: 'table', head: [], rows: [[]] },
    { type: 'footnotes', notes: [] },
  ];
  expect(render(nodes).replaceAll(/<div class="[^"]*"><\/div>/g, '')).toBe(render([]).replace('</div>', '') + '</div>');
});

test('a link has words and no link in it; the marks of notes follow it', () => {
  const nodes: ArticleNode[] = [
    paragraph(
      { type: 'link', href: '/empty/', children: [] },
      {
        type: 'link',
        href: '/outer/',
        children: [
          ...says('outer '),
          { type: 'link', href: '/inner/', children: says('inner') },
          { type: 'footnote', note: 'a' },
        ],
      },
    ),
    { type: 'footnotes', notes: [{ id: 'a', children: says('A note.') }] },
  ];
  expect(render(nodes)).toMatch(/<p[^>]*><a href="\/outer\/"[^>]*>outer inner<\/a><sup/);
});

test('code reads from left to right in every language, and is not translated', () => {
  const html = render([{ type: 'code', text: 'wait()' }], { edition: arabic });
  expect(html).toMatch(/<pre role="group" aria-label="[^"]+" tabindex="0" dir="ltr" translate="no"/i);
});

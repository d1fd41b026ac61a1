import { inlineMarks, type ArticleNode, type Inline } from '@galley/content';
import { english, landscape, summaries } from '@galley/test-kit';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { ArticleBody } from './article-body.js';

const [related = { id: 'a', href: '/a/', headline: 'A' }] = summaries;

const text = fc.oneof(fc.string(), fc.constantFrom('<script>alert(1)</script>', '', 'نص', '👨‍👩‍👧', '\u202E'));
const { inline } = fc.letrec<{ inline: Inline; inlines: Inline[] }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('text' as const), text }),
    fc.record({ type: fc.constant('break' as const) }),
    fc.record({ type: fc.constant('link' as const), href: fc.webUrl(), children: tie('inlines') }),
    fc.record({ type: fc.constant('mark' as const), mark: fc.constantFrom(...inlineMarks), children: tie('inlines') }),
  ),
  inlines: fc.array(tie('inline'), { maxLength: 3 }),
}));
const inlines = fc.array(inline, { maxLength: 4 });
const cells = fc.array(
  fc.array(fc.record({ children: inlines, heads: fc.constantFrom(undefined, 'column' as const, 'row' as const) }), {
    maxLength: 3,
  }),
  { maxLength: 3 },
);

const node: fc.Arbitrary<ArticleNode> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), children: inlines }),
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const, 4 as const),
    children: inlines,
  }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(fc.record({ children: inlines }), { maxLength: 3 }),
  }),
  fc.record({
    type: fc.constant('quote' as const),
    kind: fc.constantFrom('block' as const, 'pull' as const),
    paragraphs: fc.array(inlines, { maxLength: 3 }),
    cite: fc.option(inlines, { nil: undefined }),
  }),
  fc.record({
    type: fc.constant('image' as const),
    picture: fc.constant(landscape),
    placement: fc.constantFrom('inline' as const, 'wide' as const, 'full' as const, 'portrait' as const),
  }),
  fc.constant<ArticleNode>({ type: 'related', article: related }),
  fc.constant<ArticleNode>({ type: 'newsletter', newsletter: 'daily' }),
  fc.record({ type: fc.constant('table' as const), head: cells, rows: cells }),
  fc.record({ type: fc.constant('code' as const), text }),
  fc.record({ type: fc.constant('audio' as const), audio: fc.record({ src: fc.webUrl() }) }),
  fc.record({ type: fc.constant('video' as const), src: fc.webUrl() }),
  fc.record({ type: fc.constant('embed' as const), href: fc.oneof(fc.webUrl(), text) }),
  fc.constant<ArticleNode>({ type: 'divider' }),
  fc.record({ type: fc.constant('unknown' as const), name: text, text }),
);

test('no list of nodes throws, and none writes markup of its own', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 8 }), fc.boolean(), (nodes, dropCap) => {
      const html = renderToStaticMarkup(
        <ArticleBody nodes={nodes} edition={english} dropCap={dropCap} unknown="show" />,
      );
      expect(html.startsWith('<div')).toBe(true);
      expect(/<script/.test(html)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test('what was not understood is reported, hidden for readers and shown to editors', () => {
  const onUnknown = vi.fn();
  const nodes: ArticleNode[] = [{ type: 'unknown', name: 'wp:poll', text: 'Should the ferry be free?' }];
  expect(renderToStaticMarkup(<ArticleBody nodes={nodes} edition={english} onUnknown={onUnknown} />)).not.toContain(
    'poll',
  );
  expect(onUnknown).toHaveBeenCalledWith(nodes[0]);
  expect(renderToStaticMarkup(<ArticleBody nodes={nodes} edition={english} unknown="show" />)).toContain('wp:poll');
});

test('a large initial only where a paragraph is long enough to stand beside it', () => {
  const initials = (words: string) => {
    const nodes: ArticleNode[] = [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];
    return renderToStaticMarkup(<ArticleBody nodes={nodes} edition={english} dropCap />).match(/opening/g) ?? [];
  };
  expect(initials('Short.')).toHaveLength(0);
  expect(initials('A long paragraph goes on. '.repeat(10))).toHaveLength(1);
});

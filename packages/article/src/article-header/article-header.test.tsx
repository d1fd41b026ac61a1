import type { HeaderLayout } from '@galley/content';
import { authors, english, landscape } from '@galley/test-kit';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { ArticleHeader, type ArticleHeaderProps } from './article-header.js';

const given = { headline: 'A headline', edition: english };

/** Elements that hold nothing, but for those that cannot. */
const empty = /<(?!img\b)([a-z0-9]+)\b[^>]*><\/\1>/;

const optional = <Value,>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const parts = fc.record({
  kicker: optional(fc.constantFrom('', 'The port', 'Opinion')),
  standfirst: optional(fc.constantFrom('', 'A standfirst.', null, false)),
  labels: optional(fc.constantFrom([], ['live', 'opinion'], ['exclusive'])),
  meta: optional(fc.constantFrom('', 'By somebody', null, false)),
}) as fc.Arbitrary<Partial<ArticleHeaderProps>>;

const layouts: fc.Arbitrary<Partial<ArticleHeaderProps>> = fc.oneof(
  fc.record({ layout: fc.constantFrom('standard' as const, undefined) }),
  fc.record({
    layout: fc.constant('feature' as const),
    picture: fc.constantFrom(landscape, { ...landscape, caption: undefined, credit: undefined }),
  }),
  fc.record({ layout: fc.constant('opinion' as const), authors: fc.constantFrom([], authors) }),
  fc.record({
    layout: fc.constant('live' as const),
    updated: optional(fc.constantFrom('2026-11-20T17:38:00Z', 'yesterday')),
  }),
) as never;

test('whatever is missing leaves no empty element, in every layout', () => {
  fc.assert(
    fc.property(parts, layouts, (some, layout) => {
      const html = renderToStaticMarkup(
        <ArticleHeader {...({ ...given, ...some, ...layout } as ArticleHeaderProps)} />,
      );
      expect(html).not.toMatch(empty);
      expect(html).not.toMatch(/undefined|null|false/);
    }),
    { numRuns: 500 },
  );
});

describe('the layout', () => {
  test.each([
    [<ArticleHeader key="" {...given} layout="opinion" authors={[]} />, 'Opinion'],
    [<ArticleHeader key="" {...given} layout="live" />, 'Live'],
  ])('says what it is in words, though the data forgot', (header, word) => {
    expect(renderToStaticMarkup(header)).toContain(`>${word}</li>`);
  });

  test('says so once', () => {
    const html = renderToStaticMarkup(<ArticleHeader {...given} layout="live" labels={['live']} kicker="live" />);
    expect(html.match(/>live</gi)).toHaveLength(1);
  });

  test('gives the clock of today, and the day of any other day', () => {
    const updated = (instant: string) =>
      renderToStaticMarkup(<ArticleHeader {...given} layout="live" updated={instant} />).replaceAll(/<[^>]*>/g, ' ');
    expect(updated('2026-11-20T17:38:00Z')).toMatch(/Updated\s+17:38/);
    expect(updated('2026-11-19T17:38:00Z')).toMatch(/Updated\s+19 November 2026/);
    expect(updated('lately')).not.toMatch(/Updated/);
  });

  test('is one that the article’s model knows, and the other way round', () => {
    expectTypeOf<NonNullable<ArticleHeaderProps['layout']>>().toEqualTypeOf<HeaderLayout>();
  });
});

test('impossible pairs do not compile', () => {
  const pairs = () => [
    // @ts-expect-error A feature is its picture.
    <ArticleHeader key="" {...given} layout="feature" />,
    // @ts-expect-error Who speaks must be known.
    <ArticleHeader key="" {...given} layout="opinion" />,
    // @ts-expect-error The standard head has no picture: the page's lead is one.
    <ArticleHeader key="" {...given} picture={landscape} />,
    // @ts-expect-error Authors stand in the byline.
    <ArticleHeader key="" {...given} layout="standard" authors={authors} />,
    // @ts-expect-error One or the other.
    <ArticleHeader key="" {...given} layout="opinion" authors={authors} picture={landscape} />,
    // @ts-expect-error Only what is live was updated last.
    <ArticleHeader key="" {...given} layout="feature" picture={landscape} updated="2026-11-20T17:38:00Z" />,
    // @ts-expect-error There are four.
    <ArticleHeader key="" {...given} layout="magazine" />,
    // @ts-expect-error The set of labels is closed.
    <ArticleHeader key="" {...given} labels={['nice']} />,
  ];
  expect(pairs).toBeTypeOf('function');
});

import { english } from '@galley/test-kit';
import { articleSummaries, fc } from '@galley/test-kit/arbitraries';
import type { ArticleSummary } from '@galley/content';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as surface from '../exports/index.js';

const parts = { edition: english, headingLevel: 2 } as const;

/** Every list of articles in each of its layouts. */
const lists: Record<string, (articles: readonly ArticleSummary[]) => ReactElement> = {
  'CardList as rows': (articles) => <surface.CardList {...parts} articles={articles} />,
  'CardList as a grid': (articles) => <surface.CardList {...parts} articles={articles} layout="grid" />,
  'CardList with a lead': (articles) => <surface.CardList {...parts} articles={articles} layout="lead" />,
  'EditorsPicks side by side': (articles) => <surface.EditorsPicks {...parts} articles={articles} />,
  'EditorsPicks with a lead': (articles) => <surface.EditorsPicks {...parts} articles={articles} layout="lead" />,
  'EditorsPicks by number': (articles) => <surface.EditorsPicks {...parts} articles={articles} layout="numbered" />,
  MostRead: (articles) => <surface.MostRead {...parts} articles={articles} />,
  NewsFeed: (articles) => <surface.NewsFeed {...parts} articles={articles} />,
};

/** A list without repeats, and one of the same articles, in which some come again later and somewhere. */
const repeating = articleSummaries.chain((once) =>
  fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }).map((repeats) => {
    const list = [...once];
    for (const [which, where] of repeats) {
      const article = once[which % Math.max(1, once.length)];
      if (article === undefined) continue;
      const first = list.indexOf(article);
      list.splice(first + 1 + (where % (list.length - first)), 0, { ...article, headline: 'Once more' });
    }
    return { once, list };
  }),
);

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(Object.entries(lists))('%s', (_name, render) => {
  test('prints a list with repeats as it prints one without, and React has nothing to say of it', () => {
    const said = vi.spyOn(console, 'error');
    fc.assert(
      fc.property(repeating, ({ once, list }) => {
        expect(renderToStaticMarkup(render(list))).toBe(renderToStaticMarkup(render(once)));
      }),
    );
    expect(said).not.toHaveBeenCalled();
  });

  test('keeps the order, whatever the times are', () => {
    fc.assert(
      fc.property(articleSummaries, (articles) => {
        const numbered = articles.map((article, index) => ({ ...article, href: `/number-${index}/` }));
        const page = renderToStaticMarkup(render(numbered));
        expect([...page.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href)).toEqual(
          numbered.map(({ href }) => href),
        );
      }),
    );
  });
});

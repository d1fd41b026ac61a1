import { freePart, type ArticleNode } from '@galley/content';
import { english } from '@galley/test-kit';
import { articleBodies, fc } from '@galley/test-kit/arbitraries';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ArticleBody } from './article-body.js';

const marked = (word: string): ArticleNode => ({ type: 'paragraph', children: [{ type: 'text', text: word }] });

/** Paragraphs of one word each, which stands nowhere else, with whatever a CMS could send between them. */
const text = fc
  .array(articleBodies({ ofEachType: 10, maxLength: 3 }), { minLength: 1, maxLength: 6 })
  .map((between) => between.flatMap((nodes, index) => [marked(`paragraph-${index}.`), ...nodes]));

test('what is cut is in no HTML', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 6 }), (nodes, paragraphs) => {
      const { nodes: free, isCut } = freePart(nodes, { paragraphs });
      const html = renderToStaticMarkup(<ArticleBody nodes={free} edition={english} id="text" />);
      for (const node of nodes) {
        if (node.type !== 'paragraph' || node.children.length !== 1 || node.children[0]?.type !== 'text') continue;
        const [{ text: word }] = node.children;
        if (/^paragraph-\d+\.$/.test(word)) expect(html.includes(word)).toBe(free.includes(node));
      }
      if (!isCut) expect(free).toBe(nodes);
    }),
    { numRuns: 200 },
  );
});

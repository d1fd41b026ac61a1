import { english } from '@galley/test-kit';
import { articleBodies, fc } from '@galley/test-kit/arbitraries';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { ArticleBody } from './article-body.js';

const host = document.createElement('div');

beforeEach(async () => {
  await page.viewport(320, 640);
  document.documentElement.dataset['galleyPage'] = '';
  host.style.padding = '16px';
  document.body.append(host);
});

afterEach(() => {
  delete document.documentElement.dataset['galleyPage'];
  document.documentElement.dir = '';
  host.remove();
});

/** What reaches past the page without being in something that scrolls by itself. */
function widest(): string | undefined {
  if (document.documentElement.scrollWidth <= 320) return undefined;
  const wide = [...host.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return left < -1 || right > 321;
  });
  return wide.at(-1)?.outerHTML.slice(0, 300) ?? 'something';
}

test.each(['ltr', 'rtl'])('200 bodies fit 320 px, %s: long words, wide tables, code', (dir) => {
  document.documentElement.dir = dir;
  const root = createRoot(host);
  fc.assert(
    fc.property(articleBodies({ ofEachType: 25, maxLength: 6 }), (nodes) => {
      flushSync(() => root.render(<ArticleBody nodes={nodes} edition={english} dropCap unknown="show" />));
      expect(widest()).toBeUndefined();
    }),
    { numRuns: 200, seed: 20_261_120 },
  );
  root.unmount();
});

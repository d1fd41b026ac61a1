import fc from 'fast-check';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';

/**
 * In a browser: a sample of generated sets of props of each component stands in a page of 320 px, left to right and
 * right to left, and nothing makes the page scroll sideways (WCAG 1.4.10). What scrolls inside itself may.
 */
export function describeFits(elements: Record<string, fc.Arbitrary<ReactElement>>): void {
  describe('fits 320 px', () => {
    const host = document.createElement('div');
    const root = document.documentElement;

    beforeEach(async () => {
      await page.viewport(320, 640);
      root.dataset['galleyPage'] = '';
      host.style.padding = '16px';
      document.body.append(host);
    });

    afterEach(() => {
      delete root.dataset['galleyPage'];
      root.dir = '';
      host.remove();
    });

    test.each(Object.entries(elements))('%s', { timeout: 30_000 }, (_name, element) => {
      for (const dir of ['ltr', 'rtl']) {
        root.dir = dir;
        fc.assert(
          fc.property(element, (one) => {
            host.innerHTML = renderToStaticMarkup(one);
            expect(root.scrollWidth > 320 ? widest(host) : undefined).toBeUndefined();
          }),
          { numRuns: 30, seed: 20_261_120 },
        );
      }
    });
  });
}

/** The innermost of those that reach past the page. */
function widest(host: Element): string {
  const wide = [...host.querySelectorAll('*')].filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return left < -1 || right > 321;
  });
  return wide.at(-1)?.outerHTML.slice(0, 300) ?? 'something';
}

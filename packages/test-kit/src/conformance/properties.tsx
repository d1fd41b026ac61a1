import fc from 'fast-check';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { contentFaults, markupFaults } from '../markup/markup.js';
import { withoutMachine } from './machine.js';

const render = (element: ReactElement) => withoutMachine(() => renderToStaticMarkup(element));

/**
 * What holds for whatever a CMS sends: asked of each public component with 1,000 generated sets of props. Nothing
 * throws or asks the machine, a parser understands the HTML as it was written, no id is there twice, and no value is
 * printed that nobody meant. A sample is asked whether every element may stand where it stands.
 */
export function describeProperties(surface: object, elements: Record<string, fc.Arbitrary<ReactElement>>): void {
  const components = Object.keys(surface).filter((name) => /^[A-Z]/.test(name));

  test('every public component is examined', () => {
    expect(Object.keys(elements).toSorted()).toEqual(components.toSorted());
  });

  describe.each(Object.entries(elements))('%s', (_name, element) => {
    test('1,000 sets of props', { timeout: 60_000 }, () => {
      fc.assert(
        fc.property(element, (one) => {
          const html = render(one);
          expect(markupFaults(html)).toEqual([]);
          expect(html).not.toMatch(/\bundefined\b|\[object |\bNaN\b|Invalid Date| style="/);
        }),
        { numRuns: 1000 },
      );
    });

    test('stand where HTML permits', { timeout: 60_000 }, () => {
      fc.assert(
        fc.property(element, (one) => {
          expect(contentFaults(render(one))).toEqual([]);
        }),
        { numRuns: 25 },
      );
    });
  });
}

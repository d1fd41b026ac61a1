import { cloneElement, Fragment, type ReactElement } from 'react';
import { renderToStaticMarkup as renderAnywhere } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { withoutMachine } from './machine.js';

/** A component with the props that it cannot do without. */
export type Example = ReactElement<Record<string, unknown>>;

/** Every rendering is one on a machine without clock, zone and language, so that none is ever asked. */
const renderToStaticMarkup = (element: ReactElement) => withoutMachine(() => renderAnywhere(element));

/**
 * What every public component promises, asked of each one that a package exports, so that a new component is
 * covered the day it exists. `examples` has one element per component, with the props that it cannot do without.
 * Runs without a DOM, under each React that Galley keeps working.
 */
export function describeConformance(surface: object, examples: Record<string, Example>): void {
  const components = Object.keys(surface).filter((name) => /^[A-Z]/.test(name));

  test('every public component is examined', () => {
    expect(Object.keys(examples).toSorted()).toEqual(components.toSorted());
  });

  describe.each(Object.entries(examples))('%s', (_name, example) => {
    const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
    afterEach(() => said.forEach((spy) => spy.mockClear()));

    test('renders on a server that has no clock, zone or language of its own, without a word in the console', () => {
      expect(renderToStaticMarkup(example)).toMatch(/^</);
      for (const spy of said) expect(spy).not.toHaveBeenCalled();
    });

    test('spreads the rest on one element, and a site’s class joins last there', () => {
      const html = renderToStaticMarkup(cloneElement(example, { 'data-site': 'yes', className: 'of-the-site' }));
      const marked = html.match(/<[^>]* data-site="yes"[^>]*>/g) ?? [];
      expect(marked).toHaveLength(1);
      expect(marked[0]).toMatch(/ class="([^"]* )?of-the-site"/);
    });

    test('ten on one page share no id, and every reference has its target', () => {
      const html = renderToStaticMarkup(
        <>
          {Array.from({ length: 10 }, (_, index) => (
            // A name tells them apart where ids have to be those of links from elsewhere.
            <Fragment key={index}>
              {'name' in example.props ? cloneElement(example, { name: `n${index}` }) : example}
            </Fragment>
          ))}
        </>,
      );
      const ids: unknown[] = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      const fixed = new Set([example.props['id']]);
      const own = ids.filter((id) => !fixed.has(id));
      expect(own).toHaveLength(new Set(own).size);
      const references = [
        ...html.matchAll(/ (?:for|aria-(?:labelledby|describedby|errormessage|controls))="([^"]+)"/g),
      ];
      for (const reference of references.flatMap(([, list]) => (list ?? '').split(' ')))
        expect(ids).toContain(reference);
    });

    test('is the same HTML wherever the server stands', () => {
      const own = process.env['TZ'];
      const printed = ['UTC', 'Europe/Kyiv', 'America/New_York', 'Asia/Kathmandu'].map((zone) => {
        process.env['TZ'] = zone;
        return renderAnywhere(example);
      });
      if (own === undefined) delete process.env['TZ'];
      else process.env['TZ'] = own;
      expect(new Set(printed).size).toBe(1);
    });

    test('puts no style attribute into the HTML: a strict CSP would block it', () => {
      expect(renderToStaticMarkup(example)).not.toMatch(/ style="/);
    });
  });
}

import '@galley/foundations';
import { landscape } from '@galley/test-kit';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Figure, type FigureProps } from './figure.js';

const rights = {
  holder: 'Saltmere Archive',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
  usageTerms: 'CC BY 4.0',
};
const placements: Pick<FigureProps, 'placement' | 'scrim'>[] = [
  { placement: 'inline' },
  { placement: 'wide' },
  { placement: 'full' },
  { placement: 'portrait' },
  { placement: 'overlay', scrim: 'dark' },
  { placement: 'overlay', scrim: 'light' },
];

const place = document.createElement('main');

/** The server's HTML: no script of any framework runs. */
function serve(props: Partial<FigureProps> = {}) {
  const picture = { ...landscape, width: 1200, height: 800, sources: [], rights, ...props.picture };
  place.innerHTML = `${renderToStaticMarkup(<Figure {...({ ...props, picture } as FigureProps)} />)}<p>The text below.</p>`;
  return place.querySelector('figure') as HTMLElement;
}

beforeEach(() => document.body.append(place));
afterEach(async () => {
  place.remove();
  await page.viewport(414, 896);
});

describe.each(placements)('$placement', (placement) => {
  test.each([320, 1300])(
    'in %i px: caption, credit and licence are seen, and the keyboard reaches the licence',
    async (width) => {
      await page.viewport(width, 700);
      const figure = serve(placement as Partial<FigureProps>);
      const caption = figure.querySelector('figcaption') as HTMLElement;
      for (const words of [landscape.caption, landscape.credit, rights.holder, rights.usageTerms]) {
        expect(caption.textContent).toContain(words);
      }
      for (const part of [caption, ...caption.querySelectorAll('*')]) {
        expect(part.checkVisibility({ opacityProperty: true, visibilityProperty: true })).toBe(true);
      }
      caption.scrollIntoView({ block: 'end' });
      const { left, right, top, bottom } = caption.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
      expect(bottom - top).toBeGreaterThan(10);
      const seen = document.elementFromPoint((left + right) / 2, bottom - 4);
      expect(caption.contains(seen)).toBe(true);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      (document.activeElement as HTMLElement | null)?.blur();
      await userEvent.tab();
      expect(document.activeElement).toBe(figure.querySelector('a'));
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
      expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px']);
    },
  );
});

test('the picture is there without any script', async () => {
  const image = serve().querySelector('img') as HTMLImageElement;
  image.loading = 'eager';
  for (let element: Element | null = image; element; element = element.parentElement) {
    const { opacity, visibility, display } = getComputedStyle(element);
    expect([opacity, visibility, display === 'none']).toEqual(['1', 'visible', false]);
  }
});

test.each(placements)('nothing moves when the picture is late: $placement', async (placement) => {
  let shifted = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifted += (entry as PerformanceEntry & { value: number }).value;
  });
  observer.observe({ type: 'layout-shift' });
  const late = `/late-picture.png?${Math.random()}`;
  const figure = serve({
    ...placement,
    priority: true,
    picture: { ...landscape, width: 1200, height: 800, sources: [], src: late },
  } as Partial<FigureProps>);
  const below = place.querySelector('p') as HTMLElement;
  const before = below.getBoundingClientRect().top;
  const image = figure.querySelector('img') as HTMLImageElement;
  expect(image.naturalWidth).toBe(0);
  expect(image.getBoundingClientRect().height).toBeGreaterThan(100);
  await fetch(late, { method: 'POST' });
  await image.decode();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(image.naturalWidth).toBe(3);
  expect(below.getBoundingClientRect().top).toBe(before);
  expect(shifted).toBe(0);
  observer.disconnect();
});

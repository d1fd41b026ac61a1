import { english } from '@galley/test-kit';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { adFormats, type AdFormat } from './ad-formats.js';
import { AdSlot } from './ad-slot.js';

const place = document.createElement('div');
let root: Root;
let shift = 0;
let observer: PerformanceObserver;

interface LayoutShift extends PerformanceEntry {
  value: number;
}

const count = (entries: PerformanceEntryList) => {
  for (const entry of entries as LayoutShift[]) shift += entry.value;
};

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  document.body.style.margin = '16px';
  document.body.append(place);
  root = createRoot(place);
  shift = 0;
  observer = new PerformanceObserver((list) => count(list.getEntries()));
  observer.observe({ type: 'layout-shift' });
});

afterEach(async () => {
  observer.disconnect();
  await act(async () => root.unmount());
  place.remove();
});

async function show(format: AdFormat, advertisement?: ReactNode): Promise<void> {
  await act(async () =>
    root.render(
      <>
        <p>Before the advertisement.</p>
        <AdSlot edition={english} format={format}>
          {advertisement}
        </AdSlot>
        <p id="after">After it, which a reader is reading.</p>
      </>,
    ),
  );
}

/** Two frames: a shift is told after the frame that shows it. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
  count(observer.takeRecords());
}

function found(selector: string): HTMLElement {
  const element = place.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  return element;
}

const after = () => found('#after').getBoundingClientRect().top;
const box = () => found('[role=group] p + div').getBoundingClientRect();

const contents: Record<string, ReactNode> = {
  'smaller content': <div style={{ width: 20, height: 20 }} />,
  'larger content': <div style={{ width: 2000, height: 2000, background: 'teal' }} />,
  'content that grows out with a margin': <div style={{ width: '300%', minHeight: 900, margin: '400px -50px' }} />,
  'content that floats': <div style={{ float: 'left', width: 10, height: 3000 }} />,
  'words without a place to break': <p>{'A'.repeat(4000)}</p>,
  'a frame': <iframe title="Advertisement" sandbox="" width="970" height="600" srcDoc="<p>Buy</p>" />,
};

describe.each([320, 390, 800, 1300])('at %i px', (width) => {
  beforeEach(() => page.viewport(width, 900));

  test.each(Object.keys(adFormats) as AdFormat[])('a %s keeps the size of its place', async (format) => {
    await show(format);
    const room = found('[role=group]').clientWidth;
    const due = adFormats[format].findLast(({ from }) => from <= room);
    expect(box()).toMatchObject({ width: due?.width, height: due?.height });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  test.each(Object.entries(contents))('%s, late or taken away again, moves nothing', async (_, advertisement) => {
    await show('rectangle');
    await settled();
    const before = { after: after(), box: box().toJSON() };
    for (const next of [advertisement, undefined, advertisement]) {
      await show('rectangle', next);
      await settled();
      expect({ after: after(), box: box().toJSON() }).toEqual(before);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
    expect(shift).toBe(0);
  });
});

test('content that fixes itself to the window stays in its box', async () => {
  await page.viewport(800, 900);
  await show('rectangle', <div id="takeover" style={{ position: 'fixed', inset: 0 }} />);
  expect(found('#takeover').getBoundingClientRect().toJSON()).toEqual(box().toJSON());
});

test('a layout that does move is noticed', async () => {
  await page.viewport(800, 900);
  await show('rectangle');
  await settled();
  found('[role=group] p + div').style.blockSize = '10px';
  await settled();
  expect(shift).toBeGreaterThan(0);
});

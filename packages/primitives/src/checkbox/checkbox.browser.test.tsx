import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { Checkbox } from './checkbox.js';

const place = document.createElement('div');

beforeEach(() => document.body.append(place));

afterEach(() => {
  place.remove();
  document.documentElement.dir = '';
});

function box(): HTMLInputElement {
  const input = place.querySelector('input');
  if (input === null) throw new Error('There is no box.');
  return input;
}

function show(markup = <Checkbox look="choice" label="Dock Diary" description="Fridays" />) {
  place.innerHTML = renderToStaticMarkup(markup);
}

test.each(['ltr', 'rtl'])('%s: the whole row is pressed, up to its corners', (dir) => {
  document.documentElement.dir = dir;
  show();
  const row = place.querySelector('label')?.getBoundingClientRect() ?? new DOMRect();
  expect(row.height).toBeGreaterThanOrEqual(44);
  for (const x of [row.left + 2, row.right - 2])
    for (const y of [row.top + 2, row.bottom - 2]) {
      const before = box().checked;
      const target = document.elementFromPoint(x, y);
      if (target instanceof HTMLElement) target.click();
      expect(box().checked).toBe(!before);
    }
});

test('a link in the label is followed, and ticks nothing', async () => {
  show(
    <Checkbox
      label={
        <>
          I agree to <a href="#rules">the rules</a>
        </>
      }
    />,
  );
  await userEvent.click(place.querySelector('a') ?? place);
  expect(location.hash).toBe('#rules');
  expect(box().checked).toBe(false);
  history.replaceState(null, '', location.pathname + location.search);
});

describe('where colours are the reader’s', () => {
  const emulate = (value: string) =>
    cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });

  test('the box is the browser’s own', async () => {
    show();
    expect(getComputedStyle(box()).appearance).toBe('none');
    await emulate('active');
    try {
      expect(getComputedStyle(box()).appearance).toBe('auto');
      expect(getComputedStyle(box(), '::before').content).toBe('none');
    } finally {
      await emulate('');
    }
  });
});

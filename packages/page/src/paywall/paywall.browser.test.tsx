import { brandNames, vars } from '@galley/foundations';
import { english } from '@galley/test-kit';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { Paywall } from './paywall.js';

const place = document.createElement('div');
const { dataset } = document.documentElement;

beforeEach(async () => {
  await page.viewport(390, 800);
  dataset['galleyPage'] = '';
  document.body.append(place);
  place.innerHTML = renderToStaticMarkup(
    <>
      <p>
        {'The pilots went out at four. '.repeat(20)}
        <a href="#tide">They came back with the tide.</a>
      </p>
      <Paywall
        edition={english}
        headline="The rest is for subscribers"
        subscribe={{ name: 'Subscribe', href: '/subscribe/' }}
        signInHref="/sign-in/"
      >
        Two pounds a week.
      </Paywall>
    </>,
  );
});

afterEach(() => {
  for (const name of ['galleyPage', 'galleyBrand', 'galleyScheme']) delete dataset[name];
  place.remove();
});

function found(selector: string): HTMLElement {
  const element = place.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  return element;
}

const fade = () => getComputedStyle(found('section'), '::before');

/** Red, green and blue of a role, from 0 to 1. */
function color(role: string): number[] {
  place.style.color = role;
  const values = getComputedStyle(place).color.match(/[\d.]+/g) ?? [];
  return values.slice(0, 3).map((value) => Number(value) / 255);
}

/** WCAG 2.2, “relative luminance”. */
function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test.each(brandNames.flatMap((brand) => ['light', 'dark'].map((scheme) => [brand, scheme])))(
  'the last line of %s, %s, fades and can be read',
  (brand, scheme) => {
    dataset['galleyBrand'] = brand;
    dataset['galleyScheme'] = scheme;
    const ground = color(vars.color.ground.page);
    const ink = color(vars.color.ink.text);
    const share = Number(fade().opacity);
    const faded = ink.map((channel, index) => channel * (1 - share) + (ground[index] ?? 0) * share);
    expect(contrast(faded, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(faded, ground)).toBeLessThan(contrast(ink, ground) - 2);
  },
);

test('the fade ends where the paywall begins, and what is under it can be followed', () => {
  const { top } = found('section').getBoundingClientRect();
  const { right, bottom } = [...found('a').getClientRects()].at(-1) ?? new DOMRect();
  expect(bottom).toBeLessThanOrEqual(top);
  expect(Number.parseFloat(fade().blockSize)).toBeGreaterThan(100);
  expect(document.elementFromPoint(right - 2, bottom - 6)).toBe(found('a'));
});

test.each([
  ['forced-colors', 'active'],
  ['prefers-contrast', 'more'],
])('nothing fades with %s: %s', async (name, value) => {
  const emulate = (features: { name: string; value: string }[]) =>
    cdp().send('Emulation.setEmulatedMedia', { features });
  expect(fade().content).toBe('""');
  await emulate([{ name, value }]);
  try {
    expect(fade().content).toBe('none');
  } finally {
    await emulate([{ name, value: '' }]);
  }
});

test('the class that structured data points to is there', () => {
  expect(document.querySelectorAll('.galley-paywall')).toHaveLength(1);
});

import '../exports/index.js';
import { afterEach, describe, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { propertyName } from './brand-rules.js';
import type { Scheme } from './brand.js';
import { brandNames } from './brand-names.js';
import { brands } from './brands.js';
import { moreContrast } from './more-contrast.js';
import { onPaper } from './on-paper.js';
import { vars } from '../theme/vars.css.js';

const root = document.documentElement;

interface Media {
  media?: 'print';
  dark?: boolean;
  more?: boolean;
}

async function see({ media, dark = false, more = false }: Media) {
  const features = [
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-contrast', value: more ? 'more' : 'no-preference' },
  ];
  await cdp().send('Emulation.setEmulatedMedia', { media: media ?? '', features });
}

afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] });
  delete root.dataset['galleyBrand'];
  delete root.dataset['galleyScheme'];
});

const value = (reference: string) => getComputedStyle(root).getPropertyValue(propertyName(reference));

type Tree = { readonly [key: string]: string | Tree };

/** What the page has, in the shape of the contract. */
function computed(contract: Tree): Tree {
  return Object.fromEntries(
    Object.entries(contract).map(([key, one]) => [key, typeof one === 'string' ? value(one) : computed(one)]),
  );
}

const ways: readonly [
  way: string,
  media: Media,
  chosen: string | undefined,
  (brand: Record<'light' | 'dark', Scheme>) => Scheme,
][] = [
  ['light', {}, undefined, ({ light }) => light],
  ['dark', { dark: true }, undefined, ({ dark }) => dark],
  ['light, chosen', { dark: true }, 'light', ({ light }) => light],
  ['dark, chosen', {}, 'dark', ({ dark }) => dark],
  ['light, more contrast', { more: true }, undefined, ({ light }) => moreContrast(light)],
  ['dark, more contrast', { dark: true, more: true }, undefined, ({ dark }) => moreContrast(dark)],
  ['light, chosen, more contrast', { dark: true, more: true }, 'light', ({ light }) => moreContrast(light)],
  ['dark, chosen, more contrast', { dark: true, more: true }, 'dark', ({ dark }) => moreContrast(dark)],
  ['printed', { media: 'print' }, undefined, ({ light }) => onPaper(light)],
  ['printed from a dark page', { media: 'print', dark: true }, 'dark', ({ light }) => onPaper(light)],
];

/** Of the whole page, where the default brand holds too and must not show through. */
describe.each(brandNames)('%s', (name) => {
  test.each(ways)('is its own, %s', async (_way, media, chosen, expected) => {
    root.dataset['galleyBrand'] = name;
    if (chosen !== undefined) root.dataset['galleyScheme'] = chosen;
    await see(media);
    expect(computed(vars.color)).toEqual(expected(brands[name]));
  });

  test.each(['phone', 'desk'] as const)('is as large as it says on a %s', async (place) => {
    root.dataset['galleyBrand'] = name;
    await page.viewport(place === 'phone' ? 390 : 1300, 900);
    const sizes = Object.entries(vars.type).map(([step, { size }]) => [step, Number.parseFloat(value(size)) * 16]);
    expect(sizes).toEqual(
      Object.entries(brands[name].type).map(([step, [phone, desk]]) => [step, place === 'phone' ? phone : desk]),
    );
  });
});

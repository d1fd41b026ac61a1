import Color from 'colorjs.io';
import { describe, expect, test } from 'vitest';
import type { Scheme } from './brand.js';
import { brands } from './brands.js';
import { moreContrast } from './more-contrast.js';
import { pictureColors, scrims } from './picture-colors.js';

/** What is written on what, and how much contrast that needs: 4.5 for text (WCAG 1.4.3), 3 for what bounds a control (1.4.11). */
function pairs({ ground, ink, line, accent, live, error, success, focus }: Scheme) {
  const grounds = Object.entries(ground);
  const inks = [
    ...Object.entries(ink).map(([name, color]) => [`ink.${name}`, color, 4.5] as const),
    ['accent.ink', accent.ink, 4.5] as const,
    ['error.ink', error.ink, 4.5] as const,
    ['success.ink', success.ink, 4.5] as const,
    ['line.field', line.field, 3] as const,
    ['line.heavy', line.heavy, 3] as const,
    ['accent.fill', accent.fill, 3] as const,
    ['focus', focus, 3] as const,
  ];
  return [
    ...grounds.flatMap(([on, ground]) =>
      inks.map(([name, color, least]) => [`${name} on ground.${on}`, color, ground, least] as const),
    ),
    ['accent.onFill on accent.fill', accent.onFill, accent.fill, 4.5] as const,
    ['accent.onFill on accent.fillHover', accent.onFill, accent.fillHover, 4.5] as const,
    ['live.onFill on live.fill', live.onFill, live.fill, 4.5] as const,
    ['ground.page on ink.strong', ground.page, ink.strong, 4.5] as const,
  ];
}

const modes = Object.entries(brands).flatMap(([name, { light, dark }]) => [
  [`${name}, light`, light] as const,
  [`${name}, dark`, dark] as const,
  [`${name}, light, more contrast`, moreContrast(light)] as const,
  [`${name}, dark, more contrast`, moreContrast(dark)] as const,
]);

describe.each(modes)('%s', (_mode, scheme) => {
  test.each(pairs(scheme))('%s', (_pair, color, ground, least) => {
    expect(new Color(color).contrast(new Color(ground), 'WCAG21')).toBeGreaterThanOrEqual(least);
  });
});

const { ground, ink } = pictureColors;

/** What is written on the ground of a picture that has not come, and on a scrim over the picture that is worst for it. */
test.each([
  ['ink.onLight on ground.light', ink.onLight, ground.light],
  ['ink.onLight on ground.medium', ink.onLight, ground.medium],
  ['ink.onDark on ground.dark', ink.onDark, ground.dark],
  ['ink.onLight on scrim.light over black', ink.onLight, over(scrims.light, '#000000')],
  ['ink.onDark on scrim.dark over white', ink.onDark, over(scrims.dark, '#ffffff')],
])('pictures: %s', (_pair, color, on) => {
  expect(new Color(color).contrast(new Color(on), 'WCAG21')).toBeGreaterThanOrEqual(4.5);
});

function over([scrim, share]: readonly [string, number], picture: string): string {
  return new Color(picture).mix(scrim, share, { space: 'srgb', outputSpace: 'srgb' }).toString({ format: 'hex' });
}

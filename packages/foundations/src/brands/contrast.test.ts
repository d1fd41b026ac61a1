import { interpolate, formatHex } from 'culori';
import { describe, expect, test } from 'vitest';
import { contrast } from '../command/contrast.js';
import { brands } from './brands.js';
import { moreContrast } from './more-contrast.js';
import { onPaper } from './on-paper.js';
import { pictureColors, scrims } from './picture-colors.js';
import { colorOf, rolePairs } from './role-pairs.js';

const modes = Object.entries(brands).flatMap(([name, { light, dark }]) => [
  [`${name}, light`, light, 'least'] as const,
  [`${name}, dark`, dark, 'least'] as const,
  [`${name}, light, more contrast`, moreContrast(light), 'leastWithMore'] as const,
  [`${name}, dark, more contrast`, moreContrast(dark), 'leastWithMore'] as const,
  [`${name}, printed`, onPaper(light), 'leastWithMore'] as const,
]);

describe.each(modes)('%s', (_mode, scheme, floor) => {
  test.each(rolePairs)('$of on $on', (pair) => {
    expect(contrast(colorOf(scheme, pair.of), colorOf(scheme, pair.on))).toBeGreaterThanOrEqual(pair[floor]);
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
  expect(contrast(color, on)).toBeGreaterThanOrEqual(4.5);
});

function over([scrim, share]: readonly [string, number], picture: string): string {
  return formatHex(interpolate([picture, scrim], 'rgb')(share));
}

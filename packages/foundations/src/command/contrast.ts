import { converter, formatHex, toGamut, wcagContrast, type Oklch } from 'culori';

/** How much two colours differ in brightness, from 1 to 21 (WCAG 2.2). */
export const contrast: (one: string, other: string) => number = wcagContrast;

export const oklch: (color: string) => Oklch | undefined = converter('oklch');

const intoSrgb = toGamut('rgb', 'oklch');

export const hex = (color: Omit<Oklch, 'mode'>) => formatHex(intoSrgb({ ...color, mode: 'oklch' }));

export interface Neighbour {
  color: string;
  /** How much contrast there has to be. */
  least: number;
}

const step = 0.002;

/** The colour nearest to this one that differs enough from all of its neighbours: of the same hue, darker or brighter. */
export function nearestPassing(color: string, neighbours: readonly Neighbour[]): string | undefined {
  const passes = (tried: string) => neighbours.every((one) => contrast(tried, one.color) >= one.least);
  if (passes(color)) return color;
  const from = oklch(color);
  if (from === undefined) return undefined;
  for (let distance = step; distance <= 1; distance += step) {
    for (const l of [Math.max(0, from.l - distance), Math.min(1, from.l + distance)]) {
      const tried = hex({ ...from, l });
      if (passes(tried)) return tried;
    }
  }
  return undefined;
}

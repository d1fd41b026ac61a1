/** Marks of the knife and the brush, as SVG. */
import type { Random } from './noise.ts';

export type Point = readonly [number, number];
const f = (x: number): string => x.toFixed(1);

export const line = (points: readonly Point[]): string =>
  points.map(([x, y], i) => `${i ? 'L' : 'M'}${f(x)} ${f(y)}`).join('');
export const shape = (points: readonly Point[], fill: string, rest = ''): string =>
  `<path d="${line(points)}Z" fill="${fill}" ${rest}/>`;
export const path = (d: string, fill: string, rest = ''): string => `<path d="${d}" fill="${fill}" ${rest}/>`;
export const stroke = (d: string, ink: string, width: number, rest = ''): string =>
  `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${f(width)}" stroke-linecap="round" stroke-linejoin="round" ${rest}/>`;
export const box = (x: number, y: number, w: number, h: number, fill: string, rest = ''): string =>
  `<rect x="${f(x)}" y="${f(y)}" width="${f(w)}" height="${f(h)}" fill="${fill}" ${rest}/>`;
export const disc = (x: number, y: number, r: number, fill: string, rest = ''): string =>
  `<circle cx="${f(x)}" cy="${f(y)}" r="${f(r)}" fill="${fill}" ${rest}/>`;
export const oval = (x: number, y: number, rx: number, ry: number, fill: string, rest = ''): string =>
  `<ellipse cx="${f(x)}" cy="${f(y)}" rx="${f(rx)}" ry="${f(ry)}" fill="${fill}" ${rest}/>`;
export const group = (rest: string, inside: string): string => `<g ${rest}>${inside}</g>`;

/** One gouge: a stroke that swells in the middle and ends in points. */
export function gouge(x: number, y: number, length: number, thick: number, tilt = 0): string {
  const dx = (Math.cos(tilt) * length) / 2;
  const dy = (Math.sin(tilt) * length) / 2;
  const nx = -Math.sin(tilt) * thick;
  const ny = Math.cos(tilt) * thick;
  return `M${f(x - dx)} ${f(y - dy)}Q${f(x + nx)} ${f(y + ny)} ${f(x + dx)} ${f(y + dy)}Q${f(x - nx)} ${f(y - ny)} ${f(x - dx)} ${f(y - dy)}Z`;
}

/** A limb: two round joints of their own size and the taper between them. */
export function limb(x1: number, y1: number, r1: number, x2: number, y2: number, r2: number, fill: string): string {
  const d = Math.hypot(x2 - x1, y2 - y1) || 1;
  const nx = -(y2 - y1) / d;
  const ny = (x2 - x1) / d;
  return `<path fill="${fill}" d="M${f(x1 + nx * r1)} ${f(y1 + ny * r1)}L${f(x2 + nx * r2)} ${f(y2 + ny * r2)}A${f(r2)} ${f(r2)} 0 0 0 ${f(x2 - nx * r2)} ${f(y2 - ny * r2)}L${f(x1 - nx * r1)} ${f(y1 - ny * r1)}A${f(r1)} ${f(r1)} 0 0 0 ${f(x1 + nx * r1)} ${f(y1 + ny * r1)}Z"/>`;
}

type Stops = readonly (readonly [number, string, number?])[];
const stopList = (stops: Stops): string =>
  stops.map(([at, ink, alpha = 1]) => `<stop offset="${at}" stop-color="${ink}" stop-opacity="${alpha}"/>`).join('');
export const pool = (id: string, x: number, y: number, r: number, stops: Stops, rest = ''): string =>
  `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${f(x)}" cy="${f(y)}" r="${f(r)}" ${rest}>${stopList(stops)}</radialGradient>`;
export const wash = (id: string, x1: number, y1: number, x2: number, y2: number, stops: Stops): string =>
  `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${f(x1)}" y1="${f(y1)}" x2="${f(x2)}" y2="${f(y2)}">${stopList(stops)}</linearGradient>`;

/** A skyline or ridge: heights over x, closed down to a floor. */
export function ridge(
  from: number,
  to: number,
  step: number,
  floor: number,
  height: (x: number) => number,
  fill: string,
  rest = '',
): string {
  const points: Point[] = [[from, floor]];
  for (let x = from; x <= to; x += step) points.push([x, height(x)]);
  points.push([to, floor]);
  return shape(points, fill, rest);
}

export const between = (random: Random, low: number, high: number): number => low + random() * (high - low);
export const pick = <T>(random: Random, of: readonly [T, ...T[]]): T => of[Math.floor(random() * of.length)] ?? of[0];

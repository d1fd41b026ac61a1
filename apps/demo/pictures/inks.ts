/** The Courier's inks: navy and charcoal, warm paper, lamp ochre, and a harbour red kept for one thing in a picture. */
import { clamp } from './noise.ts';

export type Colour = readonly [number, number, number];

export const inks = {
  black: '#0c1117',
  night: '#101a26',
  navy: '#182a3d',
  sea: '#21394c',
  slate: '#3a5062',
  steel: '#5d7280',
  mist: '#8b9a9e',
  fog: '#b8bdb4',
  bone: '#d8d2bf',
  paper: '#f0e6d2',
  charcoal: '#1d1e20',
  umber: '#3a2c22',
  ember: '#a8642a',
  ochre: '#d39a42',
  lamp: '#f3c877',
  flame: '#fdeab8',
  red: '#a32a22',
  rust: '#6b2a22',
} as const;

export function colour(hex: string): Colour {
  const n = Number.parseInt(hex.slice(1), 16);
  return [(n >> 16) / 255, ((n >> 8) & 255) / 255, (n & 255) / 255];
}

export function mix(a: Colour, b: Colour, t: number): Colour {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

export function hex(c: Colour): string {
  const byte = (x: number) =>
    Math.round(clamp(x) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${byte(c[0])}${byte(c[1])}${byte(c[2])}`;
}

export const blend = (a: string, b: string, t: number): string => hex(mix(colour(a), colour(b), clamp(t)));

/** A ramp of colours over 0..1, read at any point. */
export function ramp(stops: readonly (readonly [number, string])[]): (t: number) => Colour {
  const read = stops.map(([at, ink]) => [at, colour(ink)] as const);
  return (t) => {
    const first = read[0];
    const last = read[read.length - 1];
    if (!first || !last) return [0, 0, 0];
    if (t <= first[0]) return first[1];
    for (let i = 1; i < read.length; i++) {
      const low = read[i - 1];
      const high = read[i];
      if (low && high && t <= high[0]) {
        const k = (t - low[0]) / (high[0] - low[0]);
        return mix(low[1], high[1], k * k * (3 - 2 * k));
      }
    }
    return last[1];
  };
}

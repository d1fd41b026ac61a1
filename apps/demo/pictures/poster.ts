/** The posters of Новий Лиман: four flat inks, screens of dots and shaken specks, and no line that a ruler or a compass could not draw. */
import type { Board, Scene, Size } from './board.ts';
import { disc, limb } from './marks.ts';
import { noise, seeded } from './noise.ts';

export const plates = { blue: '#1a35ff', yellow: '#ffd60a', white: '#ffffff', black: '#0a0a14' } as const;

const round = (x: number, y: number, r: number): string =>
  `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(2 * r).toFixed(1)} 0a${r.toFixed(1)} ${r.toFixed(1)} 0 1 0 ${(-2 * r).toFixed(1)} 0`;

type Within = readonly [x0: number, y0: number, x1: number, y1: number];
interface Dots {
  readonly ink: string;
  readonly pitch: number;
  /** How the rows of dots lie, in degrees. */
  readonly tilt?: number;
  readonly within: Within;
  /** How much of the ground the ink covers, 0 to 1. */
  tone(x: number, y: number): number;
}

/** A screen of dots, large where the tone is deep. */
export function dots({ ink, pitch, tilt = 30, within: [x0, y0, x1, y1], tone }: Dots): string {
  const angle = (tilt * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [mx, my] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const reach = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 1.7 / pitch);
  let d = '';
  for (let row = -reach; row <= reach; row++) {
    for (let column = -reach; column <= reach; column++) {
      const u = (column + (row % 2 ? 0.5 : 0)) * pitch;
      const v = row * pitch * 0.87;
      const x = mx + u * cos - v * sin;
      const y = my + u * sin + v * cos;
      if (x < x0 - pitch || x > x1 + pitch || y < y0 - pitch || y > y1 + pitch) continue;
      const r = Math.sqrt(Math.max(0, tone(x, y))) * pitch * 0.56;
      if (r > 0.7) d += round(x, y, r);
    }
  }
  return `<path d="${d}" fill="${ink}"/>`;
}

/** The same tone as specks from a shaken brush: none lies quite where the next one would have it. */
export function specks({ ink, pitch, within: [x0, y0, x1, y1], tone }: Omit<Dots, 'tilt'>): string {
  const random = seeded(Math.round(x0 + y1 * 3 + pitch));
  let d = '';
  for (let y = y0; y < y1; y += pitch) {
    for (let x = x0; x < x1; x += pitch) {
      const [sx, sy] = [x + random() * pitch * 1.4, y + random() * pitch * 1.4];
      const r = pitch * (0.2 + random() * 0.34);
      if (random() < tone(sx, sy)) d += round(sx, sy, r);
    }
  }
  return `<path d="${d}" fill="${ink}"/>`;
}

/** What of a drawing lies within a shape. */
export const within = (id: string, outline: string, inside: string): string =>
  `<clipPath id="${id}">${outline}</clipPath><g clip-path="url(#${id})">${inside}</g>`;

/** Where the roller ran dry: specks of paper in the solid inks. */
function wear(board: Board): void {
  const fine = noise(board.seed + 5);
  const wide = noise(board.seed + 6);
  board.veil(plates.white, (x, y) => (fine(x / 4, y / 4) + 0.4 * wide(x / 170, y / 170) > 1.2 ? 0.8 : 0));
}

interface Poster {
  readonly name: string;
  readonly size?: Size;
  readonly widths?: readonly number[];
  readonly seed: number;
  readonly ground: string;
  paint(board: Board): Promise<void>;
}

const wide: Size = { width: 1600, height: 1067 };
export const tall: Size = { width: 1200, height: 1600 };

export function poster({ name, size = wide, widths = [480, 800, 1200, 1600], seed, ground, paint }: Poster): Scene {
  return {
    name,
    size,
    seed,
    widths,
    async paint(board) {
      await board.lay(`<rect width="${size.width}" height="${size.height}" fill="${ground}"/>`);
      await paint(board);
      // A portrait is printed at a tenth of a scene's size, where a speck is a mole.
      if (size.width > 500) wear(board);
    },
    print: { separate: 0, brush: 0, knife: 0.5, grain: 0, vignette: 0, flecks: 0 },
  };
}

/** The part of a ring between two angles, in degrees, clockwise from three o'clock. */
export function arc(x: number, y: number, r: number, from: number, to: number): string {
  const at = (degrees: number) => {
    const a = (degrees * Math.PI) / 180;
    return `${(x + Math.cos(a) * r).toFixed(1)} ${(y + Math.sin(a) * r).toFixed(1)}`;
  };
  return `M${at(from)}A${r} ${r} 0 ${Math.abs(to - from) > 180 ? 1 : 0} ${to > from ? 1 : 0} ${at(to)}`;
}

/** Rows of half-circles, as children draw the sea. */
export function waves(x0: number, x1: number, y: number, span: number): string {
  let d = `M${x0} ${y}`;
  for (let x = x0; x < x1; x += span) d += `a${span / 2} ${span / 2.6} 0 0 0 ${span} 0`;
  return d;
}

interface Stance {
  /** How far the head is before the feet, as a part of the height. */
  readonly lean?: number;
  /** Half a step, as a part of the height. */
  readonly step?: number;
}

/** A person seen from afar: a head, a trunk and two legs. Arms are the scene's, which knows what they hold. */
export function person(
  x: number,
  foot: number,
  h: number,
  ink: string,
  { lean = 0, step = 0.07 }: Stance = {},
): string {
  const hip = foot - 0.47 * h;
  return (
    disc(x + lean * h, foot - 0.91 * h, 0.085 * h, ink) +
    limb(x + lean * 0.8 * h, foot - 0.7 * h, 0.105 * h, x, hip, 0.085 * h, ink) +
    limb(x - 0.01 * h, hip, 0.075 * h, x - step * h, foot - 0.03 * h, 0.032 * h, ink) +
    limb(x + 0.01 * h, hip, 0.075 * h, x + step * h, foot - 0.03 * h, 0.032 * h, ink)
  );
}

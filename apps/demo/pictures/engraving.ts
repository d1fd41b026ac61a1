/** The manner of Al-Marsa: ruled lines that swell where it is dark and break off in the light, over two inks. */
import type { Board, Print } from './board.ts';
import { type Colour, colour, mix } from './inks.ts';
import { clamp, noise, smooth } from './noise.ts';

/** Its inks: a deep ink, sea green, sand, and the silver of a clear morning. */
export const marsa = {
  ink: '#08202b',
  deep: '#0d3540',
  sea: '#14575a',
  green: '#2b7d74',
  leaf: '#6fa898',
  pale: '#b4d0c5',
  silver: '#dfe8e4',
  paper: '#f2f2ea',
  sand: '#dcc79c',
  dune: '#b59a68',
  clay: '#7d6a47',
} as const;

/** A smooth sheet: the lines are the picture, and no brush goes over them. */
export const plainPrint: Print = { separate: 0, brush: 0, grain: 0.014, knife: 0.25, vignette: 0.05, flecks: 0 };

/** A value at every point of the board. */
export type Field = (x: number, y: number) => number;

export interface Plate {
  /** A landscape in px whose contour lines the burin follows. */
  readonly along: Field;
  /** From one line to the next, where the landscape rises by 1 px per px. */
  readonly pitch: number;
  /** What lies between the lines where it is dark, and where it is light. */
  readonly tint: readonly [dark: string, light: string];
  readonly ink?: string;
  /** Lines across, where it is darkest. */
  readonly cross?: Field;
  /** Light at a point, from the light that was drawn there. */
  readonly light?: (drawn: number, x: number, y: number) => number;
  /** How far to the side the drawing is seen from a point, as in water. */
  readonly sway?: Field;
  /** Strength of the lines. @default 0.8 */
  readonly weight?: number;
  /** How much of the plate is printed. @default 1 */
  readonly opacity?: number;
}

const wobble = noise(71);
const burr = noise(72);

/** How much of a point a line of this breadth covers; where lines are too close to be seen, their grey. */
function ruled(along: Field, pitch: number, breadth: number, x: number, y: number): number {
  if (breadth <= 0) return 0;
  const here = along(x, y);
  const slope = Math.hypot(along(x + 0.5, y) - here, along(x, y + 0.5) - here) * 2;
  const shaken = here + 0.55 * wobble(x / 34, y / 34);
  const turn = shaken / pitch;
  const off = Math.abs(turn - Math.floor(turn) - 0.5) * 2;
  const edge = Math.max(0.04, (slope * 1.25) / pitch);
  const line = smooth(breadth + edge, breadth - edge, off);
  const crowded = smooth(0.3, 0.55, slope / pitch);
  return line + (breadth - line) * crowded;
}

/** Engraves what is drawn: its greys are the light, its edges the edges of the plate. */
export async function engrave(board: Board, inside: string, plate: Plate): Promise<void> {
  engraveLayer(board, await board.draw(inside), plate);
}

/** Engraves the whole board, taking for light what is painted on it. */
export function engraveBoard(board: Board, plate: Plate): void {
  const { width, height, px } = board;
  const layer = new Uint8Array(width * height * 4);
  for (let i = 0, j = 0; j < layer.length; i += 3, j += 4) {
    for (let k = 0; k < 3; k++) layer[j + k] = Math.round(clamp(px[i + k] as number) * 255);
    layer[j + 3] = 255;
  }
  engraveLayer(board, layer, plate);
}

function engraveLayer(board: Board, layer: Uint8Array, plate: Plate): void {
  const { width, height, px } = board;
  const { along, pitch, cross, light, sway, weight = 0.8, opacity = 1 } = plate;
  const dark = colour(plate.tint[0]);
  const pale = colour(plate.tint[1]);
  const ink = colour(plate.ink ?? marsa.ink);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i += 3) {
      const from = sway === undefined ? x : Math.round(clamp(x + sway(x, y), 0, width - 1));
      const j = (y * width + from) * 4;
      const alpha = ((layer[j + 3] as number) / 255) * opacity;
      if (alpha === 0) continue;
      const drawn =
        ((layer[j] as number) * 0.3 + (layer[j + 1] as number) * 0.59 + (layer[j + 2] as number) * 0.11) / 255;
      const lit = clamp(light === undefined ? drawn : light(drawn, x, y));
      const shade = 1 - lit;
      const uneven = burr(x / 11, y / 11) * 0.1 + burr(x / 120 + 40, y / 120) * 0.08;
      const breadth = smooth(0.03, 0.16, shade) * clamp(0.1 + shade * 0.74 + uneven * smooth(1, 0.4, shade), 0, 0.86);
      let covered = ruled(along, pitch, breadth, x, y);
      if (cross !== undefined && shade > 0.5) {
        covered = Math.max(covered, ruled(cross, pitch * 1.1, smooth(0.5, 1.05, shade) * 0.7, x, y));
      }
      put(px, i, mix(mix(dark, pale, smooth(-0.1, 1, lit)), ink, covered * weight), alpha);
    }
  }
}

function put(px: Float32Array, i: number, over: Colour, alpha: number): void {
  for (let k = 0; k < 3; k++) {
    const under = px[i + k] as number;
    px[i + k] = under + ((over[k] as number) - under) * alpha;
  }
}

/** Water: what stands above it, broken by ripples, and the gouges of light on it. */
import type { Board } from './board.ts';
import { colour } from './inks.ts';
import { between, gouge, path } from './marks.ts';
import { clamp, noise, type Random } from './noise.ts';

export interface Mirror {
  /** Row at which the water begins. */
  readonly from: number;
  readonly to?: number;
  readonly stretch?: number;
  readonly ripple?: number;
  readonly smear?: number;
  readonly ink: string;
  /** Share of the water's own ink near and far. */
  readonly near?: number;
  readonly far?: number;
  readonly fade?: number;
  readonly seed: number;
}

/** Reflect the painted board, or one layer of it, below a waterline. */
export function mirror(board: Board, how: Mirror, layer?: Uint8Array): void {
  const { width, height, px } = board;
  const { from, to = height, stretch = 1, ripple = 1, smear = 0.12, near = 0.55, far = 0.15, fade = 0 } = how;
  const [ir, ig, ib] = colour(how.ink);
  const wave = noise(how.seed);
  const start = Math.ceil(from);
  const above = layer ? undefined : px.slice(0, start * width * 3);
  const span = Math.max(1, to - from);
  for (let y = start; y < to; y++) {
    const t = y - from;
    const scale = 10 + t * 0.42;
    const v = Math.log(t + 14) * 26;
    const strength = ripple * (1.5 + t * 0.11);
    const own = far + (near - far) * clamp(t / span);
    for (let x = 0; x < width; x++) {
      const n = wave(x / scale, v) + wave(x / (scale * 0.37) + 50, v * 2.1) * 0.5;
      const sway = wave(x / (scale * 1.4) + 90, v * 0.8) * strength * 0.5;
      let r = 0;
      let g = 0;
      let b = 0;
      let a = 0;
      for (let s = 0; s < 4; s++) {
        const lift = (s - 1.5) * smear * t * 0.5;
        const sx = Math.round(clamp(x + sway, 0, width - 1));
        const sy = Math.round(clamp(from - 1 - t * stretch + n * strength + lift, 0, start - 1));
        if (layer) {
          const j = (sy * width + sx) * 4;
          const alpha = layer[j + 3] as number;
          r += (layer[j] as number) * alpha;
          g += (layer[j + 1] as number) * alpha;
          b += (layer[j + 2] as number) * alpha;
          a += alpha;
        } else if (above) {
          const j = (sy * width + sx) * 3;
          r += above[j] as number;
          g += above[j + 1] as number;
          b += above[j + 2] as number;
        }
      }
      const i = (y * width + x) * 3;
      if (layer) {
        if (a === 0) continue;
        const share = (a / 1020) * (1 - fade * (t / span));
        const k = 1 / (a * 255);
        px[i] = (px[i] as number) + (r * k * (1 - own) + ir * own - (px[i] as number)) * share;
        px[i + 1] = (px[i + 1] as number) + (g * k * (1 - own) + ig * own - (px[i + 1] as number)) * share;
        px[i + 2] = (px[i + 2] as number) + (b * k * (1 - own) + ib * own - (px[i + 2] as number)) * share;
      } else {
        px[i] = (r / 4) * (1 - own) + ir * own;
        px[i + 1] = (g / 4) * (1 - own) + ig * own;
        px[i + 2] = (b / 4) * (1 - own) + ib * own;
      }
    }
  }
}

export interface Ripples {
  readonly random: Random;
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  readonly count: number;
  readonly ink: string;
  readonly size?: number;
  readonly where?: (x: number, y: number) => number;
}

/** Level gouges over the water, short and fine far off, long and broad near. */
export function ripples({ random, from, to, left, right, count, ink, size = 1, where }: Ripples): string {
  let d = '';
  for (let i = 0; i < count; i++) {
    const k = random() ** 1.5;
    const y = from + 3 + (to - from - 3) * k;
    const x = between(random, left, right);
    const keep = random();
    const length = (10 + 90 * k) * between(random, 0.5, 1.5) * size;
    const thick = (0.9 + 5 * k) * between(random, 0.5, 1.2) * size;
    if (where && where(x, y) < keep) continue;
    d += gouge(x, y, length, thick, between(random, -0.03, 0.03));
  }
  return path(d, ink);
}

/** The broken column a lamp lays on the water. */
export function column(
  random: Random,
  x: number,
  from: number,
  to: number,
  width: number,
  ink: string,
  dense = 1,
): string {
  let d = '';
  let y = from;
  while (y < to) {
    const t = (y - from) / (to - from);
    const length =
      width *
      (0.5 + 1.6 * Math.sin(Math.PI * Math.min(1, t * 0.8 + 0.1))) *
      between(random, 0.35, 1.1) *
      (1 - t * 0.45);
    const thick = (1.4 + 3.4 * t) * between(random, 0.6, 1.2);
    d += gouge(x + between(random, -1, 1) * width * (0.1 + 0.5 * t), y, length, thick, between(random, -0.04, 0.04));
    y += ((3 + 9 * t) * between(random, 0.6, 1.4)) / dense;
  }
  return path(d, ink);
}

/** The board a scene is painted on: opaque colour in floats, layers laid on it in order, then printed. */
import sharp from 'sharp';
import { type Colour, colour } from './inks.ts';
import { clamp, layered, noise, smooth } from './noise.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}
export type Mode = 'over' | 'screen' | 'multiply' | 'light';
export interface Lay {
  readonly blur?: number;
  readonly mode?: Mode;
  readonly opacity?: number;
}

export interface Scene {
  readonly name: string;
  readonly size: Size;
  readonly widths: readonly number[];
  readonly seed: number;
  readonly print?: Print;
  paint(board: Board): Promise<void>;
}

export interface Print {
  /** How hard tones gather into separate layers of paint, 0 to 1. */
  readonly separate?: number;
  readonly tones?: number;
  /** Strength of the brush in the tones. */
  readonly brush?: number;
  /** Brush strokes run round this point instead of level. */
  readonly round?: readonly [number, number];
  readonly tilt?: number;
  readonly grain?: number;
  /** How far the knife wanders from a drawn edge, px. */
  readonly knife?: number;
  readonly vignette?: number;
  readonly flecks?: number;
}

export class Board {
  readonly width: number;
  readonly height: number;
  readonly px: Float32Array;
  readonly seed: number;

  constructor(size: Size, seed: number) {
    this.width = size.width;
    this.height = size.height;
    this.px = new Float32Array(size.width * size.height * 3);
    this.seed = seed;
  }

  /** Paint every point of the board. */
  fill(at: (x: number, y: number) => Colour): void {
    const { width, height, px } = this;
    let i = 0;
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const c = at(x, y);
        px[i++] = c[0];
        px[i++] = c[1];
        px[i++] = c[2];
      }
    }
  }

  /** Draw SVG into a layer of this board's size. */
  async draw(inside: string, blur = 0): Promise<Uint8Array> {
    const { width, height } = this;
    const shrink = blur > 10 ? 4 : 1;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width / shrink}" height="${height / shrink}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${inside}</svg>`;
    let image = sharp(Buffer.from(svg), { unlimited: true }).ensureAlpha();
    if (blur) image = image.blur(Math.max(0.31, blur / shrink));
    if (shrink === 1) return image.raw().toBuffer();
    const small = await image.raw().toBuffer({ resolveWithObject: true });
    return sharp(small.data, { raw: { width: small.info.width, height: small.info.height, channels: 4 } })
      .resize(width, height, { fit: 'fill', kernel: 'cubic' })
      .raw()
      .toBuffer();
  }

  async lay(inside: string, how: Lay = {}): Promise<Uint8Array> {
    const layer = await this.draw(inside, how.blur ?? 0);
    this.put(layer, how);
    return layer;
  }

  put(layer: Uint8Array, how: Lay = {}): void {
    const { px } = this;
    const mode = how.mode ?? 'over';
    const opacity = (how.opacity ?? 1) / 255;
    for (let i = 0, j = 0; j < layer.length; i += 3, j += 4) {
      const alpha = layer[j + 3] as number;
      if (alpha === 0) continue;
      const a = alpha * opacity;
      for (let k = 0; k < 3; k++) {
        const under = px[i + k] as number;
        const over = (layer[j + k] as number) / 255;
        if (mode === 'over') px[i + k] = under + (over - under) * a;
        else if (mode === 'screen') px[i + k] = 1 - (1 - under) * (1 - over * a);
        else if (mode === 'multiply') px[i + k] = under * (1 - a + over * a);
        else px[i + k] = under * (1 + over * a * 2.2) + over * a * 0.12;
      }
    }
  }

  /** Light in the air around a lamp. */
  glow(x: number, y: number, radius: number, ink: string, strength: number, squash = 1): void {
    const { width, height, px } = this;
    const [r, g, b] = colour(ink);
    const reach = radius * 6;
    const top = Math.max(0, Math.floor(y - reach / squash));
    const bottom = Math.min(height, Math.ceil(y + reach / squash));
    const left = Math.max(0, Math.floor(x - reach));
    const right = Math.min(width, Math.ceil(x + reach));
    for (let yy = top; yy < bottom; yy++) {
      for (let xx = left; xx < right; xx++) {
        const d = Math.hypot(xx - x, (yy - y) * squash) / radius;
        if (d > 6) continue;
        const edge = 1 - d / 6;
        const a = (strength * edge * edge) / (1 + d * d * 1.6);
        const i = (yy * width + xx) * 3;
        px[i] = 1 - (1 - (px[i] as number)) * (1 - r * a);
        px[i + 1] = 1 - (1 - (px[i + 1] as number)) * (1 - g * a);
        px[i + 2] = 1 - (1 - (px[i + 2] as number)) * (1 - b * a);
      }
    }
  }

  /** Air between the eye and what is already painted. */
  veil(ink: string, amount: (x: number, y: number) => number): void {
    const { width, height, px } = this;
    const [r, g, b] = colour(ink);
    for (let y = 0, i = 0; y < height; y++) {
      for (let x = 0; x < width; x++, i += 3) {
        const a = amount(x, y);
        if (a <= 0) continue;
        px[i] = (px[i] as number) + (r - (px[i] as number)) * a;
        px[i + 1] = (px[i + 1] as number) + (g - (px[i + 1] as number)) * a;
        px[i + 2] = (px[i + 2] as number) + (b - (px[i + 2] as number)) * a;
      }
    }
  }

  /** Separate the tones, let the knife wander, add tooth: the printed sheet. */
  print(how: Print = {}): Buffer {
    const { width, height, px, seed } = this;
    const {
      separate = 0.6,
      tones = 15,
      brush = 0.05,
      round,
      tilt = 0,
      grain = 0.022,
      knife = 1.1,
      vignette = 0.16,
      flecks = 0.5,
    } = how;
    const bend = noise(seed + 11);
    const bristle = noise(seed + 12);
    const tooth = noise(seed + 13);
    const out = Buffer.alloc(width * height * 3);
    const cos = Math.cos(tilt);
    const sin = Math.sin(tilt);
    for (let y = 0, o = 0; y < height; y++) {
      for (let x = 0; x < width; x++, o += 3) {
        const bx = knife * bend(x / 14, y / 14);
        const by = knife * bend(x / 14 + 70, y / 14 + 40);
        const sx = clamp(x + bx, 0, width - 1.001);
        const sy = clamp(y + by, 0, height - 1.001);
        const xi = Math.floor(sx);
        const yi = Math.floor(sy);
        const tx = sx - xi;
        const ty = sy - yi;
        const a = (yi * width + xi) * 3;
        const b = xi + 1 < width ? a + 3 : a;
        const c = yi + 1 < height ? a + width * 3 : a;
        const d = c + (b - a);
        const w0 = (1 - tx) * (1 - ty);
        const w1 = tx * (1 - ty);
        const w2 = (1 - tx) * ty;
        const w3 = tx * ty;
        let R = (px[a] as number) * w0 + (px[b] as number) * w1 + (px[c] as number) * w2 + (px[d] as number) * w3;
        let G =
          (px[a + 1] as number) * w0 +
          (px[b + 1] as number) * w1 +
          (px[c + 1] as number) * w2 +
          (px[d + 1] as number) * w3;
        let B =
          (px[a + 2] as number) * w0 +
          (px[b + 2] as number) * w1 +
          (px[c + 2] as number) * w2 +
          (px[d + 2] as number) * w3;
        let u: number;
        let v: number;
        if (round) {
          const dx = x - round[0];
          const dy = y - round[1];
          v = Math.hypot(dx, dy);
          u = Math.atan2(dy, dx) * Math.max(60, v);
        } else {
          u = x * cos + y * sin;
          v = y * cos - x * sin;
        }
        const hair = bristle(u / 46, v / 3.4) * 0.6 + bristle(u / 90 + 31, v / 9) * 0.6;
        const tone = Math.max(0.004, R * 0.3 + G * 0.55 + B * 0.15);
        const root = Math.sqrt(tone);
        const steps = (root + hair * brush * (0.35 + root * 0.8)) * tones;
        const floor = Math.floor(steps);
        const gathered = (floor + smooth(0.36, 0.64, steps - floor)) / tones;
        const speck = tooth(x / 2.1, y / 2.1);
        let next = root + (gathered - root) * separate;
        next += grain * (speck * 0.8 + tooth(x / 37, y / 37) * 0.35);
        if (flecks > 0 && root < 0.55) {
          const f = layered(tooth, x / 6 + 90, y / 3.2, 2);
          if (f > 0.62) next += (f - 0.62) * flecks * 0.35;
        }
        next = Math.max(0, next);
        const ex = x / width - 0.5;
        const ey = y / height - 0.5;
        const shade = 1 - vignette * smooth(0.18, 0.62, ex * ex * 1.1 + ey * ey * 1.2) * 1.6;
        const gain = ((next * next) / tone) * shade;
        R *= gain;
        G *= gain;
        B *= gain;
        out[o] = Math.round(clamp(R) * 255);
        out[o + 1] = Math.round(clamp(G) * 255);
        out[o + 2] = Math.round(clamp(B) * 255);
      }
    }
    return out;
  }
}

/** Seeded chance and seeded smooth noise: the same picture at every run. */
export type Random = () => number;
export type Noise = (x: number, y: number) => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Value noise on a 256-cell lattice, −1 to 1. */
export function noise(seed: number): Noise {
  const random = seeded(seed);
  const value = new Float32Array(256);
  const order = new Uint8Array(512);
  for (let i = 0; i < 256; i++) {
    value[i] = random() * 2 - 1;
    order[i] = i;
  }
  for (let i = 255; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
  for (let i = 0; i < 256; i++) order[i + 256] = order[i] as number;
  return (x, y) => {
    const xf = Math.floor(x);
    const yf = Math.floor(y);
    const tx = x - xf;
    const ty = y - yf;
    const u = tx * tx * (3 - 2 * tx);
    const v = ty * ty * (3 - 2 * ty);
    const xi = xf & 255;
    const yi = yf & 255;
    const a = order[xi] as number;
    const b = order[(xi + 1) & 255] as number;
    const p = value[order[(a + yi) & 511] as number] as number;
    const q = value[order[(b + yi) & 511] as number] as number;
    const r = value[order[(a + ((yi + 1) & 255)) & 511] as number] as number;
    const s = value[order[(b + ((yi + 1) & 255)) & 511] as number] as number;
    const top = p + (q - p) * u;
    return top + (r + (s - r) * u - top) * v;
  };
}

/** Several octaves of one noise, still about −1 to 1. */
export function layered(of: Noise, x: number, y: number, octaves: number, gain = 0.5): number {
  let sum = 0;
  let weight = 1;
  let total = 0;
  for (let i = 0; i < octaves; i++) {
    sum += of(x, y) * weight;
    total += weight;
    weight *= gain;
    x = x * 2.03 + 17.7;
    y = y * 2.03 + 9.2;
  }
  return sum / total;
}

export const clamp = (x: number, low = 0, high = 1): number => (x < low ? low : x > high ? high : x);
export const smooth = (from: number, to: number, x: number): number => {
  const t = clamp((x - from) / (to - from));
  return t * t * (3 - 2 * t);
};

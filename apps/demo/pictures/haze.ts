/** Banks of mist and the smoke of a harbour. */
import type { Board } from './board.ts';
import { clamp, layered, noise } from './noise.ts';

export interface Bank {
  readonly y: number;
  readonly height: number;
  readonly ink: string;
  readonly strength: number;
  readonly seed: number;
  readonly torn?: number;
}

export function mist(board: Board, { y: middle, height, ink, strength, seed, torn = 0.8 }: Bank): void {
  const drift = noise(seed);
  board.veil(ink, (x, y) => {
    const d = (y - middle) / height;
    if (d < -2.2 || d > 2.2) return 0;
    const n = layered(drift, x / 340, y / 70, 3);
    const s = d + n * torn * 0.7;
    return clamp(strength * Math.exp(-s * s * 1.6) * (1 + n * torn * 0.6));
  });
}

/** An advertiser's picture, without a word: a coil of new rope with its end laid over it, and the maker's red seizing. */
import type { Board, Scene } from '../board.ts';
import { blend, ramp } from '../inks.ts';
import { stroke } from '../marks.ts';
import { clamp, layered, noise } from '../noise.ts';

const size = { width: 600, height: 500 };
const middle = { x: 300, y: 258 };

/** A strand of rope along a line: the lay of it, drawn as short slanting cuts. */
function rope(points: readonly (readonly [number, number])[], thick: number, light: string, dark: string): string {
  const d = points.map(([x, y], i) => `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  let s = stroke(d, dark, thick + 3) + stroke(d, light, thick);
  let cuts = '';
  for (let i = 1; i < points.length; i += 2) {
    const [x0, y0] = points[i - 1] ?? [0, 0];
    const [x, y] = points[i] ?? [0, 0];
    const a = Math.atan2(y - y0, x - x0) + 0.85;
    const r = thick / 2;
    cuts += `M${(x - Math.cos(a) * r).toFixed(1)} ${(y - Math.sin(a) * r).toFixed(1)}L${(x + Math.cos(a) * r).toFixed(1)} ${(y + Math.sin(a) * r).toFixed(1)}`;
  }
  s += stroke(cuts, dark, 2.2, 'opacity=".55"');
  return s;
}

async function paint(board: Board): Promise<void> {
  const planks = noise(3);
  const ground = ramp([
    [0, '#22313d'],
    [1, '#16212b'],
  ]);
  board.fill((x, y) => ground(clamp(0.5 + 0.5 * layered(planks, x / 160, y / 9, 3) + (y % 84 < 3 ? 0.6 : 0))));
  for (let turn = 0; turn < 7; turn++) {
    const r = 206 - turn * 26;
    const points: (readonly [number, number])[] = [];
    for (let i = 0; i <= 220; i++) {
      const a = (i / 220) * Math.PI * 2 + turn * 0.6;
      points.push([middle.x + Math.cos(a) * r, middle.y + Math.sin(a) * r * 0.86]);
    }
    await board.lay(rope(points, 22, blend('#d8b478', '#b98d50', turn / 7), '#4e3820'));
  }
  const end: (readonly [number, number])[] = [];
  for (let i = 0; i <= 130; i++) {
    const t = i / 130;
    end.push([96 + 470 * t, 452 - 210 * t + 46 * Math.sin(t * 7)]);
  }
  await board.lay(rope(end, 24, '#e2c189', '#4e3820'));
  for (const at of [112, 116, 120, 124]) {
    const [x, y] = end[at] ?? [0, 0];
    await board.lay(stroke(`M${x - 9} ${y - 14}L${x + 7} ${y + 14}`, '#a32a22', 5.4));
  }
  board.glow(190, 130, 120, '#ffe2a6', 0.2);
}

export const scene: Scene = {
  name: 'advert-rope',
  size,
  seed: 306,
  widths: [300, 600],
  paint,
  print: { vignette: 0.16, tones: 18, knife: 0.6 },
};

/** Salt under the glass: cubes upon cubes, each with a lit side, a blue side and a dark one. */
import type { Board } from '../board.ts';
import { shape, type Point } from '../marks.ts';
import { clamp, noise, seeded } from '../noise.ts';
import { dots, plates, poster, within } from '../poster.ts';

const { blue, yellow, white, black } = plates;

/** A block whose nearest upper corner is at x, y: as wide as `a`, as high as `depth`. */
function block(x: number, y: number, a: number, depth: number, steps = 0): string {
  const [w, h] = [a * 0.866, a * 0.5];
  const top = (k: number): readonly Point[] => [
    [x, y - h + h * k],
    [x - w * k, y - h],
    [x, y - h - h * k],
    [x + w * k, y - h],
  ];
  let s =
    shape(left(x, y, a, depth), blue) +
    shape(
      [
        [x, y],
        [x + w, y - h],
        [x + w, y - h + depth],
        [x, y + depth],
      ],
      black,
    ) +
    shape(top(1), white);
  // Salt grows fastest at its edges: steps lead down into the face.
  for (let step = 1; step <= steps; step++) s += shape(top(1 - step * 0.24), step % 2 ? black : white);
  return s;
}

function left(x: number, y: number, a: number, depth: number): readonly Point[] {
  const [w, h] = [a * 0.866, a * 0.5];
  return [
    [x, y],
    [x - w, y - h],
    [x - w, y - h + depth],
    [x, y + depth],
  ];
}

const big = { x: 1120, y: 470, a: 340 };

async function paint(board: Board): Promise<void> {
  const a = 118;
  const [w, h] = [a * 0.866, a * 1.5];
  const random = seeded(5);
  const field = noise(19);
  await board.lay(
    dots({
      ink: white,
      pitch: 30,
      tilt: 30,
      within: [0, 0, 1600, 1067],
      tone: (x, y) => 0.34 * clamp(1 - Math.hypot(x - 1250, y - 200) / 640),
    }),
  );
  const rows: string[] = [];
  for (let row = -2; row < 11; row++) {
    let blocks = '';
    for (let column = -1; column < 10; column++) {
      const x = column * 2 * w + (row % 2 ? w : 0);
      const y = row * h;
      const level = Math.round(2 * (field(x / 300, y / 300) + 0.3));
      // The field ends in a ragged edge towards the upper right.
      const roll = random();
      if (x - y * 0.75 > 760 + 240 * field(x / 190 + 9, y / 190)) continue;
      blocks += block(x, y - level * a * 0.34, a, 3 * a, roll > 0.78 ? 2 : 0);
    }
    rows.push(blocks);
  }
  const before = Math.round((big.y + big.a * 0.9) / h) + 2;
  await board.lay(rows.slice(0, before).join(''));
  await board.lay(
    block(big.x, big.y, big.a, big.a, 3) +
      within(
        'face',
        shape(left(big.x, big.y, big.a, big.a), blue),
        dots({
          ink: white,
          pitch: 22,
          tilt: 30,
          within: [big.x - big.a, big.y - big.a, big.x, big.y + big.a],
          tone: (x, y) =>
            0.8 * clamp(1 - (y - big.y + big.a * 0.5) / (big.a * 1.3) - (x - big.x + big.a * 0.866) / (big.a * 2)),
        }),
      ),
  );
  await board.lay(rows.slice(before).join(''));
}

export const scene = poster({ name: 'lyman-crystals', seed: 2109, ground: yellow, paint });

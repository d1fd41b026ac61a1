/** Salt pans to the horizon under a low sun: panes of four inks, and one man with a rake. */
import type { Board } from '../board.ts';
import { box, disc, group, limb, oval, path, shape, stroke } from '../marks.ts';
import { clamp, seeded } from '../noise.ts';
import { dots, person, plates, poster, specks } from '../poster.ts';

const { blue, yellow, white, black } = plates;
const horizon = 400;
const eye = { x: 1040, y: horizon };

/** Rows of the ground: where each begins, from the horizon down. */
const rows = [0, 14, 36, 70, 124, 208, 342, 560, 760];

/** A corner of the grid: how far to the side, how far down. */
const corner = (side: number, down: number): readonly [number, number] => [
  eye.x + side * (20 + down * 0.92),
  horizon + down,
];

async function paint(board: Board): Promise<void> {
  await board.lay(disc(eye.x, horizon, 300, yellow));
  await board.lay(
    dots({
      ink: yellow,
      pitch: 20,
      tilt: 45,
      within: [0, 0, 1600, horizon],
      tone: (x, y) => 0.5 * clamp(1 - (Math.hypot(x - eye.x, y - horizon) - 290) / 420) ** 1.5,
    }),
  );
  await board.lay(
    [0, 1, 2, 3].map((bar) => box(eye.x - 320, horizon - 34 - bar * 46, 640, 16 - bar * 3.6, blue)).join(''),
  );
  await board.lay(box(0, horizon, 1600, 667, white));
  const random = seeded(31);
  const inks = [white, blue, white, black, blue, yellow];
  let panes = '';
  for (let row = 0; row < rows.length - 1; row++) {
    const [top = 0, bottom = 0] = [rows[row], rows[row + 1]];
    for (let column = -40; column < 40; column++) {
      const roll = Math.floor(random() * inks.length);
      // Under the sun the water is gold.
      const bright = row % 2 === 0 || row > 5 ? yellow : white;
      const rolled = column < -1 && column > -5 && row > 2 && row < 7 ? white : (inks[roll] ?? white);
      const ink = column === 0 || column === -1 ? bright : rolled;
      const gap = 0.035 + 0.004 * row;
      panes += shape(
        [
          corner(column + gap, top + 2),
          corner(column + 1 - gap, top + 2),
          corner(column + 1 - gap, bottom - 1 - row),
          corner(column + gap, bottom - 1 - row),
        ],
        ink,
      );
    }
  }
  await board.lay(box(0, horizon, 1600, 667, black) + panes);
  // Salt comes up at the pans' edges as grain.
  await board.lay(
    specks({
      ink: white,
      pitch: 16,
      within: [0, 760, 1600, 1067],
      tone: (x, y) => 0.3 * clamp((y - 760) / 300) * clamp(Math.abs(x - 930) / 700),
    }),
  );
  await board.lay(box(0, horizon - 7, 1600, 9, black));
  // Far heaps, a shed, and the long shadow.
  await board.lay(
    path(
      `M150 ${horizon}L214 ${horizon - 62}L278 ${horizon}ZM256 ${horizon}L330 ${horizon - 84}L404 ${horizon}Z`,
      white,
    ) +
      path(
        `M214 ${horizon - 62}L278 ${horizon}L232 ${horizon}ZM330 ${horizon - 84}L404 ${horizon}L346 ${horizon}Z`,
        black,
      ) +
      path(`M470 ${horizon}L470 ${horizon - 40}L512 ${horizon - 66}L554 ${horizon - 40}L554 ${horizon}Z`, black),
  );
  const man = { x: 640, foot: 700 };
  await board.lay(
    path(
      `M${man.x - 50} ${man.foot - 8}L${man.x + 40} ${man.foot - 8}L${man.x - 330} ${man.foot + 240}L${man.x - 410} ${man.foot + 210}Z`,
      black,
    ) +
      person(man.x, man.foot, 300, black, { lean: 0.1, step: 0.12 }) +
      stroke(`M${man.x - 34} ${man.foot - 236}L${man.x + 330} ${man.foot + 16}`, blue, 12) +
      stroke(`M${man.x + 292} ${man.foot + 46}L${man.x + 366} ${man.foot - 16}`, blue, 24) +
      limb(man.x + 20, man.foot - 214, 19, man.x + 90, man.foot - 152, 13, black) +
      limb(man.x + 14, man.foot - 214, 17, man.x + 28, man.foot - 190, 13, black) +
      oval(man.x - 30, man.foot - 6, 26, 10, black) +
      oval(man.x + 44, man.foot - 6, 26, 10, black) +
      group(
        'transform="translate(2 -12)"',
        path(
          `M${man.x - 18} ${man.foot - 284}L${man.x + 86} ${man.foot - 262}L${man.x + 82} ${man.foot - 250}L${man.x - 22} ${man.foot - 272}ZM${man.x + 6} ${man.foot - 280}Q${man.x + 22} ${man.foot - 322} ${man.x + 58} ${man.foot - 268}Z`,
          yellow,
        ),
      ),
  );
}

export const scene = poster({ name: 'lyman-salt-pans', seed: 2104, ground: blue, paint });

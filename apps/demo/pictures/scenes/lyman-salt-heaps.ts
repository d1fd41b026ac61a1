/** Three heaps of salt at night, as tall as houses, and the barrow that made them. */
import type { Board } from '../board.ts';
import { box, disc, limb, path, stroke } from '../marks.ts';
import { clamp } from '../noise.ts';
import { dots, person, plates, poster, specks, within } from '../poster.ts';

const { blue, yellow, white, black } = plates;
const ground = 800;

/** A heap: its lit side, and the shade that begins as specks and ends as solid ink. */
function heap(x: number, foot: number, half: number, height: number, id: string): string {
  const outline = `M${x - half} ${foot}Q${x - half * 0.4} ${foot - height * 0.62} ${x - 14} ${foot - height}Q${x} ${foot - height - 10} ${x + 14} ${foot - height}Q${x + half * 0.4} ${foot - height * 0.62} ${x + half} ${foot}Z`;
  const area = [x - half, foot - height, x + half, foot] as const;
  return (
    path(outline, white) +
    within(
      id,
      path(outline, white),
      path(
        `M${x} ${foot - height - 10}L${x + half * 0.16} ${foot}L${x + half} ${foot}L${x + half} ${foot - height}Z`,
        blue,
      ) +
        specks({
          ink: blue,
          pitch: 11,
          within: area,
          tone: (sx, sy) =>
            0.8 * clamp(1 - (x + half * 0.16 * ((sy - foot + height) / height) - sx) / (half * 0.5)) ** 2.4,
        }) +
        specks({
          ink: black,
          pitch: 11,
          within: area,
          tone: (sx, sy) => clamp((sx - x - half * 0.2) / (half * 0.75) - (foot - sy) / (height * 1.6)) ** 1.2,
        }),
    )
  );
}

async function paint(board: Board): Promise<void> {
  await board.lay(disc(330, 270, 150, yellow));
  await board.lay(
    dots({
      ink: yellow,
      pitch: 22,
      tilt: 12,
      within: [0, 0, 900, ground],
      tone: (x, y) => 0.4 * clamp(1 - (Math.hypot(x - 330, y - 270) - 150) / 330) ** 1.6,
    }),
  );
  await board.lay(box(0, ground - 50, 1600, 400, yellow));
  await board.lay(
    path(
      `M560 ${ground - 30}L860 ${ground - 30}L1000 ${ground + 10}L700 ${ground + 10}ZM1200 ${ground}L1640 ${ground}L1640 ${ground + 120}L1460 ${ground + 90}ZM460 ${ground + 56}L1360 ${ground + 56}L1640 1010L1640 1067L1060 1067Z`,
      black,
    ) +
      specks({
        ink: black,
        pitch: 12,
        within: [0, ground, 1600, 1067],
        tone: (_, y) => 0.34 * clamp((y - ground) / 267) ** 1.6,
      }),
  );
  await board.lay(
    heap(560, ground - 20, 300, 330, 'far') +
      heap(1290, ground + 10, 430, 540, 'right') +
      heap(880, ground + 60, 480, 700, 'near'),
  );
  // The plank way up, and a barrow at its foot.
  await board.lay(
    stroke(`M330 ${ground + 90}L866 ${ground - 560}`, black, 15) +
      [0.18, 0.36, 0.54, 0.72]
        .map((t) =>
          stroke(
            `M${330 + 536 * t} ${ground + 90 - 650 * t}L${330 + 536 * t + 26} ${ground + 90 - 650 * t + 60 + 130 * (1 - t)}`,
            black,
            8,
          ),
        )
        .join(''),
  );
  await board.lay(
    path('M150 884L330 884L286 962L196 962Z', blue) +
      path('M158 884Q240 800 322 884Z', white) +
      disc(330, 984, 40, black) +
      disc(330, 984, 15, yellow) +
      stroke('M330 984L196 948L60 896M212 962L200 1014', black, 13) +
      person(40, 1030, 262, black, { lean: 0.12, step: 0.13 }) +
      limb(60, 852, 15, 96, 916, 11, black),
  );
}

export const scene = poster({ name: 'lyman-salt-heaps', seed: 2105, ground: black, paint });

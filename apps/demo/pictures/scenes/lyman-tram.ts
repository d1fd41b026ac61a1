/** A tram from the front, as wide as the street: two lamps, one eye of glass, and the rails under it. */
import type { Board } from '../board.ts';
import { box, disc, path, stroke } from '../marks.ts';
import { clamp } from '../noise.ts';
import { dots, plates, poster, within } from '../poster.ts';

const { blue, yellow, white, black } = plates;
const middle = 930;

const shell = (): string =>
  path(
    `M${middle - 330} 880L${middle - 346} 560Q${middle - 342} 300 ${middle - 262} 226L${middle + 262} 226Q${middle + 342} 300 ${middle + 346} 560L${middle + 330} 880Z`,
    yellow,
  );

function body(): string {
  const m = middle;
  return (
    // Roof, pantograph and its wire.
    stroke(`M${m - 10} 196L${m - 150} 112L${m + 60} 40M${m + 40} 196L${m + 170} 118L${m - 40} 40`, black, 11) +
    stroke(`M${m - 150} 40L${m + 170} 40`, black, 16) +
    path(`M${m - 250} 232Q${m - 240} 190 ${m - 190} 186L${m + 190} 186Q${m + 240} 190 ${m + 250} 232Z`, black) +
    // The shell.
    shell() +
    // The sign above the glass.
    path(`M${m - 190} 250L${m + 190} 250L${m + 204} 322L${m - 204} 322Z`, black)
  );
}

function glass(): string {
  const m = middle;
  return path(
    `M${m - 286} 590Q${m - 288} 420 ${m - 236} 338L${m + 236} 338Q${m + 288} 420 ${m + 286} 590Q${m} 622 ${m - 286} 590Z`,
    black,
  );
}

async function paint(board: Board): Promise<void> {
  const m = middle;
  // The morning behind it: a white disc in a screen of dots, and the ground as a black wedge.
  await board.lay(disc(470, 470, 300, white));
  await board.lay(
    dots({
      ink: white,
      pitch: 21,
      tilt: 18,
      within: [0, 0, 1600, 900],
      tone: (x, y) => 0.62 * clamp(1 - (Math.hypot(x - 470, y - 470) - 290) / 520) ** 1.7,
    }),
  );
  // Houses on both sides, with lit windows.
  let houses = '';
  const walls = [
    [-10, 520, 150, 400],
    [150, 600, 120, 320],
    [270, 560, 150, 350],
    [1330, 400, 130, 500],
    [1460, 300, 160, 600],
  ] as const;
  for (const [x, y, w, h] of walls) {
    houses += box(x, y, w - 8, h, black);
    for (let wy = y + 34; wy < y + h - 90; wy += 66)
      for (let wx = x + 24; wx < x + w - 40; wx += 44)
        if ((wx * 7 + wy * 3) % 5 < 2) houses += box(wx, wy, 22, 34, (wx + wy) % 3 ? yellow : white);
  }
  await board.lay(houses + box(0, 850, 1600, 230, black));
  // Rails run to the reader, wires to the sky.
  await board.lay(
    path(
      `M${m - 196} 850L${m - 560} 1067L${m - 500} 1067L${m - 176} 850Z M${m + 196} 850L${m + 560} 1067L${m + 500} 1067L${m + 176} 850Z`,
      white,
    ) +
      path(`M20 1067L420 850L436 850L70 1067Z M260 1067L560 850L574 850L310 1067Z`, blue) +
      stroke(`M-20 -60L${m} 40L1640 -70M${m - 20} 40L${m + 20} 40`, black, 6) +
      stroke(`M-20 60L${m} 40L1640 80`, black, 4),
  );
  // Its lamps' light on the road.
  await board.lay(
    path(
      `M${m - 236} 930L${m - 360} 1067L${m - 50} 1067L${m - 216} 930ZM${m + 236} 930L${m + 360} 1067L${m + 50} 1067L${m + 216} 930Z`,
      yellow,
    ),
  );
  await board.lay(body());
  await board.lay(
    within(
      'flank',
      shell(),
      dots({
        ink: black,
        pitch: 15,
        tilt: 45,
        within: [m, 180, m + 360, 900],
        tone: (x) => 0.85 * clamp((x - m - 90) / 250) ** 1.8,
      }),
    ),
  );
  await board.lay(glass());
  // What the glass gives back of the street, and the driver behind it.
  await board.lay(
    within(
      'pane',
      glass(),
      path(
        `M${m - 330} 620L${m - 120} 320L${m + 10} 320L${m - 200} 620Z M${m - 160} 620L${m + 50} 320L${m + 90} 320L${m - 120} 620Z`,
        blue,
      ) +
        disc(m + 110, 470, 48, white) +
        path(`M${m + 20} 640Q${m + 20} 532 ${m + 110} 530Q${m + 200} 532 ${m + 200} 640Z`, white) +
        path(
          `M${m + 60} 462Q${m + 64} 416 ${m + 112} 416Q${m + 160} 420 ${m + 160} 462L${m + 172} 468L${m + 60} 466Z`,
          yellow,
        ),
    ) + stroke(`M${m - 250} 596Q${m - 60} 560 ${m - 20} 470`, white, 7),
  );
  // The five, drawn with a ruler and a compass.
  await board.lay(
    stroke(
      `M${m + 20} 264L${m - 14} 264L${m - 18} 284Q${m + 24} 274 ${m + 22} 294Q${m + 20} 312 ${m - 20} 308`,
      yellow,
      9,
    ) +
      box(m - 160, 280, 96, 10, white) +
      box(m + 70, 280, 84, 10, white),
  );
  await board.lay(
    box(m - 344, 640, 688, 34, white) +
      path(`M${m - 341} 676L${m + 341} 676L${m + 336} 760L${m - 336} 760Z`, blue) +
      box(m - 336, 872, 672, 66, black) +
      box(m - 340, 820, 680, 58, black) +
      stroke(`M${m - 60} 848L${m + 60} 848`, white, 12),
  );
  for (const side of [-1, 1]) {
    const x = m + side * 226;
    await board.lay(disc(x, 718, 62, black) + disc(x, 718, 47, white) + disc(x + side * 4, 722, 18, yellow));
  }
}

export const scene = poster({ name: 'lyman-tram', seed: 2103, ground: blue, paint });

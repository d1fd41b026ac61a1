/** The old water tower on a first night: its door throws a wedge of light, and the queue stands in it. */
import type { Board } from '../board.ts';
import { between, box, limb, path, stroke } from '../marks.ts';
import { clamp, seeded } from '../noise.ts';
import { dots, person, plates, poster, within } from '../poster.ts';

const { blue, yellow, white, black } = plates;
const tower = 560;
const floor = 830;

const shaft = path(`M${tower - 118} ${floor}L${tower - 92} 400L${tower + 92} 400L${tower + 118} ${floor}Z`, white);
const tank = path(
  `M${tower - 230} 216L${tower + 230} 216L${tower + 230} 372L${tower + 120} 424L${tower - 120} 424L${tower - 230} 372Z`,
  white,
);

async function paint(board: Board): Promise<void> {
  // The sky: a screen that deepens upwards, and stars left out of it by hand.
  const random = seeded(44);
  await board.lay(
    dots({
      ink: black,
      pitch: 34,
      tilt: 22,
      within: [0, 0, 1600, floor],
      tone: (_, y) => 0.8 * clamp(1 - y / 760) ** 0.8,
    }),
  );
  let stars = '';
  for (let star = 0; star < 34; star++) {
    const [x, y, r] = [between(random, 20, 1580), between(random, 16, 430), between(random, 2.5, 6)];
    stars += path(
      `M${x} ${y - r * 2}L${x + r * 0.5} ${y - r * 0.5}L${x + r * 2} ${y}L${x + r * 0.5} ${y + r * 0.5}L${x} ${y + r * 2}L${x - r * 0.5} ${y + r * 0.5}L${x - r * 2} ${y}L${x - r * 0.5} ${y - r * 0.5}Z`,
      white,
    );
  }
  await board.lay(stars);
  await board.lay(box(0, floor - 8, 1600, 300, blue));
  // Roofs and a plane tree to the right.
  await board.lay(
    path(
      `M-10 ${floor}L-10 640L96 580L206 640L206 700L300 700L300 ${floor}ZM1150 ${floor}L1150 690L1240 640L1330 690L1330 720L1420 720L1420 600L1620 600L1620 ${floor}Z`,
      black,
    ) +
      box(70, 660, 26, 40, yellow) +
      box(120, 660, 26, 40, yellow) +
      box(1224, 710, 30, 40, yellow) +
      box(1480, 650, 26, 40, white) +
      box(1530, 650, 26, 40, yellow),
  );
  const shade = (from: number, to: number) => (x: number) => 0.95 * clamp((x - from) / (to - from)) ** 1.3;
  await board.lay(
    shaft +
      within(
        'shaft',
        shaft,
        dots({
          ink: blue,
          pitch: 15,
          tilt: 45,
          within: [tower - 130, 380, tower + 130, floor],
          tone: shade(tower - 60, tower + 90),
        }),
      ) +
      tank +
      within(
        'tank',
        tank,
        dots({
          ink: blue,
          pitch: 15,
          tilt: 45,
          within: [tower - 240, 200, tower + 240, 430],
          tone: shade(tower - 60, tower + 200),
        }),
      ) +
      // Roof, bands, windows.
      path(`M${tower - 262} 218L${tower} 84L${tower + 262} 218Z`, yellow) +
      path(`M${tower + 20} 84L${tower + 262} 218L${tower + 110} 218Z`, black) +
      stroke(`M${tower} 84L${tower} 34`, black, 9) +
      path(`M${tower} 34L${tower + 76} 52L${tower} 72Z`, yellow) +
      box(tower - 240, 206, 480, 22, black) +
      box(tower - 236, 282, 472, 10, black) +
      box(tower - 236, 350, 472, 10, black) +
      [-170, -60, 50, 150].map((dx) => box(tower + dx - 14, 238, 34, 34, black)).join('') +
      [470, 560]
        .map(
          (y) =>
            path(
              `M${tower - 16} ${y + 48}L${tower - 16} ${y + 12}Q${tower} ${y - 8} ${tower + 16} ${y + 12}L${tower + 16} ${y + 48}Z`,
              yellow,
            ) + stroke(`M${tower} ${y}L${tower} ${y + 48}`, black, 5),
        )
        .join(''),
  );
  // The door and its light.
  await board.lay(path(`M${tower - 16} ${floor}L${tower + 64} ${floor}L1700 1067L420 1067Z`, yellow));
  await board.lay(
    path(
      `M${tower - 30} ${floor}L${tower - 30} 700Q${tower + 24} 640 ${tower + 78} 700L${tower + 78} ${floor}Z`,
      black,
    ) +
      path(
        `M${tower - 16} ${floor}L${tower - 16} 706Q${tower + 24} 660 ${tower + 64} 706L${tower + 64} ${floor}Z`,
        yellow,
      ),
  );
  const queue = [
    [680, 872, 126, 0.05],
    [760, 902, 142, 0],
    [842, 924, 132, -0.03],
    [950, 958, 172, 0.05],
    [1096, 990, 196, 0],
    [1176, 1002, 118, 0.06],
    [1310, 1034, 224, -0.03],
  ] as const;
  let people = '';
  for (const [x, foot, h, lean] of queue) {
    people += path(
      `M${x - h * 0.1} ${foot}L${x + h * 0.1} ${foot}L${x + h * 1.1} ${foot + h * 0.34}L${x + h * 0.84} ${foot + h * 0.38}Z`,
      black,
    );
    people += person(x, foot, h, black, { lean: -lean, step: 0.08 });
  }
  // A folder, an umbrella: so that nobody is only a shadow.
  people +=
    box(1116, 880, 54, 70, white) +
    stroke('M1366 880L1398 1030', blue, 12) +
    limb(1320, 870, 20, 1368, 900, 14, black) +
    limb(1100, 862, 17, 1132, 916, 12, black);
  await board.lay(people + person(tower + 24, floor, 120, black, { step: 0.1 }));
}

export const scene = poster({ name: 'lyman-water-tower', seed: 2108, ground: blue, paint });

/** The observatory on its cape, and the stars' paths round the pole through one night. */
import type { Board, Scene } from '../board.ts';
import { engrave, marsa, plainPrint } from '../engraving.ts';
import { figure } from '../figures.ts';
import { box, disc, path, ridge, shape, stroke, wash, type Point } from '../marks.ts';
import { layered, noise, seeded, smooth } from '../noise.ts';

const size = { width: 1600, height: 1067 };
const pole = { x: 560, y: 330 };
const dome = { x: 1120, y: 636, r: 168 };
const air = noise(61);
const rock = noise(62);

const hill = (x: number): number =>
  900 -
  168 * smooth(420, 980, x) +
  40 * smooth(1320, 1640, x) -
  14 * rock(x / 90, 3) * smooth(1100, 400, x) -
  5 * rock(x / 22, 5);

function trails(random: () => number, count: number, near: number, ink: string, thick: number): string {
  let d = '';
  for (let i = 0; i < count; i++) {
    const r = near + random() ** 0.7 * 1080;
    const from = random() * Math.PI * 2;
    const turn = 0.5 + random() * 0.34;
    const at = (a: number): string =>
      `${(pole.x + Math.cos(a) * r).toFixed(1)} ${(pole.y + Math.sin(a) * r).toFixed(1)}`;
    d += `M${at(from)}A${r.toFixed(1)} ${r.toFixed(1)} 0 0 1 ${at(from + turn)}`;
  }
  return stroke(d, ink, thick);
}

async function paint(board: Board): Promise<void> {
  const random = seeded(23);
  await engrave(board, box(0, 0, 1600, 1067, '#fff'), {
    pitch: 9.5,
    tint: [marsa.ink, marsa.leaf],
    ink: '#041720',
    weight: 0.86,
    along: (x, y) => Math.hypot(x - pole.x, y - pole.y),
    light: (_, x, y) =>
      0.17 +
      0.5 * smooth(360, 900, y + 0.12 * (x - 500)) +
      0.1 * layered(air, x / 420, y / 200, 3) +
      0.1 * smooth(300, 0, Math.hypot(x - pole.x, y - pole.y)),
  });
  await board.lay(trails(random, 150, 30, marsa.pale, 1.6), { opacity: 0.62 });
  await board.lay(trails(random, 60, 40, marsa.paper, 2.6), { opacity: 0.9 });
  await board.lay(trails(random, 14, 60, marsa.sand, 3.2), { opacity: 0.95 });
  await board.lay(disc(pole.x, pole.y, 3.4, marsa.paper));

  // The sea beyond, and the lights of the town on the other shore.
  await engrave(board, box(0, 838, 1600, 240, '#fff'), {
    pitch: 6,
    tint: [marsa.ink, marsa.leaf],
    ink: '#041720',
    along: (x, y) => y + 2.5 * air(x / 80, y / 8),
    light: (_, x, y) => 0.42 - smooth(838, 960, y) * 0.3 + 0.16 * air(x / 110, y / 6),
  });
  let lights = '';
  for (let i = 0; i < 90; i++) {
    const x = 20 + random() ** 1.4 * 520;
    lights += disc(x, 834 - random() * 7, 1 + random() * 1.5, random() < 0.6 ? marsa.sand : marsa.paper);
    if (i % 3 === 0) lights += box(x - 0.7, 842, 1.4, 8 + random() * 30, marsa.sand, 'opacity=".45"');
  }
  await board.lay(
    ridge(-10, 620, 6, 839, (x) => 832 - 7 * rock(x / 60, 9) - 10 * smooth(600, 0, x), marsa.ink) + lights,
  );

  await engrave(board, ridge(-10, 1610, 4, 1080, hill, '#fff'), {
    pitch: 10,
    tint: ['#061a24', marsa.sea],
    along: (x, y) => (y - hill(x)) * 0.8 + x * 0.16 + 12 * layered(rock, x / 90, y / 50, 2),
    light: (_, x, y) =>
      0.62 - smooth(0, 150, y - hill(x)) * 0.5 + 0.18 * rock(x / 30, y / 20) - 0.14 * smooth(1150, 1500, x),
  });

  const { x, y, r } = dome;
  const round = (px: number, py: number): number => {
    const u = (px - x) / r;
    const v = (py - y) / r;
    return Math.max(0, -u * 0.62 - v * 0.42 + Math.sqrt(Math.max(0, 1 - u * u - v * v)) * 0.5);
  };
  // Drum, then dome: meridians on the dome, courses on the drum.
  await engrave(board, box(x - 154, y, 308, 120, '#fff'), {
    pitch: 8,
    tint: [marsa.deep, marsa.sand],
    along: (px, py) => py + 10 * Math.sqrt(Math.max(0, 1 - ((px - x) / 156) ** 2)),
    light: (_, px, py) => 0.74 - smooth(-150, 130, px - x) * 0.74 + 0.05 * rock(px / 20, py / 8),
  });
  await engrave(board, path(`M${x - r} ${y}A${r} ${r} 0 0 1 ${x + r} ${y}Z`, '#fff'), {
    pitch: 9,
    tint: [marsa.deep, marsa.silver],
    along: (px, py) => {
      const v = Math.min(0.999, Math.max(0, (y - py) / r));
      const u = (px - x) / (r * Math.sqrt(1 - v * v));
      return Math.asin(Math.max(-1, Math.min(1, u))) * r * 0.86;
    },
    light: (_, px, py) => 0.08 + round(px, py) * 1.02,
  });
  await engrave(
    board,
    shape(
      [
        [x - r - 12, y - 6],
        [x + r + 12, y - 6],
        [x + r + 12, y + 14],
        [x - r - 12, y + 14],
      ],
      '#fff',
    ),
    {
      pitch: 5,
      tint: [marsa.deep, marsa.paper],
      along: (px) => px,
      light: (_, px) => 0.86 - smooth(-170, 120, px - x) * 0.8,
    },
  );
  // The slit, open to the pole, and the telescope in it.
  const on = (lon: number, lat: number): Point => [x + Math.sin(lon) * Math.cos(lat) * r, y - Math.sin(lat) * r];
  const slit: Point[] = [];
  const back: Point[] = [];
  for (let k = 0; k <= 24; k++) {
    const lat = 0.2 + (k / 24) * 1.2;
    slit.push(on(-0.68, lat));
    back.unshift(on(-0.36, lat));
  }
  await board.lay(
    wash('room', 0, y - r, 0, y, [
      [0, marsa.dune],
      [0.6, marsa.sand],
      [1, '#fff4d2'],
    ]) +
      shape([...slit, ...back], 'url(#room)') +
      // The tube comes out of the slit and points at the pole.
      stroke(`M${x - 58} ${y - 114}L${x - 118} ${y - 137}`, marsa.ink, 22, 'style="stroke-linecap:butt"') +
      stroke(`M${x - 112} ${y - 135}L${x - 150} ${y - 149}`, marsa.ink, 28, 'style="stroke-linecap:butt"') +
      stroke(`M${x - 72} ${y - 128}L${x - 146} ${y - 156}`, marsa.leaf, 2.4),
  );
  board.glow(x - 76, y - 96, 40, '#f0d79a', 0.34);
  // The house beside it.
  const house = { x: 1318, y: 700 };
  await engrave(board, box(house.x, house.y, 190, 96, '#fff') + box(house.x + 28, house.y - 40, 54, 42, '#fff'), {
    pitch: 8,
    tint: [marsa.ink, marsa.leaf],
    along: (_, py) => py,
    cross: (px) => px,
    light: (_, px) => 0.42 - smooth(house.x, house.x + 190, px) * 0.3,
  });
  await board.lay(
    box(house.x - 8, house.y - 5, 206, 7, marsa.deep) +
      box(house.x + 52, house.y + 30, 22, 30, '#f6e2ae') +
      box(house.x + 128, house.y + 30, 22, 30, marsa.ink) +
      box(x - 16, y + 58, 34, 62, marsa.ink) +
      box(x - 12, y + 62, 26, 58, '#f6e2ae'),
  );
  board.glow(house.x + 63, house.y + 45, 14, '#f0d79a', 0.5);
  board.glow(x, y + 92, 18, '#f0d79a', 0.5);
  await engrave(
    board,
    ridge(
      860,
      1610,
      4,
      1080,
      (px) => 752 + 4 * rock(px / 24, 8) + 34 * smooth(1300, 1600, px) + 60 * smooth(960, 860, px),
      '#fff',
    ),
    {
      pitch: 10,
      tint: ['#061a24', marsa.sea],
      along: (px, py) => py * 0.8 + px * 0.2 + 10 * layered(rock, px / 90, py / 50, 2),
      light: (_, px, py) => 0.44 - smooth(750, 860, py) * 0.34 + 0.14 * rock(px / 30, py / 20),
    },
  );
  await board.lay(
    figure(800, hill(800) + 6, 60, '#04131b', { hat: 'hood', pose: 'point', flip: true }) +
      figure(838, hill(838) + 6, 57, '#04131b', { hat: 'bare' }) +
      stroke(`M760 ${hill(760) + 4}l12 -44l12 44M772 ${hill(760) - 40}l-18 -14`, '#04131b', 3.4) +
      stroke(`M784 ${hill(760) - 34}l-44 -28`, '#04131b', 7),
  );
}

export const scene: Scene = {
  name: 'marsa-observatory',
  size,
  seed: 3104,
  widths: [480, 800, 1200, 1600],
  paint,
  print: plainPrint,
};

/** The date harvest: a picker in the crown of a palm, and the grove below in the heat. */
import type { Board, Scene } from '../board.ts';
import { engrave, marsa, plainPrint } from '../engraving.ts';
import { figure } from '../figures.ts';
import { between, box, limb, oval, path, ridge, stroke, type Point } from '../marks.ts';
import { layered, noise, seeded, smooth } from '../noise.ts';

const size = { width: 1600, height: 1067 };
const air = noise(91);
const ground = noise(92);

interface Palm {
  readonly x: number;
  readonly foot: number;
  readonly crown: Point;
  readonly k: number;
  readonly fronds: number;
  readonly dates: boolean;
}

/** One frond: a rib that falls under its own weight, and leaflets down both its sides. */
function frond([x, y]: Point, angle: number, long: number, droop: number, k: number): string {
  let rib = '';
  let leaves = '';
  const at = (t: number): Point => [
    x + Math.cos(angle) * long * t,
    y + Math.sin(angle) * long * t + droop * t * t * long,
  ];
  for (let i = 0; i <= 30; i++) {
    const t = i / 30;
    const [px, py] = at(t);
    rib += `${i ? 'L' : 'M'}${px.toFixed(1)} ${py.toFixed(1)}`;
    if (t < 0.14) continue;
    const [qx, qy] = at(t + 0.01);
    const run = Math.atan2(qy - py, qx - px);
    const leaf = long * 0.25 * Math.sin(Math.PI * (0.16 + 0.8 * t)) ** 0.8;
    for (const side of [-1, 1]) {
      const a = run + side * (0.82 - t * 0.4);
      const ex = px + Math.cos(a) * leaf;
      const ey = py + Math.sin(a) * leaf + leaf * 0.16;
      leaves += `M${px.toFixed(1)} ${py.toFixed(1)}Q${((px + ex) / 2 + Math.cos(run) * leaf * 0.14).toFixed(1)} ${((py + ey) / 2 - leaf * 0.05).toFixed(1)} ${ex.toFixed(1)} ${ey.toFixed(1)}`;
    }
  }
  return stroke(leaves, marsa.ink, 2.7 * k) + stroke(rib, marsa.ink, 4.4 * k);
}

const spine = ({ x, foot, crown }: Palm, t: number): Point => [
  x + (crown[0] - x) * (t * 0.5 + t * t * 0.5),
  foot + (crown[1] - foot) * t,
];

function trunk(palm: Palm): string {
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i <= 40; i++) {
    const t = i / 40;
    const [x, y] = spine(palm, t);
    const half = (28 - 9 * t + 12 * (1 - t) ** 8) * palm.k * (1 + (i % 2) * 0.06);
    left.push([x - half, y]);
    right.unshift([x + half, y]);
  }
  return `<path fill="#fff" d="${[...left, ...right].map(([x, y], i) => `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')}Z"/>`;
}

async function plant(board: Board, palm: Palm, random: () => number, far: number): Promise<void> {
  const { crown, k, fronds } = palm;
  await engrave(board, trunk(palm), {
    pitch: 5 + 6 * k,
    tint: [far > 0 ? marsa.sea : marsa.deep, far > 0 ? marsa.pale : marsa.sand],
    ink: far > 0 ? marsa.sea : marsa.ink,
    // Scars of old fronds, as a net of lozenges.
    along: (x, y) => y * 0.82 + Math.abs((((((x - crown[0] + y * 0.05) / (15 * k)) % 2) + 2) % 2) - 1) * 9 * k,
    light: (_, x, y) => {
      const t = (palm.foot - y) / (palm.foot - crown[1]);
      const [mx] = spine(palm, t);
      return 0.86 - smooth(-26 * k, 26 * k, x - mx) * 0.74 + far * 0.1;
    },
  });
  let behind = '';
  let infront = '';
  for (let i = 0; i < fronds; i++) {
    const a = -Math.PI / 2 + ((i + 0.5) / fronds - 0.5) * Math.PI * 1.72 + between(random, -0.07, 0.07);
    const steep = Math.abs(Math.cos(a));
    const one = frond(crown, a, between(random, 250, 310) * k, 0.16 + steep * 0.46 + between(random, 0, 0.12), k);
    if (i % 3 === 1) infront += one;
    else behind += one;
  }
  let bunches = '';
  if (palm.dates) {
    for (const side of [-1.25, -0.62, 0.66, 1.2]) {
      const bx = crown[0] + side * 62 * k;
      const by = crown[1] + 96 * k;
      bunches += stroke(`M${crown[0]} ${crown[1]}Q${bx} ${crown[1] - 4} ${bx} ${by - 30 * k}`, marsa.clay, 5 * k);
      for (let i = 0; i < 90; i++) {
        const t = random();
        const w = Math.sin(Math.PI * (0.12 + t * 0.8)) * 27 * k;
        bunches += oval(
          bx + between(random, -1, 1) * w,
          by - 34 * k + t * 96 * k,
          4.3 * k,
          6.2 * k,
          random() < 0.42 ? marsa.sand : random() < 0.6 ? marsa.dune : marsa.clay,
        );
      }
    }
  }
  const ink = far > 0 ? marsa.green : marsa.deep;
  await board.lay(behind.replaceAll(marsa.ink, ink));
  await board.lay(bunches);
  await board.lay(far > 0 ? infront.replaceAll(marsa.ink, marsa.sea) : infront);
}

async function paint(board: Board): Promise<void> {
  const random = seeded(19);
  await engrave(board, box(0, 0, 1600, 1067, '#fff'), {
    pitch: 9,
    tint: ['#74aa9d', marsa.paper],
    ink: marsa.green,
    weight: 0.58,
    // The air of noon, trembling.
    along: (x, y) =>
      y * 0.95 + (10 + y * 0.012) * Math.sin(x / 88 + Math.sin(y / 150) * 1.7) + 18 * layered(air, x / 340, y / 180, 2),
    light: (_, x, y) => 0.98 - smooth(200, 1500, x + (700 - y) * 0.5) * 0.62 + 0.12 * smooth(560, 860, y),
  });
  // Hills, and the far grove in the haze.
  await engrave(
    board,
    ridge(
      -10,
      1610,
      5,
      900,
      (x) => 770 - 90 * smooth(500, 1500, x) - 26 * air(x / 160, 5) - 8 * air(x / 40, 7),
      '#fff',
    ),
    {
      pitch: 7,
      tint: [marsa.leaf, marsa.silver],
      ink: marsa.green,
      along: (x, y) => y + x * 0.42 + 10 * air(x / 90, y / 50),
      light: (_, x, y) => 0.62 + 0.34 * layered(air, x / 70 + y / 50, y / 90, 2),
    },
  );
  let wood = '';
  for (let i = 0; i < 64; i++) {
    const x = between(random, -20, 1620);
    const y = 842 + between(random, -8, 10);
    const tall = between(random, 60, 110);
    wood += stroke(
      `M${x} ${y}q${between(random, -6, 6)} ${-tall / 2} ${between(random, -8, 8)} ${-tall}`,
      marsa.sea,
      4,
    );
    for (let k = 0; k < 11; k++) {
      const a = -Math.PI / 2 + (k / 10 - 0.5) * 3.1;
      wood += stroke(
        `M${x} ${y - tall}q${Math.cos(a) * 18} ${Math.sin(a) * 18 - 5} ${Math.cos(a) * 33} ${Math.sin(a) * 22 + 9}`,
        marsa.sea,
        2.6,
      );
    }
  }
  await board.lay(wood, { opacity: 0.8 });
  await engrave(
    board,
    ridge(-10, 1610, 5, 1080, (x) => 838 + 9 * ground(x / 200, 2), '#fff'),
    {
      pitch: 8,
      tint: [marsa.green, marsa.sand],
      ink: marsa.deep,
      along: (x, y) => (y - 838) * 0.8 + 9 * layered(ground, x / 170, y / 40, 2),
      light: (_, x, y) =>
        0.86 - smooth(860, 1067, y) * 0.4 - 0.26 * smooth(0.05, 0.4, layered(ground, x / 130, y / 26, 2)),
    },
  );
  await plant(board, { x: 700, foot: 872, crown: [716, 520], k: 0.5, fronds: 17, dates: false }, random, 1);
  await plant(board, { x: 110, foot: 892, crown: [72, 470], k: 0.6, fronds: 17, dates: true }, random, 1);
  await plant(board, { x: 1500, foot: 930, crown: [1532, 420], k: 0.74, fronds: 19, dates: true }, random, 0);

  // Pickers on the ground, a sheet spread for what falls, crates.
  await engrave(board, path('M560 946L930 932L1010 990L600 1012Z', '#fff'), {
    pitch: 7,
    tint: [marsa.leaf, marsa.paper],
    ink: marsa.sea,
    along: (x, y) => y * 0.9 + x * 0.2 + 5 * ground(x / 40, y / 20),
    light: (_, x, y) => 0.84 + 0.3 * ground(x / 50, y / 18),
  });
  let fallen = '';
  for (let i = 0; i < 240; i++) {
    const t = random();
    fallen += oval(
      640 + t * 300 + between(random, -30, 30),
      968 + between(random, -18, 22) - t * 6,
      4.4,
      3.2,
      random() < 0.5 ? marsa.clay : marsa.ink,
    );
  }
  const crate = (x: number, y: number): string =>
    box(x, y - 40, 84, 40, marsa.dune) +
    stroke(`M${x} ${y - 27}h84M${x} ${y - 13}h84M${x + 6} ${y - 40}v40M${x + 78} ${y - 40}v40`, marsa.ink, 2.6) +
    oval(x + 42, y - 41, 36, 9, marsa.clay);
  await board.lay(
    fallen +
      crate(420, 1006) +
      crate(340, 1026) +
      crate(372, 986) +
      figure(548, 996, 176, marsa.ink, { hat: 'hood', pose: 'bend' }) +
      figure(286, 1004, 186, marsa.ink, { hat: 'cap', pose: 'carry', flip: true }) +
      figure(880, 958, 150, marsa.ink, { hat: 'bare', pose: 'point' }),
  );
  const near: Palm = { x: 1130, foot: 1140, crown: [1092, 336], k: 1.22, fronds: 23, dates: true };
  await plant(board, near, random, 0);
  // The picker: feet on the scars, back against the belt.
  const [px, py] = [1052, 560];
  await board.lay(
    stroke(`M${px - 52} ${py - 26}Q${px + 60} ${py - 78} ${px + 108} ${py - 40}`, marsa.ink, 6) +
      stroke(`M${px - 52} ${py - 26}Q${px + 40} ${py + 8} ${px + 108} ${py - 40}`, marsa.sand, 5) +
      limb(px - 30, py - 4, 15, px + 10, py + 36, 10, marsa.ink) +
      limb(px + 10, py + 36, 10, px + 26, py + 88, 8, marsa.ink) +
      limb(px - 26, py - 8, 14, px + 20, py + 8, 10, marsa.ink) +
      limb(px + 20, py + 8, 9, px + 36, py + 58, 7, marsa.ink) +
      limb(px - 32, py - 8, 20, px - 22, py - 78, 23, marsa.ink) +
      limb(px - 20, py - 86, 10, px + 18, py - 118, 7, marsa.ink) +
      limb(px + 18, py - 118, 7, px + 30, py - 158, 6, marsa.ink) +
      limb(px - 26, py - 82, 10, px + 8, py - 54, 7, marsa.ink) +
      limb(px + 8, py - 54, 7, px + 34, py - 72, 6, marsa.ink) +
      oval(px - 12, py - 116, 15, 18, marsa.ink) +
      path(
        `M${px - 31} ${py - 122}Q${px - 22} ${py - 146} ${px - 2} ${py - 137}L${px + 8} ${py - 124}L${px - 8} ${py - 122}L${px - 22} ${py - 96}Q${px - 36} ${py - 104} ${px - 31} ${py - 122}Z`,
        marsa.sand,
      ) +
      stroke(`M${px + 30} ${py - 160}q14 -22 -4 -34`, marsa.silver, 4),
  );
}

export const scene: Scene = {
  name: 'marsa-palms',
  size,
  seed: 3106,
  widths: [480, 800, 1200, 1600],
  paint,
  print: plainPrint,
};

/** The port at dawn: wooden ships on the roads, the old front behind them, cranes where the new quay will be. */
import type { Board, Scene } from '../board.ts';
import { engrave, marsa, plainPrint } from '../engraving.ts';
import { figure } from '../figures.ts';
import { between, box, disc, gouge, path, ridge, shape, stroke } from '../marks.ts';
import { layered, noise, seeded, smooth } from '../noise.ts';

const size = { width: 1600, height: 1067 };
const level = 610;
const sun = { x: 980, y: 548, r: 118 };
const air = noise(21);
const swell = noise(22);

/** A wooden ship with a raked mast and its long yard, in one of two rigs: sail set or furled. */
function dhow(x: number, y: number, k: number, flip: boolean, sail: boolean): string {
  const hull =
    'M-152 -40C-146 -16 -136 2 -126 8H122C136 -4 152 -36 160 -70C138 -54 112 -43 74 -39L-92 -39L-96 -67L-148 -72Z';
  const rig =
    stroke('M-4 -36L26 -262', marsa.ink, 6) +
    stroke(sail ? 'M-128 -96L148 -330' : 'M-140 -150L150 -300', marsa.ink, 4.4) +
    stroke('M26 -258L-142 -66M26 -258L150 -60M20 -214L-88 -40', marsa.ink, 1.5) +
    stroke('M-120 -70V-98H-96M-146 -70V-92', marsa.ink, 3);
  const furled = sail ? '' : path('M-132 -150C-60 -176 60 -238 146 -297C70 -232 -40 -168 -132 -150Z', marsa.ink);
  return `<g transform="translate(${x} ${y}) scale(${flip ? -k : k} ${k})">${path(hull, marsa.ink)}${rig}${furled}</g>`;
}

const sailOf = (x: number, y: number, k: number, flip: boolean): string =>
  `<g transform="translate(${x} ${y}) scale(${flip ? -k : k} ${k})">${path('M-128 -94C-70 -110 80 -236 148 -328C160 -220 132 -110 96 -62C20 -42 -70 -60 -128 -94Z', '#fff')}</g>`;

/** Strake lines that follow the sheer of a hull. */
const strakes = (x: number, y: number, k: number, flip: boolean): string =>
  `<g transform="translate(${x} ${y}) scale(${flip ? -k : k} ${k})">${stroke('M-146 -36C-100 -24 70 -21 150 -58M-140 -20C-100 -10 70 -8 142 -42M-132 -6C-90 0 70 2 132 -24', marsa.leaf, 2)}${stroke('M-96 -64L-146 -68', marsa.sand, 3)}</g>`;

function front(random: () => number): { walls: string; windows: string } {
  let walls = '';
  let windows = '';
  let x = -30;
  while (x < 690) {
    const w = between(random, 34, 86);
    const h = between(random, 34, 92) * (0.72 + 0.5 * Math.exp(-(((x - 330) / 220) ** 2)));
    const grey = random() < 0.5 ? '#b8b8b8' : '#7c7c7c';
    walls += box(x, level - 20 - h, w + 1, h + 34, grey);
    if (random() < 0.5) walls += box(x + w * 0.2, level - 28 - h, w * 0.3, 10, grey);
    if (random() < 0.34) {
      // A tower that catches the wind.
      walls += box(x + w * 0.3, level - 62 - h, 24, 46, '#9a9a9a');
      windows +=
        box(x + w * 0.3 + 4, level - 57 - h, 4, 22, marsa.ink) +
        box(x + w * 0.3 + 11, level - 57 - h, 4, 22, marsa.ink);
    }
    for (let wy = level - h - 8; wy < level - 22; wy += 19) {
      for (let wx = x + 7; wx < x + w - 8; wx += 15) {
        const lit = random() < 0.12;
        if (random() < 0.72) windows += path(`M${wx} ${wy + 9}v-6q2.6 -4 5.2 0v6z`, lit ? '#f7e7b8' : marsa.deep);
      }
    }
    x += w;
  }
  return { walls, windows };
}

function crane(x: number, k: number): string {
  return `<g transform="translate(${x} ${level - 12}) scale(${k})">${stroke('M-26 0L-20 -150M26 0L20 -150M-24 -50H24M-22 -100H22M-24 -50L22 -100M24 -50L-22 -100', marsa.sea, 5)}${stroke('M-74 -150H180M-10 -212L176 -152M-10 -212L-70 -152M-10 -150V-214', marsa.sea, 5)}${box(-34, -168, 44, 18, marsa.sea)}${stroke('M120 -148V-84', marsa.sea, 2)}${box(108, -84, 26, 12, marsa.sea)}</g>`;
}

async function paint(board: Board): Promise<void> {
  const random = seeded(77);
  await engrave(board, box(0, 0, 1600, level + 4, '#fff'), {
    pitch: 9,
    tint: ['#5e9b90', marsa.paper],
    ink: marsa.sea,
    weight: 0.62,
    along: (x, y) => {
      const d = Math.hypot(x - sun.x, y - sun.y);
      return d + 16 * layered(air, x / 420, y / 120, 2) * smooth(120, 420, d);
    },
    light: (_, x, y) => {
      const d = Math.hypot(x - sun.x, (y - sun.y) * 1.1);
      return (
        0.93 -
        smooth(110, 1150, d) * 0.66 +
        0.18 * smooth(0.08, 0.4, layered(air, x / 520 + 3, y / 64, 3)) * smooth(600, 300, y)
      );
    },
  });
  await engrave(board, disc(sun.x, sun.y, sun.r, '#fff'), {
    pitch: 7,
    tint: [marsa.sand, '#f8f0d8'],
    ink: marsa.dune,
    weight: 0.7,
    along: (_, y) => y,
    light: (_, __, y) => 1 - smooth(sun.y - 70, sun.y + 90, y) * 0.7,
  });
  // The far shore.
  await engrave(
    board,
    ridge(
      -10,
      1610,
      5,
      level + 6,
      (x) =>
        level - 4 - 66 * smooth(1040, 1640, x) - 20 * air(x / 110, 4) * smooth(900, 1250, x) - 30 * smooth(560, 0, x),
      '#fff',
    ),
    {
      pitch: 6,
      tint: [marsa.leaf, marsa.silver],
      ink: marsa.green,
      along: (x, y) => y + x * 0.3 + 6 * air(x / 60, y / 30),
      light: (_, x, y) => 0.6 + 0.3 * layered(air, x / 44 + y / 40, y / 60, 2),
    },
  );
  await board.lay(
    crane(1210, 0.62) + crane(1350, 0.72) + crane(1502, 0.84) + box(1150, level - 14, 460, 16, marsa.sea),
    { opacity: 0.9 },
  );
  const { walls, windows } = front(random);
  await engrave(board, walls, {
    pitch: 6,
    tint: [marsa.sea, '#e3d8b6'],
    ink: marsa.deep,
    weight: 0.7,
    along: (_, y) => y,
    cross: (x) => x,
    light: (drawn, x, y) => drawn + 0.12 + 0.22 * smooth(0, 690, x) - smooth(level - 40, level + 10, y) * 0.2,
  });
  await board.lay(windows);
  await board.lay(box(-10, level - 16, 716, 20, marsa.deep) + stroke(`M-10 ${level - 16}H704`, marsa.sand, 2.4));

  await engrave(board, box(0, level + 2, 1600, 470, '#fff'), {
    pitch: 7.5,
    tint: [marsa.sea, marsa.paper],
    ink: marsa.deep,
    along: (x, y) => {
      const d = y - level;
      const far = Math.sqrt(d + 4);
      return d * 0.78 + (1.2 + d * 0.045) * 2.1 * layered(swell, x / (50 + d * 0.9), far * 1.5, 2);
    },
    light: (_, x, y) => {
      const d = y - level;
      const path0 = Math.exp(-(((x - sun.x + d * 0.08) / (84 + d * 0.42)) ** 2));
      const wave = layered(swell, x / (44 + d * 0.5), Math.sqrt(d + 4) * 2.2, 2);
      return (
        0.34 +
        0.18 * smooth(120, 0, d) +
        path0 * 0.58 +
        wave * 0.22 -
        0.1 * smooth(200, 460, d) +
        0.12 * smooth(500, 1300, x) * smooth(200, 0, d)
      );
    },
  });
  // Reflections: broken columns under what stands dark.
  let broken = '';
  const under = (x0: number, x1: number, y0: number, length: number, count: number): void => {
    for (let i = 0; i < count; i++) {
      const t = random() ** 1.3;
      const half = (x1 - x0) / 2;
      broken += gouge(
        (x0 + x1) / 2 + between(random, -1, 1) * half * (1 - t * 0.4),
        y0 + t * length,
        between(random, 0.3, 0.9) * half * (1.1 - t * 0.5),
        1.6 + t * 4,
        0,
      );
    }
  };
  under(-20, 700, level + 6, 96, 260);
  under(1150, 1610, level + 6, 40, 60);

  const ships = [
    { x: 1240, y: 668, k: 0.5, flip: false, sail: true },
    { x: 792, y: 662, k: 0.42, flip: true, sail: false },
    { x: 520, y: 742, k: 0.86, flip: false, sail: true },
    { x: 1330, y: 838, k: 1.18, flip: true, sail: false },
  ] as const;
  for (const { x, y, k } of ships) under(x - 140 * k, x + 140 * k, y + 8 * k, 150 * k, Math.round(90 + 60 * k));
  await board.lay(path(broken, marsa.deep), { opacity: 0.62 });
  for (const { x, y, k, flip, sail } of ships) {
    if (sail) {
      await engrave(board, sailOf(x, y, k, flip), {
        pitch: 6 + k * 2,
        tint: [marsa.green, marsa.paper],
        ink: marsa.deep,
        along: (px, py) => (px - x) * 0.86 + (py - y) * 0.24 + 16 * k * Math.sin((py - y) / (70 * k)),
        light: (_, px, py) => 0.86 - smooth(-100 * k, 130 * k, x - px + (py - y) * 0.2 + 60 * k) * 0.5,
      });
    }
    await board.lay(dhow(x, y, k, flip, sail) + strakes(x, y, k, flip));
  }
  // The near quay, across the corner, with those who wait for the boat.
  const quay = (x: number): number => 968 + (x - 0) * 0.07;
  await engrave(
    board,
    shape(
      [
        [-10, quay(0)],
        [760, quay(760)],
        [830, 1080],
        [-10, 1080],
      ],
      '#fff',
    ),
    {
      pitch: 9,
      tint: [marsa.ink, marsa.sea],
      along: (x, y) => y - x * 0.07,
      cross: (x, y) => x - y * 0.4,
      light: (_, x, y) => 0.66 - smooth(0, 90, y - quay(x)) * 0.46 + 0.05 * air(x / 30, y / 20),
    },
  );
  await board.lay(stroke(`M-10 ${quay(0)}L760 ${quay(760)}`, marsa.sand, 3.4));
  const bollard = (x: number): string => path(`M${x - 15} ${quay(x) + 8}v-34q-9 -4 -9 -12h48q0 8 -9 12v34z`, marsa.ink);
  await board.lay(
    bollard(470) +
      bollard(690) +
      stroke(`M690 ${quay(690) - 20}Q880 ${quay(690) + 34} 1176 818`, marsa.ink, 3.6) +
      figure(150, quay(150) + 5, 168, marsa.ink, { hat: 'cap' }) +
      figure(214, quay(214) + 5, 158, marsa.ink, { hat: 'hood', flip: true, pose: 'talk' }) +
      figure(352, quay(352) + 4, 162, marsa.ink, { hat: 'bare', pose: 'carry' }),
  );
  // Birds over the light.
  let birds = '';
  for (const [bx, by, w] of [
    [820, 300, 17],
    [870, 268, 13],
    [920, 322, 11],
    [1120, 236, 14],
    [1180, 262, 10],
    [760, 356, 10],
  ] as const)
    birds += `M${bx - w} ${by - w * 0.4}Q${bx - w * 0.4} ${by - w * 0.7} ${bx} ${by}Q${bx + w * 0.4} ${by - w * 0.7} ${bx + w} ${by - w * 0.4}`;
  await board.lay(stroke(birds, marsa.deep, 2.6));
}

export const scene: Scene = {
  name: 'marsa-port-dawn',
  size,
  seed: 3105,
  widths: [480, 800, 1200, 1600],
  paint,
  print: plainPrint,
};

/** The whole way in, from the Upper Town at dusk: the sea, the river's bends, and seven lights. */
import type { Board, Scene } from '../board.ts';
import { mist } from '../haze.ts';
import { blend, ramp } from '../inks.ts';
import { between, box, disc, gouge, line, path, pick, ridge, shape, stroke, type Point } from '../marks.ts';
import { clamp, layered, noise, seeded, smooth } from '../noise.ts';
import { ripples } from '../water.ts';

const size = { width: 1600, height: 1067 };
const horizon = 372;
const shore = 452;

/** The river's middle and half its width at a row: narrow and quick in its bends far off, broad at our feet. */
function river(y: number): readonly [middle: number, half: number] {
  const t = clamp((y - shore) / (1067 - shore));
  const middle = 700 - 330 * Math.sin(t * 5.1 + 0.35) * (0.28 + t * 0.72) + 190 * t * t;
  return [middle, 30 + 26 * Math.exp(-t * 9) * 5 + 190 * t ** 1.7];
}

function water(from: number, to: number): Point[] {
  const left: Point[] = [];
  const right: Point[] = [];
  for (let y = from; y <= to; y += 4) {
    const [middle, half] = river(y);
    left.push([middle - half, y]);
    right.unshift([middle + half, y]);
  }
  return [...left, ...right];
}

/** A house seen from above and before: a gable, a roof, now and then a lit window. */
function house(x: number, y: number, k: number, ink: string, lit: boolean): string {
  const w = 26 * k;
  const h = 17 * k;
  let s = shape(
    [
      [x - w / 2, y],
      [x - w / 2, y - h],
      [x - w / 5, y - h - 11 * k],
      [x + w / 2, y - h - 11 * k],
      [x + w * 0.62, y - h],
      [x + w * 0.62, y],
    ],
    ink,
  );
  s += box(x + w * 0.2, y - h - 17 * k, 4 * k, 9 * k, ink);
  if (lit) s += box(x - w * 0.33, y - h * 0.72, 3.6 * k, 5 * k, '#f0bd68');
  return s;
}

async function paint(board: Board): Promise<void> {
  const random = seeded(31);
  const cloud = noise(14);
  const sky = ramp([
    [0, '#132235'],
    [0.35, '#284257'],
    [0.66, '#63767a'],
    [0.85, '#b08f6a'],
    [1, '#dba163'],
  ]);
  board.fill((x, y) => {
    const n = layered(cloud, x / 560 + 5, y / 58, 4);
    const west = Math.exp(-(((x - 430) / 520) ** 2)) * 0.16;
    return sky(clamp(y / horizon + n * 0.1 + west - 0.12));
  });
  let bars = '';
  let lit = '';
  for (let i = 0; i < 40; i++) {
    const x = between(random, -100, 1700);
    const y = 70 + 280 * random() ** 0.7;
    const length = between(random, 160, 600);
    const thick = between(random, 4, 15);
    bars += gouge(x, y, length, thick, between(random, -0.02, 0.02));
    lit += gouge(x + 10, y + thick * 0.5, length * 0.75, thick * 0.26);
  }
  await board.lay(path(bars, '#2b3e4e'), { blur: 4, opacity: 0.55 });
  await board.lay(path(lit, '#e3ad70'), { blur: 1.6, opacity: 0.5 });

  // The open sea, the Bar showing pale across it.
  await board.lay(box(0, horizon, 1600, shore - horizon + 40, '#4a626c'));
  board.veil('#d39c62', (x, y) => (y > horizon && y < shore ? 0.45 * Math.exp(-(((x - 430) / 330) ** 2)) : 0));
  await board.lay(
    ripples({ random, from: horizon + 2, to: shore + 10, left: -20, right: 1620, count: 520, ink: '#26394a' }),
    { opacity: 0.5 },
  );
  let bar = '';
  for (let i = 0; i < 70; i++) {
    const x = between(random, 250, 1080);
    bar += gouge(
      x,
      420 + 8 * Math.sin(x / 130) + between(random, -5, 5),
      between(random, 20, 70),
      between(random, 0.8, 2.2),
    );
  }
  await board.lay(path(bar, '#e6d6b4'), { opacity: 0.6 });

  // Far shores: the Ness to the right, Mallow Hill to the left.
  const hill = noise(22);
  const ness = (x: number) => shore - 12 - 62 * smooth(1010, 1330, x) + 9 * hill(x / 70, 3) - 2 * hill(x / 15, 5);
  await board.lay(ridge(1000, 1610, 4, shore + 60, ness, '#55635f'), { blur: 0.8 });
  const mallow = (x: number) =>
    shore +
    16 -
    120 * Math.exp(-(((x - 210) / 190) ** 2)) -
    30 * Math.exp(-(((x - 20) / 90) ** 2)) +
    7 * hill(x / 60, 8);
  await board.lay(ridge(-10, 560, 4, shore + 70, mallow, '#46554f'), { blur: 0.6 });
  mist(board, { y: shore + 6, height: 34, ink: '#c79a6c', strength: 0.34, seed: 6 });

  // The flats, and the river through them.
  const land = ramp([
    [0, '#5d6658'],
    [0.3, '#3d4a45'],
    [0.7, '#202d31'],
    [1, '#121b22'],
  ]);
  const field = noise(40);
  const under = board.px.slice();
  board.fill((x, y) => {
    const i = (y * size.width + x) * 3;
    const edge = shore + 14 + 9 * hill(x / 90, 20);
    if (y < edge) return [under[i] ?? 0, under[i + 1] ?? 0, under[i + 2] ?? 0];
    const t = (y - edge) / (1067 - edge);
    return land(clamp(t + 0.16 * layered(field, x / (60 + 300 * t), y / (12 + 70 * t), 3)));
  });
  let hedges = '';
  for (let i = 0; i < 120; i++) {
    const y = shore + 26 + 380 * random() ** 1.5;
    const k = (y - shore) / 400;
    hedges += gouge(
      between(random, -60, 1660),
      y,
      between(random, 40, 120) * (0.4 + k * 1.7),
      1.4 + 5 * k,
      between(random, -0.12, 0.12),
    );
  }
  await board.lay(path(hedges, '#18242a'), { opacity: 0.5 });
  await board.lay(shape(water(shore - 2, 1067), '#7d8580'));
  const inRiver = (x: number, y: number) => {
    const [middle, half] = river(y);
    return Math.abs(x - middle) < half - 1;
  };
  board.veil('#e0aa6c', (x, y) => (y >= shore && inRiver(x, y) ? 0.5 * (1 - smooth(shore, 760, y)) : 0));
  board.veil('#1b2b3a', (x, y) => (y >= shore && inRiver(x, y) ? 0.78 * smooth(600, 1067, y) : 0));
  await board.lay(
    ripples({
      random,
      from: shore + 4,
      to: 1067,
      left: 0,
      right: 1600,
      count: 2600,
      ink: '#152230',
      where: (x, y) => (inRiver(x, y) ? 0.9 : 0),
    }),
    { opacity: 0.6 },
  );
  await board.lay(stroke(line(water(shore, 1067).slice(0, 153)), '#a3987c', 1.6), { opacity: 0.5 });
  mist(board, { y: 560, height: 60, ink: '#a68e70', strength: 0.2, seed: 16 });

  // The town at our feet, row under row down to the water.
  for (let row = 0; row < 6; row++) {
    const y = 742 + row * 62;
    const k = 1 + row * 0.46;
    const ink = blend('#34403f', '#0c1319', (row + 1) / 6);
    let street = '';
    for (let x = -30; x < 1650; x += 21 * k + between(random, 0, 13 * k)) {
      const [middle, half] = river(y - 10);
      if (Math.abs(x - middle) < half + 46 * k) continue;
      if (random() < 0.15) continue;
      street += house(x, y + between(random, -9, 9) * k, k * between(random, 0.85, 1.2), ink, random() < 0.2);
    }
    await board.lay(street);
    board.veil('#0f1820', (_x, yy) => (yy > y - 6 && yy < y + 60 ? 0.18 : 0));
  }
  let church = box(1196, 716, 34, 96, '#131c23');
  church +=
    shape(
      [
        [1196, 718],
        [1213, 640],
        [1230, 718],
      ],
      '#131c23',
    ) + box(1230, 768, 92, 46, '#131c23');
  await board.lay(church);

  // The seven, from the sea inward.
  const lights: readonly (readonly [x: number, y: number, r: number, glow: number, ink: string, core: string])[] = [
    [1236, shore - 92, 4.4, 26, '#ffe9b4', '#fffbe6'],
    [640, 424, 2.6, 11, '#d0463a', '#ff9a86'],
    [884, 438, 2.4, 10, '#fff0c8', '#fffbe6'],
    [196, shore - 112, 2.8, 12, '#fff0c8', '#fffbe6'],
    [198, shore - 82, 2.6, 11, '#fff0c8', '#fffbe6'],
    [712, 580, 3.4, 16, '#d0463a', '#ff8f7c'],
    [590, 712, 4, 20, '#66c09a', '#d8ffe9'],
    [770, 872, 5.6, 34, '#f3b95c', '#ffe9b0'],
  ];
  // The crane that carries the red lamp, and the posts of the nearer ones.
  await board.lay(
    stroke('M712 584L712 634M712 584L640 594M712 590L752 596M704 634L722 634M648 593L648 612', '#1a2328', 3),
  );
  await board.lay(stroke('M590 714L590 742', '#10181e', 3) + stroke('M770 876L770 930M770 878L762 874', '#0b1117', 4));
  await board.lay(box(1230, shore - 90, 12, 36, '#8d8f86') + box(194, shore - 110, 4, 22, '#20292b'));
  for (const [x, y, r, glow, ink, core] of lights) {
    board.glow(x, y, glow, ink, 0.95);
    await board.lay(disc(x, y, r, core));
  }
  // The one that turns, across the sea.
  await board.lay(
    shape(
      [
        [1236, shore - 92],
        [300, shore - 168],
        [300, shore - 128],
      ],
      '#ffe9b4',
    ),
    {
      blur: 5,
      opacity: 0.2,
      mode: 'screen',
    },
  );
  // What they leave on the water.
  const streak = (x: number, y: number, length: number, width: number, ink: string): string => {
    let marks = '';
    for (let i = 0; i < 26; i++) {
      const t = random();
      const at = y + t * length;
      marks += gouge(x + between(random, -width, width) * (0.4 + t), at, between(random, 5, 18) * (0.6 + t), 1.3 + t);
    }
    return path(marks, ink);
  };
  await board.lay(streak(640, 428, 24, 3, '#d9574a') + streak(884, 442, 20, 3, '#f4dfae'), { opacity: 0.8 });
  await board.lay(streak(river(612)[0] + 20, 606, 80, 9, '#d9574a'), { opacity: 0.55 });
  await board.lay(streak(river(740)[0] - 20, 722, 90, 9, '#7fd0ad'), { opacity: 0.65 });
  await board.lay(streak(river(950)[0] - 60, 900, 150, 16, '#f0bd68'), { opacity: 0.75 });
  let stars = '';
  for (let i = 0; i < 60; i++)
    stars += disc(random() * 1600, random() ** 1.8 * 190, between(random, 0.6, 1.4), '#d3d6c8');
  await board.lay(stars, { opacity: 0.6 });
  let rail = stroke('M-10 1020Q420 1000 1610 1036', '#05090d', 7);
  for (let i = 0; i < 26; i++)
    rail += stroke(`M${i * 66 - 20} ${1012 + 5 * pick(random, [0, 1])}L${i * 66 - 22} 1080`, '#05090d', 6);
  await board.lay(rail);
}

export const scene: Scene = {
  name: 'estuary-lights',
  size,
  seed: 303,
  widths: [480, 800, 1200, 1600],
  paint,
  print: { vignette: 0.12, tones: 17, knife: 0.7 },
};

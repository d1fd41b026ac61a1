/** The wadi in flood, coming out of its gorge onto the old weir. */
import type { Board, Scene } from '../board.ts';
import { engrave, marsa, plainPrint } from '../engraving.ts';
import { figure } from '../figures.ts';
import { between, box, gouge, path, shape, stroke, type Point } from '../marks.ts';
import { clamp, layered, noise, seeded, smooth } from '../noise.ts';

const size = { width: 1600, height: 1067 };
const far = 520;
/** Where the light comes through the rain cloud. */
const sun = { x: 770, y: 400 };
const rock = noise(41);
const layer = noise(42);
const flow = noise(43);

interface Wall {
  /** Which side of the gorge it stands on. */
  readonly side: -1 | 1;
  /** Where its edge comes down, at the top and at the foot. */
  readonly head: Point;
  readonly foot: Point;
  readonly tint: readonly [string, string];
  readonly ink: string;
  readonly pitch: number;
  readonly shade: number;
  readonly seed: number;
}

const walls: readonly Wall[] = [
  {
    side: 1,
    head: [900, 250],
    foot: [838, 530],
    tint: ['#86b0a6', marsa.silver],
    ink: marsa.green,
    pitch: 6,
    shade: 0.1,
    seed: 1,
  },
  {
    side: -1,
    head: [610, 190],
    foot: [700, 540],
    tint: ['#6d9f95', marsa.silver],
    ink: marsa.green,
    pitch: 6.5,
    shade: 0.22,
    seed: 2,
  },
  {
    side: 1,
    head: [1060, 130],
    foot: [960, 572],
    tint: ['#3f8279', '#d5d6bd'],
    ink: marsa.sea,
    pitch: 7.5,
    shade: 0.2,
    seed: 3,
  },
  {
    side: -1,
    head: [420, 70],
    foot: [560, 600],
    tint: [marsa.green, marsa.sand],
    ink: marsa.deep,
    pitch: 8.5,
    shade: 0.36,
    seed: 4,
  },
  {
    side: 1,
    head: [1330, -60],
    foot: [1150, 650],
    tint: [marsa.sea, marsa.sand],
    ink: marsa.deep,
    pitch: 9.5,
    shade: 0.3,
    seed: 5,
  },
  {
    side: -1,
    head: [150, -60],
    foot: [330, 720],
    tint: [marsa.deep, '#a9a27c'],
    ink: marsa.ink,
    pitch: 11,
    shade: 0.56,
    seed: 6,
  },
];

function edgeOf({ head, foot, seed }: Wall, y: number): number {
  const t = clamp((y - head[1]) / (foot[1] - head[1]));
  const step = Math.floor(t * 7 + rock(seed * 9, 2)) / 7;
  return (
    head[0] + (foot[0] - head[0]) * (t * 0.4 + step * 0.6) + 16 * rock(y / 46, seed * 5) + 5 * rock(y / 12, seed * 7)
  );
}

function outline(wall: Wall): string {
  const { side, head, foot } = wall;
  const points: Point[] = [];
  const out = side > 0 ? 1620 : -20;
  for (let k = 0; k <= 24; k++) {
    const x = out + (head[0] - out) * (k / 24);
    points.push([x, head[1] - 20 + 26 * rock(x / 90, wall.seed * 3) + 8 * rock(x / 22, wall.seed) - 40 * (1 - k / 24)]);
  }
  for (let y = head[1]; y <= foot[1]; y += 5) points.push([edgeOf(wall, y), y]);
  points.push([foot[0] - side * 10, foot[1] + 40], [out, foot[1] + 190]);
  return shape(points, '#fff');
}

async function cliff(board: Board, wall: Wall): Promise<void> {
  const { side, seed, shade, foot } = wall;
  await engrave(board, outline(wall), {
    pitch: wall.pitch,
    tint: wall.tint,
    ink: wall.ink,
    // The beds dip towards the eye, and are broken where the rock has slipped.
    along: (x, y) => {
      const block = Math.floor((x + 24 * rock(y / 70, seed)) / (46 + seed * 9));
      return (
        y +
        side * (foot[0] - x) * 0.16 * -1 +
        10 * layered(layer, x / 170, y / 44 + seed, 2) +
        9 * rock(block * 3.7, seed)
      );
    },
    cross: (x, y) => x + y * 0.22 + 8 * rock(x / 60, y / 90),
    light: (_, x, y) => {
      const pillar = layered(rock, (x + 26 * rock(y / 80, seed)) / (40 + seed * 7), y / 420 + seed * 4, 2);
      const bed = layer(x / 420, (y + side * (x - foot[0]) * 0.16) / 19 + seed * 3);
      const lip = smooth(60, 0, Math.abs(x - edgeOf(wall, y))) * (side > 0 ? 0.3 : 0.08);
      return (
        0.74 -
        shade +
        0.62 * smooth(-0.35, 0.4, pillar) * 0.6 -
        0.2 +
        0.16 * bed +
        lip -
        smooth(foot[1] - 170, foot[1] + 60, y) * 0.2
      );
    },
  });
}

/** The weir: dressed stone across the stream, with three openings and a walk on top. */
const weir = { y: 664, left: 250, right: 1240, tall: 74 };
const gates = [470, 745, 1020] as const;

function stones(): string {
  const { y, left, right, tall } = weir;
  let holes = '';
  for (const x of gates) holes += `M${x - 66} ${y + tall}V${y + 34}Q${x} ${y - 22} ${x + 66} ${y + 34}V${y + tall}Z`;
  const abutment = (x: number) => box(x, y - 26, 108, tall + 60, '#fff');
  return `${abutment(left - 112)}${abutment(right + 26)}<path fill-rule="evenodd" fill="#fff" d="M${left - 60} ${y - 6}L${right + 60} ${y - 6}L${right + 60} ${y + tall}L${left - 60} ${y + tall}Z${holes}"/>`;
}

function tamarisk(random: () => number, x: number, y: number, tall: number): string {
  let stems = '';
  let leaves = '';
  for (let i = 0; i < 34; i++) {
    const a = -Math.PI / 2 + between(random, -0.8, 0.8);
    const r = tall * between(random, 0.5, 1);
    const ex = x + Math.cos(a) * r * 0.9;
    const ey = y + Math.sin(a) * r;
    const mx = x + Math.cos(a) * r * 0.22;
    const my = y - r * 0.55;
    stems += `M${x.toFixed(1)} ${y.toFixed(1)}Q${mx.toFixed(1)} ${my.toFixed(1)} ${ex.toFixed(1)} ${ey.toFixed(1)}`;
    for (let k = 0; k < 16; k++) {
      const t = between(random, 0.45, 1);
      const lx = (1 - t) ** 2 * x + 2 * t * (1 - t) * mx + t * t * ex;
      const ly = (1 - t) ** 2 * y + 2 * t * (1 - t) * my + t * t * ey;
      leaves += gouge(
        lx + between(random, -7, 7),
        ly + between(random, -3, 9),
        between(random, 10, 24),
        2.1,
        a + between(random, -0.7, 0.7),
      );
    }
  }
  return stroke(stems, marsa.ink, tall / 80) + path(leaves, marsa.ink);
}

async function paint(board: Board): Promise<void> {
  const random = seeded(12);
  await engrave(board, box(0, 0, 1600, 760, '#fff'), {
    pitch: 8.5,
    tint: ['#5b968b', marsa.paper],
    ink: marsa.sea,
    weight: 0.7,
    along: (x, y) => y + 22 * layered(flow, x / 420, y / 130, 2) + ((x - sun.x) / 60) ** 2 * 0.5,
    light: (_, x, y) =>
      0.97 -
      smooth(60, 620, Math.hypot((x - sun.x) * 0.8, y - sun.y)) * 0.66 +
      0.3 * smooth(0, 0.45, layered(flow, x / 380 + 4, y / 60, 3)),
  });
  for (const wall of walls.slice(0, 4)) await cliff(board, wall);

  // The water behind the weir, a sheet seen very flat.
  const still: Point[] = [
    [560, 560],
    [700, far],
    [840, far],
    [960, 566],
    [1290, 664],
    [200, 664],
  ];
  await engrave(board, shape(still, '#fff'), {
    pitch: 6,
    tint: [marsa.green, marsa.paper],
    ink: marsa.deep,
    along: (x, y) => y + 5 * flow(x / 90, y / 12),
    light: (_, x, y) => 0.9 - smooth(20, 420, Math.abs(x - 770 + (y - far) * 0.1)) * 0.62 + 0.2 * flow(x / 60, y / 7),
  });
  for (const wall of walls.slice(4)) await cliff(board, wall);

  // What comes through and over it.
  const depth = (y: number): number => Math.max(4, y - 640);
  const lane = (x: number, y: number): number => (x - 760) / (depth(y) + 130);
  await engrave(board, box(0, weir.y + 40, 1600, 420, '#fff'), {
    pitch: 9,
    tint: [marsa.sea, marsa.paper],
    ink: marsa.ink,
    along: (x, y) => {
      const u = lane(x, y);
      const d = depth(y);
      const roll = layered(flow, u * 2.6, Math.sqrt(d) * 0.5 - Math.abs(u) * 1.2, 2);
      return d * 0.86 + (d * 0.06 + 11) * roll * 1.25 - Math.abs(u) * d * 0.16;
    },
    light: (_, x, y) => {
      const u = lane(x, y);
      const d = depth(y);
      const crest = layered(flow, u * 4.4 + 9, Math.sqrt(d) * 0.8, 3);
      const jets = Math.max(...gates.map((g) => Math.exp(-(((x - g - (g - 745) * (d / 520)) / (60 + d * 0.3)) ** 2))));
      return (
        0.3 +
        0.44 * smooth(-0.1, 0.5, crest) +
        0.42 * jets * (1 - smooth(40, 460, d) * 0.72) -
        smooth(180, 430, d) * 0.1
      );
    },
  });

  await engrave(board, stones(), {
    pitch: 7,
    tint: [marsa.sea, marsa.sand],
    ink: marsa.deep,
    along: (x, y) => y + 1.4 * rock(x / 30, y / 8),
    cross: (x) => x,
    light: (_, x, y) => {
      const course = Math.floor((y - weir.y) / 15);
      const joint = Math.floor((x + (course % 2) * 31) / 62);
      const near = Math.max(...gates.map((g) => smooth(96, 66, Math.abs(x - g)))) * smooth(-10, 40, y - weir.y);
      return (
        0.6 +
        0.26 * rock(joint * 5.3, course * 3.1) -
        near * 0.14 -
        smooth(weir.y + 30, weir.y + 76, y) * 0.24 +
        smooth(weir.y + 6, weir.y - 6, y) * 0.16
      );
    },
  });
  let joints = '';
  for (let row = 0; row < 5; row++) {
    const y = weir.y + 10 + row * 15;
    for (let x = weir.left - 40 + (row % 2) * 31; x < weir.right + 50; x += 62) {
      if (gates.every((g) => Math.abs(x - g) > 72 || row < 2)) joints += `M${x} ${y}v13`;
    }
  }
  await board.lay(stroke(joints, marsa.deep, 1.6), { opacity: 0.7 });
  await board.lay(stroke(`M${weir.left - 60} ${weir.y - 7}H${weir.right + 60}`, marsa.paper, 3), { opacity: 0.85 });

  // Foam below the openings, laid with the graver's point.
  let foam = '';
  for (const g of gates) {
    for (let i = 0; i < 340; i++) {
      const d = random() ** 1.7 * 300;
      const x = g + (g - 745) * (d / 520) + between(random, -1, 1) * (58 + d * 0.42);
      const y = weir.y + 66 + d * 0.86 + between(random, -8, 8);
      foam += gouge(
        x,
        y,
        between(random, 8, 26) + d * 0.12,
        between(random, 0.8, 2.2) + d * 0.008,
        (x - g) / 700 + between(random, -0.2, 0.2),
      );
    }
  }
  await board.lay(path(foam, marsa.paper), { opacity: 0.9 });

  // The near bank, and those who came to look.
  const bank = (x: number): number =>
    905 - 150 * smooth(560, -40, x) + 15 * rock(x / 60, 3) + 150 * smooth(330, 640, x);
  const shore: Point[] = [[-10, 1080]];
  for (let x = -10; x <= 660; x += 6) shore.push([x, bank(x)]);
  shore.push([660, 1080]);
  await engrave(board, shape(shore, '#fff'), {
    pitch: 11,
    tint: [marsa.ink, marsa.sea],
    along: (x, y) => (y - bank(x)) * 0.9 + x * 0.12 + 11 * layered(rock, x / 70, y / 40, 2),
    light: (_, x, y) => 0.62 - smooth(0, 90, y - bank(x)) * 0.5 + 0.16 * rock(x / 26, y / 20),
  });
  await board.lay(
    tamarisk(random, 70, bank(70) + 24, 220) +
      tamarisk(random, 158, bank(158) + 24, 120) +
      figure(262, bank(262) + 6, 118, marsa.ink, { hat: 'bare', pose: 'point' }) +
      figure(318, bank(318) + 6, 110, marsa.ink, { hat: 'hood' }) +
      figure(352, bank(352) + 7, 74, marsa.ink, { hat: 'bare', flip: true }),
  );
  await board.lay(
    figure(880, weir.y - 7, 38, marsa.ink, { hat: 'bare', pose: 'talk' }) +
      figure(903, weir.y - 7, 37, marsa.ink, { hat: 'bare', flip: true }) +
      figure(606, weir.y - 7, 38, marsa.ink, { hat: 'cap', pose: 'walk' }),
  );
}

export const scene: Scene = {
  name: 'marsa-wadi-flood',
  size,
  seed: 3102,
  widths: [480, 800, 1200, 1600],
  paint,
  print: plainPrint,
};

/** A hull in frame on the slip: ribs, the first strakes, and the men who bend them. */
import type { Board, Scene } from '../board.ts';
import { engrave, marsa, plainPrint } from '../engraving.ts';
import { figure } from '../figures.ts';
import { between, box, gouge, path, ridge, shape, stroke, type Point } from '../marks.ts';
import { layered, noise, seeded, smooth } from '../noise.ts';

const size = { width: 1600, height: 1067 };
const shore = 640;
const air = noise(31);
const grain = noise(32);

/** The hull: from the sternpost (0) to the stem (1). Sheer is its upper edge, keel its lower. */
const left = 250;
const right = 1330;
const at = (t: number): number => left + (right - left) * t;
const sheer = (t: number): number =>
  402 + 150 * Math.sin(Math.PI * (0.1 + 0.86 * t)) - 120 * smooth(0.72, 1.08, t) - 34 * smooth(0.2, 0, t);
const keel = (t: number): number => 836 - 150 * smooth(0.9, 1.12, t) - 20 * t;
/** How full the ship is there. */
const full = (t: number): number => Math.sin(Math.PI * (0.08 + 0.86 * t)) ** 0.62;

/** A point of the near side: v runs from the keel (0) to the sheer (1). */
function side(t: number, v: number): Point {
  const low = keel(t);
  const high = sheer(t);
  const belly = full(t) * 58 * Math.sin(Math.PI * v * 0.62) * (1 - v * 0.3);
  const rake = 88 * smooth(0.7, 1, t) * v ** 1.4 - 40 * smooth(0.25, 0, t) * v;
  return [at(t) + rake, low + (high - low) * v ** 1.12 + belly * 0.42];
}

function band(v0: number, v1: number, t0 = 0.02, t1 = 0.985): string {
  const up: Point[] = [];
  const down: Point[] = [];
  for (let i = 0; i <= 60; i++) {
    const t = t0 + (t1 - t0) * (i / 60);
    up.push(side(t, v1));
    down.unshift(side(t, v0));
  }
  return shape([...up, ...down], '#fff');
}

function rib(t: number, over: number): string {
  const a: Point[] = [];
  const b: Point[] = [];
  for (let i = 0; i <= 26; i++) {
    const v = (i / 26) * over;
    const [x, y] = side(t, Math.min(v, 1.4));
    const half = 9.5 - v * 2.4;
    a.push([x - half, y]);
    b.unshift([x + half, y]);
  }
  return shape([...a, ...b], '#fff');
}

async function paint(board: Board): Promise<void> {
  const random = seeded(64);
  // Morning, without a sun: the light comes along the water.
  await engrave(board, box(0, 0, 1600, shore + 6, '#fff'), {
    pitch: 8.5,
    tint: ['#6ba297', marsa.paper],
    ink: marsa.green,
    weight: 0.6,
    along: (x, y) => y * 0.96 + 12 * layered(air, x / 380, y / 90, 2) - ((x - 800) / 90) ** 2 * 0.35,
    light: (_, x, y) =>
      0.46 + 0.44 * smooth(60, 560, y) + 0.3 * smooth(0.02, 0.4, layered(air, x / 420 + 7, y / 66, 3)),
  });
  await engrave(
    board,
    ridge(-10, 1610, 6, shore + 8, (x) => shore - 26 - 58 * smooth(700, 1640, x) - 16 * air(x / 90, 2), '#fff'),
    {
      pitch: 6,
      tint: [marsa.leaf, marsa.silver],
      ink: marsa.green,
      along: (x, y) => y + x * 0.36 + 6 * air(x / 60, y / 30),
      light: (_, x, y) => 0.64 + 0.3 * layered(air, x / 50 + y / 40, y / 60, 2),
    },
  );
  await engrave(board, box(0, shore, 1600, 150, '#fff'), {
    pitch: 6,
    tint: [marsa.green, marsa.paper],
    ink: marsa.sea,
    along: (x, y) => y + 3.4 * air(x / 80, y / 9),
    light: (_, x, y) =>
      0.66 - smooth(shore, shore + 140, y) * 0.2 + 0.3 * air(x / 70, y / 7) + 0.2 * smooth(400, 1000, x),
  });
  // Two sails far out.
  for (const [x, k] of [
    [1440, 1],
    [148, 0.66],
  ] as const)
    await board.lay(
      path(
        `M${x} ${shore + 10}L${x + 44 * k} ${shore - 82 * k}Q${x + 56 * k} ${shore - 30 * k} ${x + 38 * k} ${shore + 8}Z`,
        marsa.silver,
      ) +
        path(
          `M${x - 12 * k} ${shore + 8}Q${x} ${shore + 22 * k} ${x + 14 * k} ${shore + 22 * k}H${x + 44 * k}Q${x + 58 * k} ${shore + 20 * k} ${x + 62 * k} ${shore + 2}Z`,
          marsa.deep,
        ),
    );

  const beach = (x: number): number => 748 + 26 * smooth(0, 700, x) + 5 * grain(x / 90, 2);
  await engrave(board, ridge(-10, 1610, 5, 1080, beach, '#fff'), {
    pitch: 8.5,
    tint: [marsa.green, '#e6d5ae'],
    ink: marsa.deep,
    along: (x, y) => (y - beach(x)) * 0.84 + 12 * layered(grain, x / 190, y / 54, 2),
    light: (_, x, y) =>
      0.95 -
      smooth(880, 1080, y) * 0.44 -
      0.4 * Math.exp(-(((y - 880) / 54) ** 2)) * smooth(180, 330, x) * smooth(1440, 1280, x) -
      0.18 * smooth(0.05, 0.4, layered(grain, x / 110, y / 26, 2)),
  });

  // The far side's ribs, seen through the frame.
  let beyond = '';
  for (let i = 1; i < 17; i++) {
    const t = i / 17.4;
    const [x, y] = side(t, 1.02);
    beyond += stroke(
      `M${x + 15} ${y - 20 - 10 * full(t)}Q${x + 24 + full(t) * 4} ${y + 90} ${x + 10} ${keel(t) - 26}`,
      '#fff',
      12,
    );
  }
  await engrave(board, beyond, {
    pitch: 6,
    tint: [marsa.sea, marsa.leaf],
    ink: marsa.deep,
    along: (_, y) => y,
    light: () => 0.36,
  });
  // Keel, sternpost and stem.
  const posts =
    `<path fill="#fff" d="M${left - 26} ${keel(0) + 6}L${left + 30} ${keel(0.05) - 2}L${at(0.5)} ${keel(0.5) + 2}L${at(0.93)} ${keel(0.93) + 2}Q${at(1) + 4} ${keel(1) - 40} ${at(1) + 112} ${sheer(1) - 104}L${at(1) + 144} ${sheer(1) - 92}Q${at(1) + 46} ${keel(1) - 4} ${at(0.93)} ${keel(0.93) + 30}L${at(0.5)} ${keel(0.5) + 30}L${left - 26} ${keel(0.02) + 34}Z"/>` +
    `<path fill="#fff" d="M${left - 26} ${keel(0) + 34}L${left - 58} ${sheer(0) - 46}L${left - 24} ${sheer(0) - 48}L${left + 30} ${keel(0.02) + 6}Z"/>`;
  await engrave(board, posts, {
    pitch: 7,
    tint: [marsa.ink, marsa.sand],
    along: (x, y) => (x > at(0.93) ? y * 0.5 + x * 0.9 : y + 2 * grain(x / 60, y / 10)),
    light: (_, x, y) => 0.5 - smooth(at(0.2), at(1.1), x) * 0.16 + 0.12 * grain(x / 40, y / 14),
  });
  for (let i = 1; i < 21; i++) {
    const t = i / 21.3;
    await engrave(board, rib(t, 1.05 + 0.05 * ((i * 7) % 3)), {
      pitch: 6.5,
      tint: [marsa.deep, marsa.sand],
      along: (x, y) => x * 0.94 + y * 0.08,
      light: (_, x, y) => {
        const [mx] = side(t, Math.min(1.2, Math.max(0, (keel(t) - y) / (keel(t) - sheer(t)))));
        return 0.8 - smooth(-9, 10, x - mx) * 0.66;
      },
    });
  }
  // What is planked already: six strakes from the keel, and the wale at the sheer.
  const strakes = [0, 0.105, 0.2, 0.29, 0.375, 0.455] as const;
  for (const [i, v] of strakes.entries()) {
    const end = i === 5 ? 0.6 : i === 4 ? 0.84 : 0.985;
    const next = strakes[i + 1] ?? 0.53;
    await engrave(board, band(v, next - 0.004, 0.02, end), {
      pitch: 7.5,
      tint: [marsa.deep, marsa.sand],
      // Grain runs with the plank.
      along: (x, y) => {
        const t = (x - left) / (right - left);
        const [, low] = side(t, v);
        return (y - low) * 1.05 + 3 * grain(x / 130, y / 12 + i * 9);
      },
      light: (_, x, y) => {
        const t = (x - left) / (right - left);
        const [, low] = side(t, v);
        const [, high] = side(t, next);
        const u = (low - y) / Math.max(8, low - high);
        return (
          0.34 +
          i * 0.07 +
          smooth(0, 1, u) * 0.2 -
          smooth(0.9, 1.02, u) * 0.3 +
          0.14 * grain(x / 190 + i * 5, i * 3.3) -
          smooth(0.75, 1.02, t) * 0.16
        );
      },
    });
  }
  await engrave(board, band(0.93, 1.0, 0.01, 0.99), {
    pitch: 6,
    tint: [marsa.deep, '#ecdfba'],
    along: (x, y) => y - side((x - left) / (right - left), 0.96)[1],
    light: (_, x) => 0.82 - smooth(at(0.5), at(1), x) * 0.3,
  });
  let nails = '';
  for (let i = 1; i < 21; i++) {
    const t = i / 21.3;
    for (const v of strakes.slice(0, 5)) {
      const [x, y] = side(t, v + 0.05);
      if (v < 0.36 || t < 0.82) nails += box(x - 1.6, y - 1.6, 3.4, 3.4, marsa.ink);
    }
  }
  await board.lay(nails);
  // Shores that hold her up, and the blocks.
  let props = '';
  for (const t of [0.12, 0.3, 0.5, 0.7, 0.87]) {
    const [x, y] = side(t, 0.5);
    props +=
      stroke(`M${x} ${y + 4}L${x - 58} ${900 + 18 * t}`, marsa.ink, 11) +
      stroke(`M${x - 2} ${y + 4}L${x - 60} ${900 + 18 * t}`, marsa.dune, 2.6);
    props += box(at(t) - 34, keel(t) + 28, 68, 22, marsa.ink) + box(at(t) - 26, keel(t) + 50, 52, 22, marsa.deep);
  }
  await board.lay(props);
  // Staging with a ladder; the master, and two with a hot plank.
  const stage = 648;
  await board.lay(
    box(420, stage, 380, 11, marsa.ink) +
      stroke(`M440 ${stage}L420 900M780 ${stage}L800 905M604 ${stage}V902`, marsa.ink, 9) +
      stroke(`M846 908L786 ${stage - 26}M884 908L824 ${stage - 26}`, marsa.ink, 6) +
      stroke(Array.from({ length: 9 }, (_, i) => `M${842 - i * 6.2} ${884 - i * 29}h38`).join(''), marsa.ink, 5) +
      stroke(`M424 ${stage + 2}H798`, marsa.sand, 2.4),
  );
  await board.lay(
    figure(500, stage + 1, 168, marsa.ink, { hat: 'cap', pose: 'talk', rim: marsa.leaf }) +
      figure(690, stage + 1, 160, marsa.ink, { hat: 'hood', pose: 'bend', rim: marsa.leaf }) +
      figure(1010, 962, 196, marsa.ink, { hat: 'cap', pose: 'point', rim: marsa.leaf }) +
      figure(1432, 984, 200, marsa.ink, { hat: 'hood', pose: 'bend', flip: true, rim: marsa.leaf }),
  );
  // A baulk on trestles, and shavings round about.
  await engrave(
    board,
    shape(
      [
        [1180, 876],
        [1560, 912],
        [1560, 944],
        [1180, 906],
      ],
      '#fff',
    ),
    {
      pitch: 6,
      tint: [marsa.deep, '#ecdfba'],
      along: (x, y) => y - x * 0.095 + 2 * grain(x / 80, y / 8),
      light: (_, x, y) => 0.86 - smooth(894 + (x - 1180) * 0.09, 908 + (x - 1180) * 0.09, y) * 0.5,
    },
  );
  await board.lay(stroke('M1230 908L1206 1000M1230 908L1262 998M1510 936L1486 1030M1510 936L1542 1028', marsa.ink, 9));
  let chips = '';
  let shavings = '';
  for (let i = 0; i < 130; i++) {
    const one = gouge(
      between(random, 260, 1560),
      between(random, 930, 1050),
      between(random, 8, 26),
      2.4,
      between(random, -0.5, 0.5),
    );
    if (i % 3 === 0) shavings += one;
    else chips += one;
  }
  await board.lay(path(chips, marsa.deep) + path(shavings, marsa.paper));
}

export const scene: Scene = {
  name: 'marsa-dhow-yard',
  size,
  seed: 3107,
  widths: [480, 800, 1200, 1600],
  paint,
  print: plainPrint,
};

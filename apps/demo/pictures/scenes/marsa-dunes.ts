/** The coast railway between the dunes, under a pale morning sun. */
import type { Board, Scene } from '../board.ts';
import { engrave, marsa, plainPrint } from '../engraving.ts';
import { box, disc, ridge, shape, stroke, type Point } from '../marks.ts';
import { clamp, layered, noise, seeded, smooth } from '../noise.ts';

const size = { width: 1600, height: 1067 };
const sun = { x: 1130, y: 300, r: 112 };
const sand = noise(5);
const wind = noise(6);

interface Dune {
  /** Height of the crest over x. */
  readonly crest: (x: number) => number;
  /** Where the crest stands highest: to its right lies the shadow. */
  readonly peak: number;
  readonly far: number;
  readonly reach: number;
}

/** A long back to windward, a steep one to leeward. */
const hump = (x: number, peak: number, height: number, windward: number, leeward: number): number =>
  height * (x < peak ? smooth(peak - windward, peak + windward * 0.12, x) : Math.exp(-(((x - peak) / leeward) ** 1.7)));

const dunes: readonly Dune[] = [
  { far: 1, peak: 420, reach: 150, crest: (x) => 560 - hump(x, 420, 74, 420, 300) - hump(x, 1380, 52, 420, 240) },
  { far: 0.72, peak: 1240, reach: 250, crest: (x) => 640 - hump(x, 1240, 150, 640, 330) - 18 * wind(x / 260, 3) },
  { far: 0.4, peak: 330, reach: 380, crest: (x) => 770 - hump(x, 330, 250, 560, 480) - 12 * wind(x / 300, 8) },
];

/** The line of the knife-edge that runs down from a peak towards the eye. */
function spine({ peak, reach, crest }: Dune, y: number): number {
  const down = (y - crest(peak)) / reach;
  return peak + 120 * Math.sin(down * 2.1) * (0.4 + down * 0.4) - 60 * down * down;
}

async function dune(board: Board, one: Dune): Promise<void> {
  const { crest, far, peak } = one;
  const rise = (crest(peak) - crest(peak - 40)) / 40;
  const back = (x: number): number => (x < peak ? crest(x) : crest(peak) + (x - peak) * rise * 0.6);
  await engrave(board, ridge(-10, 1610, 4, 1080, crest, '#fff'), {
    pitch: 10 - far * 4.6,
    tint: [far > 0.9 ? '#6d9b91' : marsa.green, far > 0.9 ? marsa.silver : marsa.sand],
    ink: far > 0.9 ? marsa.sea : marsa.deep,
    weight: 0.82 - far * 0.25,
    along: (x, y) => {
      const edge = spine(one, y);
      const side = x - edge;
      // Past its peak the ripples of the long back run on as they came.
      const low = y - back(x);
      const fold = 10 * layered(sand, x / 190, y / 80, 2);
      // Lee lines fall with the slope; windward ripples run along it.
      return side > 0 ? y * 0.5 + side * 0.82 + fold : low * 0.86 + side * 0.14 + fold * 1.5;
    },
    light: (_, x, y) => {
      const side = x - spine(one, y);
      const low = y - crest(clamp(x, 0, peak));
      const ripple = 0.09 * layered(sand, x / 70 + y / 30, y / 16, 2) + 0.1 * layered(wind, x / 420, y / 130, 2);
      const lee = 0.26 + far * 0.34 + smooth(60, 460, side) * 0.26 + smooth(0, 240, low) * 0.08;
      const windward = 0.93 - smooth(20, 420, low) * 0.3 * (1 - far * 0.5) - smooth(-700, 0, side) * 0.02;
      const k = smooth(-3, 3, side);
      return windward * (1 - k) + lee * k + ripple;
    },
  });
}

/** The embankment, from the right round into the middle distance. */
function track(): string {
  const near: Point[] = [];
  const back: Point[] = [];
  for (let k = 0; k <= 40; k++) {
    const t = (k / 40) * 0.79;
    const x = 1640 - 1250 * t + 300 * t * t * t;
    const y = 985 - 300 * t ** 0.62 + 20 * t * t;
    const half = 26 * (1 - t) ** 1.6 + 2.4;
    near.push([x, y + half]);
    back.unshift([x, y - half * 0.5]);
  }
  return shape([...near, ...back], '#a8a8a8');
}

function train(): string {
  let s = '';
  for (let k = 0; k < 7; k++) {
    const at = (t: number): Point => [1640 - 1250 * t + 300 * t * t * t, 985 - 300 * t ** 0.62 + 20 * t * t - 3];
    const t0 = 0.3 + k * 0.066;
    const [x0, y0] = at(t0);
    const [x1, y1] = at(t0 + 0.062);
    const h0 = 38 * (1 - t0) ** 1.5;
    const h1 = 38 * (1 - t0 - 0.062) ** 1.5;
    s += shape(
      [
        [x0, y0],
        [x1, y1],
        [x1, y1 - h1],
        [x0, y0 - h0],
      ],
      marsa.ink,
    );
    s += stroke(`M${x0} ${y0 - h0}L${x1} ${y1 - h1}`, marsa.pale, 2.2 * (1 - t0));
    for (let w = 0; w < 5; w++) {
      const u = (w + 0.6) / 5.4;
      s += box(
        x0 + (x1 - x0) * u - 3 * (1 - t0),
        y0 + (y1 - y0) * u - (h0 + (h1 - h0) * u) * 0.72,
        6 * (1 - t0),
        (h0 + (h1 - h0) * u) * 0.28,
        marsa.sand,
      );
    }
  }
  return s;
}

async function paint(board: Board): Promise<void> {
  const random = seeded(31);
  await engrave(board, box(0, 0, 1600, 1067, '#fff'), {
    pitch: 9,
    tint: ['#4f938a', marsa.paper],
    ink: marsa.sea,
    weight: 0.62,
    along: (x, y) => Math.hypot(x - sun.x, y - sun.y) + 5 * wind(x / 240, y / 60),
    light: (_, x, y) => {
      const d = Math.hypot(x - sun.x, y - sun.y);
      return (
        0.92 - smooth(sun.r * 0.6, 1250, d) * 0.6 + smooth(330, 600, y) * 0.1 + 0.05 * layered(wind, x / 300, y / 40, 3)
      );
    },
  });
  await engrave(board, disc(sun.x, sun.y, sun.r, '#fff'), {
    pitch: 7,
    tint: [marsa.sand, marsa.paper],
    ink: marsa.dune,
    weight: 0.7,
    along: (_, y) => y,
    light: (_, __, y) => 1 - smooth(sun.y - sun.r * 0.6, sun.y + sun.r * 1.5, y) * 0.8,
  });
  for (const one of dunes.slice(0, 2)) await dune(board, one);
  await dune(board, dunes[2] as Dune);
  await engrave(board, track(), {
    pitch: 6,
    tint: [marsa.deep, marsa.sea],
    along: (x, y) => x * 0.9 + y * 0.4,
    light: () => 0.6,
  });
  await board.lay(train());
  // The nearest dune, across the corner, and what grows on it.
  const near = (x: number): number =>
    1010 - 170 * smooth(900, -200, x) - 6 * wind(x / 120, 20) + 60 * smooth(900, 1500, x);
  await engrave(board, ridge(-10, 1610, 4, 1080, near, '#fff'), {
    pitch: 11,
    tint: [marsa.deep, marsa.green],
    along: (x, y) => (y - near(x)) * 0.9 + 8 * layered(sand, x / 150, y / 60, 2),
    light: (_, x, y) => 0.6 - smooth(0, 120, y - near(x)) * 0.4 + 0.08 * sand(x / 60, y / 18),
  });
  let grass = '';
  for (const [x, size, blades] of [
    [86, 1.5, 44],
    [142, 0.9, 24],
    [236, 0.6, 16],
    [352, 1.15, 34],
    [398, 0.7, 18],
    [610, 0.85, 22],
  ] as const) {
    const foot = near(x) + 16 * size;
    for (let i = 0; i < blades; i++) {
      const lean = (random() - 0.32) * 88 * size;
      const tall = (30 + random() * 66) * size;
      grass += `M${x + (random() - 0.5) * 22} ${foot}q${lean * 0.2} ${-tall * 0.7} ${lean} ${-tall}`;
    }
  }
  await board.lay(stroke(grass, marsa.ink, 2.2));
}

export const scene: Scene = {
  name: 'marsa-dunes',
  size,
  seed: 3101,
  widths: [480, 800, 1200, 1600],
  paint,
  print: plainPrint,
};

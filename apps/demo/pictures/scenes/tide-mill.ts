/** A weatherboarded tide mill at the top of the tide, early. */
import type { Board, Scene } from '../board.ts';
import { mist } from '../haze.ts';
import { blend, ramp } from '../inks.ts';
import { between, box, disc, gouge, path, pick, ridge, shape, stroke } from '../marks.ts';
import { clamp, layered, noise, seeded, smooth } from '../noise.ts';
import { mirror, ripples } from '../water.ts';

const size = { width: 1600, height: 1067 };
const tide = 660;

function mill(): string {
  const random = seeded(14);
  let s = '';
  const boards = (x0: number, x1: number, y0: number, y1: number, light: string, dark: string) => {
    let b = box(x0, y0, x1 - x0, y1 - y0, light);
    for (let y = y0; y < y1; y += 10.5) {
      b += box(x0, y + 8.2, x1 - x0, 2.3, dark);
      let x = x0;
      while (x < x1) {
        const w = between(random, 50, 150);
        if (random() > 0.45)
          b += box(
            x,
            y,
            Math.min(w, x1 - x),
            8.2,
            blend(light, pick(random, ['#fff3d6', dark, dark]), between(random, 0.06, 0.24)),
          );
        x += w;
      }
    }
    return b;
  };
  // long wing, mill house, lucam, in light from the left
  s += boards(1240, 1470, 500, 632, '#8d8a7c', '#5d6063');
  s += shape(
    [
      [1226, 506],
      [1250, 424],
      [1460, 424],
      [1490, 506],
    ],
    '#4a3a33',
  );
  s += boards(880, 1260, 410, 632, '#cfc3a4', '#8e8672');
  s += shape(
    [
      [860, 416],
      [936, 250],
      [1190, 250],
      [1282, 416],
    ],
    '#573c31',
  );
  for (let i = 0; i < 14; i++)
    s += stroke(
      `M${866 + i * 5.4} ${410 - i * 11.6}L${1274 - i * 6.4} ${410 - i * 11.6}`,
      '#3f2b25',
      1.6,
      'opacity=".6"',
    );
  s += shape(
    [
      [936, 250],
      [1190, 250],
      [1196, 262],
      [930, 262],
    ],
    '#6d4d3c',
  );
  // gable facing the light
  s += shape(
    [
      [838, 632],
      [838, 420],
      [898, 262],
      [960, 420],
      [960, 632],
    ],
    '#e6d7b2',
  );
  for (let y = 296; y < 632; y += 10.5) {
    const t = clamp((y - 262) / 158);
    s += box(898 - 60 * t, y, 122 * t, 2.2, '#a99b7c');
  }
  s += shape(
    [
      [828, 428],
      [896, 250],
      [902, 250],
      [970, 428],
      [958, 428],
      [898, 272],
      [840, 428],
    ],
    '#4a3329',
  );
  s +=
    boards(1044, 1118, 288, 420, '#c3b594', '#857c69') +
    shape(
      [
        [1030, 296],
        [1080, 240],
        [1132, 296],
      ],
      '#4d362c',
    );
  s += box(1064, 318, 34, 46, '#2a3036') + stroke('M1081 276L1081 300M1081 364L1081 560', '#39332b', 2.4);
  // windows
  const window = (x: number, y: number, w: number, h: number, glass: string) =>
    box(x - 4, y - 4, w + 8, h + 8, '#efe6cf') +
    box(x, y, w, h, glass) +
    box(x + w / 2 - 1.5, y, 3, h, '#e5dac0') +
    box(x, y + h / 2 - 1.5, w, 3, '#e5dac0');
  s +=
    window(880, 340, 32, 40, '#46535c') +
    window(878, 470, 36, 46, '#3b4953') +
    window(1000, 456, 38, 46, '#4b5961') +
    window(1150, 456, 38, 46, '#f2c36e') +
    window(1206, 456, 34, 46, '#4b5961');
  s += window(1296, 540, 34, 34, '#3e4a52') + window(1380, 540, 34, 34, '#3e4a52');
  s += box(1050, 540, 62, 92, '#2d2a28') + box(1050, 540, 62, 6, '#e0d2ae');
  // shade under the eaves and beside what stands proud
  s +=
    box(960, 416, 300, 15, '#3d4147', 'opacity=".42"') +
    box(960, 420, 16, 212, '#3d4147', 'opacity=".3"') +
    box(1118, 296, 13, 124, '#2c211d', 'opacity=".55"') +
    box(1240, 506, 236, 13, '#262d33', 'opacity=".5"') +
    shape(
      [
        [846, 420],
        [898, 282],
        [902, 292],
        [856, 420],
      ],
      '#8f8367',
      'opacity=".5"',
    ) +
    shape(
      [
        [1240, 506],
        [1262, 506],
        [1262, 632],
        [1240, 632],
      ],
      '#262d33',
      'opacity=".35"',
    );
  // brick footing, arch and wheel
  s += box(822, 628, 690, 50, '#6b574a');
  for (let y = 632; y < 676; y += 9) s += box(822, y, 690, 1.6, '#4c3e37');
  s += path('M930 678L930 656A62 46 0 0 1 1054 656L1054 678Z', '#141b21');
  s += stroke('M946 678A46 46 0 0 1 1038 678', '#5b4634', 7);
  for (let i = 0; i < 9; i++) {
    const a = Math.PI * (1 + i / 8);
    s += stroke(
      `M${992 + 24 * Math.cos(a)} ${680 + 24 * Math.sin(a)}L${992 + 56 * Math.cos(a)} ${680 + 56 * Math.sin(a)}`,
      '#4a3a2e',
      5,
    );
  }
  s += box(1180, 640, 180, 9, '#57473b');
  for (let i = 0; i < 7; i++) s += box(1186 + i * 27, 640, 7, 40, '#463a33');
  return s;
}

async function paint(board: Board): Promise<void> {
  const random = seeded(5);
  const cloud = noise(6);
  const sky = ramp([
    [0, '#8b9ba0'],
    [0.35, '#b3b8ac'],
    [0.62, '#dccfac'],
    [0.85, '#f2dbab'],
    [1, '#f7e2b4'],
  ]);
  board.fill((x, y) => {
    const n = layered(cloud, x / 480, y / 80, 4);
    return sky(clamp(y / 560 + n * 0.17 + 0.16 * Math.exp(-(((x - 240) / 480) ** 2)) * (y / tide)));
  });
  let bars = '';
  for (let i = 0; i < 30; i++)
    bars += gouge(
      between(random, -60, 1660),
      between(random, 60, 420),
      between(random, 140, 480),
      between(random, 4, 15),
      between(random, -0.03, 0.01),
    );
  await board.lay(path(bars, '#fbeed0'), { blur: 3, opacity: 0.5 });
  board.glow(236, 520, 120, '#fff3cf', 0.75);
  await board.lay(disc(236, 520, 38, '#fffbe6'));
  const hill = noise(17);
  await board.lay(
    ridge(-10, 1610, 5, tide + 4, (x) => tide - 96 - 40 * hill(x / 260, 3) - 6 * hill(x / 30, 1), '#aab0a0'),
    { blur: 1.5 },
  );
  mist(board, { y: tide - 60, height: 40, ink: '#f6e3ba', strength: 0.55, seed: 71 });
  await board.lay(
    ridge(
      -10,
      1610,
      3,
      tide + 4,
      (x) => tide - 34 - 26 * layered(hill, x / 120, 8, 3) - 9 * Math.abs(hill(x / 13, 5)),
      '#808d82',
    ),
    { blur: 1 },
  );
  mist(board, { y: tide - 24, height: 30, ink: '#f4e2b8', strength: 0.5, seed: 72 });
  // trees behind the mill
  let trees = '';
  let leaves = '';
  for (const [cx, cy, rx, ry] of [
    [1400, 430, 120, 90],
    [1490, 450, 130, 130],
    [1580, 520, 100, 140],
    [1340, 520, 90, 90],
    [800, 596, 62, 56],
    [752, 622, 40, 36],
  ] as const) {
    for (let i = 0; i < 46; i++) {
      const a = random() * Math.PI * 2;
      const r = Math.sqrt(random());
      trees += disc(
        cx + Math.cos(a) * r * rx,
        cy + Math.sin(a) * r * ry,
        between(random, 10, 24) * (rx / 110 + 0.25),
        '#6b7a70',
      );
    }
    for (let i = 0; i < 70; i++) {
      const a = between(random, 2.2, 4.9);
      const r = Math.sqrt(random()) * 0.95;
      leaves += gouge(
        cx + Math.cos(a) * r * rx,
        cy + Math.sin(a) * r * ry,
        between(random, 10, 24),
        between(random, 3, 7),
        between(random, -0.7, 0.4),
      );
    }
  }
  await board.lay(trees + box(1380, 520, 240, 150, '#6b7a70') + box(740, 630, 100, 40, '#6b7a70'));
  await board.lay(path(leaves, '#a3a890'), { opacity: 0.7 });
  await board.lay(
    ridge(560, 1610, 4, tide + 20, (x) => tide + 10 - 30 * smooth(560, 860, x) - 4 * hill(x / 22, 3), '#59604f'),
  );
  const layer = await board.draw(mill());
  board.put(layer);
  // warm light from the left, cool shade to the right
  board.veil('#34434f', (x, y) => (y < 690 ? 0.4 * smooth(960, 1560, x) : 0));
  board.glow(1169, 478, 26, '#ffd585', 0.5);
  mist(board, { y: tide + 6, height: 20, ink: '#f3e2bb', strength: 0.5, seed: 73 });
  mirror(board, {
    from: tide + 12,
    ink: '#5c6f76',
    near: 0.42,
    far: 0.08,
    ripple: 1.1,
    smear: 0.16,
    seed: 19,
    stretch: 1,
  });
  await board.lay(
    ripples({
      random,
      from: tide + 14,
      to: 1067,
      left: -40,
      right: 1640,
      count: 700,
      ink: '#fbeecb',
      where: (x) => 0.25 + 0.6 * Math.exp(-(((x - 240) / 260) ** 2)),
    }),
    { opacity: 0.5 },
  );
  await board.lay(ripples({ random, from: tide + 14, to: 1067, left: -40, right: 1640, count: 600, ink: '#4b5d66' }), {
    opacity: 0.36,
  });
  mist(board, { y: tide + 30, height: 26, ink: '#f6e8c6', strength: 0.42, seed: 74, torn: 1.2 });
  // stakes in the water, a punt
  let stakes = '';
  for (const [x, h] of [
    [560, 60],
    [604, 44],
    [652, 70],
    [700, 38],
  ] as const)
    stakes += shape(
      [
        [x, 742],
        [x + 2, 742 - h],
        [x + 9, 742 - h + 3],
        [x + 10, 742],
      ],
      '#39403f',
    );
  const boat =
    path('M330 806C380 816 520 816 566 800L548 832C500 842 400 842 356 834Z', '#27313a') +
    path('M330 806C380 816 520 816 566 800L563 806C510 822 390 822 333 812Z', '#b8743c') +
    stroke('M420 812L398 760', '#2c2a26', 4);
  const floating = await board.draw(stakes);
  mirror(board, { from: 742, to: 840, ink: '#8b958c', near: 0.3, far: 0.1, ripple: 1.2, seed: 3, fade: 0.4 }, floating);
  board.put(floating);
  const punt = await board.draw(boat);
  mirror(board, { from: 838, to: 930, ink: '#6d7a7a', near: 0.3, far: 0.1, ripple: 1.2, seed: 4, fade: 0.5 }, punt);
  board.put(punt);
  // reeds
  const reeds = (
    count: number,
    left: number,
    right: number,
    low: number,
    high: number,
    ink: string,
    lean: number,
    heads: boolean,
  ) => {
    let d = '';
    for (let i = 0; i < count; i++) {
      const x = between(random, left, right);
      const edge = 1 - Math.abs((x - left) / (right - left)) ** 2 * 0.75;
      const h = between(random, low, high) * edge;
      const bend = lean + between(random, -30, 40);
      const w = between(random, 2, 5);
      d += `M${x} 1080Q${x + bend * 0.2} ${1080 - h * 0.6} ${x + bend} ${1080 - h}Q${x + bend * 0.3 + w} ${1080 - h * 0.55} ${x + w} 1080Z`;
      if (heads && random() > 0.55) d += gouge(x + bend, 1080 - h - 8, 52, 6.5, -1.25 + between(random, -0.2, 0.3));
    }
    return path(d, ink);
  };
  await board.lay(reeds(170, -60, 520, 110, 300, '#7d7a55', 20, true), { blur: 0.8 });
  await board.lay(reeds(190, -60, 430, 90, 360, '#4a4f3e', 26, true));
  await board.lay(reeds(120, -60, 330, 80, 270, '#232a2a', 22, false));
  await board.lay(reeds(60, 1430, 1660, 60, 190, '#2d3433', -24, true));
}

export const scene: Scene = {
  name: 'tide-mill',
  size,
  seed: 303,
  widths: [480, 800, 1200, 1600],
  paint,
  print: { vignette: 0.08, tones: 18, brush: 0.04, flecks: 0.25 },
};

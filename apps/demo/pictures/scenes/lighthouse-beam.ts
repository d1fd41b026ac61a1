/** The light on the point, its beam over a dark swell. */
import type { Board, Scene } from '../board.ts';
import { mist } from '../haze.ts';
import { ramp } from '../inks.ts';
import { between, box, disc, gouge, path, pool, ridge, shape, stroke, wash, type Point } from '../marks.ts';
import { clamp, layered, noise, seeded, smooth } from '../noise.ts';
import { mirror, ripples } from '../water.ts';

const size = { width: 1600, height: 1067 };
const sea = 720;
const lamp = { x: 1130, y: 262 };

function tower(): string {
  const { x } = lamp;
  const cut = (v: number) => 42 + 34 * ((v - 316) / 330) ** 1.25;
  const side: Point[] = [];
  const back: Point[] = [];
  for (let v = 316; v <= 660; v += 8) {
    side.push([x - cut(v), v]);
    back.unshift([x + cut(v), v]);
  }
  let s = wash('stone', x - 80, 0, x + 80, 0, [
    [0, '#8f958e'],
    [0.3, '#b9b49f'],
    [0.55, '#76807f'],
    [1, '#27343f'],
  ]);
  s += shape([...side, ...back], 'url(#stone)');
  const band = (v0: number, v1: number) => {
    const p: Point[] = [];
    for (let k = 0; k <= 12; k++) {
      const t = -1 + k / 6;
      p.push([x + cut(v0) * t, v0 + 9 * (1 - t * t)]);
    }
    for (let k = 12; k >= 0; k--) {
      const t = -1 + k / 6;
      p.push([x + cut(v1) * t, v1 + 12 * (1 - t * t)]);
    }
    return shape(p, 'url(#band)');
  };
  s += wash('band', x - 80, 0, x + 80, 0, [
    [0, '#7c2c25'],
    [0.3, '#a3372c'],
    [0.6, '#5f231f'],
    [1, '#231a1c'],
  ]);
  s += band(388, 446) + band(520, 586);
  s += box(x - 8, 466, 13, 26, '#1a242c') + box(x - 9, 612, 14, 28, '#f2c477') + box(x + 6, 352, 11, 22, '#18222b');
  // gallery and lantern
  s +=
    shape(
      [
        [x - 60, 318],
        [x - 52, 302],
        [x + 52, 302],
        [x + 60, 318],
      ],
      '#2c3740',
    ) + box(x - 62, 298, 124, 6, '#57636a');
  for (let i = 0; i <= 12; i++) s += box(x - 61 + i * 10, 276, 2, 24, '#3b474f');
  s += box(x - 62, 274, 124, 3, '#5d686d');
  s +=
    box(x - 33, 228, 66, 72, '#fff0c0') +
    path(`M${x - 33} 262Q${x} 240 ${x + 33} 262Q${x} 286 ${x - 33} 262Z`, '#fffdf0');
  for (let i = 0; i <= 4; i++) s += box(x - 34 + i * 16, 226, 3, 76, '#26323b');
  s += stroke(`M${x - 33} 252L${x - 1} 300M${x + 33} 252L${x + 1} 300`, '#26323b', 1.4);
  s +=
    path(`M${x - 42} 230C${x - 36} 200 ${x - 14} 188 ${x} 186C${x + 14} 188 ${x + 36} 200 ${x + 42} 230Z`, '#232f38') +
    path(
      `M${x - 42} 230C${x - 36} 200 ${x - 20} 192 ${x - 8} 188C${x - 22} 202 ${x - 26} 218 ${x - 26} 230Z`,
      '#5a676c',
    ) +
    disc(x, 182, 8, '#232f38') +
    box(x - 1.5, 150, 3, 30, '#232f38');
  return s;
}

async function paint(board: Board): Promise<void> {
  const random = seeded(9);
  const cloud = noise(4);
  const sky = ramp([
    [0, '#0f1a26'],
    [0.4, '#1d3040'],
    [0.75, '#3d525c'],
    [1, '#6b7672'],
  ]);
  board.fill((x, y) => {
    const n = layered(cloud, x / 400 + 8, y / 105, 4);
    return sky(clamp(y / sea + n * 0.17 - 0.05));
  });
  let stars = '';
  for (let i = 0; i < 120; i++)
    stars += disc(random() * 1600, random() ** 1.6 * 420, between(random, 0.7, 1.7), '#cfd3c4');
  await board.lay(stars, { opacity: 0.6 });
  let bars = '';
  for (let i = 0; i < 30; i++)
    bars += gouge(
      between(random, -100, 1700),
      between(random, 330, 690),
      between(random, 180, 640),
      between(random, 6, 22),
      between(random, -0.03, 0.03),
    );
  await board.lay(path(bars, '#26394a'), { blur: 5, opacity: 0.6 });
  // beams
  const beam = (x2: number, y2: number, spread: number, id: string, power: number) => {
    const dx = x2 - lamp.x;
    const dy = y2 - lamp.y;
    const d = Math.hypot(dx, dy);
    const nx = (-dy / d) * spread;
    const ny = (dx / d) * spread;
    return (
      pool(id, lamp.x, lamp.y, d, [
        [0, '#fff2c8', power],
        [0.25, '#fbe3ad', power * 0.55],
        [0.7, '#e9cf9c', power * 0.24],
        [1, '#d8c49a', 0],
      ]) +
      shape(
        [
          [lamp.x - nx * 0.1, lamp.y - ny * 0.1],
          [x2 - nx, y2 - ny],
          [x2 + nx, y2 + ny],
          [lamp.x + nx * 0.1, lamp.y + ny * 0.1],
        ],
        `url(#${id})`,
      )
    );
  };
  await board.lay(beam(-420, 470, 190, 'a', 0.7), { mode: 'screen', blur: 9 });
  await board.lay(beam(-420, 470, 84, 'b', 0.75), { mode: 'screen', blur: 4 });
  await board.lay(beam(2300, 110, 130, 'c', 0.6), { mode: 'screen', blur: 8 });
  const hill = noise(33);
  await board.lay(
    ridge(
      -10,
      640,
      4,
      sea + 2,
      (x) => sea + 2 - 14 * smooth(640, 480, x) - 34 * smooth(620, 0, x) - 12 * hill(x / 90, 2) * smooth(640, 300, x),
      '#3f5059',
    ),
    { blur: 1.5 },
  );
  mist(board, { y: sea - 8, height: 32, ink: '#8a9088', strength: 0.4, seed: 3 });
  // sea before the rock
  mirror(board, { from: sea, ink: '#132430', near: 0.66, far: 0.25, ripple: 2, smear: 0.4, seed: 22 });
  await board.lay(
    ripples({
      random,
      from: sea + 4,
      to: 1067,
      left: -40,
      right: 1640,
      count: 1500,
      ink: '#c9b98c',
      where: (x, y) => 0.85 * Math.exp(-(((x - (430 - (y - sea) * 0.9)) / (190 + (y - sea) * 0.5)) ** 2)),
    }),
    { opacity: 0.55 },
  );
  await board.lay(
    ripples({ random, from: sea + 6, to: 1067, left: -40, right: 1640, count: 1500, ink: '#4a626c', where: () => 0.6 }),
    { opacity: 0.6 },
  );
  await board.lay(ripples({ random, from: sea + 6, to: 1067, left: -40, right: 1640, count: 1500, ink: '#0b151e' }), {
    opacity: 0.6,
  });
  // keeper's house
  await board.lay(
    shape(
      [
        [1240, 662],
        [1240, 590],
        [1262, 560],
        [1392, 560],
        [1412, 590],
        [1412, 662],
      ],
      '#56605f',
    ) +
      shape(
        [
          [1230, 594],
          [1258, 556],
          [1396, 556],
          [1422, 594],
        ],
        '#28333b',
      ) +
      box(1290, 534, 18, 26, '#28333b') +
      box(1268, 604, 20, 22, '#f6c778') +
      box(1336, 604, 20, 22, '#2a353d') +
      box(1374, 600, 20, 40, '#2a353d'),
  );
  board.glow(1278, 614, 18, '#f2ba62', 0.6);
  // the point: planes of rock cut with the knife
  const top = (x: number) => {
    const rise = smooth(640, 1000, x);
    return sea + 60 - rise * 128 - 18 * hill(x / 60, 4) * rise - 8 * hill(x / 17, 6) - 40 * smooth(1300, 1620, x);
  };
  const under = (x: number) => sea + 62 + 190 * smooth(640, 1350, x) + 20 * hill(x / 70, 11) + 8 * hill(x / 18, 12);
  const rock: Point[] = [];
  for (let px = 610; px <= 1620; px += 4) rock.push([px, Math.min(top(px), under(px) + 2)]);
  for (let px = 1620; px >= 610; px -= 6) rock.push([px, under(px) + 8]);
  await board.lay(shape(rock, '#131c24'));
  let planes = '';
  let pale = '';
  for (let i = 0; i < 420; i++) {
    const x = between(random, 650, 1640);
    const low = under(x);
    const y = between(random, top(x) + 6, low);
    const len = between(random, 22, 92);
    const tilt = -0.95 + between(random, -0.25, 0.35) + 0.5 * smooth(900, 1500, x);
    const g = gouge(x, y, len, between(random, 3, 9), tilt);
    if (random() < 0.36 * (1 - smooth(1000, 1600, x)) + 0.07) pale += g;
    else planes += g;
  }
  await board.lay(path(planes, '#22303a') + path(pale, '#5c6a6c'));
  await board.lay(tower());
  board.glow(1128, 626, 12, '#f2ba62', 0.5);
  await board.lay(
    ridge(
      1030,
      1240,
      4,
      690,
      (x) => 654 + 7 * hill(x / 20, 3) + 40 * smooth(1060, 1030, x) + 40 * smooth(1210, 1240, x),
      '#131c24',
    ),
  );
  let steps = '';
  for (let i = 0; i < 18; i++) steps += box(1076 - i * 13 - (i % 2), 664 + i * 5.4, 22, 3.2, '#6a7573');
  await board.lay(steps, { opacity: 0.8 });
  // water at the foot
  const shore = await board.draw(ridge(600, 1620, 4, 1100, (x) => under(x), '#0f1b25'));
  for (let y = sea; y < size.height; y++)
    for (let x = 600; x < size.width; x++) {
      const j = (y * size.width + x) * 4 + 3;
      shore[j] = (shore[j] as number) * smooth(640, 1000, x + 30 * hill(x / 200, y / 26) * smooth(610, 700, x));
    }
  board.put(shore);
  await board.lay(
    ripples({
      random,
      from: sea + 60,
      to: 1067,
      left: 640,
      right: 1640,
      count: 900,
      ink: '#2e4653',
      where: (x, y) => (y > under(x) + 12 ? 0.8 : 0),
    }),
    { opacity: 0.8 },
  );
  let foam = '';
  for (let i = 0; i < 420; i++) {
    const x = between(random, 612, 1640);
    const k = random() ** 2;
    foam += gouge(
      x + between(random, -20, 20),
      under(x) + k * 46 - 6,
      between(random, 14, 60),
      between(random, 1, 4.6) * (1 - k * 0.6),
      between(random, -0.2, 0.25),
    );
  }
  await board.lay(path(foam, '#c2c8bb'), { opacity: 0.85 });
  let burst = '';
  let veil = '';
  for (const [bx, k] of [
    [664, 0.7],
    [842, 1.2],
    [1040, 0.85],
  ] as const) {
    for (let i = 0; i < 240; i++) {
      const a = -Math.PI / 2 + between(random, -1, 0.8);
      const r = random() ** 1.5 * 84 * k * (0.6 + 0.4 * hill(a * 3 + bx, 7));
      const px = bx + Math.cos(a) * r * 1.5 + between(random, -52, 52) * k;
      const py = under(bx) - 4 + Math.sin(a) * r + between(random, -5, 8);
      burst += disc(px, py, between(random, 0.6, 2.3) * (1.3 - r / (120 * k)), '#e3e2d2');
      if (i % 3 === 0) veil += gouge(px, py, between(random, 20, 46), between(random, 8, 18), a);
    }
  }
  await board.lay(path(veil, '#aab2aa'), { blur: 7, opacity: 0.6 });
  await board.lay(burst, { opacity: 0.8 });
  board.glow(lamp.x, lamp.y, 74, '#ffe9b4', 1);
  board.glow(lamp.x, lamp.y, 24, '#fff8e0', 0.9);
  // a ship's lights far out
  await board.lay(
    shape(
      [
        [250, sea - 2],
        [256, sea - 10],
        [330, sea - 10],
        [338, sea - 2],
      ],
      '#16222c',
    ) +
      box(312, sea - 24, 16, 15, '#16222c') +
      disc(318, sea - 30, 2.4, '#ffe9b8') +
      disc(262, sea - 18, 2.2, '#ffe9b8'),
  );
}

export const scene: Scene = {
  name: 'lighthouse-beam',
  size,
  seed: 404,
  widths: [480, 800, 1200, 1600],
  paint,
  print: { tones: 17 },
};

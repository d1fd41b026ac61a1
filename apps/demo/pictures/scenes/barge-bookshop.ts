/** A lit barge full of books at the quay, in the blue of the evening. */
import type { Board, Scene } from '../board.ts';
import { figure } from '../figures.ts';
import { mist } from '../haze.ts';
import { blend, ramp } from '../inks.ts';
import { between, box, disc, gouge, path, pick, shape, stroke } from '../marks.ts';
import { clamp, layered, noise, seeded, smooth } from '../noise.ts';
import { column, mirror, ripples } from '../water.ts';

const size = { width: 1600, height: 1067 };
const line = 790;

function books(x: number, y: number, w: number, h: number, seed: number): string {
  const random = seeded(seed);
  let s = box(x, y, w, h, '#f6c878') + box(x, y, w, h * 0.5, '#ffe0a0', 'opacity=".6"');
  const shelves = 3;
  for (let r = 0; r < shelves; r++) {
    const base = y + ((r + 1) * h) / shelves;
    let bx = x + 3;
    while (bx < x + w - 7) {
      const gap = random();
      if (gap > 0.9) {
        bx += between(random, 6, 16);
        continue;
      }
      const bw = between(random, 4, 10);
      const bh = (h / shelves) * between(random, 0.5, 0.8);
      s += box(
        bx,
        base - 4 - bh,
        bw,
        bh,
        pick(random, [
          '#7a4a26',
          '#8f3a28',
          '#4d3a2b',
          '#b9772f',
          '#3c4548',
          '#a8682f',
          '#5c3f2a',
          '#d8a04c',
          '#6d5a44',
        ]),
      );
      if (random() > 0.6) s += box(bx + 1, base - 4 - bh * 0.8, bw - 2, 2, '#f6d594');
      bx += bw + 0.8;
    }
    s += box(x, base - 4, w, 4, '#6a4322');
  }
  return s;
}

function barge(): string {
  const random = seeded(31);
  let s = '';
  // hull
  s += path(
    `M262 700C300 716 330 722 380 724L1350 724C1400 722 1440 712 1470 690L1452 772C1440 786 1420 794 1390 796L360 796C320 794 292 780 280 756Z`,
    '#131c24',
  );
  s += path(
    'M262 700C300 716 330 722 380 724L1350 724C1400 722 1440 712 1470 690L1468 702C1436 724 1400 733 1350 735L380 735C330 733 296 728 265 712Z',
    '#7d2a22',
  );
  s += path(
    'M280 752C300 764 330 768 380 768L1380 768C1410 768 1436 762 1455 752L1454 760C1436 770 1410 775 1380 775L380 775C330 775 300 770 281 760Z',
    '#2b3943',
  );
  for (let i = 0; i < 9; i++)
    s += disc(430 + i * 104, 750, 7, '#0a1016') + disc(430 + i * 104, 750, 4.4, i % 3 ? '#e0a455' : '#394a54');
  // deckhouse
  s += shape(
    [
      [380, 724],
      [392, 566],
      [1150, 566],
      [1162, 724],
    ],
    '#22333f',
  );
  s +=
    shape(
      [
        [372, 570],
        [384, 546],
        [1158, 546],
        [1170, 570],
      ],
      '#38505c',
    ) + box(384, 544, 774, 5, '#7d8f92');
  for (let i = 0; i < 7; i++) {
    const x = 414 + i * 104;
    s +=
      box(x - 6, 586, 92, 112, '#131d25') +
      books(x, 592, 80, 100, 400 + i) +
      box(x + 38.5, 592, 3, 100, '#182028') +
      box(x, 625, 80, 2.5, '#182028') +
      box(x - 8, 697, 96, 6, '#5a6d74');
  }
  // roof: skylight, planters, stacks of crates, a cat
  s +=
    shape(
      [
        [520, 546],
        [536, 522],
        [700, 522],
        [716, 546],
      ],
      '#e9b565',
    ) +
    shape(
      [
        [520, 546],
        [536, 522],
        [700, 522],
        [716, 546],
        [706, 546],
        [694, 528],
        [542, 528],
        [530, 546],
      ],
      '#1c2932',
    );
  for (let i = 1; i < 5; i++) s += stroke(`M${520 + i * 39} 546L${536 + i * 33} 524`, '#1c2932', 3);
  s += box(820, 520, 60, 26, '#4d3a2b') + box(884, 528, 40, 18, '#5c4630');
  for (let i = 0; i < 46; i++)
    s += path(
      gouge(
        between(random, 816, 930),
        between(random, 498, 524),
        between(random, 12, 30),
        between(random, 3, 6),
        -1.5 + between(random, -0.7, 0.7),
      ),
      pick(random, ['#2c3f3c', '#384c45', '#1f302f']),
    );
  s += path(
    'M1010 546C1006 530 1012 518 1020 516L1018 506L1024 511L1030 511L1036 506L1035 517C1042 526 1042 538 1040 546C1050 548 1062 542 1060 530L1064 531C1068 546 1052 554 1036 550Z',
    '#0b1117',
  );
  // wheelhouse aft
  s +=
    shape(
      [
        [1178, 724],
        [1190, 500],
        [1350, 500],
        [1362, 724],
      ],
      '#2a3c47',
    ) + path('M1166 506C1200 484 1340 484 1374 506L1370 514L1170 514Z', '#435963');
  s +=
    box(1206, 524, 60, 76, '#f8cf86') +
    box(1278, 524, 56, 76, '#efbb68') +
    box(1234, 524, 3, 76, '#182028') +
    box(1304, 524, 3, 76, '#182028');
  s +=
    stroke('M1244 600C1240 572 1246 556 1256 552M1272 600', '#3a2413', 4) +
    path(
      'M1288 600C1286 576 1292 566 1302 564C1296 556 1298 544 1306 544C1315 544 1317 556 1311 564C1322 566 1326 578 1325 600Z',
      '#4a2f18',
    );
  s += box(1222, 620, 44, 104, '#182530') + box(1228, 628, 32, 44, '#f2c373') + box(1300, 630, 30, 40, '#16212a');
  s += box(1362, 660, 96, 4, '#7d8f92');
  for (let i = 0; i < 6; i++) s += box(1366 + i * 18, 660, 3, 56, '#5a6d74');
  // mast and rigging, bulbs
  s +=
    stroke('M330 722L330 330', '#141d25', 9) +
    stroke('M330 480L520 420', '#141d25', 5) +
    stroke('M330 340L262 702M330 340L1268 492', '#141d25', 2.4);
  s += stroke('M270 700L270 664M300 712L300 674M340 720L340 682M270 664C290 672 320 680 380 682', '#7d8f92', 2.6);
  return s;
}

const bulbs: (readonly [number, number])[] = [];
for (let i = 0; i <= 15; i++) {
  const t = i / 15;
  bulbs.push([330 + 938 * t, 344 + 150 * t + 92 * Math.sin(Math.PI * t) * (1 - 0.25 * t)]);
}

async function paint(board: Board): Promise<void> {
  const random = seeded(19);
  const cloud = noise(40);
  const sky = ramp([
    [0, '#142536'],
    [0.4, '#25415a'],
    [0.72, '#5a6b78'],
    [0.9, '#b08a64'],
    [1, '#d49a58'],
  ]);
  board.fill((x, y) => {
    const n = layered(cloud, x / 460, y / 75, 4);
    return sky(clamp(y / 650 + n * 0.12 - 0.04));
  });
  let bars = '';
  for (let i = 0; i < 26; i++)
    bars += gouge(
      between(random, -60, 1660),
      between(random, 180, 560),
      between(random, 160, 480),
      between(random, 4, 14),
      between(random, -0.02, 0.02),
    );
  await board.lay(path(bars, '#d79d68'), { blur: 3, opacity: 0.26 });
  // town beyond
  for (const [rank, ink, base] of [
    [0, '#56616b', 0.7],
    [1, '#32414e', 1],
  ] as const) {
    let s = '';
    let lights = '';
    let x = rank ? 620 : -20;
    while (x < 1640) {
      const w = between(random, 62, 118);
      const h = between(random, 130, 250) * base + (rank ? smooth(620, 1500, x) * 130 : 60);
      const y = 700 - h;
      s += shape(
        [
          [x, 720],
          [x, y],
          [x + w * 0.5, y - between(random, 30, 56)],
          [x + w, y],
          [x + w, 720],
        ],
        blend(ink, '#1b2833', random() * 0.35),
      );
      if (random() > 0.3) s += box(x + w * 0.2, y - 46, 14, 44, blend(ink, '#1b2833', 0.3));
      for (let wy = y + 22; wy < 640; wy += 44)
        for (let wx = x + 14; wx < x + w - 18; wx += 26) {
          const lit = random();
          lights += box(
            wx,
            wy,
            12,
            20,
            lit > (rank ? 0.72 : 0.86) ? pick(random, ['#f0bd6c', '#dba04f', '#ffd88f']) : blend(ink, '#111b24', 0.5),
          );
        }
      x += w;
    }
    if (!rank)
      s += shape(
        [
          [250, 700],
          [250, 400],
          [284, 240],
          [318, 400],
          [318, 700],
        ],
        ink,
      );
    await board.lay(s + lights);
    mist(board, {
      y: 660,
      height: 80,
      ink: rank ? '#6d655c' : '#b28d68',
      strength: rank ? 0.3 : 0.55,
      seed: 20 + rank,
    });
  }
  // far quay
  await board.lay(box(-10, 690, 1620, 60, '#1c2832') + box(-10, 688, 1620, 6, '#54626a'));
  let stones = '';
  for (let i = 0; i < 160; i++)
    stones += gouge(between(random, -10, 1610), between(random, 700, 748), between(random, 16, 44), 2.6, 0);
  await board.lay(path(stones, '#2d3b45'));
  for (const x of [120, 560, 1040, 1510]) {
    await board.lay(
      stroke(`M${x} 690L${x} 520`, '#121b23', 6) +
        shape(
          [
            [x - 9, 520],
            [x - 14, 490],
            [x + 14, 490],
            [x + 9, 520],
          ],
          '#ffe2a0',
        ) +
        shape(
          [
            [x - 18, 490],
            [x, 472],
            [x + 18, 490],
          ],
          '#121b23',
        ),
    );
    board.glow(x, 505, 34, '#f2b85e', 0.8);
  }
  await board.lay(
    figure(160, 690, 62, '#131c24', { pose: 'walk' }) +
      figure(1452, 690, 60, '#131c24', { pose: 'stand', hat: 'bare' }) +
      figure(1476, 690, 56, '#131c24', { pose: 'talk', flip: true, hat: 'bare' }),
  );
  mirror(board, { from: 748, ink: '#152636', near: 0.5, far: 0.12, ripple: 1.8, smear: 0.5, seed: 12, stretch: 1.1 });
  const layer = await board.draw(barge());
  let string = '';
  for (let i = 1; i < bulbs.length; i++) {
    const a = bulbs[i - 1] ?? [0, 0];
    const b = bulbs[i] ?? [0, 0];
    string += `M${a[0]} ${a[1] - 7}L${b[0]} ${b[1] - 7}`;
  }
  const lamps = bulbs.map(([x, y]) => disc(x, y, 5, '#fff0c0')).join('');
  const bulbLayer = await board.draw(stroke(string, '#141d25', 1.8) + lamps);
  mirror(
    board,
    {
      from: line + 4,
      ink: '#122230',
      near: 0.42,
      far: 0.1,
      ripple: 2.2,
      smear: 0.36,
      seed: 13,
      fade: 0.25,
      stretch: 0.86,
    },
    layer,
  );
  mirror(
    board,
    { from: line + 4, ink: '#122230', near: 0.1, far: 0, ripple: 2.2, smear: 0.5, seed: 13, fade: 0.5, stretch: 0.6 },
    bulbLayer,
  );
  let light = '';
  for (let i = 0; i < 7; i++) light += column(random, 454 + i * 104, line + 12, 1040, 56, '#f3c272', 1.05);
  light += column(random, 1270, line + 10, 1050, 66, '#f3c272', 1);
  await board.lay(light, { opacity: 0.5 });
  await board.lay(ripples({ random, from: 752, to: 1067, left: -40, right: 1640, count: 1100, ink: '#0e1a25' }), {
    opacity: 0.5,
  });
  await board.lay(ripples({ random, from: 752, to: 1067, left: -40, right: 1640, count: 620, ink: '#6d8290' }), {
    opacity: 0.4,
  });
  board.put(layer);
  board.put(bulbLayer);
  for (let i = 0; i < 7; i++) board.glow(454 + i * 104, 640, 54, '#f6bd66', 0.26);
  board.glow(1270, 560, 60, '#f6bd66', 0.4);
  for (const [x, y] of bulbs) board.glow(x, y, 10, '#ffd488', 0.7);
  // near quay, left corner: gangway, a reader with a parcel, a lamp
  let quay =
    shape(
      [
        [-10, 836],
        [262, 826],
        [300, 850],
        [300, 872],
        [190, 1080],
        [-10, 1080],
      ],
      '#0e161d',
    ) +
    shape(
      [
        [-10, 836],
        [262, 826],
        [300, 850],
        [-10, 868],
      ],
      '#3a474d',
    ) +
    shape(
      [
        [-10, 868],
        [300, 850],
        [300, 856],
        [-10, 876],
      ],
      '#77796d',
    );
  for (let i = 0; i < 60; i++)
    quay += path(
      gouge(
        between(random, -10, 250),
        between(random, 884, 1060),
        between(random, 26, 80),
        between(random, 2, 6),
        -0.05,
      ),
      '#1d2932',
    );
  quay +=
    shape(
      [
        [206, 834],
        [236, 838],
        [402, 732],
        [384, 724],
      ],
      '#4b4236',
    ) +
    stroke('M206 834L384 724', '#b08a58', 3) +
    stroke('M210 834L210 780M298 778L298 726M384 724L384 672M210 780L384 672', '#8a7a60', 3);
  quay +=
    box(70, 802, 24, 44, '#0b1117') +
    path('M62 806C62 796 102 796 102 806L98 812L66 812Z', '#0b1117') +
    stroke('M84 830C160 850 230 830 300 730', '#0b1117', 3);
  await board.lay(quay);
  await board.lay(
    figure(176, 848, 132, '#0b1117', { pose: 'talk', hat: 'cap', rim: '#e0a050' }) + box(190, 748, 26, 20, '#0b1117'),
  );
}

export const scene: Scene = {
  name: 'barge-bookshop',
  size,
  seed: 707,
  widths: [480, 800, 1200, 1600],
  paint,
  print: { tones: 17, brush: 0.045 },
};

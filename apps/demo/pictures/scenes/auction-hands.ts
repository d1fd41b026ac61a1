/** Bids going up under the lamps. */
import type { Board, Scene } from '../board.ts';
import { mist } from '../haze.ts';
import { ramp } from '../inks.ts';
import { between, disc, gouge, group, limb, oval, path, pool, shape, stroke } from '../marks.ts';
import { clamp, layered, noise, seeded } from '../noise.ts';

const size = { width: 1600, height: 1067 };

type Sign = 'open' | 'one' | 'card' | 'fist';

/** A raised hand, wrist at 0,0, palm about sixty wide, fingers upward. */
function hand(sign: Sign, ink: string): string {
  let s = path('M-25 6C-30 -20 -36 -40 -33 -62C-30 -76 26 -78 31 -62C34 -44 30 -18 24 6Z', ink);
  const finger = (x: number, lean: number, length: number, r = 8.6) =>
    limb(x, -60, r, x + lean, -60 - length, r * 0.74, ink);
  const knuckle = (x: number) => limb(x, -60, 9, x + 1, -74, 8.6, ink);
  if (sign === 'open')
    s +=
      finger(-23, -15, 58) +
      finger(-7.5, -5, 70) +
      finger(8.5, 4, 66) +
      finger(23.5, 12, 49, 7.6) +
      limb(-26, -22, 11, -58, -54, 7, ink);
  if (sign === 'one')
    s += finger(-22, -3, 70, 9) + knuckle(-6) + knuckle(9) + knuckle(22) + limb(-26, -28, 10, -6, -50, 8, ink);
  if (sign === 'fist' || sign === 'card')
    s += knuckle(-23) + knuckle(-8) + knuckle(8) + knuckle(22) + limb(-28, -26, 11, -20, -64, 8, ink);
  return s;
}

function arm(
  x: number,
  y: number,
  k: number,
  tilt: number,
  sign: Sign,
  inks: { dark: string; rim: string; cuff: string; paper: string; skin: string; glow: string },
  flip = false,
): string {
  const build = (ink: string, cuff: string, skin: string) =>
    path('M-42 40C-56 180 -66 330 -70 620L84 620C76 330 62 180 42 40Z', ink) +
    hand(sign, skin) +
    path('M-24 -6L-30 52L30 52L23 -6Z', skin) +
    path('M-45 34C-20 46 20 46 45 34L50 74C22 88 -22 88 -51 74Z', cuff);
  const card =
    sign === 'card'
      ? path('M-40 -196L44 -206L58 -62L-26 -52Z', inks.paper) +
        path('M-40 -196L-26 -52L-18 -53L-31 -195Z', '#fff6dc', 'opacity=".6"')
      : '';
  const shade =
    group(
      'opacity=".55"',
      path('M6 2C18 -20 24 -44 22 -66C30 -60 32 -50 30 -40C28 -22 26 -4 24 4L30 50L10 50Z', inks.glow),
    ) +
    stroke(
      sign === 'card' || sign === 'fist'
        ? 'M-14 -70L-13 -50M1 -71L1 -50M15 -70L14 -52'
        : sign === 'one'
          ? 'M-13 -66L-11 -50M2 -70L2 -50M16 -70L15 -52'
          : 'M-15 -64L-13 -46M0 -66L0 -46M16 -64L14 -46M-22 -30C-12 -36 4 -36 16 -26',
      inks.glow,
      3,
      'opacity=".8"',
    );
  const folds = stroke(
    'M-44 130C-20 150 10 150 26 142M-20 220C10 236 36 228 54 206M-56 300C-30 322 10 326 40 312',
    inks.dark === '#0d131a' ? '#2b3942' : inks.cuff,
    3,
    'opacity=".8"',
  );
  return group(
    `transform="translate(${x} ${y}) rotate(${tilt}) scale(${flip ? -k : k} ${k})"`,
    card +
      group(`transform="translate(${flip ? 4 : -4} -3)"`, build(inks.rim, inks.rim, inks.rim)) +
      build(inks.dark, inks.cuff, inks.skin) +
      shade +
      folds,
  );
}

/** Head and shoulders of one of the crowd, seen from behind. */
function back(x: number, y: number, k: number, ink: string, rim: string, kind: number): string {
  const build = (c: string) => {
    const hat =
      [
        path('M-36 -92C-42 -140 42 -142 38 -94C20 -100 -20 -100 -36 -92Z', c),
        path(
          'M-46 -86C-40 -98 -34 -100 -34 -102C-38 -150 38 -150 34 -102C36 -98 42 -96 46 -86C20 -78 -20 -78 -46 -86Z',
          c,
        ),
        path('M-34 -60C-42 -132 42 -134 35 -60Z', c),
        path(
          'M-33 -74C-38 -128 38 -130 34 -74C38 -60 30 -52 24 -48L-24 -48C-32 -54 -38 -60 -33 -74Z M-12 -122a13 12 0 1 1 26 0a13 12 0 1 1 -26 0',
          c,
        ),
      ][kind % 4] ?? '';
    return (
      path('M-124 420L-122 160C-124 40 -92 -8 -34 -22L-24 -34L24 -34L34 -22C92 -8 124 40 122 160L124 420Z', c) +
      oval(0, -76, 34, 42, c) +
      hat
    );
  };
  return group(
    `transform="translate(${x} ${y}) scale(${k})"`,
    group('transform="translate(-2.5 -3.5)"', build(rim)) + build(ink),
  );
}

async function paint(board: Board): Promise<void> {
  const random = seeded(12);
  const drift = noise(4);
  const tone = ramp([
    [0, '#0f161d'],
    [0.34, '#22282d'],
    [0.62, '#5d4a34'],
    [0.84, '#b98547'],
    [1, '#e8bd78'],
  ]);
  board.fill((x, y) => {
    const a = Math.hypot((x - 820) / 800, (y - 430) / 480);
    return tone(clamp(1.02 - a * 0.9 + layered(drift, x / 260, y / 110, 3) * 0.09));
  });
  // the hall beyond: roof beams, a high window, the rostrum
  let hall = '';
  for (let i = 0; i < 7; i++)
    hall += stroke(
      `M${-40 + i * 90} 0L${330 + i * 40} 330M${1640 - i * 90} 0L${1290 - i * 40} 330`,
      '#1a2026',
      16 - i * 1.6,
      'opacity=".5"',
    );
  for (let i = 0; i < 4; i++)
    hall += stroke(`M-20 ${70 + i * 80}L1620 ${70 + i * 80}`, '#161c22', 13 - i * 2.4, 'opacity=".55"');
  hall += shape(
    [
      [600, 640],
      [600, 360],
      [700, 262],
      [820, 230],
      [940, 262],
      [1040, 360],
      [1040, 640],
    ],
    '#f2d197',
    'opacity=".4"',
  );
  for (let i = 0; i < 5; i++) hall += stroke(`M${666 + i * 77} 640L${666 + i * 77} 250`, '#8d6a40', 4, 'opacity=".6"');
  hall += stroke('M600 430L1040 430M600 530L1040 530', '#8d6a40', 4, 'opacity=".6"');
  await board.lay(hall, { blur: 2.2 });
  mist(board, { y: 560, height: 110, ink: '#e5b972', strength: 0.42, seed: 7 });
  // the auctioneer, small, on the rostrum
  await board.lay(
    group(
      'transform="translate(838 612)"',
      path('M-74 120L-62 4L62 4L74 120Z', '#4a3622') +
        path('M-76 -2L76 -2L76 10L-76 10Z', '#2c221a') +
        path('M-40 2C-42 -44 -34 -66 -12 -72L12 -72C34 -66 42 -44 40 2Z', '#2a2119') +
        oval(0, -92, 15, 19, '#2a2119') +
        path('M-22 -98C-18 -102 -14 -102 -14 -104C-14 -122 14 -122 14 -104C14 -102 20 -102 24 -98Z', '#2a2119') +
        limb(30, -58, 9, 62, -84, 7, '#2a2119') +
        limb(62, -84, 7, 78, -118, 6, '#2a2119') +
        path('M66 -128L92 -136L96 -122L70 -114Z', '#2a2119') +
        path('M-6 -70L6 -70L2 -30L-2 -30Z', '#c9a468'),
    ),
  );
  // lamps and their cones
  for (const [x, y, k] of [
    [300, 196, 1.5],
    [812, 128, 1.15],
    [1316, 210, 1.62],
  ] as const) {
    await board.lay(
      pool(`p${x}`, x, y, 760 * k * 0.7, [
        [0, '#ffe0a0', 0.55],
        [0.4, '#f4c377', 0.2],
        [1, '#e9b062', 0],
      ]) +
        shape(
          [
            [x - 46 * k, y + 10],
            [x + 46 * k, y + 10],
            [x + 330 * k, y + 700],
            [x - 330 * k, y + 700],
          ],
          `url(#p${x})`,
        ),
      { mode: 'screen', blur: 14 },
    );
    await board.lay(
      stroke(`M${x} -10L${x} ${y - 44 * k}`, '#0b1117', 4 * k) +
        path(
          `M${x - 70 * k} ${y + 6 * k}C${x - 62 * k} ${y - 28 * k} ${x - 24 * k} ${y - 48 * k} ${x} ${y - 48 * k}C${x + 24 * k} ${y - 48 * k} ${x + 62 * k} ${y - 28 * k} ${x + 70 * k} ${y + 6 * k}Z`,
          '#121a21',
        ) +
        path(
          `M${x - 70 * k} ${y + 6 * k}C${x - 62 * k} ${y - 28 * k} ${x - 24 * k} ${y - 48 * k} ${x} ${y - 48 * k}C${x - 20 * k} ${y - 40 * k} ${x - 48 * k} ${y - 24 * k} ${x - 54 * k} ${y + 6 * k}Z`,
          '#3b464c',
        ) +
        oval(x, y + 7 * k, 60 * k, 9 * k, '#fff0c8') +
        disc(x, y + 10 * k, 17 * k, '#fffbe9'),
    );
    board.glow(x, y + 14 * k, 58 * k, '#ffd890', 0.75);
  }
  // smoke and breath
  let wisps = '';
  for (let i = 0; i < 60; i++)
    wisps += gouge(
      between(random, 100, 1500),
      between(random, 240, 620),
      between(random, 90, 300),
      between(random, 4, 16),
      between(random, -0.2, 0.2),
    );
  await board.lay(path(wisps, '#f4d296'), { blur: 9, opacity: 0.2 });

  // three ranks of the crowd, each with its hands
  const ranks: readonly { y: number; k: number; ink: string; rim: string; step: number }[] = [
    { y: 742, k: 0.54, ink: '#5c442c', rim: '#e2ad65', step: 104 },
    { y: 846, k: 0.84, ink: '#32291f', rim: '#dea458', step: 168 },
  ];
  const raised: readonly (readonly (readonly [number, number, number, Sign, boolean])[])[] = [
    [
      [470, 592, -5, 'open', false],
      [640, 606, 6, 'fist', true],
      [1085, 600, 4, 'one', true],
      [1240, 602, -6, 'card', false],
    ],
    [
      [250, 560, -9, 'one', false],
      [640, 650, -5, 'card', false],
      [980, 640, 6, 'open', true],
      [1440, 560, 9, 'open', true],
    ],
  ];
  for (let r = 0; r < ranks.length; r++) {
    const rank = ranks[r];
    if (!rank) continue;
    let s = '';
    for (const [x, y, tilt, sign, flip] of raised[r] ?? [])
      s += arm(
        x,
        y,
        rank.k * 0.72,
        tilt,
        sign,
        {
          dark: rank.ink,
          rim: rank.rim,
          cuff: r ? '#4a3a28' : '#7a5a38',
          paper: r ? '#f3dcae' : '#ecc98e',
          skin: r ? '#6d4a2c' : '#7d5934',
          glow: r ? '#3a281a' : '#5c4228',
        },
        flip,
      );
    let i = r;
    for (let x = -40 + r * 50; x < 1660; x += rank.step * between(random, 0.85, 1.2))
      s += back(x, rank.y + between(random, -16, 18), rank.k * between(random, 0.94, 1.06), rank.ink, rank.rim, i++);
    await board.lay(s);
    mist(board, { y: rank.y + 30, height: 70, ink: '#c08a4a', strength: r ? 0.16 : 0.3, seed: 30 + r });
  }
  const near = { dark: '#0d131a', rim: '#f0bf74', cuff: '#2b3942', paper: '#f6e6c2', skin: '#8a5a33', glow: '#42291a' };
  await board.lay(
    arm(432, 520, 1.2, -7, 'open', near) +
      arm(1120, 500, 1.26, 4, 'card', { ...near, cuff: '#8c2b23', skin: '#a06b40', glow: '#5a3822' }, true),
  );
  await board.lay(
    back(150, 1000, 1.5, '#0a1016', '#c98d49', 0) +
      back(640, 1044, 1.46, '#0a1016', '#c98d49', 3) +
      back(1000, 1052, 1.42, '#0a1016', '#c98d49', 1) +
      back(1452, 1004, 1.56, '#0a1016', '#c98d49', 2),
  );
}

export const scene: Scene = {
  name: 'auction-hands',
  size,
  seed: 111,
  widths: [480, 800, 1200, 1600],
  paint,
  print: { round: [812, 120], tones: 15, brush: 0.04, vignette: 0.14 },
};

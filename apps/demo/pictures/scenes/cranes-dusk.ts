/** The container quay at dusk: five cranes going off into the haze. */
import type { Board, Scene } from '../board.ts';
import { figure } from '../figures.ts';
import { mist } from '../haze.ts';
import { blend, ramp } from '../inks.ts';
import { between, box, disc, gouge, group, path, pick, ridge, shape, stroke } from '../marks.ts';
import { clamp, layered, noise, seeded, smooth } from '../noise.ts';
import { column, mirror, ripples } from '../water.ts';

const size = { width: 1600, height: 1067 };
const sea = 770;
const sun = { x: 470, y: 690 };

/** One gantry crane about the foot of its waterside leg; the jib reaches left over the water. */
function crane(x: number, foot: number, k: number, ink: string, raised: boolean): string {
  const leg = (lx: number, w: number) => box(lx - w / 2, -300, w, 300, ink);
  const tie = (d: string, w: number) => stroke(d, ink, w);
  let s = leg(0, 15) + leg(120, 15) + box(-16, -12, 34, 12, ink) + box(104, -12, 34, 12, ink);
  s += box(-8, -92, 136, 10, ink) + tie('M0 -88L60 -205L120 -88', 5) + box(-8, -210, 136, 9, ink);
  s += box(-20, -312, 290, 20, ink) + box(150, -346, 84, 40, ink);
  s += tie('M0 -300L26 -470L60 -310M120 -300L34 -466', 8) + box(16, -482, 22, 16, ink);
  s += tie('M27 -474L262 -306M27 -474L170 -306', 3);
  if (raised) {
    s += group(
      'transform="rotate(58 -10 -304)"',
      box(-330, -313, 320, 15, ink) + tie('M-330 -306L-300 -318L-10 -318', 3),
    );
    s += tie('M27 -474L-120 -520', 3);
  } else {
    s += box(-330, -312, 320, 15, ink);
    for (let i = 0; i < 13; i++) s += tie(`M${-325 + i * 24} -312l12 -15l12 15`, 2.4);
    s += tie('M-325 -327L-12 -327', 2.6) + tie('M27 -474L-304 -316M27 -474L-160 -316', 3.4);
    s +=
      box(-188, -297, 44, 16, ink) +
      box(-150, -290, 24, 26, ink) +
      tie('M-182 -284L-178 -176M-150 -284L-154 -176', 1.6) +
      box(-196, -178, 60, 7, ink) +
      box(-194, -170, 56, 25, ink);
  }
  return group(`transform="translate(${x} ${foot}) scale(${k})"`, s);
}

async function paint(board: Board): Promise<void> {
  const random = seeded(3);
  const cloud = noise(8);
  const sky = ramp([
    [0, '#1c2e40'],
    [0.3, '#35495a'],
    [0.55, '#6f7876'],
    [0.74, '#b39a76'],
    [0.88, '#dba864'],
    [1, '#eec68a'],
  ]);
  board.fill((x, y) => {
    const t = clamp(y / sea);
    const n = layered(cloud, x / 520 + 3, y / 62, 4);
    const near = Math.exp(-(((x - sun.x) / 620) ** 2)) * 0.17;
    return sky(clamp(t + n * 0.09 + near * t - 0.07));
  });
  // bars of cloud lit from below
  let dark = '';
  let lit = '';
  for (let i = 0; i < 46; i++) {
    const y = 120 + 500 * random() ** 0.8;
    const x = between(random, -100, 1700);
    const len = between(random, 160, 560);
    const th = between(random, 5, 22);
    dark += gouge(x, y, len, th, between(random, -0.02, 0.02));
    lit += gouge(x + between(random, -30, 30), y + th * 0.42, len * 0.8, th * 0.3, 0);
  }
  await board.lay(path(dark, '#3b4a58'), { blur: 5, opacity: 0.5 });
  await board.lay(path(lit, '#e9b878'), { blur: 2, opacity: 0.55 });
  board.glow(sun.x, sun.y, 150, '#ffcf86', 0.62);
  await board.lay(disc(sun.x, sun.y, 43, '#fff0c4'));
  board.glow(sun.x, sun.y, 60, '#ffdf9e', 0.5);
  const hill = noise(12);
  await board.lay(
    ridge(-10, 1610, 5, sea, (x) => sea - 46 - 26 * hill(x / 190, 1) - 5 * hill(x / 26, 2), '#9a8d76'),
    { blur: 1.5, opacity: 0.85 },
  );
  await board.lay(
    ridge(-10, 1610, 5, sea, (x) => sea - 20 - 12 * hill(x / 130, 7) - 4 * hill(x / 15, 2), '#756f64'),
    { blur: 1 },
  );
  mist(board, { y: sea - 16, height: 40, ink: '#e6bd84', strength: 0.5, seed: 4 });

  const row: readonly (readonly [number, number, boolean])[] = [
    [575, 0.33, false],
    [690, 0.45, false],
    [842, 0.62, true],
    [1035, 0.86, false],
    [1330, 1.26, false],
  ];
  let i = 0;
  for (const [x, k, raised] of row) {
    const foot = sea - 10 + 34 * (k - 0.33);
    const far = i / (row.length - 1);
    const ink = blend('#8c7c66', '#121a22', far ** 0.75);
    await board.lay(crane(x, foot, k, ink, raised));
    await board.lay(box(x - 30 * k, foot - 2, 1700, 60, blend('#7d705f', '#10171e', far ** 0.8)));
    let stacks = '';
    for (let c = 0; c < 9; c++) {
      const h = 1 + Math.floor(random() * 3);
      for (let r = 0; r < h; r++)
        stacks += box(
          x + (170 + c * 47) * k,
          foot - (r + 1) * 24 * k,
          45 * k,
          22.6 * k,
          blend(
            pick(random, ['#3b4650', '#54382f', '#2c3a46', '#5b4b36', '#7c2d25']),
            blend('#8c7c66', '#0d141a', far),
            0.62,
          ),
        );
    }
    await board.lay(stacks);
    if (i < row.length - 1)
      mist(board, {
        y: foot - 40 * k,
        height: 150 * k + 20,
        ink: i < 2 ? '#d9a866' : '#a88a68',
        strength: 0.2,
        seed: 40 + i,
      });
    i++;
  }
  // the quay wall
  let wall = shape(
    [
      [548, sea - 8],
      [1600, sea + 26],
      [1600, sea + 84],
      [548, sea + 6],
    ],
    '#0f161d',
  );
  for (let p = 0; p < 17; p++) {
    const t = (p / 17) ** 1.8;
    const x = 560 + 1040 * t;
    wall += shape(
      [
        [x, sea - 4 + 30 * t],
        [x + 3 + 14 * t, sea - 4 + 30 * t],
        [x + 3 + 14 * t, sea + 9 + 76 * t],
        [x, sea + 9 + 76 * t],
      ],
      '#1f2930',
    );
  }
  await board.lay(wall);
  mirror(board, {
    from: sea + 4,
    ink: '#22313d',
    near: 0.5,
    far: 0.06,
    ripple: 1.7,
    smear: 0.35,
    seed: 9,
    stretch: 1.02,
  });
  await board.lay(wall);
  await board.lay(
    figure(1168, sea + 13, 42, '#0d141a', { pose: 'talk' }) +
      figure(1196, sea + 14, 43, '#0d141a', { pose: 'stand', flip: true }),
  );
  board.veil('#131d27', (_x, y) => (y > sea ? 0.42 * smooth(sea + 20, 1067, y) : 0));
  await board.lay(column(random, sun.x, sea + 6, 1050, 96, '#ffe0a0', 2), { opacity: 0.85 });
  await board.lay(
    ripples({
      random,
      from: sea + 6,
      to: 1067,
      left: -40,
      right: 1640,
      count: 1500,
      ink: '#e2b06c',
      where: (x, y) => 0.12 + 0.75 * Math.exp(-(((x - sun.x) / (120 + (y - sea) * 1.1)) ** 2)),
    }),
    { opacity: 0.55 },
  );
  await board.lay(ripples({ random, from: sea + 10, to: 1067, left: -40, right: 1640, count: 1500, ink: '#131d27' }), {
    opacity: 0.55,
  });
  // lamps on the jibs
  let lamps = '';
  for (const [x, y] of [
    [1330 - 330 * 1.26, sea + 22 - 318 * 1.26],
    [1363, sea + 22 - 484 * 1.26],
    [1035 - 330 * 0.86, sea + 8 - 318 * 0.86],
    [1058, sea + 8 - 484 * 0.86],
  ] as const) {
    lamps += disc(x, y, 3.4, '#ff8a6a');
    board.glow(x, y, 9, '#c8392d', 0.85);
  }
  await board.lay(lamps);
  const gull = (x: number, y: number, k: number) =>
    stroke(
      `M${x - 16 * k} ${y - 3 * k}Q${x - 7 * k} ${y - 9 * k} ${x} ${y}Q${x + 8 * k} ${y - 10 * k} ${x + 18 * k} ${y - 5 * k}`,
      '#25313b',
      2.4 * k,
    );
  await board.lay(gull(250, 330, 1.2) + gull(310, 372, 0.9) + gull(196, 402, 0.8) + gull(372, 300, 0.7));
}

export const scene: Scene = {
  name: 'cranes-dusk',
  size,
  seed: 202,
  widths: [480, 800, 1200, 1600],
  paint,
  print: { vignette: 0.1, tones: 16, knife: 0.75 },
};

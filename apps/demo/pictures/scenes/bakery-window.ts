/** Five in the morning: one window awake in a narrow street. */
import type { Board, Scene } from '../board.ts';
import { camera, flat, type Spot } from '../camera.ts';
import { figure } from '../figures.ts';
import { mist } from '../haze.ts';
import { blend, colour, hex, mix, ramp } from '../inks.ts';
import { between, disc, gouge, group, line, oval, path, pick, shape, stroke } from '../marks.ts';
import { clamp, layered, noise, seeded, smooth } from '../noise.ts';

const size = { width: 1600, height: 1067 };
const eye: Spot = [-0.9, 1.65, 0];
const view = camera(size, eye, 0.1, 0, 0.7, [620, 590]);
const left = -2.9;
const right = 2.7;
const shop = { z0: 5.3, z1: 8.3, low: 0.75, high: 2.55 };
const lampPoint: Spot = [right, 1.6, 6.8];

async function paint(board: Board): Promise<void> {
  const random = seeded(23);
  const cloud = noise(50);
  const sky = ramp([
    [0, '#17283a'],
    [0.5, '#2f4a5f'],
    [1, '#7f8f90'],
  ]);
  board.fill((x, y) => sky(clamp(y / 620 + layered(cloud, x / 200, y / 70, 4) * 0.14)));
  const air = '#566a76';
  const fog = (ink: string, z: number) => blend(ink, air, 0.8 * smooth(6, 60, z));
  const wallLight = (x: number, y: number, z: number): number => {
    const d = (z - lampPoint[2]) ** 2 + (x - lampPoint[0]) ** 2 + (y - lampPoint[1]) ** 2 * 0.8;
    return x < 0 ? 27 / (d + 15) - 0.3 : 0;
  };
  // church at the end of the street
  const tower = view([0.4, 0, 90]);
  await board.lay(
    shape(
      [
        [tower[0] - 34, 620],
        [tower[0] - 34, 330],
        [tower[0], 170],
        [tower[0] + 34, 330],
        [tower[0] + 34, 620],
      ],
      '#5b6f7b',
    ) + disc(tower[0], 372, 13, '#8d9a97'),
  );
  // houses, far to near
  const houses: { z0: number; z1: number; side: number; h: number; ink: string }[] = [];
  let zl = 1.0;
  let zr = 1.0;
  while (zl < 70) {
    const w = between(random, 3.6, 5.6);
    houses.push({
      z0: zl,
      z1: zl + w,
      side: -1,
      h: between(random, 6.4, 9.4),
      ink: pick(random, ['#1b2731', '#222c33', '#1f2a30']),
    });
    zl += w;
  }
  while (zr < 70) {
    const w = zr < 5 ? 5 - zr : zr < 8.6 ? 8.6 - zr : between(random, 3.6, 5.6);
    houses.push({
      z0: zr,
      z1: zr + w,
      side: 1,
      h: zr === 5 ? 7.4 : between(random, 6.6, 9.6),
      ink: pick(random, ['#141d26', '#182129', '#121a22']),
    });
    zr += w;
  }
  houses.sort((a, b) => b.z0 - a.z0);
  let s = '';
  for (const { z0, z1, side, h, ink } of houses) {
    const x = side < 0 ? left : right;
    const near = Math.max(1.0, z0);
    // end wall above a lower neighbour, then roof and front
    s += shape(
      flat(view, [
        [x, h, near],
        [x, h, z1],
        [x + side * 1.6, h + 2.2, z1],
        [x + side * 1.6, h + 2.2, near],
      ]),
      fog(blend(ink, '#0b1219', 0.4), z1),
    );
    const cells = 10;
    for (let i = 0; i < cells; i++) {
      for (let j = 0; j < 8; j++) {
        const za = near + ((z1 - near) * i) / cells;
        const zb = near + ((z1 - near) * (i + 1)) / cells;
        const ya = (h * j) / 8;
        const yb = (h * (j + 1)) / 8;
        const glow = clamp(wallLight(x, (ya + yb) / 2, (za + zb) / 2), 0, 0.75);
        const c = hex(mix(colour(fog(ink, za)), colour('#d8954a'), glow));
        s += shape(
          flat(view, [
            [x, ya, za],
            [x, ya, zb],
            [x, yb, zb],
            [x, yb, za],
          ]),
          c,
          `stroke="${c}" stroke-width="1"`,
        );
      }
    }
    s += shape(
      flat(view, [
        [x - side * 0.14, h - 0.1, near],
        [x - side * 0.14, h - 0.1, z1],
        [x - side * 0.14, h + 0.12, z1],
        [x - side * 0.14, h + 0.12, near],
      ]),
      fog('#0c131a', z0),
    );
    // chimney
    s += shape(
      flat(view, [
        [x + side * 1, h + 1, z1 - 1],
        [x + side * 1, h + 3.1, z1 - 1],
        [x + side * 1, h + 3.1, z1 - 0.2],
        [x + side * 1, h + 1, z1 - 0.2],
      ]),
      fog('#101820', z1),
    );
    const isShop = side > 0 && z0 === 5;
    // windows and doors
    const w = z1 - near;
    const n = Math.max(1, Math.round(w / 1.9));
    for (let k = 0; k < n; k++) {
      const c = near + (w * (k + 0.5)) / n;
      for (const y of isShop ? [3.7, 5.6] : [1.1, 3.5, 5.4]) {
        if (y + 1.2 > h) continue;
        const pane: Spot[] = [
          [x, y, c - 0.42],
          [x, y + 1.25, c - 0.42],
          [x, y + 1.25, c + 0.42],
          [x, y, c + 0.42],
        ];
        const frame: Spot[] = [
          [x, y - 0.1, c - 0.52],
          [x, y + 1.35, c - 0.52],
          [x, y + 1.35, c + 0.52],
          [x, y - 0.1, c + 0.52],
        ];
        const glow = clamp(wallLight(x, y, c), 0, 0.8);
        const lit = z0 > 16 && random() > 0.86;
        s += shape(flat(view, frame), hex(mix(colour(fog(blend(ink, '#55656c', 0.4), c)), colour('#e3a357'), glow)));
        s += shape(
          flat(view, pane),
          lit ? '#d69a4c' : hex(mix(colour(fog('#0c141c', c)), colour('#c98a45'), glow * 0.7)),
        );
        s +=
          stroke(
            line(
              flat(view, [
                [x, y, c],
                [x, y + 1.25, c],
              ]),
            ),
            fog(blend(ink, '#55656c', 0.4), c),
            16 / c + 0.6,
          ) +
          stroke(
            line(
              flat(view, [
                [x, y + 0.62, c - 0.42],
                [x, y + 0.62, c + 0.42],
              ]),
            ),
            fog(blend(ink, '#55656c', 0.4), c),
            14 / c + 0.6,
          );
      }
    }
    if (z0 < 12 || side > 0) continue;
    await board.lay(s);
    s = '';
    mist(board, { y: 560, height: 150, ink: '#6d7f88', strength: 0.12, seed: Math.round(z0 * 7) });
  }
  await board.lay(s);
  // the ground: dark, then cobbles each with its own share of light
  await board.lay(
    shape(
      flat(view, [
        [left, 0, 70],
        [right, 0, 70],
        [right, 0, 0.9],
        [left, 0, 0.9],
      ]),
      '#10171e',
    ),
  );
  const dark = colour('#1a242d');
  const sheen = colour('#6d8089');
  const warm = colour('#f4bd68');
  const bumps = noise(60);
  let stones = '';
  for (let z = 66; z > 1.5; z -= 0.05 + z * 0.018) {
    const depth = 0.05 + z * 0.018;
    const row = Math.round(z * 997);
    const step = Math.max(0.2, depth * 0.9);
    for (let x = left + 0.1 + ((row % 2) * step) / 2; x < right - 0.05; x += step) {
      const p = view([x, 0, z]);
      if (p[1] > 1090 || p[0] < -40 || p[0] > 1640) continue;
      const d = (x - right) ** 2 * 0.8 + Math.max(0, Math.abs(z - 6.8) - 1.4) ** 2 * 1.1;
      // light on the stone, and the window seen in it
      const cast = 2 / (1 + d * 0.62);
      const q = view([right, 1.6, 6.8]);
      const seen = Math.exp(-(((p[0] - q[0] + 50) / 150) ** 2)) * smooth(720, 900, p[1]) * 0.75;
      const n = 0.55 + 0.65 * bumps(x * 3.1, z * 3.3);
      let c = mix(dark, sheen, clamp(smooth(10, 50, z) * 0.8 + 0.1 + 0.16 * n));
      c = mix(c, warm, clamp((cast * 0.72 + seen) * n * (x < right - 0.7 ? 1 : 0.6)));
      const w = ((step * 0.46) / p[2]) * 0.7 * 1600;
      const h = Math.max(0.9, (w * 1.05 * (eye[1] / p[2])) ** 0.92);
      stones += oval(
        p[0] + bumps(x * 9, z * 9) * w * 0.14,
        p[1],
        w * (0.86 + 0.1 * bumps(z, x * 5)),
        h * 0.86,
        hex(mix(c, dark, 0.35)),
      );
      stones += oval(p[0], p[1] - h * 0.2, w * 0.66, h * 0.42, hex(c));
    }
  }
  await board.lay(stones);
  // kerb stones and gutter
  await board.lay(
    shape(
      flat(view, [
        [right - 0.7, 0.02, 60],
        [right, 0.1, 60],
        [right, 0.1, 1],
        [right - 0.7, 0.1, 1],
      ]),
      '#1d262c',
    ) +
      stroke(
        line(
          flat(view, [
            [right - 0.7, 0.06, 60],
            [right - 0.7, 0.06, 1],
          ]),
        ),
        '#0a1016',
        4,
      ),
    { opacity: 0.75 },
  );
  // shop front
  const { z0, z1, low, high } = shop;
  const q = (y0: number, y1: number, a: number, b: number, x = right): Spot[] => [
    [x, y0, a],
    [x, y1, a],
    [x, y1, b],
    [x, y0, b],
  ];
  s =
    shape(flat(view, q(0.1, 3.1, 5.02, 8.58)), '#26201c') +
    shape(flat(view, q(2.72, 3.1, 5.02, 8.58)), '#5d231d') +
    shape(flat(view, q(2.7, 2.76, 5.02, 8.58)), '#c98d49');
  s +=
    shape(flat(view, q(low, high, z0, z1 - 0.9)), '#ffdf9a') +
    shape(flat(view, q(low, low + 0.9, z0, z1 - 0.9)), '#f7c774');
  // shelves, loaves, the baker
  for (const [y, size2] of [
    [1.02, 0.17],
    [1.62, 0.14],
    [2.1, 0.12],
  ] as const) {
    s += shape(flat(view, q(y - 0.05, y, z0, z1 - 0.9)), '#8d5a2a');
    for (let z = z0 + 0.16; z < z1 - 1; z += size2 * 1.75) {
      if (y > 1.2 && z > 5.95 && z < 6.75) continue;
      const p = view([right, y + size2 * 0.42, z]);
      const k = 1120 / p[2];
      s +=
        oval(p[0], p[1], size2 * k * 0.4, size2 * k * 0.46, pick(random, ['#b06a2b', '#9c5a24', '#c07a34'])) +
        path(gouge(p[0], p[1] - size2 * k * 0.2, size2 * k * 0.4, size2 * k * 0.1, 0.2), '#f3cf8e');
    }
  }
  const b = view([right, 1.1, 6.34]);
  s += group(
    `transform="translate(${b[0]} ${b[1]}) scale(1.02)"`,
    path('M-34 4C-36 -44 -30 -62 -12 -66L12 -66C30 -62 36 -44 34 4Z', '#5d3a1c') +
      path('M-14 2L-12 -58L12 -58L14 2Z', '#f5e3bb') +
      oval(0, -84, 14, 17, '#6b4220') +
      path('M-16 -92C-22 -116 22 -116 16 -92Z', '#fbf0d0') +
      path('M-34 -20C-28 -2 -8 0 6 -8L2 -16C-8 -10 -18 -12 -22 -26Z', '#6b4220'),
  );
  for (let k = 1; k < 3; k++) {
    const z = z0 + ((z1 - 0.9 - z0) * k) / 3;
    s += stroke(line(flat(view, q(low, high, z, z).slice(0, 2))), '#33231a', 5);
  }
  s += stroke(
    line(
      flat(view, [
        [right, 2.2, z0],
        [right, 2.2, z1 - 0.9],
      ]),
    ),
    '#33231a',
    4,
  );
  s +=
    shape(flat(view, q(0.14, 2.5, z1 - 0.72, z1 + 0.12)), '#2c1d17') +
    shape(flat(view, q(1.0, 2.36, z1 - 0.6, z1)), '#f4c678') +
    shape(flat(view, q(0.1, 0.7, z0, z1 - 0.9)), '#3a241c');
  // awning bar and a hanging sign: a loaf on an iron bracket
  const sign = view([right - 0.75, 3.55, 5.05]);
  const root = view([right, 3.75, 5.05]);
  s += stroke(
    `M${root[0]} ${root[1]}L${sign[0] - 8} ${root[1] + 6}M${root[0]} ${root[1] + 46}Q${sign[0] + 40} ${root[1] + 40} ${sign[0] + 20} ${root[1] + 4}`,
    '#080d12',
    5,
  );
  s +=
    stroke(`M${sign[0]} ${root[1] + 6}L${sign[0]} ${root[1] + 34}`, '#080d12', 3) +
    oval(sign[0], root[1] + 62, 46, 27, '#080d12') +
    path(
      gouge(sign[0] - 18, root[1] + 58, 28, 5, 1) +
        gouge(sign[0] + 2, root[1] + 58, 32, 5, 1) +
        gouge(sign[0] + 21, root[1] + 58, 26, 5, 1),
      '#a8703a',
    );
  await board.lay(s);
  const w0 = view([right, 1.65, 6.6]);
  board.glow(w0[0] - 20, w0[1], 150, '#f4b25a', 0.5);
  board.glow(w0[0], w0[1] + 190, 120, '#eda64e', 0.22, 2);
  // steam from the door, a lantern down the street, a walker with her collar up
  const l = view([left, 3.6, 26]);
  await board.lay(stroke(`M${l[0]} ${l[1]}l16 -4`, '#0c131a', 3) + disc(l[0] + 16, l[1] + 5, 4.5, '#ffe2a4'));
  board.glow(l[0] + 16, l[1] + 5, 20, '#eeb05a', 0.7);
  const f = view([-0.55, 0, 11]);
  const top = view([-0.55, 1.72, 11]);
  await board.lay(
    path(gouge(f[0] - 60, f[1] + 30, 190, 9, -0.34), '#0a1016', 'opacity=".6"') +
      figure(f[0], f[1] + 3, f[1] - top[1], '#0a1016', { pose: 'walk', hat: 'cap', rim: '#6b5336' }),
  );
  mist(board, { y: 610, height: 60, ink: '#76858a', strength: 0.2, seed: 90 });
  board.veil('#0b1218', (x, y) => 0.45 * smooth(240, -60, x) + 0.3 * smooth(1380, 1640, x) * smooth(700, 200, y));
}

export const scene: Scene = {
  name: 'bakery-window',
  size,
  seed: 808,
  widths: [480, 800, 1200, 1600],
  paint,
  print: { tones: 17, brush: 0.04, knife: 0.9 },
};

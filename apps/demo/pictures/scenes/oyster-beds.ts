/** Oyster trestles at low water, the sun on the wet sand, one of the hands walking out. */
import type { Board, Scene } from '../board.ts';
import { camera, flat, type Spot } from '../camera.ts';
import { figure } from '../figures.ts';
import { mist } from '../haze.ts';
import { blend, colour, inks, mix, ramp, type Colour } from '../inks.ts';
import { between, gouge, group, path, ridge, shape, stroke } from '../marks.ts';
import { clamp, layered, noise, seeded, smooth } from '../noise.ts';

const size = { width: 1600, height: 1067 };
const horizon = 170;
const eye: Spot = [0, 9, 0];
const pitch = -0.34;
const lens = 0.8;
const middle = [800, horizon + Math.tan(0.34) * 0.8 * 1600] as const;
const view = camera(size, eye, 0, pitch, lens, middle);
const sunX = 470;

async function paint(board: Board): Promise<void> {
  const random = seeded(55);
  const sand = noise(61);
  const sky = ramp([
    [0, '#9aa6a4'],
    [0.5, '#d9c9a0'],
    [1, '#f6dfae'],
  ]);
  const light = colour('#fbe6b8');
  const pale = colour('#c3b894');
  const damp = colour('#7d7a68');
  const dark = colour('#454c4c');
  const away = colour('#eed9ab');
  const sheen = colour('#b4bfb8');
  board.fill((x, y) => {
    if (y <= horizon)
      return mix(
        sky(clamp(y / horizon + layered(sand, x / 300, y / 26, 3) * 0.2)),
        light,
        0.75 * Math.exp(-(((x - sunX) / 300) ** 2)) * (y / horizon),
      );
    // the place on the sand under this point of the sheet
    const a = Math.atan2(y - middle[1], lens * 1600) - pitch;
    const z = 9 / Math.tan(Math.max(0.003, a));
    const wx = ((x - 800) / (lens * 1600)) * (z * Math.cos(pitch) - 9 * Math.sin(pitch));
    const far = smooth(14, 190, z);
    const pools = layered(sand, wx / 13 + 30, z / 5 + 3, 3) + 0.35 * Math.sin(wx * 0.12 + z * 0.05);
    const marks = sand(wx * 1.1 + 2 * sand(wx / 3, z / 3), z * 3.4);
    const glare = Math.exp(-(((x - sunX + (y - horizon) * 0.12) / (230 + (y - horizon) * 0.36)) ** 2));
    let c: Colour = mix(damp, pale, clamp(0.45 + far * 0.4 + pools * 0.35));
    c = mix(c, dark, clamp((0.16 + 0.2 * marks) * (1 - far)));
    const wet = smooth(0.02, 0.2, -pools);
    c = mix(c, mix(sheen, light, glare), wet * 0.9);
    c = mix(c, light, glare * (0.34 + 0.36 * clamp(marks)) * (1 - wet) * 0.95);
    c = mix(c, dark, 0.42 * smooth(620, 1067, y) * (1 - wet * 0.5));
    return mix(c, away, far * 0.5);
  });
  // far shore and the sea's edge
  await board.lay(
    ridge(
      -10,
      1610,
      5,
      horizon + 6,
      (x) => horizon - 14 - 10 * sand(x / 140, 4) - 22 * smooth(1000, 1620, x),
      '#8f988c',
    ),
    { blur: 1.2 },
  );
  let edge = '';
  for (let i = 0; i < 90; i++)
    edge += gouge(
      between(random, -20, 1620),
      horizon + 6 + random() ** 2 * 44,
      between(random, 60, 300),
      between(random, 0.8, 2.6),
      0,
    );
  await board.lay(path(edge, '#fff3cf'), { opacity: 0.7 });
  mist(board, { y: horizon + 4, height: 22, ink: '#f6e2b4', strength: 0.5, seed: 9 });

  // sun caught in the runnels
  let glints = '';
  for (let i = 0; i < 700; i++) {
    const y = horizon + 10 + random() ** 1.3 * 880;
    const k = (y - horizon) / 900;
    const x = sunX + between(random, -1, 1) * (170 + 330 * k) * random();
    if (layered(sand, x / 90, y / 30, 2) < 0.05) continue;
    glints += gouge(
      x,
      y,
      between(random, 8, 26) * (0.5 + 2 * k),
      between(random, 0.7, 1.6) * (0.6 + 1.8 * k),
      between(random, -0.1, 0.1),
    );
  }
  await board.lay(path(glints, '#fff4d2'), { opacity: 0.55 });
  // rows of trestles, running off to the right
  const turn = 0.3;
  const place = (u: number, v: number, up: number): Spot => [
    Math.cos(turn) * u + Math.sin(turn) * v,
    up,
    -Math.sin(turn) * u + Math.cos(turn) * v + 14,
  ];
  interface Table {
    readonly u: number;
    readonly v: number;
    readonly z: number;
  }
  const tables: Table[] = [];
  for (let row = -11; row <= 16; row++) {
    const lane = Math.floor((row + 30) / 2);
    const u = row * 2.05 + lane * 2.5 - 34;
    for (let n = -6; n < 34; n++) {
      if (n % 9 === 4 || random() > 0.965) continue;
      const v = n * 3.3;
      const z = place(u, v, 0)[2];
      if (z > 7.5 && z < 125) tables.push({ u, v, z });
    }
  }
  tables.sort((a, b) => b.z - a.z);
  let shadows = '';
  let wetness = '';
  let tops = '';
  const fog = (ink: string, z: number) => blend(ink, '#d9c59a', 0.85 * smooth(22, 125, z));
  const flush = async () => {
    await board.lay(shadows, { opacity: 0.42, blur: 0.8 });
    await board.lay(wetness, { opacity: 0.5 });
    await board.lay(tops);
    shadows = '';
    wetness = '';
    tops = '';
  };
  let last = 140;
  for (const { u, v, z } of tables) {
    if (last - z > 34) {
      await flush();
      last = z;
    }
    const w = 1.15;
    const l = 2.95;
    const h = 0.62;
    const c = (a: number, b: number, up: number): Spot => place(u + a, v + b, up);
    const [mx] = view(place(u, v, 0));
    if (mx < -260 || mx > 1860) continue;
    const cast = 1.5;
    shadows += shape(
      flat(view, [c(0, 0, 0), c(w, 0, 0), c(w + cast, 0.25, 0), c(w + cast, l + 0.25, 0), c(w, l, 0), c(0, l, 0)]),
      '#26302f',
    );
    wetness += shape(flat(view, [c(0, 0, 0), c(w, 0, 0), c(w, 0, -0.55), c(0, 0, -0.55)]), '#2b3637');
    // legs
    for (const [a, b] of [
      [0.08, 0],
      [w - 0.08, 0],
      [0.08, l],
      [w - 0.08, l],
    ] as const)
      tops += stroke(
        flat(view, [c(a, b, 0), c(a, b, h)])
          .map(([x, y], i) => `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`)
          .join(''),
        fog('#22292a', z),
        46 / z + 0.5,
      );
    // bags: five to a table, each a low pillow
    for (let k = 4; k >= 0; k--) {
      const b0 = (k * l) / 5 + 0.03;
      const b1 = ((k + 1) * l) / 5 - 0.03;
      const t = 0.15 + random() * 0.05;
      const weed = random();
      const base = weed > 0.86 ? '#4a5142' : weed > 0.4 ? '#3a4142' : '#4a4842';
      const skew = between(random, -0.05, 0.05);
      tops += shape(
        flat(view, [
          c(-0.05 + skew, b0, h),
          c(w + 0.05 + skew, b0, h),
          c(w + 0.05 + skew, b0, h + t),
          c(-0.05 + skew, b0, h + t),
        ]),
        fog(blend(base, '#0f1516', 0.55), z),
      );
      tops += shape(
        flat(view, [
          c(-0.05 + skew, b0, h + t),
          c(w + 0.05 + skew, b0, h + t),
          c(w + 0.05 + skew, b1, h + t),
          c(-0.05 + skew, b1, h + t),
        ]),
        fog(base, z),
      );
      tops += shape(
        flat(view, [
          c(-0.05 + skew, b0, h + t),
          c(0.2 + skew, b0, h + t),
          c(0.16 + skew, b1, h + t),
          c(-0.05 + skew, b1, h + t),
        ]),
        fog(blend(base, '#f3d79c', 0.62), z),
      );
      if (z < 50)
        for (let i = 0; i < 5; i++) {
          const p = view(c(between(random, 0.15, w - 0.1), between(random, b0 + 0.06, b1 - 0.06), h + t));
          tops += path(
            gouge(p[0], p[1], 150 / p[2], 26 / p[2], between(random, -0.5, 0.5)),
            fog(random() > 0.4 ? blend(base, '#e9d3a2', 0.5) : '#1d2424', z),
          );
        }
    }
  }
  await flush();
  // one figure in the lane, and the long shadow; tracks behind
  const at = place(3.2, 9.5, 0);
  const p = view(at);
  const q = view([at[0], 1.75, at[2]]);
  const tall = p[1] - q[1];
  let tracks = '';
  for (let i = 0; i < 26; i++) {
    const t = view(place(3.2 + (i % 2) * 0.34 + 0.3 * Math.sin(i / 3), 9.3 - i * 0.55, 0));
    tracks += gouge(t[0], t[1], 330 / t[2], 70 / t[2], 0.2);
  }
  await board.lay(path(tracks, '#30383a'), { opacity: 0.5 });
  await board.lay(
    group(
      `transform="translate(${p[0]} ${p[1]}) matrix(1 0 -2.1 -0.42 0 0)"`,
      figure(0, 0, tall * 1.02, '#1f2829', { pose: 'walk' }),
    ),
    { opacity: 0.55, blur: 1 },
  );
  await board.lay(
    figure(p[0], p[1] + 2, tall * 1.02, '#12191d', { pose: 'walk', hat: 'cap', rim: '#f0cd8c' }) +
      group(
        `transform="translate(${p[0]} ${p[1]}) scale(${tall / 100})"`,
        path('M-17 -46L-36 -43L-34 -24L-16 -26Z', inks.red) +
          stroke('M-17 -46C-20 -56 -33 -54 -36 -43', '#12191d', 1.6),
      ),
  );
  board.glow(sunX, horizon - 30, 120, '#fff2cc', 0.5);
  let gulls = '';
  for (const [x, y, k] of [
    [1130, 330, 1.1],
    [1190, 300, 0.8],
    [1070, 296, 0.7],
    [760, 120, 0.7],
    [820, 104, 0.6],
  ] as const)
    gulls += path(
      `M${x - 20 * k} ${y - 6 * k}Q${x - 8 * k} ${y - 13 * k} ${x} ${y}Q${x + 9 * k} ${y - 13 * k} ${x + 22 * k} ${y - 8 * k}Q${x + 9 * k} ${y - 9 * k} ${x} ${y + 5 * k}Q${x - 8 * k} ${y - 8 * k} ${x - 20 * k} ${y - 6 * k}Z`,
      '#f6efd8',
    );
  await board.lay(gulls);
}

export const scene: Scene = {
  name: 'oyster-beds',
  size,
  seed: 131,
  widths: [480, 800, 1200, 1600],
  paint,
  print: { tones: 16, brush: 0.035, vignette: 0.12, flecks: 0.25 },
};

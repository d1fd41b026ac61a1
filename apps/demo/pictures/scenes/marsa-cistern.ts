/** The great cistern under the old quarter: arcades standing in their own reflection, and a surveyor's boat. */
import type { Board, Scene } from '../board.ts';
import { engrave, marsa, plainPrint } from '../engraving.ts';
import { figure } from '../figures.ts';
import { blend } from '../inks.ts';
import { box, disc, gouge, path, shape, stroke } from '../marks.ts';
import { clamp, layered, noise, seeded, smooth } from '../noise.ts';

const size = { width: 1600, height: 1067 };
const eye = { x: 742, y: 560 };
const stone = noise(81);
const water = noise(82);
/** Rows of columns, by their distance. */
const rows = [9, 7.2, 5.8, 4.6, 3.6, 2.8, 2.1, 1.5] as const;
const bay = 560;
const shaft = { x: 520, top: 0 };

/** One arcade: a wall down from the vault with an arch between each two columns. */
function arcade(z: number): string {
  const k = 1 / z;
  const foot = eye.y + 235 * k;
  const spring = eye.y - 330 * k;
  const half = 36 * k;
  const reach = (bay * k) / 2 - half;
  let d = `M-400 -400H2000V${foot}H-400Z`;
  for (let i = -14; i <= 14; i++) {
    const x = eye.x + i * bay * k;
    if (x + reach < -60 || x - reach > 1660) continue;
    // A pointed arch, its centres a little beyond the middle.
    d += `M${x - reach} ${foot}V${spring}C${x - reach} ${spring - reach * 0.72} ${x - reach * 0.42} ${spring - reach * 1.02} ${x} ${spring - reach * 1.2}C${x + reach * 0.42} ${spring - reach * 1.02} ${x + reach} ${spring - reach * 0.72} ${x + reach} ${spring}V${foot}Z`;
  }
  return `<path fill-rule="evenodd" fill="#fff" d="${d}"/>`;
}

/** Capitals and bases: a plain block and a cushion. */
function blocks(z: number): string {
  const k = 1 / z;
  const foot = eye.y + 235 * k;
  const spring = eye.y - 330 * k;
  const half = 36 * k;
  let s = '';
  for (let i = -14; i <= 14; i++) {
    const x = eye.x + (i + 0.5) * bay * k;
    if (x < -120 || x > 1720) continue;
    s +=
      box(x - half * 1.55, spring - 10 * k, half * 3.1, 26 * k, '#fff') +
      shape(
        [
          [x - half * 1.4, spring + 16 * k],
          [x + half * 1.4, spring + 16 * k],
          [x + half, spring + 58 * k],
          [x - half, spring + 58 * k],
        ],
        '#bbb',
      ) +
      box(x - half * 1.35, foot - 26 * k, half * 2.7, 27 * k, '#ddd');
  }
  return s;
}

const beam = (x: number, y: number): number => {
  const spread = 60 + (y + 60) * 0.2;
  return Math.exp(-(((x - shaft.x - y * 0.16) / spread) ** 2));
};

async function paint(board: Board): Promise<void> {
  const random = seeded(5);
  const sheet = box(0, 0, 1600, 1067, '#fff');
  await engrave(board, sheet, {
    pitch: 7,
    tint: [marsa.green, marsa.paper],
    ink: marsa.sea,
    weight: 0.7,
    along: (x, y) => Math.hypot(x - eye.x, y - eye.y) * 0.8,
    light: (_, x, y) => 0.36 + 0.7 * beam(x, y) + 0.34 * Math.exp(-(((y - eye.y) / 90) ** 2)),
  });
  const mirrorLine = (z: number) => 2 * (eye.y + 235 / z);
  for (const z of rows) {
    const near = clamp((9 - z) / 7.5);
    const k = 1 / z;
    const tint = [
      blend(marsa.green, marsa.ink, near ** 0.8),
      blend(marsa.silver, marsa.sand, smooth(0.1, 0.8, near)),
    ] as const;
    const lit = (x: number, y: number): number => {
      // Each column is round: lit from the shaft's side.
      const turn = ((((x - eye.x) / (bay * k) - 0.5) % 1) + 1.5) % 1;
      const across = clamp((turn - 0.5) / ((36 * k) / (bay * k)) / 1.1, -1, 1);
      const from = x > shaft.x + y * 0.16 ? -1 : 1;
      const drum = y > eye.y - 330 * k ? across * from * 0.26 : 0.04;
      return (
        0.62 -
        near * 0.4 +
        drum +
        0.62 * beam(x, y) * (1 - near * 0.35) +
        0.08 * stone(x / (34 * k * 3), y / (16 * k * 3))
      );
    };
    const body = arcade(z) + blocks(z);
    const flipped = `<g transform="translate(0 ${mirrorLine(z)}) scale(1 -1)">${body}</g>`;
    const under = `<clipPath id="under"><rect x="0" y="${mirrorLine(z) / 2 - 1}" width="1600" height="1200"/></clipPath>`;
    await engrave(board, `${under}<g clip-path="url(#under)">${flipped}</g>`, {
      pitch: 4.6 + 4 * near,
      tint: [blend(tint[0], marsa.deep, 0.4), blend(tint[1], marsa.leaf, 0.6)],
      ink: blend(marsa.sea, marsa.ink, near),
      along: (x, y) => y + (3 + 6 * near) * water(x / (60 + 90 * near), y / 16),
      light: (_, x, y) => lit(x, mirrorLine(z) - y) * 0.86 - 0.08,
      sway: (x, y) => (y - eye.y) * 0.045 * (layered(water, x / 300, y / (5 + (y - eye.y) * 0.03), 2) + 0.2),
    });
    await engrave(board, body, {
      pitch: 4.6 + 4.4 * near,
      tint,
      ink: blend(marsa.sea, marsa.ink, smooth(0, 0.7, near)),
      along: (x, y) => {
        const spring = eye.y - 330 * k;
        // Drums are cut level and a little round; the wall above radiates from the arches.
        if (y > spring) {
          const turn = (((x - eye.x) / (bay * k) - 0.5 + 100.5) % 1) - 0.5;
          return y + 7 * k * 3 * Math.cos(clamp((turn * bay) / 40, -1.5, 1.5));
        }
        const middle = Math.round((x - eye.x) / (bay * k)) * bay * k + eye.x;
        return Math.hypot(x - middle, (y - spring) * 0.9);
      },
      cross: (x, y) => x * 0.9 + y * 0.3,
      light: (_, x, y) => lit(x, y),
    });
  }
  // Light that falls through the well-head, and where it meets the water.
  board.veil(marsa.paper, (x, y) => 0.34 * beam(x, y) ** 2 * smooth(760, 300, y));
  let glints = '';
  for (let i = 0; i < 620; i++) {
    const y = 600 + random() ** 0.8 * 440;
    const x = shaft.x + 96 + (y - 600) * 0.05 + (random() + random() + random() - 1.5) * (120 + (y - 600) * 0.36);
    glints += gouge(x, y, 12 + random() * (20 + (y - 600) * 0.14), 0.7 + (y - 600) * 0.006, 0);
  }
  await board.lay(path(glints, marsa.paper), { opacity: 0.8 });
  // The boat, with its lamp.
  const boat = { x: 985, y: 742 };
  const hull = `M${boat.x - 128} ${boat.y - 22}Q${boat.x - 96} ${boat.y + 22} ${boat.x - 40} ${boat.y + 24}H${boat.x + 60}Q${boat.x + 112} ${boat.y + 18} ${boat.x + 138} ${boat.y - 26}Q${boat.x} ${boat.y - 6} ${boat.x - 128} ${boat.y - 22}Z`;
  await board.lay(
    `<g transform="translate(0 ${boat.y * 2 + 46}) scale(1 -0.9) translate(0 ${-boat.y * 0.02})" opacity=".55">${path(hull, marsa.ink)}</g>`,
    { blur: 2 },
  );
  await board.lay(
    figure(boat.x - 22, boat.y + 6, 118, marsa.ink, { hat: 'cap', pose: 'point' }) +
      figure(boat.x + 62, boat.y + 10, 104, marsa.ink, { hat: 'hood', flip: true }) +
      path(hull, marsa.ink) +
      stroke(`M${boat.x - 126} ${boat.y - 21}Q${boat.x} ${boat.y - 4} ${boat.x + 136} ${boat.y - 25}`, marsa.sand, 3) +
      stroke(`M${boat.x + 26} ${boat.y - 108}L${boat.x + 26} ${boat.y - 86}`, marsa.ink, 2) +
      disc(boat.x + 25, boat.y - 84, 7, '#fff6d8'),
  );
  board.glow(boat.x + 25, boat.y - 84, 17, '#f4dc9f', 0.85);
}

export const scene: Scene = {
  name: 'marsa-cistern',
  size,
  seed: 3103,
  widths: [480, 800, 1200, 1600],
  paint,
  print: plainPrint,
};

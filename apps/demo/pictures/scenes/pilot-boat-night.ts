/** A pilot boat under the bow of a container ship, the town asleep behind. */
import type { Board, Scene } from '../board.ts';
import { camera, flat, type Spot } from '../camera.ts';
import { figure } from '../figures.ts';
import { mist } from '../haze.ts';
import { blend, colour, hex, mix, ramp, type Colour } from '../inks.ts';
import { between, box, disc, gouge, group, path, pick, ridge, shape, stroke } from '../marks.ts';
import { clamp, layered, noise, seeded, smooth } from '../noise.ts';
import { column, mirror, ripples } from '../water.ts';

const size = { width: 1600, height: 1067 };
const sea = 742;

const view = camera(size, [-22, 2.6, -96], 0, 0, 0.72, [470, sea]);
const turn = 0.86;
/** Ship's own measure (aft, out to port, up) to the world. */
function ship(aft: number, out: number, up: number): Spot {
  const c = Math.cos(turn);
  const s = Math.sin(turn);
  return [aft * s + out * c - 21, up, aft * c - out * s - 32];
}
function half(aft: number, v: number): number {
  const entry = 62 - 40 * v ** 1.4;
  return 25 * (1 - Math.exp((-Math.max(0, aft) / entry) * 1.5));
}
const deck = (aft: number) => 31 - 5 * smooth(0, 60, aft);
function hull(aft: number, v: number, side: number): Spot {
  const rake = 13 * v ** 1.7;
  return ship(aft - rake, half(aft, v) * side, deck(aft) * v);
}

const boatX = 1010;
const boatY = 846;

function plating(): string {
  const base = colour('#1b2c3c');
  const dark = colour('#0b131c');
  const haze = colour('#3c4d58');
  const warm = colour('#e2a85a');
  const cool = colour('#5a7484');
  let out = '';
  const facet = (a0: number, a1: number, v0: number, v1: number, side: number) => {
    const p = hull(a0, v0, side);
    const q = hull(a1, v0, side);
    const r = hull(a1, v1, side);
    const s = hull(a0, v1, side);
    const mid: Spot = [(p[0] + r[0]) / 2, (p[1] + r[1]) / 2, (p[2] + r[2]) / 2];
    const [mx, my] = view(mid);
    const pool = (wide: number, high: number) => Math.exp(-(((mx - 1000) / wide) ** 2) - ((my - 772) / high) ** 2);
    const light = 0.5 * pool(210, 170) + 0.26 * pool(430, 330);
    const far = smooth(60, 330, view(mid)[2]);
    const v = (v0 + v1) / 2;
    let c: Colour = mix(base, dark, clamp(0.15 + 0.75 * v));
    if (v < 0.1) c = mix(colour('#571f1b'), dark, 0.34 + 0.3 * smooth(20, 130, view(mid)[2]));
    if (side < 0) c = mix(c, cool, 0.16 + 0.26 * v);
    c = mix(c, warm, clamp(light, 0, 0.7) * (side > 0 ? 1 : 0));
    c = mix(c, haze, far * 0.75);
    const ink = hex(c);
    out += shape(flat(view, [p, q, r, s]), ink, `stroke="${ink}" stroke-width="1"`);
  };
  const cuts: number[] = [];
  for (let i = 0; i <= 90; i++) cuts.push(310 * (i / 90) ** 1.9);
  const rows = [0, 0.05, 0.1];
  for (let i = 1; i <= 22; i++) rows.push(0.1 + (0.9 * i) / 22);
  for (const side of [-1, 1]) {
    for (let i = cuts.length - 2; i >= 0; i--) {
      for (let j = 0; j < rows.length - 1; j++)
        facet(cuts[i] ?? 0, cuts[i + 1] ?? 0, rows[j] ?? 0, rows[j + 1] ?? 0, side);
    }
  }
  return out;
}

function seams(): string {
  let out = '';
  for (const v of [0.1, 0.27, 0.44, 0.62, 0.8, 0.985]) {
    const points: Spot[] = [];
    for (let a = 0; a <= 300; a += 3) points.push(hull(a, v, 1));
    const d = flat(view, points)
      .map(([x, y], i) => `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`)
      .join('');
    out += stroke(d, v > 0.9 ? '#7f8d8f' : '#070c12', v > 0.9 ? 2.2 : 1.3, `opacity="${v > 0.9 ? 0.6 : 0.45}"`);
  }
  for (let a = 12; a < 200; a += 11) {
    const points = flat(
      view,
      [0.1, 0.3, 0.5, 0.7, 0.98].map((v) => hull(a, v, 1)),
    );
    out += stroke(
      points.map(([x, y], i) => `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join(''),
      '#070c12',
      1,
      'opacity=".28"',
    );
  }
  return out;
}

function boxes(): string {
  const random = seeded(81);
  const far = colour('#43525c');
  const dress = (ink: string, light: number, depth: number) => {
    let c = mix(colour(ink), colour('#0b1118'), 0.52);
    c = mix(c, colour('#e9b469'), clamp(light));
    return hex(mix(c, far, smooth(70, 330, depth) * 0.85));
  };
  const paints = ['#2b4256', '#34302e', '#5a2a24', '#6a5433', '#22384a', '#3f4f57', '#27333d', '#54473a'] as const;
  let out = '';
  const tall = 2.75;
  const bays = 15;
  for (let bay = bays - 1; bay >= 0; bay--) {
    const a0 = 44 + bay * 16.4;
    const a1 = a0 + 13.6;
    const base = 28.5;
    const rows = [7, 8, 9, 8, 9, 9, 8, 9, 9, 7, 9, 9, 8, 9, 9][bay] ?? 8;
    const out0 = 23.4;
    // the face toward the bow
    const wide = 18;
    for (let k = 0; k < wide; k++) {
      const o0 = -out0 + (k * 2 * out0) / wide;
      const o1 = o0 + (2 * out0) / wide - 0.14;
      const high = rows - (bay === 0 && random() > 0.72 ? 1 : 0);
      for (let r = 0; r < high; r++) {
        const u0 = base + r * tall;
        const q = [ship(a0, o0, u0), ship(a0, o1, u0), ship(a0, o1, u0 + tall - 0.14), ship(a0, o0, u0 + tall - 0.14)];
        const light = bay === 0 ? 0.5 * Math.exp(-r / 2.1) * (0.55 + 0.45 * Math.cos(((k - 9) / wide) * 3)) : 0.02;
        out += shape(flat(view, q), dress(pick(random, paints), light, view(q[0] as Spot)[2]));
      }
    }
    for (let r = 0; r < rows; r++) {
      const u0 = base + r * tall;
      const halves: [number, number][] =
        random() > 0.4
          ? [
              [a0, (a0 + a1) / 2 - 0.1],
              [(a0 + a1) / 2 + 0.1, a1],
            ]
          : [[a0, a1]];
      for (const [s0, s1] of halves) {
        const q = [
          ship(s0, out0, u0),
          ship(s1, out0, u0),
          ship(s1, out0, u0 + tall - 0.14),
          ship(s0, out0, u0 + tall - 0.14),
        ];
        out += shape(
          flat(view, q),
          dress(pick(random, paints), 0.01 + 0.05 * (r === rows - 1 ? 1 : 0), view(q[0] as Spot)[2]),
        );
      }
    }
  }
  return out;
}

function boat(): string {
  const g = (d: string, fill: string, rest = '') => path(d, fill, rest);
  // drawn about its waterline at 0,0, heading left
  return group(
    `transform="translate(${boatX} ${boatY}) rotate(-3)"`,
    [
      g('M-176 -46 C-150 -40 -60 -34 150 -36 L156 4 C60 14 -70 12 -120 4 C-146 -4 -164 -22 -176 -46Z', '#0d141b'),
      g('M-176 -46 C-150 -40 -60 -34 150 -36 L150 -28 C-60 -25 -140 -32 -170 -38Z', '#c9803c', 'opacity=".9"'),
      g('M-168 -34 C-130 -26 -40 -20 152 -22 L152 -17 C-40 -14 -130 -19 -163 -28Z', '#0a0f14'),
      g('M-84 -38 L-72 -62 L84 -62 L90 -36Z', '#26333c'),
      g('M-66 -62 L-44 -112 L52 -112 L58 -62Z', '#1b252d'),
      g('M-60 -66 L-41 -106 L-17 -106 L-25 -66Z', '#ffe3a0'),
      g('M-19 -66 L-12 -106 L15 -106 L14 -66Z', '#fbd388'),
      g('M20 -66 L20 -106 L45 -106 L50 -66Z', '#f2bd66'),
      g(
        'M-6 -66 C-7 -80 -5 -90 1 -93 C8 -90 10 -80 10 -66Z M-3 -96 a5.4 6.4 0 1 0 10 0 a5.4 6.4 0 1 0 -10 0',
        '#3a2313',
      ),
      g('M-54 -112 L-46 -121 L60 -121 L62 -112Z', '#cfd0c2'),
      g('M-54 -112 L62 -112 L62 -109 L-52 -109Z', '#11181e'),
      g('M8 -121 L11 -192 L15 -192 L18 -121Z', '#1a232a'),
      g('M-8 -160 L34 -160 L34 -157 L-8 -157Z', '#1a232a'),
      stroke('M13 -188 L96 -62', '#0f161c', 1.4),
      stroke('M13 -188 L-62 -112', '#0f161c', 1.4),
      box(66, -56, 14, 12, '#f0c06c'),
      box(-64, -54, 12, 9, '#e9b35c'),
      box(-44, -54, 12, 9, '#e9b35c'),
      stroke(
        'M-168 -46 L-168 -64 M-140 -42 L-140 -62 M-112 -40 L-112 -60 M-168 -63 C-140 -60 -120 -60 -90 -60',
        '#8e8670',
        1.8,
      ),
      stroke('M100 -36 L100 -58 M124 -36 L124 -58 M148 -36 L148 -58 M92 -58 L148 -58', '#8e8670', 1.8),
      // the pilot on the foredeck, waiting
      figure(-112, -40, 56, '#0a0f15', { pose: 'stand', hat: 'cap', flip: true, rim: '#d9964a' }),
      disc(13, -192, 4.6, '#fff3d0'),
      disc(13, -176, 4.6, '#e2483a'),
    ].join(''),
  );
}

async function paint(board: Board): Promise<void> {
  const random = seeded(7);
  const cloud = noise(21);
  const sky = ramp([
    [0, '#0c1520'],
    [0.35, '#14222f'],
    [0.72, '#2a3d4a'],
    [0.92, '#5a5f58'],
    [1, '#7d6e52'],
  ]);
  board.fill((x, y) => {
    const t = y / sea;
    const n = layered(cloud, x / 420 + t * 0.6, y / 110, 4);
    return sky(clamp(t + n * 0.13 - smooth(200, 1500, x) * 0.16));
  });
  // the town across the water
  const hill = noise(31);
  await board.lay(
    ridge(-10, 1610, 6, sea + 2, (x) => sea - 66 - 34 * hill(x / 210, 1) - 10 * hill(x / 40, 2), '#34434b'),
    { blur: 3 },
  );
  await board.lay(
    ridge(-10, 1610, 4, sea + 2, (x) => sea - 30 - 20 * hill(x / 120, 5) - 4 * hill(x / 18, 3), '#232f38'),
    { blur: 1.2 },
  );
  let houses = '';
  let lights = '';
  let sparks = '';
  for (let x = -10; x < 520;) {
    const w = between(random, 12, 34);
    const h = between(random, 14, 44) + 12 * hill(x / 80, 9);
    houses += shape(
      [
        [x, sea],
        [x, sea - h],
        [x + w * 0.5, sea - h - between(random, 3, 12)],
        [x + w, sea - h],
        [x + w, sea],
      ],
      blend('#1a242c', '#242f36', random()),
    );
    for (let wy = sea - h + 6; wy < sea - 6; wy += 9) {
      for (let wx = x + 4; wx < x + w - 4; wx += 7)
        if (random() > 0.74) lights += box(wx, wy, 2.6, 3.6, pick(random, ['#f2c271', '#ffdf9c', '#d9964a']));
    }
    x += w * between(random, 0.8, 1.3);
  }
  houses += shape(
    [
      [196, sea],
      [196, sea - 96],
      [203, sea - 132],
      [210, sea - 96],
      [210, sea],
    ],
    '#1a242c',
  );
  for (let i = 0; i < 15; i++) {
    const x = 16 + i * 34 + between(random, -9, 9);
    sparks += disc(x, sea - between(random, 7, 20), between(random, 1.8, 3), '#ffe2a2');
  }
  await board.lay(houses);
  await board.lay(lights + sparks);
  await board.lay(lights + sparks, { blur: 5, mode: 'screen', opacity: 1 });
  await board.lay(lights + sparks, { blur: 16, mode: 'screen', opacity: 1 });
  board.glow(120, sea - 14, 90, '#d9954a', 0.34, 2.4);
  board.glow(330, sea - 14, 70, '#d9954a', 0.26, 2.4);
  mist(board, { y: sea - 20, height: 44, ink: '#6f6a58', strength: 0.26, seed: 5 });

  // the ship
  const [mx, my] = view(ship(12, 0, 31));
  const mastTop = view(ship(12, 0, 45));
  const mast =
    stroke(`M${mx} ${my}L${mastTop[0]} ${mastTop[1]}`, '#141d25', 6) +
    stroke(
      `M${mx - 14} ${my}L${mastTop[0]} ${mastTop[1] + 40}M${mx + 14} ${my}L${mastTop[0]} ${mastTop[1] + 40}`,
      '#141d25',
      2.5,
    ) +
    disc(mastTop[0], mastTop[1], 4.5, '#fff2cf');
  // hawse and anchor
  const h = view(hull(21, 0.62, 1));
  const anchor = group(
    `transform="translate(${h[0]} ${h[1]}) scale(1.15)"`,
    path('M-18 -14C-8 -22 12 -22 20 -12C24 0 20 12 10 16C-6 20 -20 12 -20 0Z', '#070c12') +
      stroke('M0 -2 L2 34 M-18 24 C-14 40 18 40 22 20', '#3d4a52', 6) +
      stroke('M-1 -2 L1 34', '#66757b', 2),
  );
  const cargo = await board.draw(mast + boxes());
  // the ladder rigged for him, under a lamp held out over the side
  let ladder = '';
  const at = 64;
  const headOf = view(hull(at, 1, 1));
  for (let v = 0.99; v > 0.09; v -= 0.021) {
    const a = view(hull(at - 1.5, v, 1));
    const b = view(hull(at + 1.5, v, 1));
    ladder += stroke(`M${a[0]} ${a[1]}L${b[0]} ${b[1]}`, blend('#ffe2a2', '#a57c48', (1 - v) * 1.2), 2.2);
  }
  for (const side of [-1.5, 1.5])
    ladder += stroke(
      [1, 0.75, 0.5, 0.25, 0.09]
        .map((v, i) => {
          const p = view(hull(at + side, v, 1));
          return `${i ? 'L' : 'M'}${p[0].toFixed(1)} ${p[1].toFixed(1)}`;
        })
        .join(''),
      '#c79a5c',
      1.2,
    );
  const sides = await board.draw(plating() + seams() + anchor);
  const rigged = await board.draw(ladder);
  const port = view(hull(40, 1.02, 1));
  const comeAlongside = () => {
    board.put(cargo);
    board.glow(mastTop[0], mastTop[1], 26, '#ffe6b4', 0.9);
    board.glow(1010, 215, 70, '#f5c478', 0.5, 1.2);
    board.glow(1190, 330, 46, '#f5c478', 0.34, 1.2);
    board.put(sides);
    board.glow(headOf[0], headOf[1] + 26, 44, '#f2b766', 0.5, 0.55);
    board.put(rigged);
    board.glow(headOf[0], headOf[1] - 2, 12, '#fff0c8', 0.9);
    board.glow(port[0], port[1] - 4, 12, '#d8382e', 0.95);
  };
  comeAlongside();

  // water
  mirror(board, { from: sea, ink: '#0d1a25', near: 0.62, far: 0.24, ripple: 1.5, smear: 0.5, seed: 41, stretch: 1.05 });
  board.veil('#0a121a', (x, y) => (y > sea ? 0.5 * smooth(sea, 1067, y) * (0.5 + 0.5 * smooth(300, 800, x)) : 0));
  mist(board, { y: sea + 6, height: 26, ink: '#5d6a6b', strength: 0.3, seed: 15 });

  comeAlongside();
  // light of the boat on the plates and the sea
  board.glow(boatX, boatY - 90, 130, '#d98f42', 0.3, 1);
  let columns = '';
  for (let i = 0; i < 14; i++)
    columns += column(
      random,
      20 + i * 33 + between(random, -8, 8),
      sea + 4,
      sea + between(random, 70, 230),
      between(random, 10, 20),
      '#e7ae5f',
      1,
    );
  await board.lay(group('opacity=".72"', columns));
  await board.lay(
    ripples({
      random,
      from: sea + 4,
      to: 1067,
      left: -40,
      right: 1640,
      count: 1500,
      ink: '#45606f',
      where: (x) => 0.5 * (1 - smooth(250, 900, x) * 0.7),
    }),
    { opacity: 0.5 },
  );
  await board.lay(ripples({ random, from: sea + 20, to: 1067, left: -40, right: 1640, count: 1300, ink: '#070d14' }), {
    opacity: 0.6,
  });

  const boatLayer = await board.draw(boat());
  mirror(
    board,
    { from: boatY + 2, to: 1067, ink: '#0b151e', near: 0.5, far: 0.2, ripple: 2.6, smear: 0.7, seed: 51, fade: 0.5 },
    boatLayer,
  );
  let shine = column(random, boatX - 34, boatY + 10, 1060, 84, '#f7cd82', 1.7);
  shine += column(random, boatX + 36, boatY + 12, 1030, 60, '#e0993f', 1.2);
  await board.lay(group('opacity=".9"', shine));
  await board.lay(column(random, boatX + 96, boatY + 22, 960, 14, '#b9322a', 0.9));
  // wash at the stem and round the boat
  let foam = '';
  const stem = view(hull(0, 0, 1));
  for (let i = 0; i < 150; i++) {
    const a = random() ** 1.6 * 90;
    const p = view(hull(a, 0, 1));
    foam += gouge(
      p[0] + between(random, -10, 6),
      p[1] + between(random, -7, 9) * (1 - a / 130),
      between(random, 10, 44) * (1 - a / 140),
      between(random, 1, 4.5),
      between(random, -0.16, 0.1),
    );
  }
  for (let i = 0; i < 70; i++)
    foam += gouge(
      stem[0] - between(random, -8, 70),
      stem[1] + between(random, -6, 16),
      between(random, 14, 46),
      between(random, 1, 4),
      between(random, -0.05, 0.2),
    );
  await board.lay(path(foam, '#8fa1a4'), { opacity: 0.75 });
  board.put(boatLayer);
  let wake = '';
  for (let i = 0; i < 90; i++) {
    const k = random();
    wake += gouge(
      boatX - 150 + k * 330,
      boatY + 4 + between(random, -6, 12) + 10 * Math.abs(k - 0.5),
      between(random, 18, 60),
      between(random, 1, 4.2),
      between(random, -0.1, 0.06),
    );
  }
  for (let i = 0; i < 26; i++)
    wake += gouge(
      boatX - 160 - random() * 40,
      boatY - 2 + between(random, -12, 12),
      between(random, 12, 34),
      between(random, 1.5, 4),
      between(random, -0.5, 0.3),
    );
  await board.lay(path(wake, '#d9cfae'), { opacity: 0.8 });
  board.glow(boatX - 10, boatY - 88, 54, '#ffcf80', 0.62);
  board.glow(boatX + 4, boatY - 192, 16, '#fff0cc', 0.75);
  board.glow(boatX + 5, boatY - 176, 11, '#e2352b', 0.7);
}

export const scene: Scene = {
  name: 'pilot-boat-night',
  size,
  seed: 101,
  widths: [480, 800, 1200, 1600],
  paint,
  print: { tones: 17, separate: 0.55, brush: 0.05 },
};

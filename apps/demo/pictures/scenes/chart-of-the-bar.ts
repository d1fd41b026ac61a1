/** The bar and its channel on a working chart, with the pilot's dividers. */
import type { Board, Scene } from '../board.ts';
import { colour, inks, mix, ramp, type Colour } from '../inks.ts';
import { between, box, disc, gouge, group, line, path, shape, stroke, type Point } from '../marks.ts';
import { clamp, layered, noise, seeded, smooth } from '../noise.ts';

const size = { width: 1600, height: 1067 };
const { width: W, height: H } = size;
const coast = noise(90);

/** The channel, from the sea in the west to the river in the east. */
const mid = (x: number): number =>
  640 - 120 * smooth(200, 900, x) - 70 * smooth(900, 1500, x) + 46 * Math.sin(x / 190) * smooth(300, 700, x);

/** Depth of water in fathoms of this chart; below nought is land. */
function depth(x: number, y: number): number {
  const wig = layered(coast, x / 210, y / 210, 5) * 92;
  const north = y - (210 + 235 * smooth(640, 1320, x) - 90 * smooth(420, 60, x)) + wig;
  const south = 960 - 318 * smooth(560, 1240, x) + 60 * smooth(300, 0, x) - y + wig * 0.8;
  const shore = Math.min(north, south);
  let d = shore > 0 ? (shore / 26) ** 0.86 : shore / 40;
  d += 7 * smooth(640, 0, x) * smooth(0, 200, shore);
  const bx = x - (560 + 0.0009 * (y - 590) ** 2);
  const bar = Math.exp(-((bx / 108) ** 2)) * 8.4 * smooth(30, 190, shore);
  d -= bar;
  const spit = Math.exp(-(((y - (700 + 0.16 * (x - 900))) / 38) ** 2)) * Math.exp(-(((x - 830) / 210) ** 2)) * 8;
  d -= spit;
  const off = y - mid(x);
  if (shore > 24) d = Math.max(d, 0.34);
  const fairway = Math.exp(-((off / (58 + 60 * smooth(600, 0, x))) ** 2));
  if (shore > -30) d = Math.max(d, d + (6.2 - d) * fairway * smooth(-30, 30, shore + 34) * 0.95);
  return d + layered(coast, x / 60 + 9, y / 60, 3) * 0.7;
}

function rose(x: number, y: number, r: number): string {
  let s = `<circle r="${r}" fill="none" stroke="${inks.red}" stroke-width="2.2"/><circle r="${r * 0.9}" fill="none" stroke="${inks.red}" stroke-width="1"/><circle r="${r * 0.6}" fill="none" stroke="${inks.navy}" stroke-width="1.2"/>`;
  for (let i = 0; i < 72; i++) {
    const a = (i * Math.PI) / 36;
    const inner = r * (i % 6 === 0 ? 0.84 : i % 2 ? 0.945 : 0.92);
    s += stroke(
      `M${Math.cos(a) * inner} ${Math.sin(a) * inner}L${Math.cos(a) * r} ${Math.sin(a) * r}`,
      inks.red,
      i % 6 ? 1 : 1.8,
    );
  }
  for (const [n, reach, wide, from] of [
    [8, 0.58, 0.1, 0.3927],
    [4, 0.66, 0.13, Math.PI / 4],
    [4, 0.84, 0.15, 0],
  ] as const) {
    for (let i = 0; i < n; i++) {
      const a = from + (i * Math.PI * 2) / n - Math.PI / 2;
      const half = Math.PI / (n === 8 ? 8 : 4);
      const tip: Point = [Math.cos(a) * r * reach, Math.sin(a) * r * reach];
      const left: Point = [Math.cos(a - half) * r * wide, Math.sin(a - half) * r * wide];
      const right: Point = [Math.cos(a + half) * r * wide, Math.sin(a + half) * r * wide];
      const north = n === 4 && from === 0 && i === 0;
      s +=
        shape([tip, left, [0, 0]], north ? inks.red : inks.navy) +
        shape([tip, right, [0, 0]], '#f3e8d0', `stroke="${north ? inks.red : inks.navy}" stroke-width="1.4"`);
    }
  }
  s +=
    path(
      `M0 ${-r * 1.06}C-14 ${-r * 1.14} -16 ${-r * 1.24} 0 ${-r * 1.36}C16 ${-r * 1.24} 14 ${-r * 1.14} 0 ${-r * 1.06}Z`,
      inks.red,
    ) + disc(0, 0, r * 0.05, '#f3e8d0', `stroke="${inks.navy}" stroke-width="2"`);
  return group(`transform="translate(${x} ${y}) rotate(-7)"`, s);
}

async function paint(board: Board): Promise<void> {
  const random = seeded(3);
  const field = new Float32Array(W * H);
  for (let y = 0, i = 0; y < H; y++) for (let x = 0; x < W; x++) field[i++] = depth(x, y);
  const at = (x: number, y: number) => field[clamp(Math.round(y), 0, H - 1) * W + clamp(Math.round(x), 0, W - 1)] ?? 0;
  const fibre = noise(7);
  const land = ramp([
    [0, '#dcbf83'],
    [0.5, '#d2b276'],
    [1, '#c5a267'],
  ]);
  const bands: readonly (readonly [number, Colour])[] = [
    [0.9, colour('#c6c39b')],
    [2, colour('#a9bcb6')],
    [4, colour('#c2cdc3')],
    [6.6, colour('#d9dac9')],
    [99, colour('#ece3cc')],
  ];
  const levels = [0, 0.9, 2, 4, 6.6, 9.5];
  const ink = colour('#22384a');
  const brown = colour('#4a3b27');
  board.fill((x, y) => {
    const d = field[y * W + x] as number;
    const dx = at(x + 1, y) - at(x - 1, y);
    const dy = at(x, y + 1) - at(x, y - 1);
    const slope = Math.hypot(dx, dy) / 2 + 1e-4;
    let c: Colour =
      d < 0
        ? land(clamp(-d / 6 + layered(fibre, x / 70, y / 70, 3) * 0.25))
        : (bands.find(([to]) => d < to)?.[1] ?? colour('#ece3cc'));
    // tint deepens along the shore, as a brush leaves it
    if (d < 0) c = mix(c, colour('#a9834a'), 0.5 * Math.exp(d * 2.2));
    else if (d > 0.9)
      for (const l of levels)
        if (d > l) c = mix(c, colour('#7f9ba0'), 0.22 * Math.exp(-(d - l) / slope / 12) * (l < 7 ? 1 : 0));
    for (const l of levels) {
      const near = Math.abs(d - l) / slope;
      const wide = l === 0 ? 1.7 : 0.75;
      if (near < wide + 1) c = mix(c, l === 0 ? brown : ink, clamp(wide + 0.5 - near) * (l === 0 ? 0.95 : 0.62));
    }
    const tooth = layered(fibre, x / 3, y / 3, 2) * 0.016 + layered(fibre, x / 240 + 5, y / 240, 2) * 0.03;
    return [c[0] + tooth, c[1] + tooth, c[2] + tooth];
  });

  let s = '';
  // graticule and rhumb lines
  for (let x = 100; x < W; x += 280) s += stroke(`M${x} 0L${x} ${H}`, inks.navy, 0.9, 'opacity=".4"');
  for (let y = 133; y < H; y += 267) s += stroke(`M0 ${y}L${W} ${y}`, inks.navy, 0.9, 'opacity=".4"');
  const rx = 218;
  const ry = 862;
  for (let i = 0; i < 16; i++) {
    const a = (i * Math.PI) / 8 - 0.122;
    s += stroke(
      `M${rx + Math.cos(a) * 150} ${ry + Math.sin(a) * 150}L${rx + Math.cos(a) * 1900} ${ry + Math.sin(a) * 1900}`,
      inks.red,
      0.8,
      'opacity=".26"',
    );
  }
  // hills: hachures, fields, a town, a wood
  let hachures = '';
  for (const [hx, hy, hr] of [
    [330, 60, 74],
    [560, 92, 60],
    [1010, 150, 86],
    [1330, 190, 92],
    [1430, 930, 84],
    [1150, 960, 64],
  ] as const) {
    for (let ring = 0; ring < 3; ring++)
      for (let i = 0; i < 46; i++) {
        const a = (i / 46) * Math.PI * 2 + ring;
        const r = hr * (0.34 + ring * 0.28) * (1 + 0.16 * coast(Math.cos(a) * 2 + hx, Math.sin(a) * 2));
        const px = hx + Math.cos(a) * r * 1.25;
        const py = hy + Math.sin(a) * r * 0.8;
        if (at(px, py) < -0.5) hachures += gouge(px, py, 17, 1.9, Math.atan2(Math.sin(a) * 0.8, Math.cos(a) * 1.25));
      }
  }
  s += path(hachures, '#6d5330', 'opacity=".8"');
  // sand on the drying banks: stipple
  let stipple = '';
  for (let i = 0; i < 15000; i++) {
    const x = random() * W;
    const y = random() * H;
    const d = at(x, y);
    if (d > 0.02 && d < 0.9) stipple += `M${x.toFixed(1)} ${y.toFixed(1)}h.01`;
  }
  s += stroke(stipple, '#6d5a34', 2.1, 'opacity=".75"');
  // soundings: a fine mark for each cast of the lead
  let casts = '';
  for (let gy = 24; gy < H; gy += 37)
    for (let gx = 24; gx < W; gx += 45) {
      const x = gx + between(random, -13, 13);
      const y = gy + between(random, -11, 11);
      const d = at(x, y);
      if (d < 1.1 || Math.hypot(x - rx, y - ry) < 172) continue;
      const k = Math.floor(d * 1.7) % 3;
      casts +=
        k === 0
          ? `M${x - 3.4} ${y}h6.8M${x} ${y - 3.4}v6.8`
          : k === 1
            ? `M${x - 4} ${y}h3M${x + 2} ${y}h3`
            : `M${x - 2.5} ${y + 2.5}l5 -5`;
    }
  s += stroke(casts, inks.navy, 1.5, 'opacity=".72"');
  // the channel: two dashed limits and a leading line
  const limit = (off: number) => {
    let d = '';
    for (let x = -10; x <= 1330; x += 14)
      d += `${d ? 'L' : 'M'}${x} ${(mid(x) + off * (1 + 0.5 * smooth(600, 0, x))).toFixed(1)}`;
    return d;
  };
  s +=
    stroke(limit(-46), inks.red, 2.8, 'stroke-dasharray="17 11"') +
    stroke(limit(46), inks.red, 2.8, 'stroke-dasharray="17 11"');
  s += stroke(`M-10 ${mid(60) + 4}L1056 372`, inks.navy, 1.6, 'stroke-dasharray="2 7"');
  // buoys each side, light towers, wrecks, an anchorage
  const buoy = (x: number, y: number, red: boolean) =>
    group(
      `transform="translate(${x} ${y}) rotate(14)"`,
      red
        ? box(-6, -21, 12, 15, inks.red) + stroke('M0 -6L0 0', inks.navy, 2)
        : shape(
            [
              [-8, -6],
              [0, -24],
              [8, -6],
            ],
            inks.navy,
          ) + stroke('M0 -6L0 0', inks.navy, 2),
    ) + disc(x, y, 3.2, '#f3e8d0', `stroke="${inks.navy}" stroke-width="1.6"`);
  for (const x of [200, 370, 520, 660, 820, 980, 1140])
    s +=
      buoy(x, mid(x) - 46 * (1 + 0.5 * smooth(600, 0, x)), true) +
      buoy(x + 30, mid(x + 30) + 46 * (1 + 0.5 * smooth(600, 0, x)), false);
  const light = (x: number, y: number) =>
    group(
      `transform="translate(${x} ${y})"`,
      path('M4 -4C26 -14 46 -36 52 -56C30 -50 8 -28 4 -4Z', inks.red, 'opacity=".82"') +
        path('M0 -13L3.6 -4.4L12.6 -3.8L5.6 2L8 11L0 6L-8 11L-5.6 2L-12.6 -3.8L-3.6 -4.4Z', inks.navy) +
        disc(0, 0, 2.4, '#f3e8d0'),
    );
  s += light(668, 140) + light(1056, 372) + light(864, 902);
  for (const [x, y] of [
    [452, 300],
    [448, 726],
    [760, 330],
  ] as const)
    s +=
      stroke(`M${x - 16} ${y}h32M${x - 8} ${y - 5}v10M${x} ${y - 8}v16M${x + 8} ${y - 5}v10`, inks.navy, 1.8) +
      `<ellipse cx="${x}" cy="${y}" rx="26" ry="16" fill="none" stroke="${inks.navy}" stroke-width="1.6" stroke-dasharray="1 5" stroke-linecap="round"/>`;
  s += group(
    'transform="translate(310 480)"',
    stroke('M0 -20L0 20M-9 -10L9 -10M-16 8C-14 24 14 24 16 8', inks.navy, 3) +
      `<circle cy="-24" r="4.6" fill="none" stroke="${inks.navy}" stroke-width="2.4"/>`,
  );
  // the town and its quays
  let town = '';
  for (let i = 0; i < 150; i++) {
    const x = between(random, 1190, 1470);
    const y = between(random, 300, 420);
    if (at(x, y) < -0.35 && at(x + 8, y + 14) < -0.1)
      town += group(
        `transform="translate(${x} ${y}) rotate(${between(random, -12, 12)})"`,
        box(-5, -4, between(random, 7, 15), between(random, 5, 10), '#5c3d2c'),
      );
  }
  s += town + rose(rx, ry, 116);
  await board.lay(s);
  // neat line with its graduated border
  let border = '';
  for (let i = 0; i < 58; i++) {
    border += box(22 + i * 27, 22, 13.5, 9, inks.navy) + box(22 + i * 27, H - 31, 13.5, 9, inks.navy);
  }
  for (let i = 0; i < 38; i++) {
    border += box(22, 22 + i * 27, 9, 13.5, inks.navy) + box(W - 31, 22 + i * 27, 9, 13.5, inks.navy);
  }
  await board.lay(
    `<path fill="#efe5cd" fill-rule="evenodd" d="M0 0H${W}V${H}H0Z M36 36H${W - 36}V${H - 36}H36Z"/>` +
      border +
      `<rect x="20" y="20" width="${W - 40}" height="${H - 40}" fill="none" stroke="${inks.navy}" stroke-width="2.6"/><rect x="33" y="33" width="${W - 66}" height="${H - 66}" fill="none" stroke="${inks.navy}" stroke-width="1.4"/>`,
  );
  // the sheet has been folded
  for (const [x1, y1, x2, y2] of [
    [533, 0, 533, H],
    [1066, 0, 1066, H],
    [0, 534, W, 534],
  ] as const) {
    const v = x1 === x2;
    await board.lay(
      shape(
        v
          ? [
              [x1 - 40, y1],
              [x1, y1],
              [x1, y2],
              [x1 - 40, y2],
            ]
          : [
              [x1, y1 - 40],
              [x2, y1 - 40],
              [x2, y1],
              [x1, y1],
            ],
        '#7d6844',
      ),
      { mode: 'multiply', opacity: 0.16, blur: 9 },
    );
    await board.lay(stroke(`M${x1 + 2} ${y1 + 2}L${x2 + 2} ${y2 + 2}`, '#fff8e4', 2.4), { opacity: 0.7, blur: 0.8 });
  }
  // brass dividers across the bar
  const hinge: Point = [1180, 770];
  const tips: readonly Point[] = [
    [706, 640],
    [832, 520],
  ];
  const legs = (inkA: string, inkB: string, edge: string): string => {
    let d = '';
    for (const [i, tip] of tips.entries()) {
      const dx = tip[0] - hinge[0];
      const dy = tip[1] - hinge[1];
      const n = Math.hypot(dx, dy);
      const nx = -dy / n;
      const ny = dx / n;
      const m: Point = [hinge[0] + dx * 0.52, hinge[1] + dy * 0.52];
      d += shape(
        [
          [hinge[0] + nx * 13, hinge[1] + ny * 13],
          [m[0] + nx * 10, m[1] + ny * 10],
          [m[0] - nx * 10, m[1] - ny * 10],
          [hinge[0] - nx * 13, hinge[1] - ny * 13],
        ],
        i ? inkA : inkB,
      );
      d += shape([[m[0] + nx * 8, m[1] + ny * 8], tip, [m[0] - nx * 8, m[1] - ny * 8]], i ? '#3c4951' : '#2b373f');
      if (edge)
        d +=
          stroke(
            line([
              [hinge[0] - nx * 9, hinge[1] - ny * 9],
              [m[0] - nx * 7, m[1] - ny * 7],
            ]),
            edge,
            3,
          ) + stroke(line([[m[0] - nx * 4, m[1] - ny * 4], tip]), '#a9b0aa', 1.6);
    }
    return d;
  };
  const shadowInk = '#2a2416';
  const dark = legs(shadowInk, shadowInk, '').replaceAll('#3c4951', shadowInk).replaceAll('#2b373f', shadowInk);
  const head = (ink2: string) =>
    disc(hinge[0], hinge[1], 31, ink2) +
    path(
      `M${hinge[0] + 10} ${hinge[1] + 4}L${hinge[0] + 66} ${hinge[1] + 26}L${hinge[0] + 60} ${hinge[1] + 46}L${hinge[0]} ${hinge[1] + 24}Z`,
      ink2,
    );
  await board.lay(group('transform="translate(20 30)"', dark + head(shadowInk)), {
    blur: 7,
    opacity: 0.5,
    mode: 'multiply',
  });
  await board.lay(
    legs('#c48f3c', '#a8742c', '#f6dc9c') +
      head('#b5812f') +
      disc(hinge[0], hinge[1], 25, '#d6a24a') +
      path(
        `M${hinge[0] - 22} ${hinge[1] - 6}A24 24 0 0 1 ${hinge[0] + 8} ${hinge[1] - 22}L${hinge[0] + 4} ${hinge[1] - 14}A16 16 0 0 0 ${hinge[0] - 14} ${hinge[1] - 2}Z`,
        '#fbe7b0',
      ) +
      disc(hinge[0], hinge[1], 7, '#6d4a1c') +
      stroke(`M${hinge[0] + 28} ${hinge[1] + 18}L${hinge[0] + 60} ${hinge[1] + 31}`, '#f3d792', 4),
  );
  // lamp over the table
  board.veil('#2a2114', (x, y) => 0.5 * smooth(520, 1300, Math.hypot((x - 720) * 0.92, (y - 440) * 1.1)));
}

export const scene: Scene = {
  name: 'chart-of-the-bar',
  size,
  seed: 141,
  widths: [480, 800, 1200, 1600],
  paint,
  print: { separate: 0.18, brush: 0.012, knife: 0.7, grain: 0.02, flecks: 0, vignette: 0.06 },
};

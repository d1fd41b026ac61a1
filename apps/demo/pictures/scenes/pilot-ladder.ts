/** A pilot on the ladder, between the boat and the deck. */
import type { Board, Scene } from '../board.ts';
import { mist } from '../haze.ts';
import { blend, ramp } from '../inks.ts';
import { between, box, disc, gouge, group, limb, oval, path, pool, ridge, shape, stroke } from '../marks.ts';
import { clamp, layered, noise, seeded, smooth } from '../noise.ts';

const size = { width: 1200, height: 1600 };
const edge = (y: number) => 330 + 150 * (Math.max(0, y - 130) / 1150) ** 1.1;
const foot = 1290;
/** Where the ladder hangs at height y, and how wide it looks. */
const hang = (y: number) => ({
  x: 720 - 62 * ((y - 170) / 1120) + 5 * Math.sin(y / 210),
  w: 118 - 44 * ((y - 170) / 1120),
});

function climber(): string {
  const ink = '#0b1219';
  const vest = '#a8322a';
  return [
    limb(-16, 62, 17, -24, 118, 12, ink),
    limb(-24, 118, 12, -18, 176, 9, ink),
    limb(16, 62, 17, 30, 96, 13, ink),
    limb(30, 96, 12, 20, 140, 9, ink),
    path('M-32 176L-8 176L-8 186L-34 187Z M6 140L32 140L33 150L6 151Z', ink),
    limb(-25, -34, 11, -44, -62, 9, ink),
    limb(-44, -62, 9, -40, -112, 7, ink),
    limb(25, -30, 11, 44, -40, 9, ink),
    limb(44, -40, 9, 38, -76, 7, ink),
    path('M-31 -36C-34 0 -30 40 -29 72L29 72C31 40 34 0 31 -36C20 -46 -20 -46 -31 -36Z', ink),
    path('M-27 -40C-31 -8 -28 20 -26 40L26 40C28 20 31 -8 27 -40C14 -47 -14 -47 -27 -40Z', vest),
    path('M-27 2L28 2L28 11L-27 11Z', '#e9c583'),
    path('M-27 -40C-31 -8 -28 20 -26 40L-15 40C-18 10 -18 -20 -16 -44Z', '#d8573f'),
    oval(2, -66, 16, 19, '#2a2320'),
    path('M-17 -64C-20 -92 22 -94 21 -62C12 -70 -8 -70 -17 -64Z', '#d8c49a'),
    path('M-17 -64C-20 -92 2 -96 6 -90C-6 -84 -8 -76 -9 -68Z', '#f3e3bd'),
    path('M24 46C40 44 50 56 48 78C46 94 30 94 26 80Z', '#1a242c'),
  ].join('');
}

async function paint(board: Board): Promise<void> {
  const random = seeded(88);
  const cloud = noise(4);
  const horizon = 1010;
  const sky = ramp([
    [0, '#182737'],
    [0.45, '#324a5c'],
    [0.75, '#7d8880'],
    [0.93, '#d3ab72'],
    [1, '#e3b878'],
  ]);
  board.fill((x, y) => sky(clamp(y / horizon + layered(cloud, x / 300, y / 80, 4) * 0.13 - 0.03)));
  let bars = '';
  for (let i = 0; i < 20; i++)
    bars += gouge(
      between(random, -60, 460),
      between(random, 480, 960),
      between(random, 120, 360),
      between(random, 4, 13),
      0,
    );
  await board.lay(path(bars, '#efc588'), { blur: 2, opacity: 0.4 });
  const hill = noise(3);
  await board.lay(
    ridge(-10, 620, 4, horizon + 4, (x) => horizon - 22 - 14 * hill(x / 90, 2), '#6d7672'),
    { blur: 1 },
  );
  await board.lay(
    disc(70, horizon - 34, 2.5, '#ffe6a8') +
      disc(150, horizon - 24, 2, '#ffe6a8') +
      disc(236, horizon - 22, 2, '#ffe6a8'),
  );
  mist(board, { y: horizon - 10, height: 36, ink: '#dcb984', strength: 0.4, seed: 6 });
  // sea to the left
  const swell = noise(71);
  const ranks = ['#566770', '#47596a', '#3a4d5b', '#2d4150', '#223543'];
  for (let r = 0; r < 5; r++) {
    const y = horizon + 6 + r * 40 + r * r * 12;
    const h = 6 + r * 10;
    const crest = (x: number) => y - h * swell(x / (70 + r * 60), r * 4.4);
    await board.lay(ridge(-20, 1220, 5, 1620, crest, ranks[r] ?? '#223543'));
    let glints = '';
    for (let i = 0; i < 90 + r * 30; i++) {
      const x = between(random, -20, 760);
      glints += gouge(
        x,
        crest(x) + between(random, 0, 40 + r * 20),
        between(random, 14, 50 + r * 22),
        between(random, 1, 2 + r * 0.9),
        between(random, -0.1, 0.12),
      );
    }
    await board.lay(path(glints, r < 2 ? '#d9b682' : '#8a999a'), { opacity: 0.5 });
  }

  // the ship's side
  const left: [number, number][] = [];
  for (let y = 100; y <= 1420; y += 12) left.push([edge(y), y]);
  const hullShape = [[edge(100), 100], ...left, [1220, 1420], [1220, 100]] as [number, number][];
  const body = await board.draw(shape(hullShape, '#fff'));
  const rust = noise(12);
  const paintwork = ramp([
    [0, '#0d151d'],
    [0.4, '#1a2a38'],
    [0.7, '#2c4152'],
    [1, '#4a5d69'],
  ]);
  const px = board.px;
  for (let y = 96, j = 0; y < 1430; y++) {
    for (let x = 300; x < 1200; x++) {
      j = (y * 1200 + x) * 4;
      const a = (body[j + 3] as number) / 255;
      if (a === 0) continue;
      const e = edge(y);
      const rim = Math.exp(-((x - e) / 46)) * 0.55;
      const lamp = Math.exp(-(((x - 705) / (150 + (y - 130) * 0.16)) ** 2)) * Math.exp(-((y - 130) / 620));
      let t = 0.3 + rim * 0.7 - 0.14 * smooth(600, 1200, x) + 0.06 * layered(rust, x / 26, y / 210, 3);
      const plate = ((y + x * 0.02) % 176) / 176;
      t += plate < 0.018 ? -0.16 : plate < 0.034 ? 0.07 : 0;
      const across = ((x - (y - 130) * 0.05 + Math.floor((y + x * 0.02) / 176) * 130) % 300) / 300;
      if (across < 0.007) t -= 0.12;
      const c = paintwork(clamp(t));
      let r = c[0];
      let g = c[1];
      let b = c[2];
      const warm = clamp(lamp * 0.85);
      r += (0.86 - r) * warm;
      g += (0.62 - g) * warm;
      b += (0.33 - b) * warm;
      const streak = layered(rust, x / 9 + 40, y / 330 + 7, 2);
      if (streak > 0.36) {
        const k = clamp((streak - 0.36) * 2.2) * 0.5;
        r += (0.36 - r) * k;
        g += (0.2 - g) * k;
        b += (0.14 - b) * k;
      }
      const boot = smooth(1150, 1156, y - (x - 500) * 0.02);
      r += (0.4 + warm * 0.3 - r) * boot * 0.82;
      g += (0.13 + warm * 0.1 - g) * boot * 0.82;
      b += (0.11 - b) * boot * 0.82;
      const i = (y * 1200 + x) * 3;
      px[i] = (px[i] as number) * (1 - a) + r * a;
      px[i + 1] = (px[i + 1] as number) * (1 - a) + g * a;
      px[i + 2] = (px[i + 2] as number) * (1 - a) + b * a;
    }
  }
  // bulwark, rail and deck lamp
  let deck =
    shape(
      [
        [edge(100) - 6, 88],
        [1220, 60],
        [1220, 118],
        [edge(120) - 2, 134],
      ],
      '#16222c',
    ) +
    shape(
      [
        [edge(100) - 6, 88],
        [1220, 60],
        [1220, 67],
        [edge(100) - 6, 96],
      ],
      '#9a8a68',
    );
  deck += box(636, 78, 150, 56, '#0a1016') + box(640, 76, 5, 60, '#8a7a58');
  for (const x of [640, 780])
    deck += stroke(`M${x} 80L${x} 0`, '#2a353d', 9) + stroke(`M${x - 3} 80L${x - 3} 0`, '#c79a58', 2);
  for (let i = 0; i < 8; i++)
    if (i !== 3) deck += stroke(`M${370 + i * 118} ${88 - i * 3}L${370 + i * 118} ${22 - i * 3}`, '#2a353d', 5);
  deck += stroke('M340 26L632 18M786 14L1220 2M340 54L632 47M786 42L1220 30', '#3c4a52', 4);
  deck += stroke('M900 70L900 -10', '#1a242c', 12);
  await board.lay(deck);
  // two of the crew lean over
  await board.lay(
    path('M846 78C844 40 852 26 872 24C860 12 868 -6 882 -4C896 -2 898 16 888 24C910 28 916 46 914 76Z', '#0c1319') +
      path('M556 88C552 56 560 44 578 42C568 30 574 16 586 16C600 16 604 32 594 42C612 46 618 60 616 86Z', '#0c1319') +
      stroke('M846 60C826 66 806 76 790 92', '#0c1319', 13),
  );
  board.glow(705, 60, 90, '#f8c772', 0.75);
  await board.lay(
    pool('cone', 705, 60, 900, [
      [0, '#ffdf9c', 0.4],
      [0.5, '#f2bd6c', 0.14],
      [1, '#e8b060', 0],
    ]) +
      shape(
        [
          [670, 70],
          [745, 70],
          [930, 1000],
          [480, 1000],
        ],
        'url(#cone)',
      ),
    { mode: 'screen', blur: 18 },
  );

  // shadow of the ladder, then the ladder
  const rope = (side: number, dx: number, dy: number) => {
    let d = '';
    for (let y = 96; y <= foot - 40; y += 14) {
      const h = hang(y);
      d += `${d ? 'L' : 'M'}${(h.x + (side * h.w) / 2 + dx).toFixed(1)} ${y + dy}`;
    }
    return d;
  };
  let shadow = stroke(rope(-1, 30, 14), '#05090d', 6) + stroke(rope(1, 30, 14), '#05090d', 6);
  let ladder = '';
  let n = 0;
  for (let y = 132; y < foot - 50; n++) {
    const h = hang(y);
    const k = h.w / 118;
    const wide = n % 8 === 5;
    const half = h.w / 2 + (wide ? 70 * k : 8 * k);
    const t = clamp((y - 130) / 900);
    const wood = blend('#f2d197', '#7d6a4c', t);
    shadow += box(h.x - half + 30, y + 15, half * 2, 11 * k, '#05090d');
    ladder +=
      box(h.x - half, y, half * 2, 5 * k, wood) +
      box(h.x - half, y + 5 * k, half * 2, 8 * k, blend('#8d6a3c', '#3a3329', t));
    y += 43 * k + 4;
  }
  ladder +=
    stroke(rope(-1, 0, 0), '#15191b', 7) +
    stroke(rope(1, 0, 0), '#15191b', 7) +
    stroke(rope(-1, -2, 0), '#cfa868', 2) +
    stroke(rope(1, -2, 0), '#cfa868', 2);
  ladder += stroke('M672 92L660 40M770 92L782 40', '#c9a468', 5);
  await board.lay(shadow, { blur: 3, opacity: 0.55 });
  await board.lay(ladder);
  // man-rope
  await board.lay(
    stroke(`M820 96C812 420 784 800 770 ${foot - 60}`, '#c9a468', 4) +
      stroke(`M823 96C815 420 787 800 773 ${foot - 60}`, '#17140f', 2),
  );
  // the pilot
  const at = hang(690);
  await board.lay(
    group(
      `transform="translate(${at.x + 30} 706) scale(1.02)"`,
      climber()
        .replaceAll('#a8322a', '#05090d')
        .replaceAll('#e9c583', '#05090d')
        .replaceAll('#d8573f', '#05090d')
        .replaceAll('#d8c49a', '#05090d')
        .replaceAll('#f3e3bd', '#05090d'),
    ),
    { blur: 5, opacity: 0.55 },
  );
  await board.lay(group(`transform="translate(${at.x} 690) scale(1.02)"`, climber()));

  // swell against the side, the boat's bow standing off
  const surge = (x: number) => 1292 - 46 * swell(x / 210 + 3, 9) - 24 * smooth(420, 640, x) - 12 * swell(x / 50, 2);
  await board.lay(ridge(-20, 1220, 5, 1620, surge, '#1b2f3d'));
  let foam = '';
  for (let i = 0; i < 520; i++) {
    const x = between(random, 400, 1220);
    const k = random() ** 2.2;
    foam += gouge(
      x,
      surge(x) - 8 + k * 90,
      between(random, 18, 84) * (1 - 0.4 * k),
      between(random, 1.5, 8) * (1 - 0.6 * k),
      between(random, -0.25, 0.25),
    );
  }
  await board.lay(path(foam, '#9fb0b1'), { blur: 6, opacity: 0.6 });
  await board.lay(path(foam, '#e3e1d0'), { opacity: 0.7 });
  const roll = (x: number) => 1408 - 58 * swell(x / 330 + 8, 21) + 16 * swell(x / 70, 4);
  await board.lay(ridge(-20, 1220, 5, 1620, roll, '#14252f'));
  let lines = '';
  let pale = '';
  for (let i = 0; i < 460; i++) {
    const x = between(random, -20, 1220);
    const k = random();
    const g = gouge(
      x,
      roll(x) + 6 + k * 200,
      between(random, 30, 150),
      between(random, 1.5, 6),
      -0.12 * swell(x / 330 + 8, 21) + between(random, -0.08, 0.08),
    );
    if (random() > 0.6) pale += g;
    else lines += g;
  }
  await board.lay(path(lines, '#0a151d') + path(pale, '#5f747d'), { opacity: 0.75 });
  let shine = '';
  for (let i = 0; i < 150; i++)
    shine += gouge(
      690 + between(random, -1, 1) * 150 * (0.4 + random()),
      1300 + random() * 280,
      between(random, 20, 90),
      between(random, 1.5, 5),
      between(random, -0.1, 0.1),
    );
  await board.lay(path(shine, '#e8b262'), { opacity: 0.55 });
  const boat =
    path('M-30 1436C90 1420 210 1404 318 1372L300 1420C260 1470 150 1506 -30 1520Z', '#0b1219') +
    path('M-30 1436C90 1420 210 1404 318 1372L315 1384C200 1420 90 1436 -30 1450Z', '#cf8d43') +
    stroke(
      'M-10 1432L-10 1372M90 1420L90 1362M190 1402L190 1350M280 1382L280 1336M-10 1372C100 1360 200 1350 282 1334',
      '#9a8a68',
      5,
    ) +
    path(
      'M96 1418C92 1372 96 1346 112 1340C102 1328 108 1310 120 1310C134 1310 138 1328 128 1340C146 1346 150 1372 146 1410Z',
      '#0b1219',
    ) +
    stroke('M132 1352C152 1346 168 1336 182 1318', '#0b1219', 11);
  await board.lay(boat);
  board.glow(-10, 1360, 70, '#f4bf6c', 0.6);
  let wash = '';
  for (let i = 0; i < 120; i++) {
    const x = between(random, -20, 350);
    wash += gouge(
      x,
      1512 - 100 * smooth(60, 340, x) + between(random, -9, 30),
      between(random, 20, 70),
      between(random, 1.5, 7),
      -0.26 + between(random, -0.2, 0.2),
    );
  }
  await board.lay(path(wash, '#d9d8c8'), { opacity: 0.75 });
  let spray = '';
  for (let i = 0; i < 160; i++)
    spray += disc(between(random, 400, 900), 1290 - random() ** 2 * 120, between(random, 0.8, 2.6), '#f0e7cf');
  await board.lay(spray, { opacity: 0.6 });
  mist(board, { y: 1240, height: 60, ink: '#7d8a8a', strength: 0.16, seed: 44 });
}

export const scene: Scene = {
  name: 'pilot-ladder',
  size,
  seed: 909,
  widths: [480, 800, 1200],
  paint,
  print: { tones: 17, brush: 0.045 },
};

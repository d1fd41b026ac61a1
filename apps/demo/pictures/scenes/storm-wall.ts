/** A south-westerly over the sea wall, the lamps still lit. */
import type { Board, Scene } from '../board.ts';
import { figure } from '../figures.ts';
import { mist } from '../haze.ts';
import { colour, mix, ramp } from '../inks.ts';
import { between, box, disc, gouge, path, ridge, shape, stroke, type Point } from '../marks.ts';
import { clamp, layered, noise, seeded, smooth } from '../noise.ts';
import { ripples } from '../water.ts';

const size = { width: 1600, height: 1067 };

async function paint(board: Board): Promise<void> {
  const random = seeded(77);
  const cloud = noise(14);
  const sky = ramp([
    [0, '#18232d'],
    [0.4, '#33444f'],
    [0.7, '#5f6f72'],
    [1, '#8f9890'],
  ]);
  board.fill((x, y) => {
    const n = layered(cloud, (x + y * 1.4) / 380, (y - x * 0.12) / 110, 5);
    return sky(clamp(y / 620 + n * 0.34 - 0.08));
  });
  let rags = '';
  for (let i = 0; i < 60; i++)
    rags += gouge(
      between(random, -100, 1700),
      between(random, 20, 420),
      between(random, 160, 520),
      between(random, 8, 30),
      -0.16 + between(random, -0.08, 0.08),
    );
  await board.lay(path(rags, '#1a2731'), { blur: 8, opacity: 0.5 });

  // the sea, ranks of waves coming in from the left
  const wave = noise(5);
  const inks = ['#5c6c70', '#495c64', '#364b56', '#283d49', '#1d303c'];
  for (let r = 0; r < 5; r++) {
    const y = 560 + r * 46 + r * r * 11;
    const high = 16 + r * 13;
    const crest = (x: number) =>
      y - high * (0.5 + 0.9 * Math.abs(wave(x / (90 + r * 50), r * 3.3)) + 0.3 * wave(x / 30, r + 9));
    await board.lay(ridge(-20, 1620, 6, 1100, crest, inks[r] ?? '#1d303c'));
    let cap = '';
    for (let i = 0; i < 120 + r * 40; i++) {
      const x = between(random, -20, 1620);
      const k = random() ** 2;
      if (wave(x / (90 + r * 50), r * 3.3) ** 2 < 0.1 + k * 0.1) continue;
      cap += gouge(
        x,
        crest(x) + 2 + k * high * 1.6,
        between(random, 10, 34 + r * 10),
        between(random, 1, 3 + r * 0.7),
        between(random, -0.28, 0.28),
      );
    }
    await board.lay(path(cap, '#c9cec2'), { opacity: 0.5 + r * 0.07 });
    mist(board, { y: y - 24, height: 30 + r * 8, ink: '#98a19b', strength: 0.22, seed: 60 + r });
  }

  // far end of the wall: houses and the harbour light, half lost
  let town = '';
  for (let i = 0; i < 9; i++) {
    const x = 1180 + i * 52;
    const h = 60 + i * 14 + between(random, -12, 12);
    town += shape(
      [
        [x, 640],
        [x, 610 - h],
        [x + 28, 590 - h],
        [x + 56, 610 - h],
        [x + 56, 640],
      ],
      '#3d4a51',
    );
    if (i % 3 === 1) town += box(x + 16, 610 - h * 0.5, 8, 12, '#e6b163');
  }
  await board.lay(town);
  mist(board, { y: 560, height: 90, ink: '#7f8a87', strength: 0.34, seed: 66 });

  // the wall in perspective: promenade, parapet, stone face to the sea
  await board.lay(
    shape(
      [
        [1640, 706],
        [600, 618],
        [600, 640],
        [1640, 760],
      ],
      '#7a807a',
    ),
  );
  await board.lay(
    shape(
      [
        [1640, 748],
        [597, 634],
        [585, 664],
        [820, 1080],
        [1640, 1080],
      ],
      '#2a353c',
    ),
  );
  let courses = '';
  for (let i = 1; i < 9; i++) {
    const t = i / 9;
    courses += stroke(`M1640 ${748 + 332 * t}L${597 + 120 * t * 0.4} ${636 + 30 * t}`, '#18222a', 2.2 - t * 0.6);
  }
  for (let i = 0; i < 150; i++) {
    const t = random();
    const x = between(random, 700, 1630);
    const y0 = 636 + ((x - 597) / 1043) * 112;
    const y = y0 + 16 + t * 330 * ((x - 590) / 1050);
    courses += stroke(`M${x} ${y}l${between(random, -1, 1)} ${10 + 22 * ((x - 590) / 1050)}`, '#18222a', 1.6);
    if (random() > 0.5) courses += gouge(x, y, between(random, 20, 70), between(random, 2, 6), 0.1);
  }
  await board.lay(courses, { opacity: 0.7 });
  let stones = '';
  for (let i = 0; i < 140; i++) {
    const x = between(random, 660, 1640);
    const k = (x - 590) / 1050;
    const y = 640 + k * 112 + 20 * k + random() * 300 * k;
    stones += gouge(
      x,
      y,
      between(random, 26, 90) * (0.3 + k),
      between(random, 2, 9) * (0.3 + k),
      0.1 + 0.2 * ((y - 640) / 440),
    );
  }
  await board.lay(path(stones, '#46545a'), { opacity: 0.55 });
  await board.lay(
    shape(
      [
        [1640, 752],
        [596, 635],
        [596, 640],
        [1640, 764],
      ],
      '#b3b4a4',
    ) +
      shape(
        [
          [1640, 706],
          [600, 618],
          [600, 621],
          [1640, 712],
        ],
        '#4c5659',
      ),
  );

  // lamp posts along it
  const lamps: readonly (readonly [number, number, number])[] = [
    [742, 634, 0.3],
    [866, 646, 0.44],
    [1060, 668, 0.68],
    [1376, 706, 1.08],
  ];
  for (const [x, foot, k] of lamps) {
    const h = 330 * k;
    await board.lay(
      stroke(`M${x} ${foot}L${x} ${foot - h}`, '#141c23', 9 * k) +
        box(x - 11 * k, foot - 40 * k, 22 * k, 44 * k, '#141c23') +
        box(x - 8 * k, foot - 150 * k, 16 * k, 9 * k, '#141c23') +
        stroke(`M${x - 30 * k} ${foot - h + 18 * k}L${x + 30 * k} ${foot - h + 18 * k}`, '#141c23', 4 * k) +
        shape(
          [
            [x - 13 * k, foot - h],
            [x - 22 * k, foot - h - 50 * k],
            [x + 22 * k, foot - h - 50 * k],
            [x + 13 * k, foot - h],
          ],
          '#ffe6a8',
        ) +
        shape(
          [
            [x - 27 * k, foot - h - 50 * k],
            [x, foot - h - 80 * k],
            [x + 27 * k, foot - h - 50 * k],
          ],
          '#141c23',
        ),
    );
    board.glow(x, foot - h - 26 * k, 74 * k + 8, '#f3bd66', 0.85);
    await board.lay(path(ripplesOn(random, x, foot, k), '#e6b668'), { opacity: 0.5 });
  }
  await board.lay(figure(1238, 706, 74, '#121a21', { pose: 'walk', hat: 'hood', flip: false }));

  // the wave that breaks: a body of water climbing the wall, then the plume thrown over the lamps
  const crestAt = (x: number) => {
    const t = clamp((x + 20) / 700);
    return 850 - 190 * Math.sin(t * Math.PI * 0.52) ** 1.8 + 20 * wave(x / 90, 44) + 6 * wave(x / 18, 3);
  };
  const foot = (y: number) => 600 + 0.55 * (y - 640);
  const body: Point[] = [
    [-20, 1090],
    [-20, 840],
  ];
  for (let x = -20; x <= 610; x += 6) body.push([x, crestAt(x)]);
  for (let y = 680; y <= 1090; y += 12) body.push([foot(y) + 60 * smooth(640, 900, y) + 12 * wave(y / 24, 8), y]);
  await board.lay(shape(body, '#1b2f3a'));
  let streaks = '';
  let pale = '';
  for (let i = 0; i < 620; i++) {
    const x = -20 + 820 * random();
    const crest = crestAt(Math.min(x, 620));
    const y = crest + 8 + random() ** 1.3 * (1080 - crest);
    if (x > foot(y) + 40) continue;
    const rise = smooth(100, 620, x) * (1 - smooth(crest, 1090, y));
    const g = gouge(x, y, between(random, 26, 110), between(random, 1.2, 6), -0.75 * rise + between(random, -0.1, 0.1));
    if (random() > 0.6) pale += g;
    else streaks += g;
  }
  await board.lay(path(streaks, '#3f5963') + path(pale, '#8fa2a1'), { opacity: 0.75 });

  // the plume, as density: a torn fan leaning with the wind, thick at the wall and ragged at its edge
  const torn = noise(91);
  const root = { x: 610, y: 1080 };
  const white = colour('#efecdd');
  const grey = colour('#6f8183');
  const thick = (x: number, y: number): number => {
    const up = 812 - y + 26 * torn(x / 70, 2);
    const home = 610 + (x - 610 - (up / 500) ** 2 * 70) / (1 + 0.55 * smooth(0, 640, up));
    const spire = 0.74 + 0.32 * torn(home / 62, 5) + 0.14 * torn(home / 23, 9);
    const high = 640 * Math.exp(-(Math.abs((home - 610) / (205 + 40 * torn(up / 160, 6))) ** 2)) * spire + 60;
    const edge = Math.min(1 - up / high, 1 - Math.abs(home - 600) / 330);
    const rough = layered(torn, home / 44, y / 120, 4) * 0.34 + layered(torn, x / 24, y / 30, 3) * 0.26;
    return (
      edge * 1.1 +
      rough * (0.5 + 0.7 * (1 - clamp(edge))) -
      0.1 -
      1.5 * smooth(60, -130, up + 50 * torn(x / 46, 12)) -
      0.5 * smooth(500, 330, x) * smooth(200, 0, up)
    );
  };
  for (let y = 0; y < 960; y++) {
    for (let x = 120; x < 1240; x++) {
      const d = thick(x, y);
      if (d < -0.22) continue;
      const lee = thick(x + 24, y - 26);
      const light = clamp(
        0.4 + (d - lee) * 1.15 + 0.2 * smooth(420, 900, x) + 0.3 * layered(torn, x / 40 + 4, y / 52, 3),
      );
      const solid = smooth(0.02, 0.14, d) * 0.9;
      const spray = smooth(-0.22, 0.1, d) * 0.26;
      const k = Math.max(solid, spray);
      const c = mix(grey, white, light);
      const i = (y * size.width + x) * 3;
      board.px[i] = (board.px[i] as number) * (1 - k) + c[0] * k;
      board.px[i + 1] = (board.px[i + 1] as number) * (1 - k) + c[1] * k;
      board.px[i + 2] = (board.px[i + 2] as number) * (1 - k) + c[2] * k;
    }
  }
  // cuts of shade and light that follow the throw of the water, and loose drops beyond its edge
  let shade = '';
  let bright = '';
  let drops = '';
  for (let i = 0; i < 6000; i++) {
    const x = between(random, 200, 1160);
    const y = between(random, 8, 900);
    const d = thick(x, y);
    const way = Math.atan2(y - root.y, (x - root.x) * 0.9) + smooth(500, 120, y) * 0.3;
    if (d > 0.1 && i % 3 === 0) {
      const g = gouge(x, y, between(random, 14, 60), between(random, 1.4, 5.4), way + between(random, -0.2, 0.2));
      if (random() > 0.5) shade += g;
      else bright += g;
    } else if (d > -0.34 && d < 0.04)
      drops += disc(x, y, between(random, 0.7, 2.9) * (random() > 0.94 ? 1.7 : 1), '#f1eee0');
  }
  await board.lay(path(shade, '#516668'), { opacity: 0.6 });
  await board.lay(path(bright, '#faf7ea'), { opacity: 0.8 });
  await board.lay(drops, { opacity: 0.85 });
  // lamplight caught in the spray
  board.glow(866, 478, 96, '#f2b95f', 0.5);
  board.glow(742, 524, 56, '#f2b95f', 0.4);
  // broken water at the wall's foot, spilling back
  let foam = '';
  for (let i = 0; i < 520; i++) {
    const k = random() ** 2.3;
    const y = 780 + 290 * k;
    const x = foot(y) + 50 - 60 * k + between(random, -1, 1) * (70 + 190 * k) * random();
    foam += gouge(
      x,
      y + between(random, -20, 20),
      between(random, 14, 64),
      between(random, 2, 8),
      between(random, -0.35, 0.35),
    );
  }
  // the skirt: the crest torn white where it meets the stone
  for (let i = 0; i < 760; i++) {
    const x = 610 + between(random, -1, 0.62) * 330 * random() ** 0.6;
    const y = Math.max(crestAt(Math.min(x, 620)), 690) + 50 + between(random, -46, 30) + random() ** 2.4 * 150;
    foam += gouge(
      x,
      y,
      between(random, 12, 58),
      between(random, 1.6, 7) * (1 - smooth(800, 980, y) * 0.6),
      -0.5 * smooth(620, 300, x) + between(random, -0.5, 0.4),
    );
  }
  await board.lay(path(foam, '#9fada9'), { blur: 8, opacity: 0.6 });
  await board.lay(path(foam, '#e6e5d6'), { opacity: 0.66 });
  await board.lay(ripples({ random, from: 900, to: 1067, left: -40, right: 640, count: 160, ink: '#0f1c25' }), {
    opacity: 0.5,
  });
  // rain on the wind
  let rain = '';
  for (let i = 0; i < 260; i++)
    rain += gouge(
      random() * 1700 - 50,
      random() * 1067,
      between(random, 30, 80),
      between(random, 0.5, 1.1),
      0.5 + between(random, -0.06, 0.06),
    );
  await board.lay(path(rain, '#d6d9cd'), { opacity: 0.22 });
}

function ripplesOn(random: () => number, x: number, foot: number, k: number): string {
  let d = '';
  for (let i = 0; i < 16; i++)
    d += gouge(
      x + between(random, -30, 70) * k,
      foot + between(random, 2, 36) * k,
      between(random, 20, 90) * k,
      between(random, 1, 3.6) * k,
      0.1,
    );
  return d;
}

export const scene: Scene = {
  name: 'storm-wall',
  size,
  seed: 505,
  widths: [480, 800, 1200, 1600],
  paint,
  print: { tilt: -0.14, tones: 15, flecks: 0.3 },
};

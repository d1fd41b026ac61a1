/** The great spur wheel and the stone nut, lit from one window. */
import type { Board, Scene } from '../board.ts';
import { figure } from '../figures.ts';
import { blend, ramp } from '../inks.ts';
import { between, box, disc, gouge, group, line, path, pool, shape, stroke, type Point } from '../marks.ts';
import { clamp, layered, noise, seeded } from '../noise.ts';

const size = { width: 1600, height: 1067 };
const big = { x: 640, y: 545, r: 410, teeth: 72 };
const small = { x: 640 + 410 + 142, y: 470, r: 132, teeth: 24 };
const pane = { x: 1330, y: 150, w: 170, h: 260 };

/** Light from the window on a face turned toward angle a, at x, y. */
function lit(x: number, y: number, a: number): number {
  const dx = pane.x + 80 - x;
  const dy = pane.y + 130 - y;
  const d = Math.hypot(dx, dy);
  const turn = Math.cos(a - Math.atan2(dy, dx));
  return clamp((0.28 + 0.72 * Math.max(0, turn)) * (1.12 - d / 1500));
}
const wood = (t: number): string =>
  t < 0.5 ? blend('#171614', '#6d4f30', t * 2) : blend('#6d4f30', '#f0c988', t * 2 - 1);

function gear(
  g: { x: number; y: number; r: number; teeth: number },
  thick: number,
  shift: Point,
  phase: number,
  dim: number,
): string {
  let s = '';
  const at = (a: number, r: number): Point => [g.x + shift[0] + Math.cos(a) * r, g.y + shift[1] + Math.sin(a) * r];
  const step = (Math.PI * 2) / g.teeth;
  for (let i = 0; i < g.teeth; i++) {
    const a = phase + i * step;
    const p = at(a, g.r);
    const up = lit(p[0], p[1], a) * dim;
    s += shape(
      [
        at(a - step * 0.27, g.r - 4),
        at(a - step * 0.2, g.r + 24),
        at(a + step * 0.2, g.r + 24),
        at(a + step * 0.27, g.r - 4),
      ],
      wood(up * 0.92),
    );
    s += shape(
      [
        at(a - step * 0.27, g.r - 4),
        at(a - step * 0.2, g.r + 24),
        at(a - step * 0.06, g.r + 24),
        at(a - step * 0.08, g.r - 4),
      ],
      wood(lit(p[0], p[1], a - 1.2) * dim),
    );
  }
  for (let i = 0; i < g.teeth; i++) {
    const a = phase + i * step;
    const p = at(a, g.r - thick / 2);
    const t = (0.3 + 0.5 * lit(p[0], p[1], a)) * dim * 0.92 + (i % 9 === 0 ? -0.03 : 0) + 0.025 * Math.sin(i * 12.9);
    const c = wood(t);
    s += shape(
      [
        at(a - step * 0.51, g.r),
        at(a + step * 0.51, g.r),
        at(a + step * 0.51, g.r - thick),
        at(a - step * 0.51, g.r - thick),
      ],
      c,
      `stroke="${c}" stroke-width=".8"`,
    );
    if (i % 9 === 4) s += stroke(line([at(a + step / 2, g.r - 2), at(a + step / 2, g.r - thick + 2)]), '#14110e', 3);
    if (i % 3 === 1) s += disc(...at(a, g.r - thick * 0.5), 4.4, '#14110e');
  }
  const ring = (r: number, ink: string, w: number) =>
    `<circle cx="${g.x + shift[0]}" cy="${g.y + shift[1]}" r="${r}" fill="none" stroke="${ink}" stroke-width="${w}"/>`;
  s += ring(g.r - thick, '#0f0d0b', 5) + ring(g.r - 1, '#0f0d0b', 3) + ring(g.r - thick * 0.28, '#1a1511', 1.6);
  return s;
}

async function paint(board: Board): Promise<void> {
  const random = seeded(44);
  const drift = noise(3);
  const tone = ramp([
    [0, '#0e1318'],
    [0.4, '#1c2125'],
    [0.75, '#3f3a32'],
    [1, '#7d6a4c'],
  ]);
  board.fill((x, y) => {
    const d = Math.hypot((x - 1420) / 1300, (y - 280) / 900);
    return tone(clamp(0.92 - d + layered(drift, x / 180, y / 60, 3) * 0.1));
  });
  // boarded wall
  let boards = '';
  for (let x = -20; x < 1620;) {
    const w = between(random, 56, 96);
    boards +=
      box(x, -10, w, 830, random() > 0.5 ? '#0b0f13' : '#2b2a27', 'opacity=".22"') +
      box(x, -10, 3, 830, '#080b0e', 'opacity=".75"') +
      box(x + 3, -10, 2, 830, '#8d7650', `opacity="${(0.06 + 0.3 * (x / 1600) ** 2).toFixed(2)}"`);
    for (let i = 0; i < 6; i++)
      boards += path(
        gouge(x + between(random, 10, w - 6), between(random, 0, 800), between(random, 60, 240), 1.6, Math.PI / 2),
        '#080b0e',
        'opacity=".5"',
      );
    x += w;
  }
  await board.lay(boards);
  // beams overhead
  await board.lay(
    box(-10, 40, 1620, 54, '#15130f') +
      box(-10, 40, 1620, 5, '#6a5232') +
      box(-10, 92, 1620, 10, '#070808') +
      shape(
        [
          [1190, 94],
          [1240, 94],
          [1120, 240],
          [1086, 240],
        ],
        '#171410',
      ),
  );
  // the window
  const { x, y, w, h } = pane;
  await board.lay(
    box(x - 34, y - 34, w + 68, h + 68, '#3a2d20') +
      shape(
        [
          [x - 34, y - 34],
          [x - 10, y - 10],
          [x - 10, y + h + 10],
          [x - 34, y + h + 34],
        ],
        '#d3a765',
      ) +
      shape(
        [
          [x - 34, y + h + 34],
          [x - 10, y + h + 10],
          [x + w + 10, y + h + 10],
          [x + w + 34, y + h + 34],
        ],
        '#f0cb8d',
      ) +
      box(x - 10, y - 10, w + 20, h + 20, '#201912') +
      box(x, y, w, h, '#fbedc8') +
      box(x, y + h * 0.62, w, h * 0.38, '#e3d9b8') +
      path(
        `M${x} ${y + h * 0.72}C${x + 50} ${y + h * 0.6} ${x + 110} ${y + h * 0.7} ${x + w} ${y + h * 0.62}L${x + w} ${y + h}L${x} ${y + h}Z`,
        '#b9bda8',
      ) +
      box(x + w / 2 - 4, y, 8, h, '#2a2118') +
      box(x, y + h / 3 - 3, w, 6, '#2a2118') +
      box(x, y + (2 * h) / 3 - 3, w, 6, '#2a2118'),
  );
  // upright shaft behind, then the wheel: its thickness, then its face
  await board.lay(
    box(big.x - 44, -10, 88, 1000, '#1d1813') +
      box(big.x + 20, -10, 18, 1000, '#7d5d38') +
      box(big.x + 38, -10, 6, 1000, '#caa066'),
  );
  await board.lay(gear(big, 82, [-26, 22], 0, 0.34), { opacity: 1 });
  // the clasp arms: two pairs of beams crossing
  const arms = (shift: Point, dim: number): string => {
    let s = '';
    for (const turn of [0.42, 0.42 + Math.PI / 2]) {
      for (const side of [-1, 1]) {
        const c = Math.cos(turn);
        const n = Math.sin(turn);
        const ox = -n * side * 86;
        const oy = c * side * 86;
        const reach = 342;
        const q = (u: number, v: number): Point => [
          big.x + shift[0] + c * u + ox - n * v,
          big.y + shift[1] + n * u + oy + c * v,
        ];
        const cells = 14;
        for (let i = 0; i < cells; i++) {
          const u0 = -reach + (2 * reach * i) / cells;
          const u1 = -reach + (2 * reach * (i + 1)) / cells;
          const [mx, my] = q((u0 + u1) / 2, 0);
          const ink = wood((0.26 + 0.5 * lit(mx, my, -0.5)) * dim);
          s += shape([q(u0, -23), q(u1, -23), q(u1, 23), q(u0, 23)], ink, `stroke="${ink}" stroke-width=".8"`);
        }
        const [ex, ey] = q(0, 0);
        const top = wood(clamp(lit(ex, ey, -0.7) * 1.06 * dim));
        const edge = Math.cos(turn + Math.PI / 2 + 0.55) < 0 ? 23 : -23;
        s +=
          shape([q(-reach, edge), q(reach, edge), q(reach, edge * 0.74), q(-reach, edge * 0.74)], top) +
          stroke(line([q(-reach, -edge), q(reach, -edge)]), '#0f0d0b', 4);
        for (let i = 0; i < 22; i++) {
          const u = between(random, -reach, reach);
          s += stroke(
            line([q(u, between(random, -16, 16)), q(u + between(random, 30, 90), between(random, -16, 16))]),
            '#1c1610',
            1.2,
            'opacity=".45"',
          );
        }
        for (const u of [-300, -86, 86, 300])
          s += disc(...q(u, 0), 6.5, '#0f0d0b') + disc(...q(u + 1.5, -1.5), 2.6, '#b98c50');
      }
    }
    return s;
  };
  await board.lay(group('', arms([-22, 18], 0.3)));
  await board.lay(gear(big, 82, [0, 0], 0, 1));
  await board.lay(arms([0, 0], 1));
  await board.lay(
    shape(
      [
        [big.x - 62, big.y - 40],
        [big.x - 30, big.y - 62],
        [big.x + 34, big.y - 62],
        [big.x + 64, big.y - 34],
        [big.x + 64, big.y + 32],
        [big.x + 34, big.y + 62],
        [big.x - 32, big.y + 62],
        [big.x - 62, big.y + 34],
      ],
      '#3d2e1f',
    ) +
      shape(
        [
          [big.x + 34, big.y - 62],
          [big.x + 64, big.y - 34],
          [big.x + 64, big.y + 32],
          [big.x + 46, big.y + 20],
          [big.x + 40, big.y - 40],
        ],
        '#d3a665',
      ) +
      disc(big.x, big.y, 26, '#12100d') +
      `<circle cx="${big.x}" cy="${big.y}" r="26" fill="none" stroke="#8d6a40" stroke-width="3"/>`,
  );
  // the stone nut and its iron spindle
  await board.lay(box(small.x - 17, -10, 34, 1000, '#14181b') + box(small.x + 2, -10, 9, 1000, '#8f8770'));
  await board.lay(gear(small, 46, [-14, 12], 0.13, 0.32) + gear(small, 46, [0, 0], 0.13, 1.06));
  let web = '';
  for (let i = 0; i < 6; i++) {
    const a = (i * Math.PI) / 3 + 0.3;
    const px = small.x + Math.cos(a) * 50;
    const py = small.y + Math.sin(a) * 50;
    web += stroke(
      `M${small.x} ${small.y}L${small.x + Math.cos(a) * 88} ${small.y + Math.sin(a) * 88}`,
      wood(0.2 + 0.5 * lit(px, py, -0.5)),
      26,
    );
  }
  await board.lay(
    web +
      disc(small.x, small.y, 38, '#3d2e1f') +
      disc(small.x, small.y, 17, '#12100d') +
      path(
        `M${small.x + 10} ${small.y - 36}A38 38 0 0 1 ${small.x + 37} ${small.y + 6}L${small.x + 27} ${small.y + 4}A28 28 0 0 0 ${small.x + 8} ${small.y - 27}Z`,
        '#e2b673',
      ),
  );
  // floor with the patch of light
  let floor = box(-10, 905, 1620, 170, '#14120f');
  for (let i = 0; i < 9; i++)
    floor += stroke(`M-10 ${912 + i * i * 2.4}L1620 ${912 + i * i * 2.4}`, '#060708', 2 + i * 0.3);
  for (let i = 0; i < 60; i++)
    floor += path(
      gouge(between(random, 0, 1600), between(random, 912, 1060), between(random, 60, 220), between(random, 1, 3), 0),
      '#33291d',
      'opacity=".6"',
    );
  floor +=
    shape(
      [
        [720, 935],
        [900, 935],
        [840, 1050],
        [610, 1050],
      ],
      '#d9a55b',
      'opacity=".5"',
    ) +
    shape(
      [
        [930, 935],
        [1100, 935],
        [1080, 1050],
        [870, 1050],
      ],
      '#d9a55b',
      'opacity=".5"',
    );
  await board.lay(floor);
  // sacks and the miller
  const sack = (sx: number, foot: number, k: number): string =>
    group(
      `transform="translate(${sx} ${foot}) scale(${k})"`,
      path(
        'M-58 0C-70 -40 -62 -120 -46 -150C-34 -164 -16 -160 -8 -166L-22 -192C-8 -186 6 -192 22 -196L12 -166C24 -160 38 -160 48 -146C62 -116 72 -40 58 0C30 6 -30 6 -58 0Z',
        '#5f4a30',
      ) +
        path(
          'M12 -166C24 -160 38 -160 48 -146C62 -116 72 -40 58 0L34 3C46 -50 40 -110 22 -146C14 -156 6 -160 -2 -164Z',
          '#c99c5e',
        ) +
        path('M22 -196L12 -166L4 -164L8 -193Z', '#d8ad6c') +
        stroke('M-12 -166Q2 -158 14 -166', '#1c150e', 5) +
        stroke(
          'M-6 -150C-12 -120 -10 -100 -16 -70M10 -150C14 -130 12 -110 18 -90M-34 -140C-42 -110 -44 -80 -40 -50',
          '#33261a',
          3,
          'opacity=".7"',
        ),
    );
  await board.lay(sack(1470, 1002, 0.98) + sack(1352, 1014, 1.12));
  await board.lay(figure(1236, 1002, 300, '#0e0f10', { pose: 'talk', flip: true, hat: 'cap', rim: '#c7934f' }));
  // light in the flour dust
  const beams = [
    [
      [x, y],
      [x, y + h / 3],
      [-40, 980],
      [300, 640],
    ],
    [
      [x, y + h / 3 + 8],
      [x, y + (2 * h) / 3],
      [420, 1090],
      [60, 1010],
    ],
    [
      [x, y + (2 * h) / 3 + 8],
      [x, y + h],
      [940, 1090],
      [520, 1090],
    ],
  ] as const;
  let air = pool('air', x, y + h / 2, 1250, [
    [0, '#ffe8b4', 0.5],
    [0.35, '#f6cf8c', 0.24],
    [1, '#e2ab62', 0.03],
  ]);
  for (const b of beams) air += shape(b as unknown as Point[], 'url(#air)');
  await board.lay(air, { mode: 'screen', blur: 12 });
  await board.lay(air, { mode: 'screen', blur: 4, opacity: 0.4 });
  board.glow(x + w / 2, y + h / 2, 130, '#ffe6b0', 0.55);
  let dust = '';
  for (let i = 0; i < 260; i++) {
    const k = random();
    dust += disc(
      x - k * 1100 + between(random, -30, 30),
      y + 130 + k * 520 + between(random, -150, 150) * (0.5 + k),
      between(random, 0.8, 2.4),
      '#ffe9bd',
    );
  }
  await board.lay(dust, { opacity: 0.5 });
  board.veil('#0b0f14', (px, py) => 0.4 * clamp((520 - px) / 900) + 0.28 * clamp((py - 860) / 300));
}

export const scene: Scene = {
  name: 'mill-wheel',
  size,
  seed: 121,
  widths: [480, 800, 1200, 1600],
  paint,
  print: { tilt: -0.5, tones: 15, brush: 0.04, knife: 0.9, vignette: 0.14 },
};

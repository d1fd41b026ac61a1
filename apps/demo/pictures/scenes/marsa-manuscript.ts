/** A pilot's book lies open: a page of interlaced stars, and the rose of the thirty-two winds. No writing. */
import type { Board, Scene } from '../board.ts';
import { engrave, marsa, plainPrint } from '../engraving.ts';
import { box, disc, group, path, shape, stroke, type Point } from '../marks.ts';
import { layered, noise, smooth } from '../noise.ts';

const size = { width: 1600, height: 1067 };
const fold = 800;
const page = { top: 96, foot: 968, out: 690 };
const fibre = noise(51);
const wood = noise(52);

/** How far a page has risen and come down again between fold and edge. */
const arch = (s: number): number => 30 * Math.sin(Math.PI * Math.min(1, s * 1.12)) ** 0.8 * (1 - s * 0.5);

function leaf(side: -1 | 1, more: number): string {
  const top: Point[] = [];
  const foot: Point[] = [];
  for (let i = 0; i <= 40; i++) {
    const s = i / 40;
    top.push([fold + side * s * (page.out + more), page.top - arch(s) + 18 + more * 0.15]);
    foot.unshift([fold + side * s * (page.out + more), page.foot - arch(s) + 18 + more * 0.5]);
  }
  return shape([...top, ...foot], '#fff');
}

/** What lies flat, laid on the page: columns of the drawing follow its arch. */
function bent(layer: Uint8Array): Uint8Array {
  const { width, height } = size;
  const out = new Uint8Array(layer.length);
  for (let x = 0; x < width; x++) {
    const lift = 18 - arch(Math.abs(x - fold) / page.out);
    const whole = Math.floor(lift);
    const part = lift - whole;
    for (let y = 20; y < height - 20; y++) {
      const low = ((y - whole - 1) * width + x) * 4;
      const high = ((y - whole) * width + x) * 4;
      const [a, b] = [(layer[low + 3] as number) * part, (layer[high + 3] as number) * (1 - part)];
      if (a + b === 0) continue;
      const to = (y * width + x) * 4;
      for (let k = 0; k < 3; k++)
        out[to + k] = ((layer[low + k] as number) * a + (layer[high + k] as number) * b) / (a + b);
      out[to + 3] = a + b;
    }
  }
  return out;
}

const star = (x: number, y: number, r: number, points: number, inner: number, turn = 0): string =>
  Array.from({ length: points * 2 }, (_, i) => {
    const a = turn + (i * Math.PI) / points;
    const d = i % 2 ? r * inner : r;
    return `${i ? 'L' : 'M'}${(x + Math.cos(a) * d).toFixed(1)} ${(y + Math.sin(a) * d).toFixed(1)}`;
  }).join('') + 'Z';

/** Eight-pointed stars and the crosses between them, with a strap woven along their edges. */
function carpet(): string {
  const [x0, y0, w, h] = [200, 172, 500, 720] as const;
  const step = 100;
  let field = box(x0, y0, w, h, marsa.sea);
  let straps = '';
  let small = '';
  for (let j = -1; j <= 8; j++) {
    for (let i = -1; i <= 5; i++) {
      const x = x0 + 50 + i * step;
      const y = y0 + 60 + j * step;
      const r = step * 0.5;
      const even = (i + j) % 2 === 0;
      field += path(star(x, y, r, 8, 0.765, Math.PI / 8 + Math.PI / 8), even ? marsa.sand : marsa.leaf);
      straps += star(x, y, r, 8, 0.765, Math.PI / 4);
      small +=
        path(star(x, y, r * 0.52, 8, 0.6, 0), marsa.deep) + disc(x, y, r * 0.17, even ? marsa.paper : marsa.sand);
      small += path(star(x + step / 2, y + step / 2, step * 0.2, 4, 0.42, Math.PI / 4), marsa.paper);
      straps += `M${x + 38} ${y + 12}L${x + step - 38} ${y - 12}M${x + 38} ${y - 12}L${x + step - 38} ${y + 12}M${x + 12} ${y + 38}L${x - 12} ${y + step - 38}M${x - 12} ${y + 38}L${x + 12} ${y + step - 38}`;
    }
  }
  const clip = `<clipPath id="carpet"><rect x="${x0}" y="${y0}" width="${w}" height="${h}"/></clipPath>`;
  const border = (d: number, ink: string, width: number) =>
    `<rect x="${x0 - d}" y="${y0 - d}" width="${w + 2 * d}" height="${h + 2 * d}" fill="none" stroke="${ink}" stroke-width="${width}"/>`;
  let beads = '';
  for (let x = x0 - 16; x <= x0 + w + 16; x += 19)
    beads += disc(x, y0 - 16, 4.4, marsa.sand) + disc(x, y0 + h + 16, 4.4, marsa.sand);
  for (let y = y0 - 16; y <= y0 + h + 16; y += 18.8)
    beads += disc(x0 - 16, y, 4.4, marsa.sand) + disc(x0 + w + 16, y, 4.4, marsa.sand);
  // A medallion in the margin.
  const mx = x0 - 66;
  const my = y0 + h / 2;
  const medal =
    path(star(mx, my, 34, 12, 0.8), marsa.sea) +
    path(star(mx, my, 22, 8, 0.6), marsa.sand) +
    disc(mx, my, 7, marsa.deep) +
    stroke(`M${mx} ${my - 40}v-50M${mx} ${my + 40}v50`, marsa.sea, 2.4) +
    path(star(mx, my - 96, 8, 4, 0.4), marsa.sea) +
    path(star(mx, my + 96, 8, 4, 0.4), marsa.sea);
  return (
    clip +
    group('clip-path="url(#carpet)"', field + small + stroke(straps, marsa.paper, 7) + stroke(straps, marsa.deep, 2)) +
    border(16, marsa.deep, 21) +
    beads +
    border(3, marsa.paper, 3) +
    border(30, marsa.dune, 4) +
    medal
  );
}

/** Rhumbs, rings, and a star for each wind. */
function rose(): string {
  const [x, y, r] = [1136, 532, 216] as const;
  let s = '';
  for (const [d, w, ink] of [
    [r + 44, 5, marsa.dune],
    [r + 34, 2, marsa.deep],
    [r + 2, 2, marsa.deep],
    [r * 0.64, 2, marsa.deep],
    [r * 0.6, 5, marsa.dune],
    [r * 0.3, 2, marsa.deep],
  ] as const)
    s += `<circle cx="${x}" cy="${y}" r="${d}" fill="none" stroke="${ink}" stroke-width="${w}"/>`;
  let rhumbs = '';
  for (let i = 0; i < 32; i++) {
    const a = (i * Math.PI) / 16;
    rhumbs += `M${x + Math.cos(a) * r * 0.3} ${y + Math.sin(a) * r * 0.3}L${x + Math.cos(a) * (r + 34)} ${y + Math.sin(a) * (r + 34)}`;
    const d = r + 18;
    s += path(
      star(
        x + Math.cos(a) * d,
        y + Math.sin(a) * d,
        i % 8 === 0 ? 13 : i % 4 === 0 ? 10 : 7,
        i % 4 === 0 ? 8 : 5,
        0.48,
        a,
      ),
      i % 4 === 0 ? marsa.sea : marsa.clay,
    );
  }
  s = stroke(rhumbs, marsa.deep, 1.4, 'opacity=".7"') + s;
  const ray = (a: number, long: number, wide: number, light: string, dark: string): string => {
    const tip: Point = [x + Math.cos(a) * long, y + Math.sin(a) * long];
    const lo: Point = [x + Math.cos(a - wide) * long * 0.26, y + Math.sin(a - wide) * long * 0.26];
    const hi: Point = [x + Math.cos(a + wide) * long * 0.26, y + Math.sin(a + wide) * long * 0.26];
    return shape([[x, y], lo, tip], light) + shape([[x, y], hi, tip], dark);
  };
  for (let i = 0; i < 16; i++) s += ray(Math.PI / 16 + (i * Math.PI) / 8, r * 0.6, 0.2, marsa.pale, marsa.leaf);
  for (let i = 0; i < 8; i++) s += ray(Math.PI / 8 + (i * Math.PI) / 4, r * 0.8, 0.3, marsa.sand, marsa.dune);
  for (let i = 0; i < 8; i++) s += ray((i * Math.PI) / 4, r * (i % 2 ? 0.88 : 1), 0.4, marsa.leaf, marsa.sea);
  for (let i = 0; i < 4; i++) s += ray((i * Math.PI) / 2, r, 0.46, marsa.green, marsa.deep);
  s += disc(x, y, 27, marsa.paper) + path(star(x, y, 24, 8, 0.6), marsa.deep) + disc(x, y, 8, marsa.sand);
  // Corners of the frame.
  const [fx, fy, fw, fh] = [850, 172, 572, 720] as const;
  s += `<rect x="${fx}" y="${fy}" width="${fw}" height="${fh}" fill="none" stroke="${marsa.deep}" stroke-width="2"/><rect x="${fx - 9}" y="${fy - 9}" width="${fw + 18}" height="${fh + 18}" fill="none" stroke="${marsa.dune}" stroke-width="5"/>`;
  for (const [cx, cy] of [
    [fx + 48, fy + 48],
    [fx + fw - 48, fy + 48],
    [fx + 48, fy + fh - 48],
    [fx + fw - 48, fy + fh - 48],
  ] as const)
    s +=
      path(star(cx, cy, 34, 8, 0.72, Math.PI / 8), marsa.sea) +
      path(star(cx, cy, 22, 8, 0.56), marsa.sand) +
      disc(cx, cy, 6, marsa.deep);
  return s;
}

async function paint(board: Board): Promise<void> {
  // The table.
  await engrave(board, box(0, 0, 1600, 1067, '#fff'), {
    pitch: 9,
    tint: [marsa.ink, marsa.sea],
    along: (x, y) => y * 0.9 + 26 * layered(wood, x / 620, y / 90, 2),
    light: (_, x, y) => 0.5 - smooth(200, 1000, Math.hypot(x - 420, y - 60)) * 0.34 + 0.1 * wood(x / 300, y / 20),
  });
  await board.lay(
    shape(
      [
        [90, 150],
        [1560, 150],
        [1590, 1040],
        [130, 1050],
      ],
      '#04141b',
    ),
    { blur: 26, opacity: 0.7 },
  );
  // Boards, then the leaves below, then the two that lie open.
  await board.lay(
    box(84, 92, 1432, 920, marsa.deep) +
      box(84, 92, 1432, 6, marsa.leaf) +
      stroke('M98 106H1502V998H98Z', marsa.dune, 3),
  );
  for (const more of [20, 14, 8]) {
    await board.lay(
      leaf(-1, more).replaceAll('#fff', more === 14 ? '#cfc8ae' : marsa.clay) +
        leaf(1, more).replaceAll('#fff', more === 14 ? '#cfc8ae' : marsa.clay),
    );
  }
  const light = (x: number, y: number): number => {
    const s = Math.abs(x - fold) / page.out;
    const slope = x < fold ? 0.06 * Math.sin(Math.PI * s) : -0.1 * Math.cos(Math.PI * s * 0.9);
    return (
      0.97 -
      smooth(0.1, 0, s) * (x < fold ? 0.34 : 0.6) +
      slope -
      smooth(0.86, 1.02, s) * 0.14 -
      smooth(300, 1100, y) * 0.1 +
      0.05 * layered(fibre, x / 60, y / 40, 3)
    );
  };
  for (const side of [-1, 1] as const) {
    await engrave(board, leaf(side, 0), {
      pitch: 7,
      tint: ['#9fb0a2', '#f5efdc'],
      ink: marsa.sea,
      weight: 0.62,
      along: (x) => Math.abs(x - fold) ** 0.94,
      light: (_, x, y) => light(x, y),
    });
  }
  // The drawing lies in the paper's light, and takes its lines.
  const drawing = bent(await board.draw(carpet() + rose()));
  board.put(drawing, { mode: 'multiply' });
  board.put(drawing, { opacity: 0.4 });
  for (const side of [-1, 1] as const) {
    board.veil(marsa.deep, (x, y) => {
      if ((x - fold) * side < 0 || Math.abs(x - fold) > page.out || y < page.top || y > page.foot + 16) return 0;
      return (1 - light(x, y)) * 0.26;
    });
  }
}

export const scene: Scene = {
  name: 'marsa-manuscript',
  size,
  seed: 3108,
  widths: [480, 800, 1200, 1600],
  paint,
  print: plainPrint,
};

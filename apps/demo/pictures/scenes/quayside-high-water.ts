/** A spring tide level with the quay: the street, its lamps and its windows stand in the water. */
import type { Board, Scene } from '../board.ts';
import { figure } from '../figures.ts';
import { mist } from '../haze.ts';
import { blend, ramp } from '../inks.ts';
import { between, box, disc, gouge, path, pick, shape, stroke } from '../marks.ts';
import { clamp, layered, noise, seeded, smooth } from '../noise.ts';
import { column, mirror, ripples } from '../water.ts';

const size = { width: 1600, height: 1067 };
const edge = 690;

interface House {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly ink: string;
  readonly gable: boolean;
  readonly shop: boolean;
}

function row(): House[] {
  const random = seeded(77);
  const houses: House[] = [];
  for (let x = -40, i = 0; x < 1640; i++) {
    const width = between(random, 112, 178);
    houses.push({
      x,
      width,
      height: between(random, 236, 348) + (i % 4 === 1 ? 46 : 0),
      ink: pick(random, ['#25313a', '#2d3438', '#33302f', '#1f2c38', '#38332e', '#29302d']),
      gable: random() < 0.42,
      shop: random() < 0.5,
    });
    x += width + 1;
  }
  return houses;
}

/** One front: roof, storeys of windows, some lit, a door or a shop window at the foot. */
function front({ x, width, height, ink, gable, shop }: House, random: () => number): string {
  const foot = edge - 46;
  const top = foot - height;
  const roof = blend(ink, '#0c1116', 0.55);
  let s = box(x, top, width, height, ink);
  s += gable
    ? shape(
        [
          [x - 3, top + 2],
          [x + width / 2, top - 62],
          [x + width + 3, top + 2],
        ],
        roof,
      )
    : shape(
        [
          [x - 4, top + 2],
          [x + 12, top - 44],
          [x + width - 12, top - 44],
          [x + width + 4, top + 2],
        ],
        roof,
      );
  s += box(x + width * 0.7, top - 82, 22, 62, roof) + box(x + width * 0.7 - 3, top - 84, 28, 7, roof);
  const columns = width > 140 ? 3 : 2;
  const storeys = Math.max(2, Math.floor((height - 86) / 84));
  for (let storey = 0; storey < storeys; storey++) {
    for (let c = 0; c < columns; c++) {
      const w = 24;
      const wx = x + ((c + 0.5) * width) / columns - w / 2;
      const wy = top + 28 + storey * 84;
      const lit = random() < 0.42;
      s += box(wx - 3, wy - 3, w + 6, 48, blend(ink, '#0b1015', 0.4));
      s += box(wx, wy, w, 42, lit ? pick(random, ['#eab565', '#f0c682', '#dba24f']) : '#141d26');
      s +=
        box(wx + w / 2 - 1, wy, 2, 42, blend(ink, '#0b1015', 0.5)) + box(wx, wy + 20, w, 2, blend(ink, '#0b1015', 0.5));
      if (lit && random() < 0.5) s += box(wx, wy, w, 11, '#a7702f', 'opacity=".55"');
    }
  }
  if (shop) {
    s += box(x + 12, foot - 66, width - 24, 12, blend(ink, '#8a2a22', 0.45));
    s += box(x + 16, foot - 54, width - 64, 44, '#f2cf8c') + box(x + width - 42, foot - 54, 24, 54, '#151d25');
    for (let i = 1; i < 4; i++) s += box(x + 16 + (i * (width - 64)) / 4, foot - 54, 2.4, 44, '#5d4526');
  } else {
    s += box(x + width * 0.36, foot - 62, 28, 62, '#141b22') + box(x + width * 0.36 + 4, foot - 58, 20, 12, '#e2aa58');
  }
  return s;
}

const lamps = [150, 470, 790, 1110, 1430];

function lamp(x: number): string {
  const foot = edge - 6;
  return (
    box(x - 2.6, foot - 168, 5.2, 168, '#0b1117') +
    box(x - 7, foot - 16, 14, 16, '#0b1117') +
    stroke(`M${x - 12} ${foot - 168}L${x + 12} ${foot - 168}`, '#0b1117', 4) +
    shape(
      [
        [x - 9, foot - 170],
        [x - 12, foot - 198],
        [x + 12, foot - 198],
        [x + 9, foot - 170],
      ],
      '#ffe7ac',
    ) +
    shape(
      [
        [x - 14, foot - 197],
        [x, foot - 212],
        [x + 14, foot - 197],
      ],
      '#0b1117',
    )
  );
}

const bollard = (x: number) =>
  box(x - 7, edge - 25, 14, 25, '#070c11') +
  disc(x, edge - 25, 9, '#070c11') +
  box(x - 11, edge - 19, 22, 4, '#141c24');

async function paint(board: Board): Promise<void> {
  const random = seeded(5);
  const cloud = noise(33);
  const sky = ramp([
    [0, '#101c2b'],
    [0.4, '#213850'],
    [0.75, '#4d6571'],
    [1, '#9a8f78'],
  ]);
  board.fill((x, y) => sky(clamp(y / 520 + 0.13 * layered(cloud, x / 480 + 2, y / 74, 4) - 0.08)));
  let bars = '';
  for (let i = 0; i < 34; i++)
    bars += gouge(
      between(random, -100, 1700),
      between(random, 40, 400),
      between(random, 160, 620),
      between(random, 4, 16),
      between(random, -0.03, 0.03),
    );
  await board.lay(path(bars, '#182a3b'), { blur: 4, opacity: 0.5 });
  let town = '';
  for (let x = -20; x < 1620; x += 30)
    town += shape(
      [
        [x, 520],
        [x, 320 + 34 * cloud(x / 90, 4)],
        [x + 17, 300 + 34 * cloud(x / 90, 4)],
        [x + 34, 320 + 34 * cloud(x / 90, 4)],
        [x + 34, 520],
      ],
      '#33485a',
    );
  town +=
    shape(
      [
        [1036, 340],
        [1054, 196],
        [1072, 340],
      ],
      '#33485a',
    ) + box(1036, 318, 36, 140, '#33485a');
  await board.lay(town, { blur: 1.2, opacity: 0.7 });
  mist(board, { y: 420, height: 90, ink: '#8a8a7a', strength: 0.22, seed: 12 });

  let houses = '';
  const faces = seeded(19);
  for (const house of row()) houses += front(house, faces);
  await board.lay(houses);
  // The street is a dark, wet strip; what is lit above lies on it already.
  await board.lay(box(0, edge - 46, 1600, 46, '#11181f'));
  for (const x of lamps) board.glow(x, edge - 190, 52, '#ffd27f', 0.62);
  await board.lay(
    ripples({ random, from: edge - 44, to: edge - 4, left: 0, right: 1600, count: 240, ink: '#c99a55', size: 0.4 }),
    { opacity: 0.45 },
  );
  await board.lay(
    figure(640, edge - 10, 92, '#080d12', { pose: 'stand', hat: 'hood' }) +
      figure(676, edge - 9, 86, '#080d12', { pose: 'point', flip: true }) +
      figure(1250, edge - 12, 88, '#080d12', { pose: 'walk' }),
  );
  let quay = box(0, edge - 7, 1600, 9, '#2b343a') + box(0, edge - 1, 1600, 4, '#070b0f');
  for (const x of lamps) quay += lamp(x);
  for (let x = 60; x < 1600; x += 205) quay += bollard(x + 8 * cloud(x, 3));
  // Seven treads, and none shows: only the rail goes down into the water.
  quay += stroke(
    `M940 ${edge - 62}L940 ${edge}M1010 ${edge - 62}L1010 ${edge}M940 ${edge - 60}L1010 ${edge - 60}`,
    '#070c11',
    5,
  );
  await board.lay(quay);
  for (const x of lamps) {
    board.glow(x, edge - 190, 15, '#ffe2a0', 0.95);
  }
  mirror(board, {
    from: edge + 3,
    ink: '#0e1a26',
    near: 0.62,
    far: 0.16,
    ripple: 1.35,
    smear: 0.5,
    seed: 3,
    stretch: 1.12,
  });
  await board.lay(quay);
  board.veil('#08121c', (_x, y) => (y > edge ? 0.5 * smooth(edge + 60, 1067, y) : 0));
  for (const x of lamps) await board.lay(column(random, x, edge + 120, 1050, 34, '#ffdf9a', 1.6), { opacity: 0.8 });
  await board.lay(ripples({ random, from: edge + 6, to: 1067, left: -40, right: 1640, count: 1500, ink: '#07101a' }), {
    opacity: 0.6,
  });
  await board.lay(ripples({ random, from: edge + 6, to: 1067, left: -40, right: 1640, count: 620, ink: '#5d7381' }), {
    opacity: 0.34,
  });
  // A tongue of it has found the street.
  let tongue = '';
  for (let i = 0; i < 46; i++)
    tongue += gouge(
      between(random, 330, 900),
      edge - 4 - 20 * random() ** 1.6,
      between(random, 30, 120),
      between(random, 1, 3.4),
    );
  await board.lay(path(tongue, '#7f9098'), { opacity: 0.5 });
}

export const scene: Scene = {
  name: 'quayside-high-water',
  size,
  seed: 304,
  widths: [480, 800, 1200, 1600],
  paint,
  print: { vignette: 0.13, tones: 16, knife: 0.8 },
};

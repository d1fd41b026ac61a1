/** A section through quay and wall, without a word on it: three levels of the sea, the street, and the steel in the mud. */
import type { Board, Scene } from '../board.ts';
import { figure } from '../figures.ts';
import { inks, ramp } from '../inks.ts';
import { between, box, gouge, path, shape, stroke, type Point } from '../marks.ts';
import { clamp, layered, noise, seeded } from '../noise.ts';

const size = { width: 1600, height: 1067 };
/** 62 px are a metre; the quay stands at 5.7 m above datum. */
const metre = 62;
const level = (metres: number) => 470 - (metres - 5.7) * metre;
const quay = { from: 690, ground: level(5.7) };
const wall = { x: 742, width: 30 };

function hatch(
  random: () => number,
  within: readonly [x0: number, y0: number, x1: number, y1: number],
  count: number,
  ink: string,
): string {
  let d = '';
  const [x0, y0, x1, y1] = within;
  for (let i = 0; i < count; i++)
    d += gouge(
      between(random, x0, x1),
      between(random, y0, y1),
      between(random, 14, 46),
      between(random, 0.8, 2.2),
      between(random, -0.08, 0.08),
    );
  return path(d, ink);
}

async function paint(board: Board): Promise<void> {
  const random = seeded(12);
  const tooth = noise(44);
  const paper = ramp([
    [0, '#efe5cf'],
    [1, '#e2d5b8'],
  ]);
  board.fill((x, y) => paper(clamp(y / 1067 + 0.2 * layered(tooth, x / 300, y / 160, 3))));

  // The sea, at its three heights: deeper ink for what comes more often.
  const sea = (metres: number, ink: string, opacity: number) =>
    board.lay(box(0, level(metres), quay.from, 1067 - level(metres), ink), { opacity });
  await sea(5.7, inks.mist, 0.5);
  await sea(5.45, inks.steel, 0.42);
  await sea(3.6, inks.sea, 0.75);
  const crest = (metres: number, ink: string, width: number): string => {
    const points: Point[] = [];
    for (let x = 0; x <= quay.from; x += 6)
      points.push([x, level(metres) + 4 * Math.sin(x / 23 + metres) + 2 * Math.sin(x / 9)]);
    return stroke(points.map(([x, y], i) => `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join(''), ink, width);
  };
  await board.lay(crest(5.7, '#5f7079', 2.4) + crest(5.45, '#3d5361', 2.4) + crest(3.6, '#122433', 3.2));
  await board.lay(hatch(random, [0, level(3.4), quay.from, 1040], 300, '#101e2b'), { opacity: 0.5 });
  await board.lay(hatch(random, [0, level(5.3), quay.from, level(3.8)], 90, '#4b606c'), { opacity: 0.5 });

  // The ground: stone of the quay, fill, and the mud that goes on for ever.
  const bed: Point[] = [[0, 960]];
  for (let x = 0; x <= 690; x += 10) bed.push([x, 905 - 36 * (x / 690) ** 2 + 9 * tooth(x / 70, 2)]);
  bed.push([690, 1067], [0, 1067]);
  await board.lay(shape(bed, '#3b332a'));
  await board.lay(
    shape(
      [
        [690, quay.ground],
        [1600, quay.ground],
        [1600, 1067],
        [690, 1067],
      ],
      '#8d7d61',
    ),
  );
  await board.lay(
    shape(
      [
        [690, 700],
        [1600, 740],
        [1600, 1067],
        [690, 1067],
      ],
      '#5a4c3b',
    ),
  );
  await board.lay(
    shape(
      [
        [690, 850],
        [1600, 880],
        [1600, 1067],
        [690, 1067],
      ],
      '#3b332a',
    ),
  );
  await board.lay(hatch(random, [700, 540, 1600, 1060], 420, '#2b241d'), { opacity: 0.35 });
  let stones = '';
  for (let y = quay.ground; y < 850; y += 42)
    for (let x = 690 - ((y / 42) % 2) * 22; x < 742; x += 46)
      stones += box(
        Math.max(690, x) + 1.5,
        y + 1.5,
        Math.min(44, 742 - Math.max(690, x)) - 3,
        39,
        '#a79a80',
        'stroke="#5d523f" stroke-width="1.6"',
      );
  await board.lay(stones);
  await board.lay(box(742, quay.ground, 858, 13, '#57493a') + box(1080, quay.ground - 9, 520, 12, '#7b6d57'));

  // The wall and the sheet piles under it; the one red thing is how far down it goes.
  const foot = quay.ground + 7.6 * metre;
  let steel = '';
  for (let i = 0; i < 5; i++)
    steel += box(wall.x + 3 + i * 5, quay.ground - 20, 2.6, foot - quay.ground + 20, i % 2 ? '#20303c' : '#4c626f');
  await board.lay(box(wall.x, quay.ground, wall.width, foot - quay.ground, '#2a3c49') + steel);
  await board.lay(
    shape(
      [
        [wall.x - 8, quay.ground + 12],
        [wall.x - 4, level(6.9)],
        [wall.x + wall.width + 4, level(6.9)],
        [wall.x + wall.width + 8, quay.ground + 12],
      ],
      '#b9ad93',
    ) + box(wall.x - 10, level(6.9) - 9, wall.width + 20, 12, '#cfc5ad'),
  );
  await board.lay(
    stroke(
      `M${wall.x - 8} ${quay.ground + 12}L${wall.x - 4} ${level(6.9)}M${wall.x + wall.width + 8} ${quay.ground + 12}L${wall.x + wall.width + 4} ${level(6.9)}M${wall.x - 10} ${level(6.9) - 9}L${wall.x + wall.width + 10} ${level(6.9) - 9}`,
      '#3f382c',
      2.2,
    ),
  );
  const tick = (y: number) => stroke(`M826 ${y}L850 ${y}`, inks.red, 3);
  await board.lay(
    stroke(`M838 ${quay.ground + 13}L838 ${foot}`, inks.red, 3) +
      tick(quay.ground + 13) +
      tick(foot) +
      shape(
        [
          [832, foot - 14],
          [844, foot - 14],
          [838, foot],
        ],
        inks.red,
      ),
  );

  // The street: a lamp, two people for the scale, three houses cut short by the paper's edge.
  await board.lay(
    figure(930, quay.ground, 1.72 * metre, '#1d2227', { pose: 'stand' }) +
      figure(978, quay.ground, 1.2 * metre, '#1d2227', { pose: 'point', flip: true, hat: 'bare' }),
  );
  let street = stroke(
    `M1040 ${quay.ground}L1040 ${quay.ground - 268}M1026 ${quay.ground - 268}L1054 ${quay.ground - 268}`,
    '#1d2227',
    5,
  );
  street += shape(
    [
      [1029, quay.ground - 270],
      [1026, quay.ground - 300],
      [1054, quay.ground - 300],
      [1051, quay.ground - 270],
    ],
    '#d39a42',
    'stroke="#1d2227" stroke-width="2.4"',
  );
  for (const [x, width, height, ink] of [
    [1110, 176, 330, '#c9b48d'],
    [1286, 150, 372, '#b6a17c'],
    [1436, 190, 312, '#cdbb98'],
  ] as const) {
    const ground = quay.ground - 9;
    street += box(x, ground - height, width, height, ink, 'stroke="#3f382c" stroke-width="2.6"');
    street += shape(
      [
        [x - 6, ground - height],
        [x + width / 2, ground - height - 66],
        [x + width + 6, ground - height],
      ],
      '#6d4a38',
      'stroke="#3f382c" stroke-width="2.6"',
    );
    for (let storey = 0; storey < 3; storey++)
      for (let c = 0; c < 2; c++)
        street += box(
          x + 28 + c * (width - 92),
          ground - height + 34 + storey * 92,
          36,
          54,
          storey === 2 && c === 0 ? '#3a2f25' : '#33434f',
          'stroke="#3f382c" stroke-width="2"',
        );
  }
  await board.lay(street);
  await board.lay(hatch(random, [1110, 110, 1600, 450], 130, '#8d7a58'), { opacity: 0.35 });
  // What the waves of the highest sea would reach without the wall.
  let reach = '';
  for (let x = 800; x < 1600; x += 34) reach += stroke(`M${x} ${level(6.35)}l18 0`, '#4d6b80', 2.6);
  await board.lay(reach);
}

export const scene: Scene = {
  name: 'wall-section',
  size,
  seed: 305,
  widths: [480, 800, 1200, 1600],
  paint,
  print: { separate: 0.35, brush: 0.02, grain: 0.03, vignette: 0.05, knife: 0.9, flecks: 0 },
};

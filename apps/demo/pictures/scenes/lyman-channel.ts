/** The channel through the spit, from above: the sea comes in by three gates and spreads in rings over the pale water. */
import type { Board } from '../board.ts';
import { between, box, disc, group, path, stroke } from '../marks.ts';
import { clamp, seeded } from '../noise.ts';
import { arc, dots, plates, poster, specks, waves } from '../poster.ts';

const { blue, yellow, white, black } = plates;
const turned = 'transform="rotate(-11 800 533)"';
const mouth = { x: 960, y: 640 };
const spit = { top: 372, bottom: 604 };

function sea(): string {
  const random = seeded(8);
  let rows = '';
  for (let row = 0; row < 13; row++) {
    const y = spit.top - 86 - row * 46;
    for (let x = -260 + (row % 2) * 60; x < 1900; x += between(random, 300, 520)) {
      rows += stroke(waves(x, x + between(random, 110, 270), y, 54), white, 5.5 - row * 0.2);
    }
  }
  return rows;
}

/** The edge of the sea on the sand. */
function foam(x0: number, x1: number, y: number): string {
  let d = `M${x0} ${y}`;
  for (let x = x0; x < x1; x += 80) d += 'a40 24 0 0 1 80 0';
  return d;
}

function gull(x: number, y: number, size: number): string {
  const wing = (w: number, ink: string, dx: number, dy: number, rim = '') =>
    path(
      `M${x - w + dx} ${y - w * 0.2 + dy}Q${x - w * 0.4 + dx} ${y - w * 0.55 + dy} ${x + dx} ${y + dy}Q${x + w * 0.4 + dx} ${y - w * 0.55 + dy} ${x + w + dx} ${y - w * 0.2 + dy}Q${x + w * 0.4 + dx} ${y - w * 0.26 + dy} ${x + dx} ${y + w * 0.3 + dy}Q${x - w * 0.4 + dx} ${y - w * 0.26 + dy} ${x - w + dx} ${y - w * 0.2 + dy}Z`,
      ink,
      rim,
    );
  const rim = `stroke="${blue}" stroke-width="16" paint-order="stroke"`;
  return wing(size, black, 26, 40) + wing(size, blue, 0, 0, rim) + wing(size, white, 0, 0);
}

async function paint(board: Board): Promise<void> {
  await board.lay(group(turned, box(-400, -400, 2400, spit.top + 420, blue) + sea()));
  // The ground of the estuary: rings that widen and thin out, and between them the dots of what is still salt.
  let rings = '';
  for (let ring = 0; ring < 11; ring++)
    rings += stroke(arc(mouth.x, mouth.y - 40, 74 + ring * 62, -4, 184), blue, 40 - ring * 3.3);
  await board.lay(group(turned, rings));
  await board.lay(
    group(
      turned,
      dots({
        ink: blue,
        pitch: 31,
        tilt: 20,
        within: [-300, spit.bottom - 10, 1900, 1500],
        tone: (x, y) => 0.2 * clamp(1.6 - Math.hypot(x - mouth.x, y - mouth.y) / 760) + 0.01,
      }),
    ),
  );
  // The spit with its beach, its road and the cut.
  await board.lay(
    group(
      turned,
      path(`${foam(-400, 2000, spit.top - 4)}L2000 ${spit.bottom}L-400 ${spit.bottom}Z`, white) +
        box(-400, spit.top, 2400, spit.bottom - spit.top, yellow) +
        path(`M-400 ${spit.bottom}L2000 ${spit.bottom}L2000 ${spit.bottom + 12}L-400 ${spit.bottom + 12}Z`, black),
    ),
  );
  await board.lay(
    group(
      turned,
      specks({
        ink: black,
        pitch: 12,
        within: [-300, spit.top + 130, 1900, spit.bottom - 4],
        tone: (_, y) => 0.5 * clamp((y - spit.top - 126) / 110) ** 1.5,
      }),
    ),
  );
  const { x } = mouth;
  const cut = path(
    `M${x - 150} ${spit.top - 40}L${x - 84} ${spit.top + 40}L${x - 84} ${spit.bottom - 20}L${x - 120} ${spit.bottom + 16}L${x + 120} ${spit.bottom + 16}L${x + 84} ${spit.bottom - 20}L${x + 84} ${spit.top + 40}L${x + 150} ${spit.top - 40}Z`,
    blue,
  );
  const walls =
    path(
      `M${x - 150} ${spit.top - 26}L${x - 84} ${spit.top + 50}L${x - 84} ${spit.bottom - 20}L${x - 130} ${spit.bottom + 26}L${x - 152} ${spit.bottom + 26}L${x - 104} ${spit.bottom - 28}L${x - 104} ${spit.top + 56}L${x - 172} ${spit.top - 20}Z`,
      black,
    ) +
    path(
      `M${x + 150} ${spit.top - 26}L${x + 84} ${spit.top + 50}L${x + 84} ${spit.bottom - 20}L${x + 130} ${spit.bottom + 26}L${x + 152} ${spit.bottom + 26}L${x + 104} ${spit.bottom - 28}L${x + 104} ${spit.top + 56}L${x + 172} ${spit.top - 20}Z`,
      black,
    );
  const y = 486;
  const stream = [-56, 0, 56]
    .map(
      (dx) =>
        stroke(`M${x + dx} ${y + 10}L${x + dx} ${spit.bottom + 6}`, white, 26) +
        stroke(`M${x + dx} ${spit.top - 40}L${x + dx} ${y - 30}`, white, 7, 'stroke-dasharray="30 22"'),
    )
    .join('');
  const road =
    stroke(`M-400 ${y}L2000 ${y}`, white, 26) + stroke(`M-400 ${y}L2000 ${y}`, black, 4, 'stroke-dasharray="26 22"');
  const bridge =
    box(x - 128, y - 36, 256, 66, black) +
    [-56, 0, 56].map((dx) => box(x + dx - 20, y - 24, 40, 42, yellow)).join('') +
    [-92, -28, 28, 92].map((dx) => box(x + dx - 7, y - 60, 14, 112, black)).join('');
  const people = (
    [
      [-190, -28, 0],
      [-236, 26, 1],
      [178, -30, 1],
      [228, -26, 0],
      [320, 28, 1],
    ] as const
  )
    .map(
      ([dx, dy, kind]) =>
        stroke(`M${x + dx} ${y + dy}L${x + dx + 46} ${y + dy + 62}`, black, 11) +
        disc(x + dx, y + dy, 11, kind ? white : blue) +
        stroke(arc(x + dx, y + dy, 11, 0, 359), black, 4),
    )
    .join('');
  await board.lay(group(turned, road + cut + stream + walls + bridge + people));
  await board.lay(gull(420, 300, 62) + gull(610, 196, 44) + gull(1250, 150, 36));
}

export const scene = poster({ name: 'lyman-channel', seed: 2101, ground: white, paint });

/** A buoy that measures the estuary: it leans on a wave and calls the shore in rings. */
import type { Board } from '../board.ts';
import { box, disc, group, path, stroke } from '../marks.ts';
import { clamp } from '../noise.ts';
import { arc, dots, plates, poster, within } from '../poster.ts';

const { blue, yellow, white, black } = plates;
const lamp = { x: 654, y: 250 };

/** A swell across the sheet: crests at a distance of `length`. */
function swell(y: number, height: number, length: number, shift: number): string {
  let d = `M-200 1100L-200 ${y}`;
  for (let x = -200 + shift; x < 1900; x += length)
    d += `Q${x + length * 0.25} ${y + height} ${x + length * 0.5} ${y}T${x + length} ${y}`;
  return `${d}L1900 1100Z`;
}

const hull = path('M-170 0L170 0L150 74Q0 138 -150 74Z', yellow);

function buoy(): string {
  return (
    // The part under water, with its probe.
    box(-26, 70, 52, 250, black) +
    disc(0, 330, 46, black) +
    box(-60, 200, 120, 20, black) +
    hull +
    within(
      'hull',
      hull,
      dots({
        ink: black,
        pitch: 15,
        tilt: 45,
        within: [-180, 0, 180, 140],
        tone: (x) => 0.9 * clamp((x - 10) / 170) ** 1.6,
      }),
    ) +
    box(-182, -22, 364, 36, black) +
    // The cage, a solar panel and the lamp.
    stroke('M-120 -20L-46 -330M120 -20L46 -330M-92 -140L92 -140M-68 -238L68 -238M-92 -140L68 -238', black, 15) +
    path('M-150 -60L-20 -206L40 -180L-90 -34Z', white) +
    stroke('M-150 -60L-20 -206L40 -180L-90 -34ZM-107 -108L-47 -82M-63 -157L-3 -131M-120 -47L10 -193', black, 8) +
    box(-66, -356, 132, 28, black) +
    path('M-38 -356L-38 -396Q0 -440 38 -396L38 -356Z', yellow) +
    stroke('M-38 -356L-38 -396Q0 -440 38 -396L38 -356', black, 9) +
    stroke('M0 -418L0 -470', black, 9)
  );
}

async function paint(board: Board): Promise<void> {
  let rings = '';
  for (let ring = 0; ring < 8; ring++)
    rings += stroke(arc(lamp.x, lamp.y, 96 + ring * 92, -180, 179.9), ring % 2 ? white : blue, 44 - ring * 5);
  await board.lay(rings);
  await board.lay(
    dots({
      ink: blue,
      pitch: 26,
      tilt: 20,
      within: [0, 0, 1600, 800],
      tone: (x, y) => 0.34 * clamp((Math.hypot(x - lamp.x, y - lamp.y) - 760) / 300),
    }),
  );
  // The town far off: a tower, cranes, roofs.
  await board.lay(
    path(
      'M1130 640L1130 590L1180 590L1180 556L1214 532L1248 556L1248 590L1300 590L1300 470L1290 470L1290 440L1340 440L1340 470L1330 470L1330 590L1400 590L1400 560L1460 560L1460 596L1620 596L1620 780L1130 780Z',
      black,
    ) + [1196, 1222, 1420, 1500, 1556].map((x, i) => box(x, 604 + (i % 2) * 10, 12, 16, yellow)).join(''),
  );
  await board.lay(path(swell(690, 60, 560, -60), blue));
  await board.lay(path(swell(735, 56, 620, 120), white));
  await board.lay(path(swell(752, 56, 620, 120), blue));
  await board.lay(group('transform="translate(720 668) rotate(-9)"', buoy()));
  const near = swell(800, 76, 700, -330);
  await board.lay(path(near, white) + group('transform="translate(0 20)"', path(near, black)));
  await board.lay(
    within(
      'near',
      path(swell(822, 76, 700, -330), black),
      [0, 1, 2, 3]
        .map((row) =>
          stroke(
            `M${-100 + row * 130} ${900 + row * 44}q90 46 180 0t180 0t180 0M${760 + row * 90} ${906 + row * 44}q90 46 180 0t180 0t180 0t180 0`,
            row % 2 ? blue : white,
            7,
          ),
        )
        .join('') +
        // The probe goes on below, as the light shows it.
        group(
          'transform="translate(720 720) rotate(-9)"',
          stroke('M0 120L0 300', yellow, 10, 'stroke-dasharray="2 22"'),
        ),
    ),
  );
}

export const scene = poster({ name: 'lyman-buoy', seed: 2107, ground: white, paint });

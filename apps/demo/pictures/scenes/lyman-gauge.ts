/** The gauge staff in the estuary: the marks of other years far above the water, and a heron that stands where it once swam. */
import type { Board } from '../board.ts';
import { box, disc, group, path, stroke } from '../marks.ts';
import { dots, plates, poster, specks, tall } from '../poster.ts';
import { clamp, seeded } from '../noise.ts';

const { blue, yellow, white, black } = plates;
const staff = { x: 690, width: 150, top: 150 };
const water = 1130;
const unit = 62;

function marks(): string {
  const { x, width, top } = staff;
  let s = box(x, top, width, water - top + 60, white);
  for (let i = 0, y = top; y < water; i++, y += unit) {
    const half = unit / 2;
    // The E of a gauge: three teeth to a unit, now on the one side, now on the other.
    const left = i % 2 === 0;
    const back = left ? x : x + width - 34;
    s += box(back, y, 34, unit, black);
    for (const tooth of [0, 0.4, 0.8]) s += box(left ? x : x + width - 96, y + tooth * unit, 96, half * 0.4, black);
  }
  return s + stroke(`M${x} ${top}L${x} ${water + 60}M${x + width} ${top}L${x + width} ${water + 60}`, black, 9);
}

function heron(): string {
  return (
    stroke('M318 800L306 1062M372 780L388 1062', black, 13) +
    path(
      'M404 566C300 520 196 590 176 706C160 764 128 800 92 880C180 840 260 836 330 806C430 762 470 640 404 566Z',
      black,
    ) +
    path('M236 700C280 640 350 640 410 664C390 740 300 770 176 812C220 770 220 740 236 700Z', blue) +
    path('M270 704C310 670 350 668 392 680C370 720 320 742 256 762C262 740 262 722 270 704Z', white) +
    path(
      'M360 580C420 560 430 520 402 470C370 414 372 340 440 300L486 330C446 356 440 392 462 440C500 524 480 600 420 650Z',
      black,
    ) +
    path('M412 330C412 276 470 256 510 288L682 330L512 356C470 372 420 372 412 330Z', black) +
    path('M430 290C396 276 352 280 296 310C350 300 390 308 420 326Z', black) +
    path('M520 318L682 330L520 342Z', yellow) +
    disc(476, 310, 10, white)
  );
}

async function paint(board: Board): Promise<void> {
  await board.lay(
    dots({
      ink: black,
      pitch: 26,
      tilt: 24,
      within: [0, 0, 1200, 620],
      tone: (_, y) => 0.34 * clamp(1 - y / 560) ** 1.4,
    }) + disc(560, 660, 450, white),
  );
  // Where the water stood in other years: short bars, each lower than the last.
  const years = [230, 320, 392, 480, 590, 742, 900, 1010];
  await board.lay(
    years
      .map((y, i) => box(staff.x + staff.width + 26, y, 250 - i * 20, 15, i === years.length - 1 ? black : blue))
      .join(''),
  );
  await board.lay(box(0, water, 1200, 1600 - water, blue));
  await board.lay(marks());
  await board.lay(group('transform="translate(-62 92)"', heron()));
  // The mirror in the water: the staff, the bird and the sun, cut into level strips.
  const random = seeded(12);
  let strips = '';
  for (let y = water + 34, i = 0; y < 1600; y += 30 + i * 2, i++) {
    const spread = 12 + i * 9;
    const slip = (random() - 0.5) * (18 + i * 7);
    strips += box(staff.x - spread / 2 + slip, y, staff.width + spread, 13 + i * 0.5, white);
    if (i % 2 === 0) strips += box(staff.x + staff.width * 0.42 + slip, y, 70 + spread * 0.3, 13 + i * 0.5, black);
    if (i < 11) strips += box(236 - spread / 2 - slip, y + 6, 150 + spread - i * 6, 10, white);
    if (i > 1) strips += box(930 + slip * 1.6 - i * 9, y + 4, 150 - i * 4, 8, yellow);
  }
  await board.lay(
    specks({ ink: black, pitch: 15, within: [0, 1300, 1200, 1600], tone: (_, y) => 0.75 * clamp((y - 1300) / 300) }),
  );
  await board.lay(box(0, water - 10, 1200, 20, black) + strips);
}

export const scene = poster({
  name: 'lyman-gauge',
  size: tall,
  widths: [480, 800, 1200],
  seed: 2102,
  ground: yellow,
  paint,
});

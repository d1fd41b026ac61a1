/** Flamingos that stayed for the winter: white necks on blue, and the same once more in the water. */
import type { Board } from '../board.ts';
import { box, disc, group, path, stroke } from '../marks.ts';
import { clamp } from '../noise.ts';
import { dots, plates, poster, within } from '../poster.ts';

const { blue, yellow, white, black } = plates;
const water = 760;

type Neck = 'up' | 'down';

/** The water and the low bank behind it, as one shape. */
const bank = path(
  `M0 1067L0 ${water - 34}Q210 ${water - 70} 420 ${water - 24}T820 ${water - 12}T1240 ${water - 30}T1600 ${water - 44}L1600 1067Z`,
  black,
);

const legs = (ink: string): string => stroke('M-26 -330L-34 0M14 -334L52 -190L-8 -150', ink, 11);

/** A bird whose feet stand at 0, 0; it is about 600 high and looks to the right. */
function flamingo(neck: Neck): string {
  const body =
    path('M-190 -330C-150 -440 10 -470 96 -400C120 -380 110 -340 70 -326C0 -300 -90 -300 -190 -330Z', white) +
    path('M-212 -312C-150 -400 -60 -412 20 -380C-20 -330 -110 -290 -212 -312Z', yellow) +
    path('M-212 -312C-180 -340 -140 -352 -100 -352C-120 -326 -160 -306 -212 -312Z', black);
  const up =
    stroke('M78 -372C150 -430 20 -520 70 -600C96 -640 150 -640 166 -604', white, 34) +
    disc(160, -596, 31, white) +
    path('M170 -624C214 -620 226 -588 196 -536C188 -556 176 -568 164 -570Z', white) +
    path('M208 -590C216 -570 210 -550 196 -536C192 -548 186 -556 180 -562Z', black) +
    disc(168, -604, 6, black);
  const down =
    stroke('M78 -372C190 -420 250 -330 196 -240C170 -196 176 -150 206 -118', white, 34) +
    disc(208, -108, 31, white) +
    path('M232 -124C236 -84 214 -50 168 -42C178 -62 182 -84 184 -96Z', white) +
    path('M206 -58C196 -48 184 -44 168 -42C176 -54 180 -64 182 -74Z', black) +
    disc(216, -114, 6, black);
  return legs(black) + body + (neck === 'up' ? up : down);
}

const flock: readonly (readonly [x: number, foot: number, size: number, neck: Neck, flip: 1 | -1])[] = [
  [250, 800, 0.62, 'down', 1],
  [470, 820, 0.74, 'up', -1],
  [1330, 810, 0.66, 'up', -1],
  [760, 880, 1.12, 'up', 1],
  [1120, 900, 1, 'down', -1],
];

async function paint(board: Board): Promise<void> {
  await board.lay(
    disc(900, 420, 330, yellow) +
      dots({
        ink: yellow,
        pitch: 31,
        tilt: 15,
        within: [0, 0, 1600, water],
        tone: (x, y) => 0.55 * clamp(1 - (Math.hypot(x - 900, y - 420) - 330) / 330) ** 1.6,
      }),
  );
  await board.lay(
    bank +
      [0, 1, 2, 3, 4, 5]
        .map((bar) => box(900 - 300 + bar * 38 - (bar % 2) * 24, water + 14 + bar * 26, 600 - bar * 76, 10, yellow))
        .join(''),
  );
  for (const [x, foot, size, neck, flip] of flock) {
    await board.lay(
      group(`transform="translate(${x} ${foot + 6}) scale(${size * flip} ${-size * 0.42})"`, flamingo(neck))
        .replaceAll(white, blue)
        .replaceAll(yellow, blue),
    );
  }
  let ripples = '';
  for (const [x, foot, size] of flock) {
    for (const ring of [0, 1, 2])
      ripples += stroke(
        `M${x - (50 + ring * 46) * size} ${foot + ring * 17}L${x + (50 + ring * 46) * size} ${foot + ring * 17}`,
        white,
        5 - ring,
      );
  }
  await board.lay(ripples);
  for (const [index, [x, foot, size, neck, flip]] of flock.entries()) {
    const placed = `transform="translate(${x} ${foot}) scale(${size * flip} ${size})"`;
    await board.lay(group(placed, flamingo(neck)));
    // Black legs are lost on black water.
    await board.lay(within(`wet-${index}`, bank, group(placed, legs(white))));
  }
}

export const scene = poster({ name: 'lyman-flamingos', seed: 2106, ground: blue, paint });

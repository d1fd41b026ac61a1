/** Al-Marsa's reporter of water and land: curls tied back, a scarf against the dust. */
import { engravedBust } from '../engraved-bust.ts';
import { marsa } from '../engraving.ts';
import { disc, path, stroke } from '../marks.ts';

const hair = '#161616';
const curls = (points: readonly (readonly [number, number, number])[], ink: string): string =>
  points.map(([x, y, r]) => disc(x, y, r, ink)).join('');

export const scene = engravedBust({
  name: 'marsa-portrait-reporter',
  seed: 311,
  tint: [marsa.sea, marsa.paper],
  ground: ['#d8d8d8', '#9c9c9c'],
  cheek: 57,
  jaw: 43,
  chin: 234,
  nose: 42,
  brow: hair,
  browWeight: 6.5,
  lips: '#6c6c6c',
  turn: 3,
  eyes: 'open',
  skin: { light: '#f2f2f2', mid: '#bcbcbc', shade: '#787878', line: '#1c1c1c' },
  behind: curls(
    [
      [126, 96, 38],
      [158, 62, 40],
      [204, 48, 42],
      [248, 72, 40],
      [266, 114, 36],
      [272, 158, 32],
      [112, 140, 32],
      [110, 182, 26],
      [276, 196, 26],
    ],
    hair,
  ),
  clothes:
    path('M10 390C18 324 74 292 148 272L236 272C308 292 362 324 372 390Z', '#4a4a4a') +
    path('M10 390C18 324 74 292 148 272L150 300C100 322 62 350 56 390Z', '#8a8a8a') +
    path('M136 246C158 276 222 280 248 248L266 282C250 322 206 338 166 326C140 318 124 300 122 280Z', '#e4e4e4') +
    path('M150 304C176 326 224 326 262 286L266 300C246 336 200 350 158 330Z', '#8f8f8f') +
    path('M176 322L214 330L232 392L178 392Z', '#dcdcdc') +
    path('M200 328L214 330L232 392L206 392Z', '#8f8f8f') +
    stroke('M136 262C160 292 220 296 252 262M132 276C160 308 226 312 260 276', '#777', 2.4),
  over:
    curls(
      [
        [138, 92, 21],
        [162, 76, 23],
        [192, 68, 22],
        [222, 76, 22],
        [244, 98, 19],
        [127, 116, 14],
        [254, 124, 13],
      ],
      hair,
    ) +
    curls(
      [
        [140, 76, 8],
        [166, 58, 9],
        [196, 46, 9],
        [150, 90, 5],
      ],
      '#5a5a5a',
    ) +
    stroke('M150 62q14 -16 30 -16M186 42q20 -8 36 2', '#8d8d8d', 3) +
    disc(131, 186, 4.6, '#e8e8e8') +
    disc(252, 190, 4, '#9a9a9a'),
});

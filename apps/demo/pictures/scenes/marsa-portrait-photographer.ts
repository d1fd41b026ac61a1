/** Al-Marsa's photographer: cropped hair, stubble, the strap of a camera across a canvas jacket. */
import { engravedBust } from '../engraved-bust.ts';
import { marsa } from '../engraving.ts';
import { path, stroke } from '../marks.ts';

const hair = '#141414';

export const scene = engravedBust({
  name: 'marsa-portrait-photographer',
  seed: 313,
  tint: [marsa.sea, marsa.silver],
  ground: ['#6f6f6f', '#383838'],
  cheek: 60,
  jaw: 48,
  chin: 238,
  nose: 45,
  brow: hair,
  browWeight: 8.5,
  lips: '#8a8a8a',
  turn: 2,
  eyes: 'narrow',
  skin: { light: '#e6e6e6', mid: '#a4a4a4', shade: '#5c5c5c', line: '#131313' },
  behind: path('M126 150C112 84 146 50 194 50C244 50 272 86 256 150Z', hair),
  clothes:
    path('M4 390C12 322 70 294 144 274L238 274C314 294 370 322 380 390Z', '#8c8c8c') +
    path('M238 274C314 294 370 322 380 390L300 390C296 340 268 312 234 298Z', '#505050') +
    path('M4 390C12 322 70 294 144 274L148 296C98 318 62 346 56 390Z', '#c0c0c0') +
    path('M144 262L116 284L158 350L190 314Z', '#a8a8a8') +
    path('M240 262L268 284L224 350L190 314Z', '#606060') +
    path('M158 300L190 314L222 300L214 392L168 392Z', '#202020') +
    path('M86 306L104 298L250 392L216 392Z', '#161616') +
    stroke('M96 306L232 392', '#9a9a9a', 2),
  over:
    path(
      'M127 148C116 92 138 58 192 56C246 58 268 94 255 148C250 126 246 112 238 104C216 96 162 96 146 106C136 114 130 130 127 148Z',
      hair,
    ) +
    path('M150 76C170 62 206 62 226 70C204 70 176 74 156 88Z', '#545454') +
    // Stubble: the jaw a tone darker, below the cheek and round the mouth.
    path(
      'M128 172C128 212 150 240 190 240C232 240 256 212 255 172C250 190 238 200 222 200C212 190 170 190 160 200C144 200 132 190 128 172Z',
      '#2a2a2a',
      'opacity=".26"',
    ),
});

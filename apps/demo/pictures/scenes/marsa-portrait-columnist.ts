/** Al-Marsa's columnist: a short white beard, square spectacles, an open collar. */
import { engravedBust } from '../engraved-bust.ts';
import { marsa } from '../engraving.ts';
import { gouge, path, stroke } from '../marks.ts';

export const scene = engravedBust({
  name: 'marsa-portrait-columnist',
  seed: 312,
  tint: [marsa.deep, marsa.sand],
  ground: ['#7c7c7c', '#444444'],
  cheek: 62,
  jaw: 50,
  chin: 240,
  nose: 48,
  brow: '#f2f2f2',
  browWeight: 8,
  lips: '#4e4e4e',
  turn: -4,
  eyes: 'smiling',
  skin: { light: '#b2b2b2', mid: '#8a8a8a', shade: '#525252', line: '#121212' },
  behind: path('M124 186C108 170 104 116 122 88C146 56 238 54 262 90C278 118 274 170 258 186Z', '#d4d4d4'),
  clothes:
    path('M4 390C14 320 72 292 146 274L238 274C312 292 368 320 380 390Z', '#3a3a3a') +
    path('M4 390C14 320 72 292 146 274L152 296C104 318 62 346 58 390Z', '#767676') +
    path('M146 262L120 286L150 344L190 312Z', '#f0f0f0') +
    path('M240 262L264 286L232 344L190 312Z', '#b4b4b4') +
    path('M190 312L168 344L178 392L204 392L214 344Z', '#d4d4d4') +
    path('M120 286L96 306L140 392L172 392L150 344Z', '#4c4c4c') +
    path('M264 286L290 308L244 392L210 392L232 344Z', '#242424'),
  over:
    // Beard: from the ears round the jaw, with the mouth left free.
    path(
      'M128 168C124 214 146 258 190 262C236 260 260 216 256 168C250 190 240 204 224 206C214 196 200 192 190 194C178 192 164 196 156 206C142 202 132 190 128 168ZM164 212C176 204 208 204 220 212C214 226 172 226 164 212Z',
      '#fdfdfd',
      'fill-rule="evenodd"',
    ) +
    path('M190 262C236 260 260 216 256 168C250 190 240 204 224 206L220 212C216 222 204 226 194 224Z', '#b9b9b9') +
    path(
      'M160 204C168 192 182 190 192 196C202 190 218 192 226 204C214 204 202 204 193 200C184 204 172 206 160 204Z',
      '#ffffff',
    ) +
    path(
      gouge(150, 232, 34, 2.4, 1) +
        gouge(168, 244, 30, 2.2, 1.3) +
        gouge(208, 246, 30, 2.2, 1.8) +
        gouge(230, 230, 34, 2.2, 2.1) +
        gouge(188, 248, 24, 2, 1.57),
      '#9a9a9a',
    ) +
    path(
      'M126 136C122 92 150 70 192 70C234 70 262 94 256 138C252 112 240 100 222 96C196 90 160 92 142 108C134 116 130 124 126 136Z',
      '#fbfbfb',
    ) +
    path('M150 84C170 70 214 70 236 88C210 80 176 80 150 84Z', '#fff') +
    stroke(
      'M132 128H184V156Q158 166 136 156ZM204 128H256L252 156Q228 166 204 156ZM184 138H204M132 134L120 130M256 134L264 132',
      '#141414',
      5,
    ) +
    path('M140 132L156 132L144 152Z', '#fff', 'opacity=".5"'),
});

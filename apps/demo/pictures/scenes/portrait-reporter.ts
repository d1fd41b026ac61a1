/** The reporter: dark bob, turned-up raincoat, a red scarf. */
import { portrait } from '../bust.ts';
import { path, stroke } from '../marks.ts';

const hair = '#1b1a1d';
export const scene = portrait({
  name: 'portrait-reporter',
  seed: 11,
  ground: ['#dcae62', '#b57f38'],
  cheek: 58,
  jaw: 42,
  chin: 232,
  nose: 40,
  brow: hair,
  browWeight: 5,
  lips: '#8f4034',
  turn: -3,
  eyes: 'open',
  skin: { light: '#f0d2a6', mid: '#d6a674', shade: '#8d5a3e', line: '#2a1d1c' },
  behind: path(
    'M108 250C92 190 96 84 142 52C186 24 248 36 270 84C288 130 284 200 276 252C256 262 236 258 226 244L150 244C138 258 122 260 108 250Z',
    hair,
  ),
  clothes:
    path('M14 390C20 330 66 296 142 274L190 312L242 272C312 294 356 328 368 390Z', '#20364a') +
    path('M122 222C104 240 94 284 98 308L174 368L190 312L150 284Z', '#2d4a61') +
    path('M260 222C282 242 292 284 288 306L214 368L190 312L236 282Z', '#15242f') +
    path('M148 262C160 286 218 288 236 260L246 284C226 314 160 314 138 286Z', '#a32a22') +
    path('M148 262C160 280 180 288 196 288L192 308C168 306 148 298 138 286Z', '#c2463a') +
    path('M196 284C216 286 232 280 244 276L246 284C236 300 216 310 194 311Z', '#7d201b') +
    path('M172 330L190 312L212 334L206 392L182 392Z', '#14222d') +
    stroke('M286 304L330 392', '#0f1a22', 3),
  over:
    path(
      'M112 190C106 106 134 58 186 54C160 78 146 98 141 128C138 150 136 184 142 216C128 216 114 206 112 190Z',
      hair,
    ) +
    path(
      'M186 54C236 52 262 86 258 152C264 186 262 206 250 216C244 216 240 214 240 212C246 170 246 140 236 120C220 104 196 90 178 60Z',
      hair,
    ) +
    path('M150 66C166 52 190 46 212 52C190 54 170 62 152 80Z', '#4a3d3a') +
    path('M108 200C102 160 104 110 124 80C116 120 114 160 120 206Z', '#3d3232'),
});

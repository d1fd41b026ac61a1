/** The editor: bald crown, grey sides and moustache, half-moon spectacles, shirt and tie under a waistcoat. */
import { portrait } from '../bust.ts';
import { gouge, path, stroke } from '../marks.ts';

export const scene = portrait({
  name: 'portrait-editor',
  seed: 44,
  ground: ['#4a6274', '#21374a'],
  cheek: 63,
  jaw: 50,
  chin: 242,
  nose: 46,
  brow: '#5d5850',
  browWeight: 8,
  lips: '#8f5444',
  turn: -2,
  eyes: 'open',
  skin: { light: '#eccba2', mid: '#cd9b6e', shade: '#83553c', line: '#261d1b' },
  behind: path(
    'M122 184C106 176 102 132 112 108C120 92 134 90 140 100L240 100C246 90 262 92 268 108C278 132 274 176 258 184Z',
    '#8d887c',
  ),
  clothes:
    path('M6 390C14 322 72 294 146 276L238 276C312 294 366 322 378 390Z', '#e6dcc6') +
    path('M6 390C14 322 72 294 146 276L150 300C100 320 60 350 56 390Z', '#f7f0de') +
    path('M238 276C312 294 366 322 378 390L300 390C296 340 270 312 232 300Z', '#b5ab93') +
    path('M78 390C80 340 104 312 140 294L192 390Z', '#2a2f33') +
    path('M300 390C300 340 278 310 246 292L192 390Z', '#181c1f') +
    path('M140 294L104 316L98 390L112 390C114 350 124 320 140 300Z', '#4d555a') +
    path('M140 258L128 284L172 330L190 300Z', '#f7f0de') +
    path('M244 256L258 282L208 330L190 300Z', '#cdc3aa') +
    path('M176 298L206 298L212 320L200 334L208 392L174 392L184 334L170 320Z', '#8c2b23') +
    path('M176 298L190 298L184 334L186 392L174 392L184 334L170 320Z', '#b14436'),
  over:
    path('M120 132C114 122 116 106 128 98C134 106 133 120 130 132Z', '#d0cabb') +
    path('M260 132C268 122 264 106 253 98C246 106 247 120 250 132Z', '#6d685e') +
    path('M140 100C146 82 166 74 192 74C174 80 158 90 150 106Z', '#fbe6c4', 'opacity=".8"') +
    path(
      'M156 198C166 184 184 182 195 188C206 182 224 184 236 198C226 206 206 206 195 199C184 206 166 206 156 198Z',
      '#b3ada0',
    ) +
    path('M156 198C166 184 184 182 195 188L195 199C184 206 166 206 156 198Z', '#e3ddcc') +
    stroke(
      'M136 146Q138 166 160 166Q180 166 184 146ZM206 146Q208 166 228 166Q248 166 252 146ZM184 146Q195 140 206 146M136 146L124 136M252 146L262 138',
      '#1d2226',
      3.6,
    ) +
    path(gouge(170, 88, 40, 1.6, 0.03) + gouge(172, 99, 50, 1.6, 0.03), '#b98358', 'opacity=".8"') +
    stroke('M150 192Q146 204 150 216M240 192Q244 204 240 216', '#7d5238', 2.4, 'opacity=".7"'),
});

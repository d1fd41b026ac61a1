/** The columnist: white hair put up, round spectacles, a dark roll-neck. */
import { portrait } from '../bust.ts';
import { disc, path, stroke } from '../marks.ts';

export const scene = portrait({
  name: 'portrait-columnist',
  seed: 33,
  ground: ['#e6dcc4', '#bfae8b'],
  cheek: 57,
  jaw: 43,
  chin: 234,
  nose: 44,
  brow: '#8f8878',
  browWeight: 4,
  lips: '#994b3d',
  turn: 3,
  eyes: 'smiling',
  skin: { light: '#f2d8b4', mid: '#d8ae84', shade: '#9a6d4e', line: '#2f2523' },
  behind:
    path('M120 150C104 96 128 52 166 44C158 18 182 2 206 6C232 10 240 32 226 46C262 58 276 104 260 152Z', '#b9b5a8') +
    path('M166 44C158 18 182 2 206 6C190 10 178 24 184 44Z', '#f6f0e0'),
  clothes:
    path('M20 390C28 328 84 300 148 286L234 286C300 300 352 328 364 390Z', '#1e2930') +
    path('M20 390C28 328 84 300 148 286L160 296C112 312 74 340 66 390Z', '#3a4a53') +
    path('M142 252C158 276 224 276 242 250L248 296C226 318 160 318 138 298Z', '#2a3840') +
    path('M142 252C152 268 170 272 184 272L180 312C160 310 146 304 138 298Z', '#4d5f68') +
    stroke('M140 276C160 296 226 296 246 274', '#141c21', 3) +
    path('M92 330l12 -8l6 12l-10 10z', '#d39a42'),
  over:
    path('M130 142C124 96 144 64 186 62C162 78 146 98 142 124C140 134 136 142 130 142Z', '#ece6d6') +
    path('M180 60C228 56 256 88 252 142C246 142 242 132 238 122C226 100 206 88 176 76Z', '#a9a599') +
    path('M150 72C168 56 200 50 226 62C200 60 176 66 158 84Z', '#fbf6e8') +
    stroke('M208 142L184 142M132 138L122 134M252 140L260 136', '#2a2320', 4) +
    `<circle cx="160" cy="142" r="25" fill="#fff7e2" fill-opacity=".16" stroke="#2a2320" stroke-width="4.6"/><circle cx="226" cy="142" r="25" fill="#fff7e2" fill-opacity=".1" stroke="#2a2320" stroke-width="4.6"/>` +
    path('M144 132L156 122L162 124L144 142Z', '#fffaf0', 'opacity=".6"') +
    disc(128, 172, 5.5, '#a32a22') +
    disc(256, 172, 5, '#7d201b') +
    stroke('M136 176Q140 190 148 200M240 178Q240 190 234 200', '#b98a63', 2, 'opacity=".7"'),
});

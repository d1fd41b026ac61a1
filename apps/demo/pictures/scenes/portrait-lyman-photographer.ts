/** The photographer: a knitted cap, a black beard, and a camera that hides one eye. */
import { mugshot } from '../mugshot.ts';
import { plates } from '../poster.ts';

const { blue, yellow, white, black } = plates;

export const scene = mugshot({
  name: 'portrait-lyman-photographer',
  seed: 2202,
  ground: yellow,
  shade: blue,
  behind: '',
  clothes:
    `<path d="M14 390Q30 316 136 294L252 294Q354 316 370 390Z" fill="${blue}"/>` +
    `<path d="M136 294Q194 350 252 294L262 302Q194 376 126 302Z" fill="${black}"/>` +
    `<path d="M70 330L96 390L140 390L112 308Z" fill="${white}"/>`,
  over:
    `<path d="M118 206Q124 238 150 232Q194 220 238 232Q264 238 270 206L272 240Q262 322 194 326Q126 322 116 240Z" fill="${black}"/>` +
    `<path d="M164 262Q194 250 224 262Q214 274 194 273Q174 274 164 262Z" fill="${white}"/>` +
    `<path d="M108 146Q104 46 194 42Q284 46 280 146Z" fill="${black}"/>` +
    `<path d="M102 128L286 128L288 164L100 164Z" fill="${blue}"/>` +
    `<path d="M128 128L128 164M154 128L154 164M180 128L180 164M206 128L206 164M232 128L232 164M258 128L258 164" stroke="${black}" stroke-width="5"/>`,
  eyes: `<path d="M134 186L172 184" stroke="${black}" stroke-width="9" stroke-linecap="round"/><circle cx="155" cy="198" r="8" fill="${black}"/>`,
  mouth: '',
  nose: false,
  front:
    `<path d="M196 168L226 168L232 156L268 156L274 168L330 168L330 252L196 252Z" fill="${black}"/>` +
    `<circle cx="250" cy="210" r="35" fill="${white}"/><circle cx="250" cy="210" r="25" fill="${black}"/><circle cx="250" cy="210" r="15" fill="${yellow}"/><circle cx="243" cy="203" r="6" fill="${white}"/>` +
    `<rect x="294" y="178" width="24" height="14" fill="${yellow}"/>` +
    `<path d="M330 176Q356 240 344 360" fill="none" stroke="${black}" stroke-width="9"/>`,
});

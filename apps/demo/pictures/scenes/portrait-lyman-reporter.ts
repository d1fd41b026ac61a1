/** The reporter: a straight fringe, a bob, a yellow roll-neck and one large earring. */
import { mugshot } from '../mugshot.ts';
import { plates } from '../poster.ts';

const { blue, yellow, white, black } = plates;

export const scene = mugshot({
  name: 'portrait-lyman-reporter',
  seed: 2201,
  ground: blue,
  shade: blue,
  behind: `<path d="M86 292L86 150Q92 54 194 50Q298 56 300 150L300 292Q262 306 250 270L250 150L140 150L136 274Q120 306 86 292Z" fill="${black}"/>`,
  clothes:
    `<path d="M20 390Q34 318 134 296L256 296Q352 318 366 390Z" fill="${yellow}"/>` +
    `<path d="M142 262L246 262L252 312Q194 340 136 312Z" fill="${yellow}"/>` +
    `<path d="M139 286Q194 312 249 286M137 302Q194 330 251 302" fill="none" stroke="${black}" stroke-width="5"/>` +
    `<path d="M96 330L110 390M292 330L278 390" fill="none" stroke="${black}" stroke-width="6"/>`,
  over:
    `<path d="M120 172L116 128Q130 74 194 74Q262 78 272 128L268 172Q230 148 194 150Q154 150 120 172Z" fill="${black}"/>` +
    `<path d="M150 92Q176 80 206 82" fill="none" stroke="${white}" stroke-width="7" stroke-linecap="round"/>` +
    `<circle cx="116" cy="252" r="17" fill="none" stroke="${yellow}" stroke-width="9"/>`,
  eyes: `<path d="M136 186Q156 170 176 186M212 186Q232 170 252 186" fill="none" stroke="${black}" stroke-width="7" stroke-linecap="round"/><circle cx="157" cy="189" r="8" fill="${black}"/><circle cx="231" cy="189" r="8" fill="${black}"/>`,
  mouth: `<path d="M168 248Q194 262 220 246Q212 276 192 274Q174 272 168 248Z" fill="${black}"/>`,
});

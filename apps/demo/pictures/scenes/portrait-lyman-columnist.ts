/** The columnist: white curls, heavy round spectacles, and a striped jersey. */
import { mugshot } from '../mugshot.ts';
import { plates } from '../poster.ts';

const { blue, yellow, white, black } = plates;
const curls = [
  [112, 140, 28],
  [122, 102, 32],
  [154, 74, 34],
  [194, 62, 36],
  [234, 72, 34],
  [266, 100, 32],
  [276, 140, 28],
  [106, 176, 20],
  [282, 176, 20],
] as const;

export const scene = mugshot({
  name: 'portrait-lyman-columnist',
  seed: 2203,
  ground: black,
  shade: yellow,
  behind: curls.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${blue}"/>`).join(''),
  clothes:
    `<path d="M16 390Q30 318 136 294L252 294Q354 318 368 390Z" fill="${white}"/>` +
    `<path d="M46 350Q120 372 194 372Q268 372 338 350L346 366Q268 390 194 390Q120 390 38 366ZM88 318Q140 340 194 340Q248 340 300 318L318 330Q250 358 194 358Q138 358 70 330Z" fill="${blue}"/>` +
    `<path d="M136 294Q194 334 252 294L256 306Q194 350 132 306Z" fill="${black}"/>`,
  over:
    curls
      .slice(1, 6)
      .map(([x, y, r]) => `<circle cx="${x}" cy="${y + 6}" r="${r * 0.86}" fill="${blue}"/>`)
      .join('') +
    `<path d="M140 92a16 16 0 0 1 26 -10M184 80a16 16 0 0 1 26 -6M228 92a16 16 0 0 1 24 2" fill="none" stroke="${white}" stroke-width="6" stroke-linecap="round"/>` +
    `<circle cx="154" cy="190" r="35" fill="none" stroke="${black}" stroke-width="11"/><circle cx="234" cy="190" r="35" fill="none" stroke="${black}" stroke-width="11"/><path d="M188 186Q194 180 200 186M120 184L106 176M268 184L282 176" stroke="${black}" stroke-width="9" fill="none"/>`,
  eyes: `<circle cx="156" cy="192" r="8" fill="${black}"/><circle cx="232" cy="192" r="8" fill="${black}"/><path d="M132 144Q152 132 176 142M212 142Q236 132 256 144" fill="none" stroke="${black}" stroke-width="9" stroke-linecap="round"/>`,
  mouth: `<path d="M162 232Q178 242 194 240Q212 242 228 230Q214 252 194 250Q174 252 162 232Z" fill="${black}"/>`,
});

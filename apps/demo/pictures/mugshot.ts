/** Faces for the posters: a white oval, one half of it in a screen of dots, and whatever makes this person this person. */
import type { Scene } from './board.ts';
import { clamp } from './noise.ts';
import { dots, plates, poster, within } from './poster.ts';

const size = { width: 384, height: 384 };
const { white, black } = plates;

/** Drawn on a sheet of 384 × 384; the face is about 150 wide around 194, 180. */
interface Sitter {
  readonly name: string;
  readonly seed: number;
  readonly ground: string;
  /** The ink of the shadowed half. */
  readonly shade: string;
  readonly behind: string;
  readonly clothes: string;
  readonly over: string;
  readonly eyes: string;
  readonly mouth: string;
  /** False where something stands before it. @default true */
  readonly nose?: boolean;
  readonly front?: string;
}

const face = `<path d="M118 150Q122 84 194 82Q266 84 270 150L268 214Q262 280 194 296Q126 280 120 214Z" fill="${white}"/>`;
const neck = `<path d="M154 250L234 250L240 312Q194 336 148 312Z" fill="${white}"/>`;
const area = [110, 70, 280, 340] as const;

export function mugshot({
  name,
  seed,
  ground,
  shade,
  behind,
  clothes,
  over,
  eyes,
  mouth,
  nose = true,
  front = '',
}: Sitter): Scene {
  return poster({
    name,
    size,
    widths: [96, 192, 384],
    seed,
    ground,
    async paint(board) {
      const chin = `<path d="M154 268Q194 310 234 268L236 284Q194 330 152 284Z" fill="${black}"/>`;
      await board.lay(
        behind +
          neck +
          within(
            'neck',
            neck,
            dots({ ink: shade, pitch: 9, tilt: 45, within: area, tone: (x) => clamp((x - 160) / 60) }),
          ) +
          chin +
          clothes +
          face +
          within(
            'face',
            face,
            dots({ ink: shade, pitch: 9, tilt: 45, within: area, tone: (x) => clamp((x - 196) / 70) ** 1.1 }),
          ) +
          (nose
            ? `<path d="M194 176L178 228Q186 236 200 232" fill="none" stroke="${black}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round"/>`
            : '') +
          eyes +
          mouth +
          over +
          front,
      );
    },
  });
}

/** A portrait of Al-Marsa: a bust cut in greys, then engraved in arches as on a banknote. */
import type { Scene } from './board.ts';
import { portrait, type Bust } from './bust.ts';
import { engraveBoard, marsa, plainPrint } from './engraving.ts';
import { noise, smooth } from './noise.ts';

const drift = noise(14);

export interface EngravedBust extends Bust {
  /** The paper's light, and what lies between the lines in the shadow. */
  readonly tint: readonly [dark: string, light: string];
}

export function engravedBust({ tint, ...bust }: EngravedBust): Scene {
  const { paint, ...scene } = portrait(bust);
  return {
    ...scene,
    print: plainPrint,
    async paint(board) {
      await paint(board);
      engraveBoard(board, {
        // Seen at 48 px too: few lines, and a tint that holds the face without them.
        pitch: 9,
        tint,
        ink: marsa.ink,
        weight: 0.72,
        // Arches, the head in the middle of them.
        along: (x, y) => y * 0.92 + 84 * Math.cos((x - 384) / 250) + 5 * drift(x / 130, y / 90),
        cross: (x, y) => x * 0.8 - y * 0.5,
        light: (drawn) => smooth(0.02, 0.92, drawn),
      });
    },
  };
}

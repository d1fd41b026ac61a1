/** Cut-paper busts: three tones of a face under one light from the left, the rest of the person cut from coloured sheets. */
import type { Board, Scene } from './board.ts';
import { disc, gouge, group, oval, path, stroke, wash } from './marks.ts';
import { layered, noise } from './noise.ts';
import { colour, mix } from './inks.ts';

export interface Skin {
  readonly light: string;
  readonly mid: string;
  readonly shade: string;
  readonly line: string;
}

export interface Bust {
  readonly name: string;
  readonly seed: number;
  readonly ground: readonly [string, string];
  readonly skin: Skin;
  /** Half-width of the face at the cheekbones and at the jaw, and the chin's height. */
  readonly cheek: number;
  readonly jaw: number;
  readonly chin: number;
  readonly nose: number;
  readonly brow: string;
  readonly browWeight: number;
  readonly lips: string;
  readonly turn?: number;
  readonly eyes?: 'open' | 'smiling' | 'narrow';
  /** Behind the head, over the face, and the clothes: SVG in the 384 square. */
  readonly behind: string;
  readonly clothes: string;
  readonly over: string;
}

const X = 190;

function face(b: Bust): string {
  const { skin, cheek: c, jaw: j, chin, nose, browWeight: w } = b;
  const outline = `M${X - c} 138C${X - c - 2} 84 ${X - c * 0.62} 66 ${X} 66C${X + c * 0.62} 66 ${X + c + 2} 84 ${X + c} 138C${X + c} 168 ${X + j + 6} 190 ${X + j - 4} ${chin - 26}C${X + j * 0.62} ${chin - 6} ${X + 16} ${chin} ${X} ${chin}C${X - 16} ${chin} ${X - j * 0.62} ${chin - 6} ${X - j + 4} ${chin - 26}C${X - j - 6} 190 ${X - c} 168 ${X - c} 138Z`;
  const ridge = X + 4;
  const tip = 134 + nose;
  // the lit side ends at the brow, runs down the nose, under the lip to the chin
  const shade = `M${X + 22} 60C${X + 26} 84 ${X + 22} 104 ${ridge + 8} 122C${ridge + 2} 130 ${ridge + 2} 140 ${ridge + 6} ${tip - 14}C${ridge + 10} ${tip - 6} ${ridge + 9} ${tip} ${ridge + 3} ${tip + 3}C${ridge + 14} ${tip + 8} ${ridge + 12} ${tip + 13} ${ridge + 8} ${tip + 18}C${ridge + 16} ${tip + 24} ${ridge + 8} ${tip + 32} ${ridge + 6} ${tip + 36}C${ridge + 14} ${tip + 46} ${X + 10} ${chin - 6} ${X + 2} ${chin + 4}L${X + 130} ${chin + 10}L${X + 130} 50Z`;
  const eyeY = 140;
  const eye = (x: number, dark: boolean): string => {
    const lid =
      b.eyes === 'smiling'
        ? `M${x - 14} ${eyeY + 3}Q${x} ${eyeY - 8} ${x + 14} ${eyeY + 3}`
        : b.eyes === 'narrow'
          ? `M${x - 14} ${eyeY}Q${x} ${eyeY - 6} ${x + 14} ${eyeY + 1}`
          : `M${x - 14} ${eyeY + 2}Q${x - 1} ${eyeY - 9} ${x + 14} ${eyeY + 2}`;
    return (
      path(
        `M${x - 13} ${eyeY + 2}Q${x} ${eyeY - 8} ${x + 13} ${eyeY + 2}Q${x} ${eyeY + 8} ${x - 13} ${eyeY + 2}Z`,
        dark ? skin.mid : '#f3e6cc',
      ) +
      disc(x + 1, eyeY, 5, skin.line) +
      (dark ? '' : disc(x - 1, eyeY - 2, 1.5, '#f8efdc')) +
      stroke(lid, skin.line, 3.2) +
      stroke(
        `M${x - 9} ${eyeY + 9}Q${x + 1} ${eyeY + 13} ${x + 10} ${eyeY + 9}`,
        dark ? skin.line : skin.mid,
        2,
        'opacity=".6"',
      )
    );
  };
  const ears = oval(X - c - 3, 146, 9, 19, skin.mid) + oval(X + c + 3, 146, 9, 19, skin.shade);
  const lip = tip + 20;
  return (
    `<clipPath id="f"><path d="${outline}"/></clipPath>` +
    ears +
    path(outline, skin.light) +
    group(
      'clip-path="url(#f)"',
      [
        path(
          `M${X - c - 8} 120C${X - c + 14} 140 ${X - c + 12} 176 ${X - j + 12} ${chin - 20}L${X - c - 20} ${chin}Z`,
          skin.mid,
          'opacity=".75"',
        ),
        path(
          `M${X - 48} 132C${X - 40} 124 ${X - 16} 124 ${X - 10} 134C${X - 16} 150 ${X - 38} 152 ${X - 48} 132Z`,
          skin.mid,
          'opacity=".8"',
        ),
        path(
          `M${X - 22} ${tip + 33}Q${X - 8} ${tip + 39} ${X + 8} ${tip + 34}Q${X - 6} ${tip + 44} ${X - 22} ${tip + 33}Z`,
          skin.mid,
          'opacity=".7"',
        ),
        path(shade, skin.shade),
        path(
          `M${X + 24} 153C${X + 36} 156 ${X + 44} 160 ${X + 48} 158C${X + 44} 170 ${X + 34} 172 ${X + 24} 153Z`,
          skin.mid,
          'opacity=".42"',
        ),
        path(
          `M${ridge - 14} ${tip + 1}C${ridge - 12} ${tip - 8} ${ridge - 4} ${tip - 8} ${ridge + 2} ${tip + 3}C${ridge - 4} ${tip + 6} ${ridge - 10} ${tip + 6} ${ridge - 14} ${tip + 1}Z`,
          skin.mid,
        ),
        stroke(`M${ridge - 13} ${tip + 1}Q${ridge - 6} ${tip + 7} ${ridge + 4} ${tip + 3}`, skin.line, 2.6),
      ].join(''),
    ) +
    path(gouge(X - 28, 122, 40, w, 0.02) + gouge(X - 36, 122.5, 24, w, -0.14), b.brow) +
    path(gouge(X + 36, 122, 38, w, 0.02) + gouge(X + 44, 123, 22, w, 0.16), b.brow) +
    eye(X - 28, false) +
    eye(X + 35, true) +
    path(
      `M${X - 20} ${lip}C${X - 10} ${lip - 6} ${X - 2} ${lip - 6} ${X + 4} ${lip - 3}C${X + 10} ${lip - 6} ${X + 20} ${lip - 5} ${X + 28} ${lip}C${X + 18} ${lip + 10} ${X - 8} ${lip + 10} ${X - 20} ${lip}Z`,
      b.lips,
    ) +
    stroke(
      `M${X - 21} ${lip - 0.5}Q${X - 8} ${lip + 3.5} ${X + 4} ${lip + 1}Q${X + 16} ${lip + 3.5} ${X + 29} ${lip - 1}`,
      skin.line,
      2.4,
    )
  );
}

export function portrait(b: Bust): Scene {
  const size = { width: 768, height: 768 };
  const paint = async (board: Board): Promise<void> => {
    const drift = noise(b.seed);
    const [light, dark] = [colour(b.ground[0]), colour(b.ground[1])];
    board.fill((x, y) =>
      mix(
        light,
        dark,
        Math.min(1, Math.max(0, (x * 0.75 + y * 0.5) / 768 - 0.12 + layered(drift, x / 130, y / 26, 3) * 0.14)),
      ),
    );
    const { skin } = b;
    const neck =
      path(`M${X - 36} 190L${X - 38} 262C${X - 30} 300 ${X + 34} 300 ${X + 44} 262L${X + 40} 190Z`, skin.mid) +
      path(
        `M${X - 34} ${b.chin - 22}C${X - 14} ${b.chin + 18} ${X + 20} ${b.chin + 18} ${X + 41} ${b.chin - 20}L${X + 46} 290L${X} 292C${X + 8} 268 ${X - 6} 250 ${X - 34} ${b.chin + 6}Z`,
        skin.shade,
      );
    const turn = `rotate(${b.turn ?? 0} 190 250)`;
    const big = (inside: string) => group('transform="scale(2)"', inside);
    const behind = await board.draw(big(group(`transform="${turn}"`, b.behind)));
    const cut = await board.draw(
      big(
        group(
          'transform="translate(7 8)"',
          group(`transform="${turn}"`, b.behind.replace(/fill="#[0-9a-f]+"/g, 'fill="#0c1117"')) +
            b.clothes.replace(/fill="#[0-9a-f]+"/g, 'fill="#0c1117"'),
        ),
      ),
      6,
    );
    board.put(cut, { opacity: 0.34 });
    board.put(behind);
    await board.lay(big(neck + b.clothes + group(`transform="${turn}"`, face(b) + b.over)));
    await board.lay(
      big(
        wash('air', 0, 0, 384, 384, [
          [0, '#fff0cc', 0.16],
          [0.5, '#fff0cc', 0],
          [1, '#0c1117', 0.24],
        ]) + `<rect width="384" height="384" fill="url(#air)"/>`,
      ),
    );
  };
  return {
    name: b.name,
    size,
    seed: b.seed,
    widths: [96, 192, 384],
    paint,
    print: { tones: 22, separate: 0.3, brush: 0.03, grain: 0.03, knife: 0.8, vignette: 0, flecks: 0.3 },
  };
}

/** People at a distance: dark, plain and upright, in working clothes. */
import { box, group, limb, oval, path } from './marks.ts';

export type Pose = 'stand' | 'walk' | 'carry' | 'point' | 'bend' | 'talk';
export interface Figure {
  readonly pose?: Pose;
  readonly flip?: boolean;
  readonly hat?: 'cap' | 'hood' | 'bare';
  readonly rim?: string;
}

/** A figure whose feet stand at x, foot. */
export function figure(x: number, foot: number, height: number, ink: string, how: Figure = {}): string {
  const { pose = 'stand', flip = false, hat = 'cap', rim } = how;
  const k = height / 100;
  let body = '';
  const head = (hx: number, hy: number) =>
    oval(hx, hy, 5, 6.2, ink) +
    (hat === 'cap'
      ? path(
          `M${hx - 6} ${hy - 2}C${hx - 6} ${hy - 9} ${hx + 5} ${hy - 10} ${hx + 6} ${hy - 3.4}L${hx + 9.5} ${hy - 2}L${hx + 6} ${hy - 1}Z`,
          ink,
        )
      : '') +
    (hat === 'hood'
      ? path(
          `M${hx - 7.5} ${hy + 8}C${hx - 9} ${hy - 8} ${hx - 2} ${hy - 10} ${hx + 2} ${hy - 9}C${hx + 7} ${hy - 7} ${hx + 6} ${hy + 2} ${hx + 5} ${hy + 8}Z`,
          ink,
        )
      : '');
  const coat = (lean: number) =>
    path(
      `M${-10 + lean} -83C${-13 + lean} -82 -12 -60 -12 -36L12 -36C12 -60 ${13 + lean} -82 ${10 + lean} -83C${5 + lean} -87 ${-5 + lean} -87 ${-10 + lean} -83Z`,
      ink,
    );
  if (pose === 'bend') {
    body =
      limb(-6, -44, 6, -7, -3, 3.4, ink) +
      limb(4, -44, 6, 5, -3, 3.4, ink) +
      limb(-2, -46, 10, 22, -68, 9.5, ink) +
      head(33, -76) +
      limb(22, -66, 4.4, 27, -44, 3.4, ink) +
      limb(27, -44, 3.4, 37, -34, 2.8, ink) +
      box(-10, -3, 13, 3, ink) +
      box(1, -3, 13, 3, ink);
  } else {
    const stride = pose === 'walk' || pose === 'carry' ? 9 : 2;
    body =
      limb(-5, -42, 6, -5 - stride, -4, 3.5, ink) +
      limb(5, -42, 6, 5 + stride * 0.8, -4, 3.5, ink) +
      path(
        `M${-9 - stride} 0L${2 - stride} 0L${1 - stride} -4L${-8 - stride} -5Z M${1 + stride * 0.8} 0L${13 + stride * 0.8} 0L${9 + stride * 0.8} -4L${2 + stride * 0.8} -5Z`,
        ink,
      ) +
      coat(pose === 'walk' ? 1.5 : 0) +
      limb(0.5, -84, 4, 0.8, -89, 3.4, ink) +
      head(1.5, -93);
    if (pose === 'stand')
      body +=
        limb(-10, -79, 4.4, -13, -58, 3.8, ink) +
        limb(-13, -58, 3.6, -9, -46, 3, ink) +
        limb(10, -79, 4.4, 13, -58, 3.8, ink) +
        limb(13, -58, 3.6, 10, -46, 3, ink);
    if (pose === 'walk')
      body +=
        limb(-9, -79, 4.4, -15, -60, 3.6, ink) +
        limb(-15, -60, 3.4, -13, -46, 2.8, ink) +
        limb(10, -79, 4.4, 15, -61, 3.6, ink) +
        limb(15, -61, 3.4, 21, -50, 2.8, ink);
    if (pose === 'carry')
      body += limb(9, -78, 4.4, 13, -60, 3.6, ink) + limb(13, -60, 3.4, 25, -57, 2.8, ink) + box(14, -70, 25, 15, ink);
    if (pose === 'point')
      body +=
        limb(-10, -79, 4.4, -13, -58, 3.8, ink) +
        limb(-13, -58, 3.6, -9, -46, 3, ink) +
        limb(10, -79, 4.4, 25, -83, 3.4, ink) +
        limb(25, -83, 3.2, 38, -88, 2.4, ink);
    if (pose === 'talk')
      body +=
        limb(-10, -79, 4.4, -13, -58, 3.8, ink) +
        limb(-13, -58, 3.6, -9, -46, 3, ink) +
        limb(10, -79, 4.4, 14, -61, 3.6, ink) +
        limb(14, -61, 3.4, 22, -69, 2.6, ink);
  }
  const lit = rim ? group(`transform="translate(-1.1 -0.7)"`, body.replaceAll(ink, rim)) : '';
  return group(
    `transform="translate(${x.toFixed(1)} ${foot.toFixed(1)}) scale(${((flip ? -1 : 1) * k).toFixed(4)} ${k.toFixed(4)})"`,
    lit + body,
  );
}

/** A camera for scenes built to measure: y is up, z runs away from the eye. */
import type { Size } from './board.ts';
import type { Point } from './marks.ts';

export type Spot = readonly [number, number, number];
export interface Camera {
  (at: Spot): readonly [number, number, number];
}

export function camera(size: Size, eye: Spot, yaw: number, pitch: number, lens: number, middle: Point): Camera {
  const cy = Math.cos(yaw);
  const sy = Math.sin(yaw);
  const cp = Math.cos(pitch);
  const sp = Math.sin(pitch);
  const focal = lens * size.width;
  return ([x, y, z]) => {
    const dx = x - eye[0];
    const dy = y - eye[1];
    const dz = z - eye[2];
    const rx = dx * cy - dz * sy;
    const rz = dx * sy + dz * cy;
    const ry = dy * cp - rz * sp;
    const depth = Math.max(0.05, dy * sp + rz * cp);
    return [middle[0] + (rx / depth) * focal, middle[1] - (ry / depth) * focal, depth];
  };
}

export const flat = (view: Camera, spots: readonly Spot[]): Point[] =>
  spots.map((s) => {
    const p = view(s);
    return [p[0], p[1]] as const;
  });

export interface Faces {
  readonly top?: string;
  readonly front?: string;
  readonly side?: string;
  readonly edge?: string;
}

/** A box in the scene: the faces the eye can see, far ones first. */
export function block(view: Camera, eye: Spot, low: Spot, high: Spot, faces: Faces): string {
  const face = (spots: readonly Spot[], ink: string | undefined): string =>
    ink
      ? `<path d="${flat(view, spots)
          .map(([x, y], i) => `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`)
          .join('')}Z" fill="${ink}" stroke="${faces.edge ?? ink}" stroke-width=".7"/>`
      : '';
  const [x0, y0, z0] = low;
  const [x1, y1, z1] = high;
  let s = '';
  if (eye[0] < x0)
    s += face(
      [
        [x0, y0, z0],
        [x0, y0, z1],
        [x0, y1, z1],
        [x0, y1, z0],
      ],
      faces.side,
    );
  if (eye[0] > x1)
    s += face(
      [
        [x1, y0, z0],
        [x1, y0, z1],
        [x1, y1, z1],
        [x1, y1, z0],
      ],
      faces.side,
    );
  if (eye[1] > y1)
    s += face(
      [
        [x0, y1, z0],
        [x1, y1, z0],
        [x1, y1, z1],
        [x0, y1, z1],
      ],
      faces.top,
    );
  if (eye[1] < y0)
    s += face(
      [
        [x0, y0, z0],
        [x1, y0, z0],
        [x1, y0, z1],
        [x0, y0, z1],
      ],
      faces.top,
    );
  return (
    s +
    face(
      [
        [x0, y0, z0],
        [x1, y0, z0],
        [x1, y1, z0],
        [x0, y1, z0],
      ],
      faces.front,
    )
  );
}

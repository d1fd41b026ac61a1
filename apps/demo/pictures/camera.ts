/** A camera for scenes built to measure: y is up, z runs away from the eye. */
import type { Size } from './board.ts'
import type { Point } from './marks.ts'

export type Spot = readonly [number, number, number]
export interface Camera { (at: Spot): readonly [number, number, number] }

export function camera(size: Size, eye: Spot, yaw: number, pitch: number, lens: number, middle: Point): Camera {
  const cy = Math.cos(yaw)
  const sy = Math.sin(yaw)
  const cp = Math.cos(pitch)
  const sp = Math.sin(pitch)
  const focal = lens * size.width
  return ([x, y, z]) => {
    const dx = x - eye[0]
    const dy = y - eye[1]
    const dz = z - eye[2]
    const rx = dx * cy - dz * sy
    const rz = dx * sy + dz * cy
    const ry = dy * cp - rz * sp
    const depth = Math.max(0.05, dy * sp + rz * cp)
    return [middle[0] + (rx / depth) * focal, middle[1] - (ry / depth) * focal, depth]
  }
}

export const flat = (view: Camera, spots: readonly Spot[]): Point[] =>
  spots.map((s) => { const p = view(s); return [p[0], p[1]] as const })

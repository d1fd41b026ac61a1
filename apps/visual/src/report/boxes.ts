/** A rectangle of a picture, in its pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export const right = ({ x, width }: Box) => x + width;
export const bottom = ({ y, height }: Box) => y + height;

/** Boxes that touch overlap too, by as much as `reach`. */
export function overlap(one: Box, other: Box, reach = 0): boolean {
  return (
    one.x < right(other) + reach &&
    other.x < right(one) + reach &&
    one.y < bottom(other) + reach &&
    other.y < bottom(one) + reach
  );
}

export function contains(box: Box, x: number, y: number): boolean {
  return x >= box.x && x < right(box) && y >= box.y && y < bottom(box);
}

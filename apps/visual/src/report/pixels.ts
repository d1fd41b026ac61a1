import sharp from 'sharp';

/** A rectangle of a picture, in its pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A picture, with one number for each pixel. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint32Array;
}

export async function readPixels(file: string): Promise<Pixels> {
  const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const { width, height } = info;
  return { width, height, data: new Uint32Array(new Uint8Array(data).buffer) };
}

/** Outside the picture there is no colour at all. */
export function pixelAt({ width, height, data }: Pixels, x: number, y: number): number {
  return x >= 0 && y >= 0 && x < width && y < height ? (data[y * width + x] ?? -1) : -1;
}

/** As CSS writes it. */
export function colorOf(pixel: number): string {
  const channels = [pixel & 0xff, (pixel >>> 8) & 0xff, (pixel >>> 16) & 0xff];
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
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

import sharp, { type Sharp } from 'sharp';

/** A picture, with one number for each pixel. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint32Array;
}

/** Decodes a picture, out of a file or of the bytes of one. */
export const readPixels = (picture: string | Buffer): Promise<Pixels> => pixelsOf(sharp(picture));

/** Decodes what is asked for of a picture. */
export async function pixelsOf(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
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

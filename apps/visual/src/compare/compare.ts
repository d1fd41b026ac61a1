import sharp from 'sharp';
import { pixelAt, pixelsOf, readPixels, type Pixels } from './pixels.ts';

export interface Difference {
  pixels: number;
  /** Where they differ, drawn on a faded copy of what was expected. */
  diff: Buffer;
}

/** Nothing if the two pictures show the same. One pixel that differs by one step of one channel is a difference. */
export async function compare(expected: Buffer, actual: Buffer): Promise<Difference | undefined> {
  if (expected.equals(actual)) return undefined;
  const [before, now] = await Promise.all([readPixels(expected), readPixels(actual)]);
  const width = Math.max(before.width, now.width);
  const height = Math.max(before.height, now.height);
  const drawing = new Uint32Array(width * height);
  let pixels = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const old = pixelAt(before, x, y);
      const differs = old !== pixelAt(now, x, y);
      if (differs) pixels += 1;
      drawing[y * width + x] = differs ? mark : faded(old);
    }
  }
  if (pixels === 0) return undefined;
  const raw = { width, height, channels: 4 } as const;
  return { pixels, diff: await sharp(new Uint8Array(drawing.buffer), { raw }).png({ compressionLevel: 1 }).toBuffer() };
}

/** Whether a picture is one flat colour. Its first rows most often say that it is not, and to read them alone takes no time. */
export async function isBlank(picture: Buffer): Promise<boolean> {
  const { width, height } = await sharp(picture).metadata();
  const top = sharp(picture).extract({ left: 0, top: 0, width, height: Math.min(height, 100) });
  return isFlat(await pixelsOf(top)) && isFlat(await readPixels(picture));
}

const isFlat = ({ data }: Pixels) => data.every((pixel) => pixel === data[0]);

const opaque = 0xff_00_00_00;
/** A colour that no page has, as a pixel: its lowest byte is red, its highest how opaque it is. */
const mark = opaque + 0x5c_00_d6;

function faded(pixel: number): number {
  const luminance = ((pixel & 0xff) * 3 + ((pixel >>> 8) & 0xff) * 6 + ((pixel >>> 16) & 0xff)) / 10;
  const grey = Math.round(255 - (255 - luminance) * 0.2);
  return opaque + (grey << 16) + (grey << 8) + grey;
}

import { PNG } from 'pngjs';

export interface Difference {
  pixels: number;
  /** Where they differ, drawn on a faded copy of what was expected. */
  diff: Buffer;
}

/** Nothing if the two pictures show the same. One pixel that differs by one step of one channel is a difference. */
export function compare(expected: Buffer, actual: Buffer): Difference | undefined {
  if (expected.equals(actual)) return undefined;
  const before = PNG.sync.read(expected);
  const now = PNG.sync.read(actual);
  const width = Math.max(before.width, now.width);
  const height = Math.max(before.height, now.height);
  const drawing = new PNG({ width, height });
  let pixels = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const old = pixel(before, x, y);
      const differs = old !== pixel(now, x, y);
      if (differs) pixels += 1;
      draw(drawing, x, y, differs, old);
    }
  }
  return pixels === 0 ? undefined : { pixels, diff: PNG.sync.write(drawing) };
}

/** Whether a picture is one flat colour. */
export function isBlank(picture: Buffer): boolean {
  const png = PNG.sync.read(picture);
  const first = png.data.readUInt32BE(0);
  for (let at = 4; at < png.data.length; at += 4) {
    if (png.data.readUInt32BE(at) !== first) return false;
  }
  return true;
}

/** The four channels as one number; outside the picture there is no colour at all. */
function pixel(png: PNG, x: number, y: number): number {
  return x < png.width && y < png.height ? png.data.readUInt32BE((y * png.width + x) * 4) : -1;
}

function draw(png: PNG, x: number, y: number, differs: boolean, old: number): void {
  const luminance = (((old >>> 24) & 0xff) * 3 + ((old >>> 16) & 0xff) * 6 + ((old >>> 8) & 0xff)) / 10;
  const grey = Math.round(255 - (255 - luminance) * 0.2);
  const color = differs ? [0xd6, 0x00, 0x5c, 0xff] : [grey, grey, grey, 0xff];
  png.data.set(color, (y * png.width + x) * 4);
}

import { readPixels } from '../compare/pixels.ts';

/** Whether two pictures show the same, to the last step of each channel. Where they differ, nobody asks here. */
export async function isSamePicture(one: Buffer, other: Buffer): Promise<boolean> {
  if (one.equals(other)) return true;
  const [first, second] = await Promise.all([readPixels(one), readPixels(other)]);
  return first.width === second.width && Buffer.from(first.data.buffer).equals(Buffer.from(second.data.buffer));
}

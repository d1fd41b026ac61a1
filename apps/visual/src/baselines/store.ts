import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { places } from '../places.ts';

/** A picture that somebody approved. */
export interface Baseline {
  /** Whether these are the very bytes that were approved. */
  isOf: (picture: Buffer) => boolean;
  png: () => Promise<Buffer>;
}

/** Where the baseline of this name lies, or would. */
export const fileOfBaseline = (name: string) => join(places.baselines, `${name}.webp`);
const pixels = (picture: Buffer) => sharp(picture).ensureAlpha().raw().toBuffer();
const hash = (picture: Buffer) => createHash('sha256').update(picture).digest('hex');

/** In pixels: no side of a WebP picture is longer (RFC 9649 §2.6). */
const longestSide = 16_383;

/** A page that is too tall stands in columns, as in a newspaper. */
interface Columns {
  width: number;
  height: number;
  count: number;
}

async function columnsOf(picture: Buffer): Promise<Columns> {
  const { width, height } = await sharp(picture).metadata();
  return { width, height, count: Math.ceil(height / longestSide) };
}

/** Cuts columns of one height out of what stands in `from`, and places them as `to` says. */
async function rearrange(picture: Buffer, { width, height, count }: Columns, to: 'columns' | 'page'): Promise<Buffer> {
  if (count === 1) return picture;
  const tall = Math.ceil(height / count);
  const all = Array.from({ length: count }, (_, index) => {
    const part = { width, height: Math.min(tall, height - index * tall) };
    const [inPage, inColumns] = [
      { left: 0, top: index * tall },
      { left: index * width, top: 0 },
    ];
    return { part, ...(to === 'columns' ? { from: inPage, to: inColumns } : { from: inColumns, to: inPage }) };
  });
  const size = to === 'columns' ? { width: width * count, height: tall } : { width, height };
  const parts = all.map(async ({ part, from, to: place }) => ({
    input: await sharp(picture)
      .extract({ ...from, ...part })
      .png({ compressionLevel: 1 })
      .toBuffer(),
    ...place,
  }));
  return sharp({ create: { ...size, channels: 4, background: '#0000' } })
    .composite(await Promise.all(parts))
    .png({ compressionLevel: 1 })
    .toBuffer();
}

const read = async (webp: Buffer) => {
  const [, width, height, count] = /size="(\d+)x(\d+)\/(\d+)"/.exec(webp.toString('latin1')) ?? [];
  const png = await sharp(webp).png().toBuffer();
  return count === undefined
    ? png
    : rearrange(png, { width: Number(width), height: Number(height), count: Number(count) }, 'page');
};

/** A page of text is a quarter of the size in lossless WebP, pixel for pixel the same. The browser's own bytes are known by their hash. */
export function readBaseline(name: string): Baseline | undefined {
  if (!existsSync(fileOfBaseline(name))) return undefined;
  const webp = readFileSync(fileOfBaseline(name));
  return {
    isOf: (picture) => webp.includes(`sha256="${hash(picture)}"`),
    png: () => read(webp),
  };
}

/** Keeps a picture, and makes sure that it comes back as it went in. */
export async function writeBaseline(name: string, picture: Buffer): Promise<void> {
  const columns = await columnsOf(picture);
  const size = columns.count === 1 ? '' : ` size="${columns.width}x${columns.height}/${columns.count}"`;
  const note = `<x:xmpmeta xmlns:x="adobe:ns:meta/" sha256="${hash(picture)}"${size}/>`;
  const webp = await sharp(await rearrange(picture, columns, 'columns'))
    .webp({ lossless: true, effort: 1 })
    .withXmp(note)
    .toBuffer();
  if (!(await pixels(await read(webp))).equals(await pixels(picture))) {
    throw new Error(`The baseline of ${name} would not show the picture that was approved, so it was not written.`);
  }
  mkdirSync(dirname(fileOfBaseline(name)), { recursive: true });
  writeFileSync(fileOfBaseline(name), webp);
}

const treeFileOf = (name: string) => join(places.baselines, `${name}.txt`);

/** The accessibility tree that somebody approved, as text. */
export function readTree(name: string): string | undefined {
  return existsSync(treeFileOf(name)) ? readFileSync(treeFileOf(name), 'utf8') : undefined;
}

export function writeTree(name: string, tree: string): void {
  mkdirSync(dirname(treeFileOf(name)), { recursive: true });
  writeFileSync(treeFileOf(name), tree);
}

/** Of a picture or of a tree. */
export function deleteBaseline(name: string): void {
  rmSync(fileOfBaseline(name), { force: true });
  rmSync(treeFileOf(name), { force: true });
}

export function namesOfBaselines(): string[] {
  return globSync('**/*.{webp,txt}', { cwd: places.baselines })
    .map((file) => file.replace(/\.(?:webp|txt)$/, '').replaceAll('\\', '/'))
    .toSorted();
}

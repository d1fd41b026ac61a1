import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import sharp from 'sharp';
import { places } from '../places.ts';

/** A picture that somebody approved. */
export interface Baseline {
  /** Whether these are the very bytes that were approved. */
  isOf: (picture: Buffer) => boolean;
  png: () => Promise<Buffer>;
}

/** What a baseline is kept as: a picture, or a text such as a story's accessibility tree. */
export type Kind = 'webp' | 'txt';

/** Where the baseline of this name lies, or would. */
export const fileOfBaseline = (name: string, kind: Kind = 'webp') => join(places.baselines, `${name}.${kind}`);
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
  const png = await sharp(webp).png({ compressionLevel: 1 }).toBuffer();
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

/** A text that somebody approved, as `stories/ID/tree` is an accessibility tree. */
export function readText(name: string): string | undefined {
  return existsSync(fileOfBaseline(name, 'txt')) ? readFileSync(fileOfBaseline(name, 'txt'), 'utf8') : undefined;
}

/** The file that a picture is kept in, which gives it back as it went in. */
export async function fileOfPicture(name: string, picture: Buffer): Promise<Buffer> {
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
  return webp;
}

/** Keeps a picture without asking anybody: for trials in another folder. What is approved is put in place by `put.ts`. */
export async function writeBaseline(name: string, picture: Buffer): Promise<void> {
  const webp = await fileOfPicture(name, picture);
  mkdirSync(dirname(fileOfBaseline(name)), { recursive: true });
  writeFileSync(fileOfBaseline(name), webp);
}

/** The names of all baselines, pictures and texts. */
export function namesOfBaselines(): string[] {
  return globSync('**/*.{webp,txt}', { cwd: places.baselines })
    .map((file) => file.replace(/\.(webp|txt)$/, '').replaceAll('\\', '/'))
    .toSorted();
}

/** A baseline's place in the folder of baselines, whichever kind it is; nothing if there is none. */
export function placeOfBaseline(name: string): string | undefined {
  const kind = (['webp', 'txt'] as const).find((one) => existsSync(fileOfBaseline(name, one)));
  return kind && `${name}.${kind}`;
}

/** Files of pictures that are cut off, or no pictures at all, as paths from here. */
export function brokenBaselines(): string[] {
  return globSync('**/*.webp', { cwd: places.baselines })
    .filter((file) => !isWhole(readFileSync(join(places.baselines, file))))
    .map((file) => relative(process.cwd(), join(places.baselines, file)))
    .toSorted();
}

/** A WebP file says how long it is, and ours end with the hash of what they show. */
function isWhole(webp: Buffer): boolean {
  const isWebp = webp.toString('latin1', 0, 4) === 'RIFF' && webp.toString('latin1', 8, 12) === 'WEBP';
  return isWebp && webp.readUInt32LE(4) + 8 === webp.length && webp.includes('sha256="');
}

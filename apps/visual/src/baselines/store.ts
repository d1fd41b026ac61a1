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

const fileOf = (name: string) => join(places.baselines, `${name}.webp`);
const pixels = (picture: Buffer) => sharp(picture).ensureAlpha().raw().toBuffer();
const hash = (picture: Buffer) => createHash('sha256').update(picture).digest('hex');

/** A page of text is a quarter of the size in lossless WebP, pixel for pixel the same. The browser's own bytes are known by their hash. */
export function readBaseline(name: string): Baseline | undefined {
  if (!existsSync(fileOf(name))) return undefined;
  const webp = readFileSync(fileOf(name));
  return {
    isOf: (picture) => webp.includes(`sha256="${hash(picture)}"`),
    png: () => sharp(webp).png().toBuffer(),
  };
}

/** Keeps a picture, and makes sure that it comes back as it went in. */
export async function writeBaseline(name: string, picture: Buffer): Promise<void> {
  const note = `<x:xmpmeta xmlns:x="adobe:ns:meta/" sha256="${hash(picture)}"/>`;
  const webp = await sharp(picture).webp({ lossless: true, effort: 1 }).withXmp(note).toBuffer();
  if (!(await pixels(webp)).equals(await pixels(picture))) {
    throw new Error(`The baseline of ${name} would not show the picture that was approved, so it was not written.`);
  }
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), webp);
}

export function deleteBaseline(name: string): void {
  rmSync(fileOf(name));
}

export function namesOfBaselines(): string[] {
  return globSync('**/*.webp', { cwd: places.baselines })
    .map((file) => file.replace(/\.webp$/, '').replaceAll('\\', '/'))
    .toSorted();
}

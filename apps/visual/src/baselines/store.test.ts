import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, expect, it, vi } from 'vitest';
import { compare } from '../compare/compare.ts';

const folder = mkdtempSync(join(tmpdir(), 'galley-baselines-'));
vi.stubEnv('VISUAL_BASELINES', folder);
const { brokenBaselines, namesOfBaselines, placeOfBaseline, readBaseline, readText, writeBaseline } =
  await import('./store.ts');
afterAll(() => rmSync(folder, { recursive: true }));

/** Every colour a little off the last one, where a lossy format would save. */
function picture(width = 64, height = 48): Buffer {
  const png = new PNG({ width, height });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([at & 0xff, (at >> 3) & 0xff, (at * 7) & 0xff, 255], at);
  return PNG.sync.write(png);
}

it('gives a picture back pixel for pixel, and knows its bytes', async () => {
  await writeBaseline('stories/one/light', picture());
  const kept = readBaseline('stories/one/light');
  expect(kept?.isOf(picture())).toBe(true);
  expect(kept?.isOf(Buffer.from('another'))).toBe(false);
  expect(await compare(picture(), (await kept?.png()) ?? Buffer.alloc(0))).toBeUndefined();
});

it('gives a page back that is taller than a file can be', async () => {
  const tall = picture(3, 40_001);
  await writeBaseline('tall', tall);
  const kept = readBaseline('tall');
  expect(kept?.isOf(tall)).toBe(true);
  expect(await compare(tall, (await kept?.png()) ?? Buffer.alloc(0))).toBeUndefined();
  rmSync(join(folder, 'tall.webp'));
});

it('lists what it keeps, pictures and texts', () => {
  writeFileSync(join(folder, 'stories/one/tree.txt'), 'heading “One”\n');
  expect(namesOfBaselines()).toEqual(['stories/one/light', 'stories/one/tree']);
  expect(readText('stories/one/tree')).toBe('heading “One”\n');
  expect(readText('stories/two/tree')).toBeUndefined();
  expect(placeOfBaseline('stories/one/tree')).toBe('stories/one/tree.txt');
  expect(placeOfBaseline('stories/one/dark')).toBeUndefined();
});

it('knows a picture that is cut off, wherever that is', () => {
  expect(brokenBaselines()).toEqual([]);
  const file = join(folder, 'stories/one/light.webp');
  const whole = readFileSync(file);
  for (const length of [0, 5, 30, Math.floor(whole.length / 2), whole.length - 1]) {
    writeFileSync(file, whole.subarray(0, length));
    expect(brokenBaselines()).toEqual([relative(process.cwd(), file)]);
  }
});

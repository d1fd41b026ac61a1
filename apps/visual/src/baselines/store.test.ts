import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, expect, it, vi } from 'vitest';
import { compare } from '../compare/compare.ts';

const folder = mkdtempSync(join(tmpdir(), 'galley-baselines-'));
vi.stubEnv('VISUAL_BASELINES', folder);
const { deleteBaseline, namesOfBaselines, readBaseline, writeBaseline } = await import('./store.ts');
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
  expect(compare(picture(), (await kept?.png()) ?? Buffer.alloc(0))).toBeUndefined();
});

it('gives a page back that is taller than a file can be', async () => {
  const tall = picture(3, 40_001);
  await writeBaseline('tall', tall);
  const kept = readBaseline('tall');
  expect(kept?.isOf(tall)).toBe(true);
  expect(compare(tall, (await kept?.png()) ?? Buffer.alloc(0))).toBeUndefined();
  deleteBaseline('tall');
});

it('lists what it keeps, until it is deleted', () => {
  expect(namesOfBaselines()).toEqual(['stories/one/light']);
  deleteBaseline('stories/one/light');
  expect(namesOfBaselines()).toEqual([]);
  expect(readBaseline('stories/one/light')).toBeUndefined();
});

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
function picture(): Buffer {
  const png = new PNG({ width: 64, height: 48 });
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

it('lists what it keeps, until it is deleted', () => {
  expect(namesOfBaselines()).toEqual(['stories/one/light']);
  deleteBaseline('stories/one/light');
  expect(namesOfBaselines()).toEqual([]);
  expect(readBaseline('stories/one/light')).toBeUndefined();
});

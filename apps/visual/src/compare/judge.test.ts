import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { Baseline } from '../baselines/store.ts';
import { compare, isBlank } from './compare.ts';
import { judge } from './judge.ts';

type Color = readonly [red: number, green: number, blue: number];
const paper: Color = [252, 249, 243];

/** A picture of paper, with one pixel of ink where `ink` says. */
function picture({ width = 4, height = 3, ink }: { width?: number; height?: number; ink?: Color } = {}): Buffer {
  const png = new PNG({ width, height });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([...paper, 255], at);
  if (ink !== undefined) png.data.set([...ink, 255], 20);
  return PNG.sync.write(png);
}

/** The same pixels, packed otherwise. */
const repacked = (png: Buffer) => PNG.sync.write(PNG.sync.read(png), { deflateLevel: 0 });

const baseline = (png = picture()): Baseline => ({ isOf: (other) => other.equals(png), png: async () => png });

/** Takes these pictures, one after the other, and no more than these. */
function camera(...pictures: Buffer[]) {
  const taken: boolean[] = [];
  const take = async (again: boolean) => {
    taken.push(again);
    const next = pictures.shift();
    if (next === undefined) throw new Error('One picture too many was taken.');
    return next;
  };
  return { take, taken };
}

describe('compare', () => {
  it('sees nothing where the bytes are the same', async () => {
    expect(await compare(picture(), picture())).toBeUndefined();
  });

  it('sees nothing where the pixels are the same and only the packing differs', async () => {
    const packed = repacked(picture());
    expect(packed.equals(picture())).toBe(false);
    expect(await compare(picture(), packed)).toBeUndefined();
  });

  it('sees one pixel that is one step off in one channel', async () => {
    const difference = await compare(picture(), picture({ ink: [252, 249, 242] }));
    expect(difference?.pixels).toBe(1);
    const drawn = PNG.sync.read(difference?.diff ?? Buffer.alloc(0));
    expect([...drawn.data.subarray(20, 24)]).toEqual([0xd6, 0, 0x5c, 0xff]);
    expect(drawn.data[0]).toBe(drawn.data[1]);
  });

  it('counts what one picture has and the other has not', async () => {
    expect((await compare(picture({ height: 3 }), picture({ height: 5 })))?.pixels).toBe(8);
    expect((await compare(picture({ width: 6 }), picture({ width: 4, height: 4 })))?.pixels).toBe(6 + 4);
  });
});

describe('judge', () => {
  it('passes an equal picture, taken once', async () => {
    const { take, taken } = camera(picture());
    expect((await judge(baseline(), take)).kind).toBe('equal');
    expect(taken).toEqual([false]);
  });

  it('passes a picture whose baseline is packed otherwise', async () => {
    const { take, taken } = camera(picture());
    expect((await judge(baseline(repacked(picture())), take)).kind).toBe('equal');
    expect(taken).toEqual([false]);
  });

  it('calls a picture changed when it differs twice in the same way', async () => {
    const now = picture({ ink: [0, 0, 0] });
    const { take, taken } = camera(now, now);
    const verdict = await judge(baseline(), take);
    expect(verdict).toMatchObject({ kind: 'changed', pixels: 1, actual: now, expected: picture() });
    expect(taken).toEqual([false, true]);
  });

  it('calls a picture unstable when it differs from itself, even if the second one is the baseline', async () => {
    const { take } = camera(picture({ ink: [0, 0, 0] }), picture());
    expect((await judge(baseline(), take)).kind).toBe('unstable');
  });

  it('takes a new picture twice as well, so that no baseline is made of an unstable one', async () => {
    const calm = camera(picture(), picture());
    expect((await judge(undefined, calm.take)).kind).toBe('new');
    const restless = camera(picture(), picture({ ink: [0, 0, 0] }));
    expect((await judge(undefined, restless.take)).kind).toBe('unstable');
  });
});

describe('isBlank', () => {
  it('knows a flat picture from one with a single dot', async () => {
    expect(await isBlank(picture())).toBe(true);
    expect(await isBlank(picture({ ink: [252, 249, 242] }))).toBe(false);
  });
});

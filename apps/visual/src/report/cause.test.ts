import { describe, expect, it } from 'vitest';
import { causeOf, isPushed } from './cause.ts';
import type { Pixels } from '../compare/pixels.ts';
import type { Box } from './boxes.ts';
import { regionsOf } from './regions.ts';

const paper = 0xff_f3_f9_fc;
const ink = 0xff_1e_23_28;
const red = 0xff_00_00_c0;

/** A page of paper, on which boxes are drawn. */
function draw(width: number, height: number, ...boxes: [Box, number][]): Pixels {
  const data = new Uint32Array(width * height).fill(paper);
  for (const [box, color] of boxes) {
    for (let y = box.y; y < box.y + box.height; y += 1)
      data.fill(color, y * width + box.x, y * width + box.x + box.width);
  }
  return { width, height, data };
}

/** Something that looks like a line of text: no two of its rows are the same. */
const text = (x: number, y: number, seed: number, color = ink): [Box, number][] =>
  Array.from({ length: 8 }, (_, row) => [
    { x: x + ((seed * 7 + row * 5) % 11), y: y + row, width: 4 + row, height: 1 },
    color,
  ]);

const judged = (before: Pixels, after: Pixels) => causeOf(before, after, regionsOf(before, after));

describe('regions', () => {
  it('are as small as what differs, and from above', () => {
    const before = draw(200, 200);
    const after = draw(
      200,
      200,
      [{ x: 120, y: 150, width: 3, height: 2 }, ink],
      [{ x: 7, y: 9, width: 1, height: 1 }, ink],
    );
    expect(regionsOf(before, after)).toEqual([
      { x: 7, y: 9, width: 1, height: 1 },
      { x: 120, y: 150, width: 3, height: 2 },
    ]);
  });

  it('gather what stands near, and part what stands apart', () => {
    const dots = (apart: number) =>
      draw(200, 60, [{ x: 8, y: 8, width: 1, height: 1 }, ink], [{ x: 8 + apart, y: 8, width: 1, height: 1 }, ink]);
    expect(regionsOf(draw(200, 60), dots(16))).toHaveLength(1);
    expect(regionsOf(draw(200, 60), dots(40))).toHaveLength(2);
  });

  it('hold what one picture has and the other has not', () => {
    expect(regionsOf(draw(40, 20), draw(40, 50))).toEqual([{ x: 0, y: 20, width: 40, height: 30 }]);
    expect(regionsOf(draw(40, 20), draw(30, 20))).toEqual([{ x: 30, y: 0, width: 10, height: 20 }]);
  });
});

describe('a change', () => {
  it('of colour is known by its pair', () => {
    const lines = (color: number) => draw(60, 80, ...text(5, 10, 1, color), ...text(5, 50, 2, color));
    expect(judged(lines(ink), lines(red)).change).toEqual({ kind: 'recoloured', from: '#28231e', to: '#c00000' });
  });

  it('of space is known by its height, whatever stands below, which is only pushed', () => {
    const page = (gap: number) =>
      draw(60, 120 + gap, ...text(5, 10, 1), ...text(5, 40 + gap, 2), ...text(9, 70 + gap, 3));
    const [before, after] = [page(0), page(3)];
    const cause = judged(before, after);
    expect(cause.change).toEqual({ kind: 'space', axis: 'height', by: 3 });
    expect(cause.shifts).toEqual([3]);
    expect(cause.box.y).toBe(18);
    expect(cause.box.y + cause.box.height).toBe(43);
    const texts = regionsOf(before, after).filter(({ y }) => y < 100);
    expect(texts.map((box) => isPushed(before, after, box, cause.shifts))).toEqual(texts.map(() => true));
    expect(judged(after, before).change).toEqual({ kind: 'space', axis: 'height', by: -3 });
  });

  it('of space is told from a change below it that nothing pushed', () => {
    const before = draw(60, 120, ...text(5, 10, 1), ...text(5, 40, 2), ...text(5, 90, 3));
    const after = draw(60, 123, ...text(5, 10, 1), ...text(5, 43, 2), ...text(5, 93, 3, red));
    const { change, shifts } = judged(before, after);
    expect(change).toMatchObject({ kind: 'space', by: 3 });
    expect(isPushed(before, after, { x: 0, y: 43, width: 60, height: 8 }, shifts)).toBe(true);
    expect(isPushed(before, after, { x: 0, y: 93, width: 60, height: 8 }, shifts)).toBe(false);
  });

  it('sideways is known by its width', () => {
    const page = (x: number) => draw(80, 40, ...text(x, 10, 1));
    expect(judged(page(5), page(9)).change).toEqual({ kind: 'space', axis: 'width', by: 4 });
  });

  it('that adds or takes a line is no change of colour', () => {
    const line = (y: number): [Box, number] => [{ x: 5, y, width: 40, height: 1 }, ink];
    expect(judged(draw(60, 40), draw(60, 40, line(20))).change.kind).toBe('appeared');
    expect(judged(draw(60, 40, line(20)), draw(60, 40)).change.kind).toBe('vanished');
    expect(judged(draw(60, 40, line(20)), draw(60, 40, line(21))).change.kind).not.toBe('recoloured');
  });

  it('that puts something between is told from space', () => {
    const before = draw(60, 80, ...text(5, 10, 1), ...text(5, 40, 2));
    const after = draw(60, 100, ...text(5, 10, 1), ...text(5, 30, 4, red), ...text(5, 60, 2));
    expect(judged(before, after).change.kind).toBe('appeared');
  });

  it('of another kind is not given a name that it does not deserve', () => {
    const before = draw(60, 40, ...text(5, 10, 1));
    const after = draw(
      60,
      40,
      ...text(5, 10, 6).map(([box]): [Box, number] => [{ ...box, width: box.width + 3 }, red]),
    );
    expect(judged(before, after).change.kind).toBe('other');
  });
});

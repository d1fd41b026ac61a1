import { colorOf, pixelAt, type Pixels } from '../compare/pixels.ts';
import { align, type Hunk } from './align.ts';
import { bottom, right, type Box } from './boxes.ts';

/** What kind of change a picture shows where it begins to differ. */
export type Change =
  | { kind: 'recoloured'; from: string; to: string }
  /** Rows or columns that look like their neighbours came or went, and what stands behind them is pushed. */
  | { kind: 'space'; axis: 'height' | 'width'; by: number }
  | { kind: 'resized'; by: number }
  | { kind: 'appeared' | 'vanished' | 'other' };

export interface Cause {
  change: Change;
  /** Where it is, in the picture after. */
  box: Box;
  /** How far down what stands below was pushed, in each of the steps that occur. */
  shifts: readonly number[];
}

type Axis = 'rows' | 'columns';

/**
 * What a picture's change is, judged by the first of its regions: what was only pushed by it is not looked at. This
 * names and groups differences; whether there is one, `compare` alone decides.
 */
export function causeOf(before: Pixels, after: Pixels, regions: readonly Box[]): Cause {
  const [first] = regions;
  const whole = { x: 0, y: 0, width: after.width, height: after.height };
  if (first === undefined) return { change: { kind: 'other' }, box: whole, shifts: [] };
  const sameSize = before.width === after.width && before.height === after.height;
  const colors = sameSize ? recolouring(before, after, regions) : undefined;
  if (colors !== undefined) return { change: colors, box: first, shifts: [] };

  const strip = { ...first, y: 0, height: Math.max(before.height, after.height) };
  const hunks = alignIn(before, after, strip, 'rows');
  const shifts = shiftsOf(hunks);
  const [hunk] = hunks;
  if (hunk === undefined) return { change: { kind: 'other' }, box: first, shifts };
  return { ...judgeRows(before, after, first, hunk), shifts };
}

function judgeRows(before: Pixels, after: Pixels, first: Box, hunk: Hunk): Omit<Cause, 'shifts'> {
  const by = lengthOf(hunk.after) - lengthOf(hunk.before);
  const box = { ...first, y: hunk.after[0], height: lengthOf(hunk.after) };
  const strip = { ...first, y: 0, height: Math.max(before.height, after.height) };
  if (repeatsNeighbour(before, after, strip, hunk, 'rows')) {
    return { change: { kind: 'space', axis: 'height', by }, box: withNeighbours(before, after, strip, hunk) };
  }
  if (lengthOf(hunk.before) === 0) return { change: { kind: 'appeared' }, box };
  if (lengthOf(hunk.after) === 0) return { change: { kind: 'vanished' }, box: { ...box, height: 1 } };
  if (by !== 0) return { change: { kind: 'resized', by }, box };
  return { change: judgeInPlace(before, after, box), box };
}

/** Of a box that is as high as it was, and stands where it stood. */
function judgeInPlace(before: Pixels, after: Pixels, box: Box): Change {
  const colors = recolouring(before, after, [box]);
  if (colors !== undefined) return colors;
  const [wasFlat, isFlatNow] = [isFlat(before, box), isFlat(after, box)];
  const wasGround = pixelAt(before, box.x, box.y) === pixelAt(before, box.x - 1, box.y);
  if (wasFlat && (wasGround || !isFlatNow)) return { kind: 'appeared' };
  if (isFlatNow) return { kind: 'vanished' };
  const line = { ...box, x: 0, width: Math.max(before.width, after.width) };
  const [hunk] = alignIn(before, after, line, 'columns');
  if (hunk !== undefined && repeatsNeighbour(before, after, line, hunk, 'columns')) {
    return { kind: 'space', axis: 'width', by: lengthOf(hunk.after) - lengthOf(hunk.before) };
  }
  return { kind: 'other' };
}

/** Whether what stands in a box now stood, the same, a few rows higher or lower. */
export function isPushed(before: Pixels, after: Pixels, box: Box, shifts: readonly number[]): boolean {
  return shifts.some((shift) => {
    for (let y = box.y; y < Math.min(bottom(box), after.height); y += 1) {
      for (let x = box.x; x < right(box); x += 1) {
        if (pixelAt(after, x, y) !== pixelAt(before, x, y - shift)) return false;
      }
    }
    return true;
  });
}

const lengthOf = ([from, to]: readonly [number, number]) => to - from;

function shiftsOf(hunks: readonly Hunk[]): number[] {
  return [...new Set(hunks.map(({ before, after }) => after[1] - before[1]))].filter((shift) => shift !== 0);
}

function alignIn(before: Pixels, after: Pixels, box: Box, axis: Axis): Hunk[] {
  return align(hashes(before, box, axis), hashes(after, box, axis));
}

/** A number for each row or column of a box, which two share only if they look the same. */
function hashes(picture: Pixels, box: Box, axis: Axis): Float64Array {
  const [x1, y1] = [Math.min(right(box), picture.width), Math.min(bottom(box), picture.height)];
  const [from, to] = axis === 'rows' ? [box.y, y1] : [box.x, x1];
  return Float64Array.from({ length: Math.max(0, to - from) }, (_, index) =>
    axis === 'rows'
      ? hash(picture, box.x, box.y + index, x1, box.y + index + 1)
      : hash(picture, box.x + index, box.y, box.x + index + 1, y1),
  );
}

/** FNV twice over, in as many bits as a number holds. */
function hash({ width, data }: Pixels, x0: number, y0: number, x1: number, y1: number): number {
  let one = 0x81_1c_9d_c5;
  let two = 0x01_00_01_93;
  for (let y = y0; y < y1; y += 1) {
    for (let x = x0; x < x1; x += 1) {
      const pixel = data[y * width + x] ?? 0;
      one = Math.imul(one ^ pixel, 0x01_00_01_93);
      two = Math.imul((two << 5) ^ (two >>> 27) ^ pixel, 0x9e_37_79_b1);
    }
  }
  return (one >>> 0) * 2 ** 21 + (two >>> 11);
}

/** Whether a hunk is nothing but rows (or columns) that came or went beside their like. */
function repeatsNeighbour(before: Pixels, after: Pixels, strip: Box, hunk: Hunk, axis: Axis): boolean {
  const came = lengthOf(hunk.before) === 0;
  if (!came && lengthOf(hunk.after) > 0) return false;
  const [list, [from, to]] = came
    ? [hashes(after, strip, axis), hunk.after]
    : [hashes(before, strip, axis), hunk.before];
  const isLike = (neighbour: number) => list.slice(from, to).every((one) => one === list[neighbour]);
  return isLike(from - 1) || isLike(to);
}

/** A hunk of space, with the rows above and below that look the same: it came or went somewhere among them. */
function withNeighbours(before: Pixels, after: Pixels, strip: Box, hunk: Hunk): Box {
  const rows = hashes(after, strip, 'rows');
  let [top, end] = hunk.after;
  const like = end > top ? rows[top] : hashes(before, strip, 'rows')[hunk.before[0]];
  while (top > 0 && rows[top - 1] === like) top -= 1;
  while (end < rows.length && rows[end] === like) end += 1;
  return { ...strip, y: top, height: end - top };
}

/** How much of the differing pixels a change of colours has to explain, to be called that. */
const mostOf = 0.95;

/** The pair of colours that changed most often, if each old colour became one new one, and each new one was one old one. */
function recolouring(before: Pixels, after: Pixels, boxes: readonly Box[]): Change | undefined {
  const pairs = pairsIn(before, after, boxes);
  const all = pairs.reduce((sum, { count }) => sum + count, 0);
  const explained = (side: 'from' | 'to') => {
    const most = new Map<number, number>();
    for (const pair of pairs) most.set(pair[side], Math.max(most.get(pair[side]) ?? 0, pair.count));
    return [...most.values()].reduce((sum, count) => sum + count, 0) / all;
  };
  const [pair] = pairs;
  if (pair === undefined || explained('from') < mostOf || explained('to') < mostOf) return undefined;
  // A line that moved changes places with its ground.
  const back = pairs.find(({ from, to }) => from === pair.to && to === pair.from);
  if (back !== undefined || isGround(before, after, boxes, pair)) return undefined;
  return { kind: 'recoloured', from: colorOf(pair.from), to: colorOf(pair.to) };
}

/** Whether a colour came out of, or went into, what surrounds it: then something appeared or vanished. */
function isGround(before: Pixels, after: Pixels, [box]: readonly Box[], pair: { from: number; to: number }): boolean {
  if (box === undefined) return false;
  const outside = [
    [box.x - 1, box.y - 1],
    [right(box), bottom(box)],
  ] as const;
  return outside.some(([x, y]) => {
    const ground = pixelAt(after, x, y);
    return ground === pixelAt(before, x, y) && (ground === pair.from || ground === pair.to);
  });
}

function pairsIn(before: Pixels, after: Pixels, boxes: readonly Box[]) {
  const counts = new Map<number, { from: number; to: number; count: number }>();
  for (const box of boxes) {
    for (let y = box.y; y < bottom(box); y += 1) {
      for (let x = box.x; x < right(box); x += 1) {
        const [from, to] = [pixelAt(before, x, y), pixelAt(after, x, y)];
        if (from === to) continue;
        const key = (from & 0xff_ff_ff) * 2 ** 24 + (to & 0xff_ff_ff);
        const pair = counts.get(key);
        if (pair === undefined) counts.set(key, { from, to, count: 1 });
        else pair.count += 1;
      }
    }
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count);
}

function isFlat(picture: Pixels, box: Box): boolean {
  const first = pixelAt(picture, box.x, box.y);
  for (let y = box.y; y < bottom(box); y += 1) {
    for (let x = box.x; x < right(box); x += 1) if (pixelAt(picture, x, y) !== first) return false;
  }
  return true;
}

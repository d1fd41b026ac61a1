/** What stands between two runs of equal elements: the first has `from` to `to` where the other has `into` to `end`. */
export interface Hunk {
  before: readonly [from: number, to: number];
  after: readonly [from: number, to: number];
}

interface Range {
  from: number;
  to: number;
  into: number;
  end: number;
}

/**
 * How one list became another, as a patience diff finds it: what is equal at both ends stands, then what occurs once in
 * each is an anchor, and between anchors the same again. Lines of text are aligned like this, and rows of pixels.
 */
export function align<Element>(before: ArrayLike<Element>, after: ArrayLike<Element>): Hunk[] {
  const hunks: Hunk[] = [];
  const open: Range[] = [{ from: 0, to: before.length, into: 0, end: after.length }];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const { from, to, into, end } = trimmed(before, after, range);
    if (from === to && into === end) continue;
    const anchors = from === to || into === end ? [] : anchorsIn(before, after, { from, to, into, end });
    if (anchors.length === 0) {
      hunks.push({ before: [from, to], after: [into, end] });
      continue;
    }
    let [left, above] = [from, into];
    for (const [x, y] of [...anchors, [to, end] as const]) {
      open.push({ from: left, to: x, into: above, end: y });
      [left, above] = [x, y];
    }
  }
  return hunks.toSorted((one, other) => one.before[0] - other.before[0] || one.after[0] - other.after[0]);
}

function trimmed<Element>(before: ArrayLike<Element>, after: ArrayLike<Element>, range: Range): Range {
  let { from, to, into, end } = range;
  while (from < to && into < end && before[from] === after[into]) {
    from += 1;
    into += 1;
  }
  while (from < to && into < end && before[to - 1] === after[end - 1]) {
    to -= 1;
    end -= 1;
  }
  return { from, to, into, end };
}

/** Pairs of places of what occurs once on either side, in rising order on both. */
function anchorsIn<Element>(before: ArrayLike<Element>, after: ArrayLike<Element>, range: Range): [number, number][] {
  const places = new Map<Element, { before: number; after: number }>();
  const note = (list: ArrayLike<Element>, from: number, to: number, side: 'before' | 'after') => {
    for (let at = from; at < to; at += 1) {
      const element = list[at] as Element;
      const known = places.get(element) ?? { before: none, after: none };
      known[side] = known[side] === none ? at : many;
      places.set(element, known);
    }
  };
  note(before, range.from, range.to, 'before');
  note(after, range.into, range.end, 'after');
  const once = [...places.values()].filter((place) => place.before >= 0 && place.after >= 0);
  return rising(once.map((place) => [place.before, place.after]));
}

const none = -1;
const many = -2;

/** The longest part of the pairs, sorted by their first, whose second rises too. */
function rising(pairs: [number, number][]): [number, number][] {
  const sorted = pairs.toSorted(([one], [other]) => one - other);
  const tops: number[] = [];
  const below = sorted.map(() => none);
  for (const [index, [, value]] of sorted.entries()) {
    let pile = 0;
    let end = tops.length;
    while (pile < end) {
      const middle = (pile + end) >> 1;
      if ((sorted[tops[middle] ?? 0]?.[1] ?? 0) < value) pile = middle + 1;
      else end = middle;
    }
    below[index] = tops[pile - 1] ?? none;
    tops[pile] = index;
  }
  const found: [number, number][] = [];
  for (let at = tops.at(-1) ?? none; at !== none; at = below[at] ?? none) {
    const pair = sorted[at];
    if (pair !== undefined) found.unshift(pair);
  }
  return found;
}

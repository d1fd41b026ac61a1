import type { Pixels } from '../compare/pixels.ts';
import type { Box } from './boxes.ts';

/** Pixels that differ are gathered by squares of this side, and squares that are less than one square apart are one region. */
const cell = 8;
const reach = 2;

interface Edges {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where two pictures differ: boxes, from above, each as small as it can be around pixels that stand near each other. */
export function regionsOf(before: Pixels, after: Pixels): Box[] {
  const columns = Math.ceil(Math.max(before.width, after.width) / cell);
  const cells = differingCells(before, after, columns);
  const regions: Edges[] = [];
  for (const start of cells.keys()) {
    const region = gather(cells, start, columns);
    if (region !== undefined) regions.push(region);
  }
  return regions
    .map(({ left, top, right, bottom }) => ({ x: left, y: top, width: right - left + 1, height: bottom - top + 1 }))
    .toSorted((one, other) => one.y - other.y || one.x - other.x);
}

function differingCells(before: Pixels, after: Pixels, columns: number): Map<number, Edges> {
  const cells = new Map<number, Edges>();
  const mark = (x: number, y: number) => {
    const key = Math.floor(y / cell) * columns + Math.floor(x / cell);
    const edges = cells.get(key);
    if (edges === undefined) cells.set(key, { left: x, top: y, right: x, bottom: y });
    else widen(edges, { left: x, top: y, right: x, bottom: y });
  };
  const width = Math.max(before.width, after.width);
  const shared = Math.min(before.width, after.width);
  for (let y = 0; y < Math.max(before.height, after.height); y += 1) {
    const inBoth = y < before.height && y < after.height ? shared : 0;
    for (let x = 0; x < inBoth; x += 1) {
      if (before.data[y * before.width + x] !== after.data[y * after.width + x]) mark(x, y);
    }
    // What only one of them has: its edges and every cell between.
    const ends = Math.max(y < before.height ? before.width : 0, y < after.height ? after.width : 0);
    for (let x = inBoth; x < Math.min(ends, width); x += 1) mark(x, y);
  }
  return cells;
}

/** Takes a cell, and all that can be reached from it, out of the cells. */
function gather(cells: Map<number, Edges>, start: number, columns: number): Edges | undefined {
  const region = cells.get(start);
  if (region === undefined) return undefined;
  cells.delete(start);
  const open = [start];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const column = key % columns;
    for (let down = -reach; down <= reach; down += 1) {
      for (let along = -reach; along <= reach; along += 1) {
        if (column + along < 0 || column + along >= columns) continue;
        const neighbour = key + down * columns + along;
        const edges = cells.get(neighbour);
        if (edges === undefined) continue;
        widen(region, edges);
        cells.delete(neighbour);
        open.push(neighbour);
      }
    }
  }
  return region;
}

function widen(edges: Edges, by: Edges): void {
  edges.left = Math.min(edges.left, by.left);
  edges.top = Math.min(edges.top, by.top);
  edges.right = Math.max(edges.right, by.right);
  edges.bottom = Math.max(edges.bottom, by.bottom);
}

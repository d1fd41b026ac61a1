import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { places } from '../places.ts';
import type { Result } from '../run/record.ts';
import { hashOf } from './hash.ts';
import type { Inputs } from './inputs.ts';

/** With what a picture was last equal to its baseline. */
export interface Known {
  inputs: string;
  baseline: string;
  sources: Readonly<Record<string, string>>;
}

export type Memory = ReadonlyMap<string, Known>;

/** Pictures share sources, and sources share files; so the file lists each once, and the rest are numbers. */
interface MemoryFile {
  format: 'galley pictures 1';
  files: [path: string, hash: string][];
  sources: number[][];
  pictures: Record<string, [inputs: string, baseline: string, sources: number]>;
}

/** A run may keep it for the next one, also on another machine. */
export const memoryFile = join(places.repository, 'node_modules/.cache/galley/pictures/equal.json');

/** What is known of the pictures; nothing if nobody has looked yet. A file that cannot be read is told of, and nothing is known. */
export function readMemory(tell: (sentence: string) => void = () => {}): Memory {
  let text: string;
  try {
    text = readFileSync(memoryFile, 'utf8');
  } catch {
    return new Map();
  }
  try {
    return unpack(JSON.parse(text) as MemoryFile);
  } catch {
    tell(
      `What was kept of earlier runs cannot be read, so nothing is known of any picture. The next run writes it anew: ${memoryFile}`,
    );
    return new Map();
  }
}

function unpack({ format, files, sources, pictures }: MemoryFile): Memory {
  if (format !== 'galley pictures 1') throw new TypeError('This was written by another version, or by something else.');
  const at = <T>(list: readonly T[], index: number): T => {
    const found = list[index];
    if (found === undefined) throw new TypeError('The file is not whole.');
    return found;
  };
  const all = sources.map((indices) => Object.fromEntries(indices.map((index) => at(files, index))));
  return new Map(
    Object.entries(pictures).map(([name, [inputs, baseline, index]]) => [
      name,
      { inputs, baseline, sources: at(all, index) },
    ]),
  );
}

function pack(memory: Memory): MemoryFile {
  const files = new Map<string, number>();
  const sources = new Map<string, number>();
  const number = (list: Map<string, number>, key: string) => {
    const index = list.get(key) ?? list.size;
    list.set(key, index);
    return index;
  };
  const pictures: MemoryFile['pictures'] = {};
  const packed = new Map<Known['sources'], number>();
  for (const [name, { inputs, baseline, sources: own }] of memory) {
    const index =
      packed.get(own) ??
      number(sources, JSON.stringify(Object.entries(own).map((entry) => number(files, JSON.stringify(entry)))));
    packed.set(own, index);
    pictures[name] = [inputs, baseline, index];
  }
  return {
    format: 'galley pictures 1',
    files: [...files.keys()].map((key) => JSON.parse(key) as [string, string]),
    sources: [...sources.keys()].map((key) => JSON.parse(key) as number[]),
    pictures,
  };
}

/** Keeps what was equal, and forgets what has gone. What was not equal stays known as it last was. */
export function remember(results: readonly Result[], inputs: ReadonlyMap<string, Inputs>): void {
  const memory = new Map(readMemory());
  const byName = Map.groupBy(results, ({ name }) => name);
  for (const [name, found] of byName) {
    const { hash, sources } = inputs.get(name) ?? {};
    const good = found.every(({ outcome }) => outcome === 'equal' || outcome === 'not pictured');
    if (good && hash !== undefined && sources !== undefined) {
      memory.set(name, { inputs: hash, baseline: baselineHash(name), sources });
    }
  }
  mkdirSync(dirname(memoryFile), { recursive: true });
  const partial = `${memoryFile}.${process.pid}`;
  writeFileSync(partial, JSON.stringify(pack(memory)));
  renameSync(partial, memoryFile);
}

/** A hash of what a picture or a tree is compared with. */
export function baselineHash(name: string): string {
  const files = ['webp', 'txt'].map((ending) => join(places.baselines, `${name}.${ending}`)).filter(existsSync);
  return hashOf(...files.map((file) => readFileSync(file)));
}

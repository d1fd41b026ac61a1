import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import type { Result } from '../run/record.ts';
import type { Inputs } from './inputs.ts';

const folder = mkdtempSync(join(tmpdir(), 'galley-affected-'));
afterAll(() => rmSync(folder, { recursive: true }));
const baseline = join(folder, 'stories/one/light.webp');
vi.mock(import('../places.ts'), async (original) => {
  const { places } = await original();
  return { places: { ...places, repository: folder, baselines: folder } };
});
const { memoryFile, readMemory, remember } = await import('./memory.ts');
const { affectedOf } = await import('./affected.ts');

const name = 'stories/one/light';
const inputs = (hash: string | undefined, sources: Record<string, string> = { a: '1', b: '1' }) =>
  new Map<string, Inputs>([[name, { hash, sources }]]);
const found = (...outcomes: Result['outcome'][]) => outcomes.map((outcome) => ({ name, outcome }));
const affected = (now: Map<string, Inputs>) => affectedOf(now, readMemory());

beforeEach(() => {
  rmSync(memoryFile, { force: true });
  mkdirSync(dirname(baseline), { recursive: true });
  writeFileSync(baseline, 'as approved');
});

it('takes a picture until it was equal, and then until something of it changes', () => {
  expect(affected(inputs('1'))).toEqual([{ name, reason: 'not seen equal yet', files: [] }]);
  remember(found('equal'), inputs('1'));
  expect(affected(inputs('1'))).toEqual([]);
  expect(affected(inputs('2', { a: '2', c: '1' }))).toEqual([
    { name, reason: 'other sources', files: ['a', 'b', 'c'] },
  ]);
});

it.each<Result['outcome'][]>([['changed'], ['unstable'], ['unfit'], ['failed'], ['new'], ['equal', 'script']])(
  'does not remember what was %s',
  (...outcomes) => {
    remember(found('equal'), inputs('1'));
    remember(found(...outcomes), inputs('2'));
    expect(affected(inputs('1'))).toEqual([]);
    expect(affected(inputs('2'))).toHaveLength(1);
  },
);

it('takes a picture whose baseline is another one, and leaves it when what lies beside it is', () => {
  remember(found('equal'), inputs('1'));
  writeFileSync(baseline, 'approved anew');
  expect(affected(inputs('1'))).toMatchObject([{ reason: 'other baseline' }]);
  remember(found('equal'), inputs('1'));
  writeFileSync(join(dirname(baseline), 'tree.txt'), 'heading');
  expect(affected(inputs('1'))).toEqual([]);
  rmSync(join(dirname(baseline), 'tree.txt'));
});

it('neither trusts nor remembers what was built from other sources', () => {
  remember(found('equal'), inputs('1'));
  expect(affected(inputs(undefined))).toMatchObject([{ reason: 'not built from these sources' }]);
  remember(found('equal'), inputs(undefined));
  expect(affected(inputs('1'))).toEqual([]);
});

it.each(['{"format": "other"}', '[', 'half'])(
  'knows nothing from a file that is not its own, and says so: %s',
  (text) => {
    remember(found('equal'), inputs('1'));
    const whole = readFileSync(memoryFile, 'utf8');
    const said: string[] = [];
    writeFileSync(memoryFile, text === 'half' ? whole.replace('["a","1"]', 'null').slice(0, -20) : text);
    expect(readMemory((sentence) => said.push(sentence)).size).toBe(0);
    expect(said).toHaveLength(1);
  },
);

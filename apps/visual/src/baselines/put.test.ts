import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Disk } from './put.ts';

const folder = mkdtempSync(join(tmpdir(), 'galley-approvals-'));
vi.stubEnv('VISUAL_BASELINES', folder);
const { approvals, faults } = await import('./approvals.ts');
const { cutOffApproval, finish, put, timeOfApproval } = await import('./put.ts');
afterAll(() => rmSync(folder, { recursive: true }));

const about = (day: number) => ({ who: 'Ines', when: `2026-11-${day}T08:00:00.000Z`, why: 'The grey is new' });
const file = (name: string, content?: string) => ({
  file: name,
  content: content === undefined ? undefined : Buffer.from(content),
});
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

/** Everything in the folder but the log. */
const state = () =>
  Object.fromEntries(
    globSync('**/*.{webp,txt}', { cwd: folder })
      .toSorted()
      .map((name) => [name, read(name)]),
  );

beforeEach(() => {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  put(
    [file('stories/a/light.webp', 'a1'), file('stories/a/tree.txt', 'heading'), file('demo/b.webp', 'b1')],
    about(10),
  );
});

const second = [file('stories/a/light.webp', 'a2'), file('stories/c/light.webp', 'c1'), file('demo/b.webp')];
const before = { 'demo/b.webp': 'b1', 'stories/a/light.webp': 'a1', 'stories/a/tree.txt': 'heading' };
const after = { 'stories/a/light.webp': 'a2', 'stories/a/tree.txt': 'heading', 'stories/c/light.webp': 'c1' };

it('puts files in place, and says of each what it was and is', () => {
  expect(put(second, about(11))).toBe('approvals/2026-11-11T080000Z-the-grey-is-new.json');
  expect(state()).toEqual(after);
  expect(faults()).toEqual([]);
  expect(approvals().at(-1)).toMatchInlineSnapshot(`
    {
      "files": {
        "demo": {
          "b.webp": "7dc96f776c8423e5 → deleted",
        },
        "stories/a": {
          "light.webp": "f55ff16f66f43360 → 2c3a4249d7707005",
        },
        "stories/c": {
          "light.webp": "new → d0f631ca1ddba8db",
        },
      },
      "when": "2026-11-11T08:00:00.000Z",
      "who": "Ines",
      "why": "The grey is new",
    }
  `);
});

it('keeps approvals in their order, even if a clock is behind', () => {
  put(second, about(12));
  const late = timeOfApproval(Date.parse('2026-11-11T00:00:00Z'));
  expect(late).toBe('2026-11-12T08:00:01.000Z');
  put([file('stories/a/light.webp', 'a3')], { ...about(12), when: late });
  expect(faults()).toEqual([]);
});

describe('the check', () => {
  const cases: [string, () => void, string][] = [
    [
      'changed by hand',
      () => writeFileSync(join(folder, 'demo/b.webp'), 'b2'),
      'Not what was last approved:\n  demo/b.webp',
    ],
    ['deleted', () => rmSync(join(folder, 'stories/a/tree.txt')), 'Approved, but not there:\n  stories/a/tree.txt'],
    ['added', () => writeFileSync(join(folder, 'demo/new.webp'), 'n'), 'There, but never approved:\n  demo/new.webp'],
    [
      'without its line',
      () => rmSync(join(folder, 'approvals'), { recursive: true }),
      'There, but never approved:\n  demo/b.webp\n  stories/a/light.webp\n  stories/a/tree.txt',
    ],
    [
      'half put',
      () => writeFileSync(join(folder, 'demo/b.webp.approving'), ''),
      'An approval was cut off, and has left these:\n  demo/b.webp.approving',
    ],
  ];
  it.each(cases)('finds a baseline that is %s', (_, harm, sentence) => {
    expect(faults()).toEqual([]);
    harm();
    expect(faults()).toEqual([sentence]);
  });

  it('finds one that another branch has approved and this one has not taken', () => {
    const mine = mkdtempSync(join(tmpdir(), 'galley-branch-'));
    cpSync(folder, mine, { recursive: true });
    put([file('demo/b.webp', 'theirs')], about(12));
    cpSync(join(mine, 'demo'), join(folder, 'demo'), { recursive: true });
    rmSync(mine, { recursive: true });
    expect(faults()).toEqual(['Not what was last approved:\n  demo/b.webp']);
  });
});

/** A disk that does so many things, and then nothing any more. */
function failing(steps: number, code?: string): Disk {
  let left = steps;
  const step = (work: () => void) => {
    if (left === 0) throw Object.assign(new Error('cut off'), { code });
    left -= 1;
    work();
  };
  return {
    write: (path, content) => step(() => writeFileSync(path, content)),
    rename: (from, to) => step(() => renameSync(from, to)),
    remove: (path) => (code === undefined ? step(() => rmSync(path)) : rmSync(path)),
  };
}

describe('an approval that is cut off', () => {
  // Two files and the log are written, the log and the files are moved, one is deleted.
  const all = 7;

  it.each(Array.from({ length: all }, (_, steps) => steps))(
    'after %i steps is told, and is finished or never was',
    (steps) => {
      expect(() => put(second, about(11), failing(steps))).toThrow('cut off');
      const wasApproved = approvals().length === 2;
      expect(wasApproved).toBe(steps >= 4);
      // Before the first file is written, nothing has happened.
      expect(faults().length > 0 || cutOffApproval().length > 0).toBe(steps > 0);
      finish();
      expect(faults()).toEqual([]);
      expect(cutOffApproval()).toEqual([]);
      expect(state()).toEqual(wasApproved ? after : before);
    },
  );

  it('has no more steps than these', () => {
    expect(() => put(second, about(11), failing(all))).not.toThrow();
  });
});

it.each([0, 1, 2])('loses nothing on a disk that is full after %i files', (steps) => {
  expect(() => put(second, about(11), failing(steps, 'ENOSPC'))).toThrow('The disk is full, so nothing was approved');
  expect(state()).toEqual(before);
  expect(faults()).toEqual([]);
  expect(existsSync(join(folder, 'approvals/2026-11-11T080000Z-the-grey-is-new.json'))).toBe(false);
});

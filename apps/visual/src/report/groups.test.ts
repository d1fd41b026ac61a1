import { describe, expect, it } from 'vitest';
import type { ComponentBox } from '../capture/details.ts';
import type { Cause } from './cause.ts';
import { groupsOf, type Signature } from './groups.ts';
import { signatureOfTree, signaturesOf } from './signatures.ts';
import { textDiff } from './text-diff.ts';

const named = (...keys: string[]) => ({ signatures: keys.map((key): Signature => ({ key, title: key })) });
const sizes = (groups: { title: string; entries: unknown[] }[]) =>
  groups.map(({ title, entries }) => [title, entries.length]);

describe('groups', () => {
  it('are the fewest causes that explain all pictures', () => {
    const pictures = [named('Caption', 'Byline'), named('Byline', 'Tags'), named('Byline'), named('Figure')];
    expect(sizes(groupsOf(pictures))).toEqual([
      ['Byline', 3],
      ['Figure', 1],
    ]);
  });

  it('take what a picture names first, where nothing else decides', () => {
    expect(sizes(groupsOf([named('Tags', 'Byline')]))).toEqual([['Tags', 1]]);
  });

  it('keep their names from run to run, in any order, with others or without', () => {
    const idOf = (title: string, ...pictures: ReturnType<typeof named>[]) =>
      groupsOf(pictures).find((group) => group.title === title)?.id;
    const id = idOf('Byline', named('Byline'));
    expect(id).toMatch(/^G[\da-f]{4}$/);
    expect(idOf('Byline', named('Tags'), named('Tags'), named('Byline'))).toBe(id);
  });

  it('never share a name', () => {
    const ids = groupsOf(Array.from({ length: 500 }, (_, index) => named(`key ${index}`))).map((group) => group.id);
    expect(new Set(ids).size).toBe(500);
  });
});

const standing = (component: string, y: number, height: number): ComponentBox => ({
  component,
  file: `${component}.css.ts`,
  box: { x: 0, y, width: 100, height },
});
const caused = (change: Cause['change'], y: number, height: number): Cause => ({
  change,
  box: { x: 0, y, width: 100, height },
  shifts: [],
});

describe('a signature', () => {
  it('of a colour is the pair, whichever component it stands under', () => {
    const cause = caused({ kind: 'recoloured', from: '#000000', to: '#111111' }, 10, 5);
    const under = (component: string) => signaturesOf(cause, [standing(component, 0, 50)], cause.box);
    expect(under('Byline')).toEqual(under('Caption'));
  });

  it('of space names the components that begin or end there before the one around them', () => {
    const page = [
      standing('Layout', 0, 500),
      standing('Byline', 10, 30),
      standing('Tags', 60, 20),
      standing('Far', 200, 9),
    ];
    const names = signaturesOf(
      caused({ kind: 'space', axis: 'height', by: 3 }, 38, 22),
      page,
      page[0]?.box ?? { x: 0, y: 0, width: 1, height: 1 },
    );
    expect(names.map(({ title }) => title.split(':')[0])).toEqual(['Tags', 'Byline', 'Layout']);
  });

  it('of the rest names the smallest component', () => {
    const cause = caused({ kind: 'other' }, 12, 5);
    const [first, ...more] = signaturesOf(cause, [standing('Layout', 0, 500), standing('Byline', 10, 30)], cause.box);
    expect(first?.title).toBe('Byline: drawn otherwise');
    expect(more).toEqual([]);
  });

  it('of a tree is what went and came, wherever it stands', () => {
    const tree = (start: string) => textDiff(`${start}\n  heading level 2\nend`, `${start}\n  heading level 3\nend`);
    expect(signatureOfTree(tree('one'))).toEqual(signatureOfTree(tree('other')));
    expect(tree('one')).toEqual([
      [' ', 'one'],
      ['-', '  heading level 2'],
      ['+', '  heading level 3'],
      [' ', 'end'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { overspent } from './budget.ts';
import { hasTree, isBlankIn, modesOf, type ListedStory } from './list.ts';
import { gaps, isShown } from './needs.ts';

const story = (name: string, ...tags: string[]): ListedStory => ({
  id: `byline--${name}`,
  title: 'Byline',
  importPath: './packages/article/src/byline/byline.stories.tsx',
  componentPath: './packages/article/src/byline/byline.tsx',
  tags,
});
const modes = (one: ListedStory, ...others: ListedStory[]) => modesOf(one, [one, ...others]).map(({ name }) => name);
const lacks = (...all: ListedStory[]) => gaps(all).map(({ need }) => need);

describe('modesOf', () => {
  it('takes every story on a phone and at the desk', () => {
    expect(modes(story('a'))).toEqual(['courier-light-390', 'courier-dark-1280']);
    expect(modes(story('a', 'one-picture'))).toEqual(['courier-light-390']);
    expect(modes(story('a', 'no-picture'))).toEqual([]);
  });

  it('takes a reference in the other brands too, and in what its tags ask for', () => {
    expect(modes(story('a', 'reference', 'states', 'forced-colours', 'print'))).toEqual([
      'courier-light-390',
      'courier-dark-1280',
      'lyman-light-768',
      'marsa-rtl-390',
      'courier-states-480',
      'courier-forced-1024',
      'courier-print-718',
    ]);
  });

  it('leaves right to left to a story that has words for it, and takes that one so alone', () => {
    const own = story('b', 'right-to-left');
    expect(modes(story('a', 'reference'), own)).not.toContain('marsa-rtl-390');
    expect(modes(own, story('a', 'reference'))).toEqual(['marsa-rtl-390']);
    const both = story('a', 'reference', 'both-directions');
    expect(modes(both)).not.toContain('marsa-rtl-390');
    expect(lacks(both)).not.toContain('right-to-left');
  });

  it('lets a story be blank on paper alone', () => {
    const hidden = story('a', 'not-printed');
    expect(modes(hidden)).toContain('courier-print-718');
    expect(
      modesOf(hidden, [hidden])
        .filter((mode) => isBlankIn(hidden, mode))
        .map(({ name }) => name),
    ).toEqual(['courier-print-718']);
  });
});

describe('hasTree', () => {
  it('leaves whole pages to the demo, but for one that only Storybook shows', () => {
    expect(hasTree(story('a', 'no-picture'))).toBe(true);
    expect(hasTree({ ...story('a', 'no-picture'), title: 'Pages/The Courier' })).toBe(false);
    expect(hasTree({ ...story('a'), title: 'Pages/The Courier' })).toBe(true);
  });
});

describe('gaps', () => {
  it('names what a component has no picture of', () => {
    expect(lacks(story('a'))).toEqual(['reference', 'right-to-left', 'long-words', 'minimal']);
    expect(lacks(story('a', 'reference'))).toEqual(['long-words', 'minimal']);
    expect(lacks(story('a', 'reference', 'long-words', 'minimal'))).toEqual([]);
  });

  it('names a component without a story of its least form, which need not be pictured', () => {
    const whole = story('a', 'reference', 'long-words');
    expect(gaps([whole])).toEqual([{ component: 'Byline', need: 'minimal', story: whole }]);
    expect(lacks(whole, story('b', 'no-picture'))).toEqual(['minimal']);
    expect(lacks(whole, story('b', 'minimal', 'no-picture'))).toEqual([]);
    expect(lacks(whole, story('b', 'minimal', 'blank'))).toEqual([]);
    expect(lacks(whole, { ...story('b', 'minimal', 'no-picture'), title: 'Caption' })).toEqual(['minimal']);
  });

  it('asks no least form of a page, which takes nothing', () => {
    const { componentPath: _, ...page } = story('a', 'reference', 'long-words');
    expect(lacks(page)).toEqual([]);
  });

  it('wants one reference, no more', () => {
    expect(lacks(story('a', 'reference', 'long-words', 'minimal'), story('b', 'reference'))).toEqual(['reference']);
  });

  it('does not count what is not pictured', () => {
    expect(lacks(story('a', 'reference', 'minimal'), story('b', 'long-words', 'no-picture'))).toEqual(['long-words']);
    expect(lacks(story('a', 'no-picture'), story('b', 'blank'))).toEqual([]);
  });

  it('counts what vanishes on paper as shown on paper', () => {
    expect(isShown([story('a', 'not-printed')], 'Byline', 'print')).toBe(true);
    expect(isShown([story('a', 'not-printed')], 'Byline', 'states')).toBe(false);
  });
});

describe('overspent', () => {
  it('says nothing at the budget, and what is too much beyond it', () => {
    expect(overspent({ pictures: 700, bytes: 15_000_000 })).toBeUndefined();
    expect(overspent({ pictures: 701, bytes: 1 })).toContain('701 pictures are more than 700');
    expect(overspent({ pictures: 1, bytes: 15_010_000 })).toContain('15.01 MB of baselines are more than 15.00 MB');
  });
});

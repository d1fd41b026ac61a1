import { expect, it } from 'vitest';
import { readSheetRules, rulesFor } from './sheet-rules.ts';

const shows = (css: string, ...classes: string[]) => rulesFor(readSheetRules(css).parts, new Set(classes));

it.each([
  ['.a { color: red }', ['a'], true],
  ['.a { color: red }', ['b'], false],
  ['.a .b { color: red }', ['a'], false],
  ['.a .b, .c { color: red }', ['c'], true],
  ['.a:not(.b) { color: red }', ['a'], true],
  [':is(.a, .b) { color: red }', [], true],
  ['galley-gallery { color: red }', [], true],
  [':root { --ink: red }', [], true],
  ['@layer one { @media print { .a { color: red } } }', ['a'], true],
  ['@layer one { @media print { .a { color: red } } }', ['b'], false],
  ['@font-face { font-family: A; src: url(red) }', [], true],
  ['@keyframes turn { to { color: red } }', [], true],
  ['.a { & .b { color: red } }', ['a'], true],
  ['.a { & .b { color: red } }', ['b'], false],
])('%s, for the classes %s', (css, classes, expected) => {
  expect(shows(css, ...classes).includes('red')).toBe(expected);
});

it('knows the order of layers also where none of their rules counts', () => {
  const [one, other] = ['@layer one { .a { color: red } }', '@layer other { .a { color: red } }'];
  expect(shows(one + other)).not.toBe(shows(other + one));
  expect(shows('@layer one, other;')).not.toBe(shows('@layer other, one;'));
});

it('names the files of a sheet', () => {
  expect(readSheetRules('@font-face { src: url("/a.woff2") } .a { background: url(b.svg) }').addresses).toEqual([
    '/a.woff2',
    'b.svg',
  ]);
});

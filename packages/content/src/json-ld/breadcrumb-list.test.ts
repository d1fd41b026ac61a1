import type { BreadcrumbList, WithContext } from 'schema-dts';
import { expect, test } from 'vitest';
import { breadcrumbList } from './breadcrumb-list.js';

const url = 'https://courier.example/night-pilots/';
const front = { name: 'The Harbour Courier', href: '/' };
const section = { name: 'The Port', href: '/section/the-port/' };
const page = { name: 'Night pilots' };

const items = (...trail: { name: string; href?: string }[]) =>
  breadcrumbList(trail, { url })?.itemListElement.map(({ position, name, item }) => [position, name, item]);

test('the words are those that schema.org has, by the types that are generated from it', () => {
  const told = breadcrumbList([front, section, page], { url });
  if (told === undefined) throw new Error('Nothing was told.');
  const known: WithContext<BreadcrumbList> = told;
  expect(known).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'The Harbour Courier', item: 'https://courier.example/' },
      { '@type': 'ListItem', position: 2, name: 'The Port', item: 'https://courier.example/section/the-port/' },
      { '@type': 'ListItem', position: 3, name: 'Night pilots', item: url },
    ],
  });
});

test('a trail may end before the page', () => {
  expect(items(front, section)?.at(-1)).toEqual([2, 'The Port', 'https://courier.example/section/the-port/']);
});

test.each([
  ['without an address', { name: 'Archive' }],
  ['with one that is none of the web', { name: 'Archive', href: 'javascript:alert(1)' }],
  ['without a name', { name: ' ', href: '/archive/' }],
])('a step %s is left out, and the others are counted on', (_, step) => {
  expect(items(front, step, section)?.map(([position, name]) => `${position} ${name}`)).toEqual([
    '1 The Harbour Courier',
    '2 The Port',
  ]);
});

test.each([[[]], [[front]], [[page]], [[{ name: 'Archive' }, page]]])('%j is no trail', (trail) => {
  expect(breadcrumbList(trail, { url })).toBeUndefined();
});

test.each(['/night-pilots/', '', 'ftp://courier.example/'])('the address %j is refused in a sentence', (wrong) => {
  expect(() => breadcrumbList([front, section], { url: wrong })).toThrow(/`url` is .*begins with "https/);
});

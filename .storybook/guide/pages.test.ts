import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packagesOfComponents, publicComponents } from '../public-components.js';
import { idOf } from './id-of.js';
import { otherNames } from './other-names.js';

const repository = resolve(import.meta.dirname, '../..');
const storyFiles = packagesOfComponents.flatMap((name) =>
  globSync(`packages/${name}/src/*/*.stories.tsx`, { cwd: repository }).toSorted(),
);
const read = (file: string) => readFileSync(join(repository, file), 'utf8');
const titleOf = (file: string) => /title: '([^']+)'/.exec(read(file))?.[1] ?? '';
const pageOf = (file: string) => file.replace('.stories.tsx', '.mdx');

const foundations = ['Colour', 'Type', 'Space and shape', 'Breakpoints', 'Motion and layers', 'Tokens'].map(
  (name) => `Foundations/${name}`,
);

const sections = [
  '<Opening />',
  '## When to use it',
  '## When not to',
  '## Anatomy',
  '<States />',
  '<Properties />',
  '## For everyone',
  '## Words',
  '## Do and don’t',
  '<Facts />',
];

describe('every component has a page', () => {
  test.each(storyFiles)('%s', (file) => {
    const page = pageOf(file);
    expect(existsSync(join(repository, page)), `${page} is missing: write what the component is for`).toBe(true);
    const text = read(page);
    expect(sections.filter((section) => !text.includes(section))).toEqual([]);
    const places = sections.map((section) => text.indexOf(section));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test.each(storyFiles)('%s: what it names exists', (file) => {
    const text = read(pageOf(file));
    const stories = new Set([...read(file).matchAll(/^export const (\w+)/gm)].map(([, name]) => name));
    const named = [...text.matchAll(/\{stories\.(\w+)\}/g)].map(([, name]) => name);
    expect(named.filter((name) => !stories.has(name))).toEqual([]);
    const ids = new Set([...storyFiles.map(titleOf), ...foundations].map(idOf));
    const links = [...text.matchAll(/\?path=\/docs\/([\w-]+)--docs/g)].map(([, id]) => id ?? '');
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
  });

  test.each(storyFiles)('%s: each story that shows what not to do is on it', (file) => {
    const wrong = [...read(file).matchAll(/^export const (\w+): Story = \{\s+tags: \['dont'/gm)].map(
      ([, name]) => name,
    );
    const text = read(pageOf(file));
    expect(wrong.filter((name) => !text.includes(`<Dont of={stories.${name}}>`))).toEqual([]);
  });
});

test('every component has the names that others give it', () => {
  const components = storyFiles.map(titleOf).filter((title) => !title.startsWith('Foundations/'));
  expect(Object.keys(otherNames).toSorted()).toEqual(components.toSorted());
});

describe('every public component has stories', () => {
  const components = publicComponents();

  test('the public surface was found', () => {
    expect(components.length).toBeGreaterThan(55);
  });

  test.each(components)('$component', ({ component, folder }) => {
    const beside = storyFiles.filter((file) => dirname(file) === folder);
    const shows = new RegExp(`component: ${component}\\b|<${component}\\b`);
    expect(beside.some((file) => shows.test(read(file)))).toBe(true);
  });
});

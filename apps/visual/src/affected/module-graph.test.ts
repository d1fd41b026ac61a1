import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';

const folders: string[] = [];
let root = '';
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'galley-graph-')));
  folders.push(root);
  write({
    'package.json': '{"name": "story"}',
    'kit/package.json': `{"name": "kit", "type": "module", "sideEffects": ["*.css", "**/*.css.ts", "**/*.element.ts"], "exports": {".": "./index.ts", "./all": "./all.ts"}}`,
    'kit/index.ts': `import './base.css.js';
      export { Byline, type BylineProps } from './byline.js';
      export { Quote as Citation } from './quote.js';
      export { type GalleyTabs } from './tabs.element.js';
      export * from './dates.js';`,
    'kit/byline.tsx': `import * as styles from './byline.css.js'; export interface BylineProps {} export const Byline = () => styles.root;`,
    'kit/byline.css.ts': `import { space } from 'kit/all'; export const root = space;`,
    'kit/all.ts': `export { space } from './space.js'; export { Quote } from './quote.js';`,
    'kit/space.ts': `export const space = 1;`,
    'kit/quote.ts': `import type { BylineProps } from './byline.js'; export const Quote = (one?: BylineProps) => one;`,
    'kit/tabs.element.ts': `export class GalleyTabs {}`,
    'kit/base.css.ts': `export {};`,
    'kit/dates.ts': `import { clock } from './clock.js'; export const day = clock;`,
    'kit/clock.ts': `import { day } from './dates.js'; export const clock = () => day;`,
    'kit/unused.ts': `export const unused = 1;`,
    'data.json': '{}',
  });
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(join(root, 'kit'), join(root, 'node_modules/kit'));
});

/** The graph of a story with this text. What was read of earlier trees is forgotten. */
async function graph(story: string) {
  write({ 'one.stories.tsx': story });
  vi.resetModules();
  const { graphOf } = await import('./module-graph.ts');
  const { files, ways, open } = graphOf(join(root, 'one.stories.tsx'));
  const code = [...files].map((file) => relative(root, file)).filter((file) => !file.endsWith('package.json'));
  return { files: code.toSorted(), ways: [...ways].map((way) => way.replaceAll(`${root}/`, '')), open };
}

/** What every story that imports the kit gets: what does something when it is imported. */
const always = ['kit/base.css.ts', 'kit/tabs.element.ts'];

it('sees through a barrel, to the file that makes the name', async () => {
  const { files, open } = await graph(`import { Citation } from 'kit'; export const One = Citation;`);
  expect(files).toEqual([...always, 'kit/quote.ts', 'one.stories.tsx'].toSorted());
  expect(open).toBe(false);
});

it('leaves nothing out of what a sheet imports, which is run when it is built', async () => {
  const { files } = await graph(`import { Byline } from 'kit'; export const One = Byline;`);
  const sheet = ['kit/all.ts', 'kit/byline.css.ts', 'kit/byline.tsx', 'kit/quote.ts', 'kit/space.ts'];
  expect(files).toEqual([...always, ...sheet, 'one.stories.tsx'].toSorted());
});

it('goes round a cycle once, behind `export *`', async () => {
  const { files } = await graph(`import { day } from 'kit'; export const One = day;`);
  expect(files).toEqual([...always, 'kit/clock.ts', 'kit/dates.ts', 'one.stories.tsx'].toSorted());
});

it('takes all for a name that nobody finds, and for a whole namespace', async () => {
  const missing = await graph(`import { Missing } from 'kit'; export const One = Missing;`);
  const whole = await graph(`import * as kit from 'kit'; export const One = kit;`);
  for (const { files } of [missing, whole]) {
    expect(files).toEqual(expect.arrayContaining(['kit/index.ts', 'kit/byline.tsx', 'kit/quote.ts', 'kit/dates.ts']));
    expect(files).not.toContain('kit/unused.ts');
  }
});

it('counts a file whose text, address or data is asked for', async () => {
  const { files, open } = await graph(
    `import data from './data.json'; import text from './kit/unused.ts?raw'; export const One = [data, text];`,
  );
  expect(files).toEqual(['data.json', 'kit/unused.ts', 'one.stories.tsx']);
  expect(open).toBe(false);
});

it('follows an import that is made later', async () => {
  const { files, open } = await graph(`export const One = () => import('./kit/unused.js');`);
  expect(files).toContain('kit/unused.ts');
  expect(open).toBe(false);
});

it('asks for nothing on behalf of types', async () => {
  const { files } = await graph(
    `import type { GalleyTabs } from './kit/tabs.element.js'; export const One = (one: GalleyTabs) => one;`,
  );
  expect(files).toEqual(['one.stories.tsx']);
});

it.each([
  ['an expression', 'export const One = (name: string) => import(`./kit/${name}.ts`);'],
  ['a glob', `export const One = import.meta.glob('./kit/*.ts');`],
  ['an address of its own', `export const One = new URL('./data.json', import.meta.url);`],
  ['a file that is not there', `import { gone } from './gone.js'; export const One = gone;`],
  ['a query that is not known', `import One from './kit/unused.ts?worker'; export { One };`],
  ['text that is no program', `export const One = ;`],
])('says that any file could be part of it, for %s', async (_, story) => {
  expect((await graph(story)).open).toBe(true);
});

it('knows that a name leads elsewhere, though the files are the same', async () => {
  const story = `import { Citation } from 'kit'; export const One = Citation;`;
  const before = await graph(story);
  write({ 'kit/quote.ts': 'export const Quote = 1; export const Other = 2;' });
  write({
    'kit/index.ts': `import './base.css.js'; export { type GalleyTabs } from './tabs.element.js'; export { Other as Citation } from './quote.js';`,
  });
  const after = await graph(story);
  expect(after.files).toEqual(before.files);
  expect(after.ways).not.toEqual(before.ways);
});

it('follows the sheets and files of a sheet', async () => {
  write({ 'page.css': `@import './more.css'; a { background: url("sky.svg#top") }`, 'more.css': '', 'sky.svg': '' });
  const { files, open } = await graph(`import './page.css'; export const One = 1;`);
  expect(files).toEqual(['more.css', 'one.stories.tsx', 'page.css', 'sky.svg']);
  expect(open).toBe(false);
});

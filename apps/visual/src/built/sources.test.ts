import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';

const repository = mkdtempSync(join(tmpdir(), 'galley-sources-'));
const [storybook, demo] = [join(repository, 'storybook-static'), join(repository, 'apps/demo/dist')];
vi.doMock('../places.ts', () => ({ places: { repository, storybook, demo } }));
const { sourcesNow, staleBuilds, stamp } = await import('./sources.ts');
afterAll(() => rmSync(repository, { recursive: true }));

const put = (file: string, content = file) => {
  mkdirSync(dirname(join(repository, file)), { recursive: true });
  writeFileSync(join(repository, file), content);
};

put(
  'turbo.json',
  JSON.stringify({
    globalDependencies: ['tsconfig.base.json'],
    tasks: {
      pictures: { inputs: ['pictures/**'] },
      '//#build': { inputs: ['.storybook/**', 'packages/*/src/**', '!**/*.test.ts'] },
      '@galley/demo#build': {
        inputs: ['$TURBO_DEFAULT$', '../../packages/*/src/**', '!../../packages/*/src/**/*.stories.tsx'],
      },
    },
  }),
);
put('.gitignore', 'dist/\nstorybook-static/\n');
put('apps/demo/.gitignore', 'public/pictures/\n');
for (const file of ['.storybook/modes.ts', 'packages/article/src/byline.tsx', 'apps/demo/src/page.tsx']) put(file);
mkdirSync(storybook);
mkdirSync(demo);
stamp('storybook');
stamp('demo');

const storybookIsOld = 'The Storybook was built from other sources than these.';
const demoIsOld = 'The demo was built from other sources than these.';

it('takes a build for new that was built from these very files, whenever they were written', () => {
  put('packages/article/src/byline.tsx');
  expect(staleBuilds(sourcesNow())).toEqual([]);
});

it.each([
  ['packages/article/src/byline.tsx', [storybookIsOld, demoIsOld]],
  ['tsconfig.base.json', [storybookIsOld, demoIsOld]],
  ['apps/demo/pictures/draw.ts', [storybookIsOld, demoIsOld]],
  ['.storybook/modes.ts', [storybookIsOld]],
  ['packages/article/src/byline.stories.tsx', [storybookIsOld]],
  ['apps/demo/src/page.tsx', [demoIsOld]],
  ['packages/article/src/byline.test.ts', [demoIsOld]],
  ['apps/demo/public/pictures/night.webp', []],
  ['apps/demo/dist/index.html', []],
])('takes builds for old, or not, by what they are made of: %s', (file, sentences) => {
  const before = sourcesNow();
  put(file, 'something else');
  expect(staleBuilds(sourcesNow())).toEqual(sentences);
  rmSync(join(repository, file));
  for (const one of ['.storybook/modes.ts', 'packages/article/src/byline.tsx', 'apps/demo/src/page.tsx']) put(one);
  expect(sourcesNow()).toEqual(before);
});

it('asks no more than the build that the asked pictures are of', () => {
  put('packages/article/src/byline.tsx', 'something else');
  expect(staleBuilds(sourcesNow(), 'demo/front-page')).toEqual([demoIsOld]);
  expect(staleBuilds(sourcesNow(), 'stories/')).toEqual([storybookIsOld]);
  expect(staleBuilds(sourcesNow(), 'byline')).toEqual([storybookIsOld, demoIsOld]);
  put('packages/article/src/byline.tsx');
});

it('does not trust a build that does not say from what', () => {
  rmSync(join(demo, 'built-from.txt'));
  expect(staleBuilds(sourcesNow())).toEqual(['The demo is not built, or does not say from what.']);
});

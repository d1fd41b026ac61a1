import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchForPictures } from '../browser/launch.ts';
import type { Change } from './change.ts';
import { bringTools } from './tools.ts';

const sheet = `
@layer galley.tokens { [data-brand=a] { --ink: #333; --unused: 1px } }
@layer galley.components {
  .box { color: var(--ink); padding: 4px; margin-inline-start: 8px; margin: 0 }
  .box::before { content: "·" }
  .box:hover { color: red }
  @media (width >= 20em) { .box { font-style: italic } }
  @media print { .box { display: none } }
  @container (width >= 100px) { .inner { padding: 2px } }
}
`;
const body = `<main data-brand="a" style="container-type: inline-size"><h2 class="box">Title</h2>
<img class="inner" alt="A dot" src="data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs="></main>`;

const layer = '@layer galley.components';
const box = `${layer} { .box`;

const changes: [string, Change, string[]][] = [
  [
    'a declaration changed',
    { kind: 'declaration', rules: [box], property: 'padding', to: { property: 'padding', value: '5px' } },
    ['.box'],
  ],
  ['a declaration deleted', { kind: 'declaration', rules: [box], property: 'padding' }, ['.box']],
  ['a rule removed', { kind: 'declaration', rules: [`${layer} { .box::before`] }, ['.box::before']],
  [
    'a token changed',
    {
      kind: 'declaration',
      rules: ['@layer galley.tokens { [data-brand="a"]'],
      property: '--ink',
      to: { property: '--ink', value: '#444' },
    },
    ['.box'],
  ],
  [
    'a media query moved',
    { kind: 'query', rules: [`${layer} { @media (width >= 20em) { .box`], depth: 1, to: '@media (width >= 99em)' },
    ['.box'],
  ],
  [
    'a container query moved',
    {
      kind: 'query',
      rules: [`${layer} { @container (width >= 100px) { .inner`],
      depth: 1,
      to: '@container (width >= 9000px)',
    },
    ['.inner'],
  ],
  ['an element removed', { kind: 'element', selector: 'h2.box' }, []],
  ['an attribute removed', { kind: 'attribute', selector: 'img.inner[alt]', attribute: 'alt' }, []],
  ['a heading of another level', { kind: 'heading', selector: 'h2.box' }, []],
  ['an image missing', { kind: 'image', selector: 'img.inner' }, []],
];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch(await launchForPictures());
  page = await browser.newPage();
});
beforeEach(async () => {
  await page.setContent(`<!doctype html><style>${sheet}</style>${body}`);
  await bringTools(page);
});
afterAll(() => browser.close());

const digest = () => page.evaluate(() => window.galleyProve.digest());
const sift = (change: Change, touched: string[]) =>
  page.evaluate((trials) => window.galleyProve.sift(trials), [{ change, touched }]);

describe.each(changes)('%s', (_, change, touched) => {
  it('is seen to change the page, and is taken back as a whole', async () => {
    const before = await digest();
    expect(await sift(change, touched)).toEqual(['changed']);
    expect(await digest()).toBe(before);
    await page.evaluate((all) => window.galleyProve.apply(all), [change]);
    expect(await digest()).not.toBe(before);
    await page.evaluate(() => window.galleyProve.takeBack());
    expect(await digest()).toBe(before);
  });
});

it('takes several changes of one rule back, too', async () => {
  const before = await digest();
  await page.evaluate(
    (all) => window.galleyProve.apply(all),
    changes.map(([, change]) => change),
  );
  await page.evaluate(() => window.galleyProve.takeBack());
  expect(await digest()).toBe(before);
});

it('knows a fault that changes nothing', async () => {
  const overridden: Change = { kind: 'declaration', rules: [box], property: 'margin-inline-start' };
  expect(await sift(overridden, ['.box'])).toEqual(['same']);
});

it('knows a fault whose place is not shown', async () => {
  const hover: Change = { kind: 'declaration', rules: [`${layer} { .box:hover`] };
  const print: Change = { kind: 'declaration', rules: [`${layer} { @media print { .box`] };
  expect(await sift(hover, ['.box:hover'])).toEqual(['absent']);
  expect(await sift(print, ['.box'])).toEqual(['absent']);
});

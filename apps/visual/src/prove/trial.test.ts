import { rmSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { writeBaseline } from '../baselines/store.ts';
import { launchForPictures } from '../browser/launch.ts';
import { createStage, type Stage } from '../capture/stage.ts';
import type { Change } from './change.ts';
import { newFate, verdictOf } from './fate.ts';
import type { Pictured } from './pictured.ts';
import { tryIn } from './trial.ts';

/** Where baselines lie is decided when the first of the modules is read. */
const folder = await vi.hoisted(async () => {
  const { mkdtempSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const baselines = mkdtempSync(`${tmpdir()}/galley-prove-`);
  process.env['VISUAL_BASELINES'] = baselines;
  return baselines;
});

const layer = '@layer galley.components';
const html = `<!doctype html><style>
  ${layer} { .box { background: #c3c2c1; cursor: help; margin-inline-start: 3px; block-size: 40px } .box { margin: 0 } }
</style><main><div class="box"></div><img class="dot" alt="A dot" src="data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs="></main>`;

const pictured: Pictured = {
  name: 'stories/box/light',
  site: 'storybook',
  document: 'box',
  view: { width: 390, scheme: 'light' },
  root: {},
  hasTree: true,
  scene: 'light',
  cost: { open: 1, change: 1, picture: 1 },
  brokenImage: false,
  show: ({ page }) => page.setContent(html),
  shoot: ({ page }) => page.screenshot(),
};

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await chromium.launch(await launchForPictures());
  stage = await createStage(browser, { shared: true, examines: false });
  await pictured.show(stage);
  await writeBaseline(pictured.name, await pictured.shoot(stage));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const names = { shared: (text: string) => text, ofSite: (text: string) => text };
const fate = (change: Change) =>
  newFate({ id: 'a fault', kind: 'declaration changed', component: 'box', change, touched: ['.box'] });
const declaration = (property: string, value?: string): Change => ({
  kind: 'declaration',
  rules: [`${layer} { .box`],
  property,
  ...(value !== undefined && { to: { property, value } }),
});

it('tells who saw a fault, who did not, and what is none', async () => {
  const paler = fate(declaration('background', '#d1d0cf'));
  const lower = fate(declaration('block-size', '50px'));
  const alt = fate({ kind: 'attribute', selector: 'img.dot[alt]', attribute: 'alt' });
  const cursor = fate(declaration('cursor'));
  const overridden = fate(declaration('margin-inline-start', '4px'));
  const elsewhere = fate({ kind: 'element', selector: '.not-here' });
  const all = [paler, lower, alt, cursor, overridden, elsewhere];
  await tryIn(stage, pictured, all, names);

  expect(all.map(({ caughtBy }) => caughtBy)).toEqual([
    'pixels',
    'pixels',
    'accessibility tree',
    undefined,
    undefined,
    undefined,
  ]);
  expect(all.map((one) => verdictOf(one))).toEqual([
    'caught',
    'caught',
    'caught',
    'survived',
    'equivalent',
    'not shown',
  ]);
  // A fifth of the way from white to black, the default says, is no difference.
  expect([paler.defaultSees, lower.defaultSees]).toEqual([false, true]);
});

it('finds one among many that nothing could see so far', async () => {
  const suspect = (change: Change) => ({ ...fate(change), unmoved: ['one', 'another'] });
  const all = [
    suspect(declaration('cursor')),
    suspect(declaration('background', '#d1d0cf')),
    suspect(declaration('cursor', 'wait')),
  ];
  await tryIn(stage, pictured, all, names);
  expect(all.map((one) => verdictOf(one))).toEqual(['survived', 'caught', 'survived']);
  expect(all.map(({ unmoved }) => unmoved.length)).toEqual([3, 2, 3]);
});

it('tries nothing in a page that is not as its baseline shows it', async () => {
  const changed = { ...pictured, show: (where: Stage) => where.page.setContent(html.replace('40px', '41px')) };
  await expect(tryIn(stage, changed, [fate(declaration('background'))], names)).rejects.toThrow(
    'is not what its baseline shows',
  );
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { launchPinnedChromium } from '@galley/test-kit/chromium';
import { chromium, type Browser, type Page } from '@playwright/test';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fingerprintNow } from '../browser/fingerprint.ts';
import { places } from '../places.ts';
import type { Result, RunRecord } from '../run/record.ts';
import { makeReport } from './make-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'galley-report-'));
places.report = join(folder, 'report');
places.playwrightReport = join(folder, 'report/playwright');

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(await launchPinnedChromium());
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** A file with a square of a colour on white, at `y`. */
async function picture(name: string, color: string, y: number): Promise<string> {
  const file = join(folder, `${name}.png`);
  const square = { create: { width: 40, height: 20, channels: 3 as const, background: color } };
  const input = await sharp(square).png().toBuffer();
  await sharp({ create: { width: 300, height: 2000, channels: 3, background: '#fff' } })
    .composite([{ input, left: 100, top: y }])
    .png()
    .toFile(file);
  return file;
}

async function changed(name: string, color: string, y: number): Promise<Result> {
  const [expected, actual] = [await picture(`${y}-before`, '#666666', y), await picture(`${y}-after`, color, y)];
  return { outcome: 'changed', name, finding: 'Changed: 800 pixels differ.', expected, actual, diff: actual };
}

const record = (...results: Result[]): RunRecord => ({
  fingerprint: fingerprintNow(),
  anew: false,
  complete: true,
  sources: undefined,
  shards: undefined,
  faults: [],
  began: '2026-11-20T17:40:00.000Z',
  milliseconds: 61_000,
  results,
});

async function open(width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  page.on('pageerror', (error) => expect.unreachable(error.message));
  await page.goto(pathToFileURL(join(places.report, 'index.html')).href);
  return page;
}

async function axeClean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

it('leads by keys and by its address, from a disk, from what was found to the command that approves it', async () => {
  const groups = await makeReport(
    [
      record(
        await changed('stories/a--one/light', '#707070', 100),
        await changed('stories/b--two/light', '#707070', 1500),
      ),
      record(await changed('stories/c--three/light', '#00aa00', 300), {
        outcome: 'failed',
        name: 'stories/d--four/light',
        finding: 'No.',
      }),
    ],
    () => ['packages/primitives/src/card/card.css.ts'],
  );
  expect(groups).toBe(3);
  const page = await open(1300, 'light');
  expect(await page.locator('.groups h2:visible').textContent()).toBe('2 causes, 3 pictures');
  const shows = (name: string) => page.locator('main b', { hasText: name }).first().waitFor({ timeout: 10_000 });

  await shows('stories/a--one/light');
  await page.keyboard.press('j');
  await shows('stories/b--two/light');
  expect(
    await page
      .locator('.pane')
      .first()
      .evaluate((pane) => pane.scrollTop),
  ).toBeGreaterThan(1000);
  await page.keyboard.press('J');
  await shows('stories/c--three/light');
  await page.keyboard.press('K');
  await shows('stories/a--one/light');
  for (const [key, view] of ['before', 'after', 'side by side', 'slider', 'blink', 'difference'].entries()) {
    await page.keyboard.press(String(key + 1));
    expect(await page.locator('button[aria-pressed=true]').textContent()).toContain(view);
  }
  await page.keyboard.press(' ');
  expect(await page.locator('.canvas img').getAttribute('alt')).toBe('before');
  await page.keyboard.press(' ');
  expect(await page.locator('.canvas img').getAttribute('alt')).toBe('after');
  expect(await page.locator('.canvas img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(300);

  await page.getByLabel('Why it is meant').fill("it's jk");
  const command = await page.locator('[data-command=group]').textContent();
  expect(command).toMatch(/^pnpm visual:approve --group G[\da-f]{4} -m 'it'\\''s jk'$/);

  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  expect(await page.locator('button[aria-pressed=true]').textContent()).toContain('blink');
  await page.keyboard.press('?');
  await page.getByLabel('Keys are on').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await shows('stories/a--one/light');
  await page.context().close();
});

it('breaks no rule of axe, on a desk and on a phone, in light and in dark, with and without changes', async () => {
  for (const records of [[record(await changed('stories/a--one/light', '#707070', 100))], [record()]]) {
    await makeReport(records, () => undefined);
    for (const [width, scheme] of [
      [1300, 'light'],
      [390, 'dark'],
    ] as const) {
      const page = await open(width, scheme);
      await axeClean(page);
      await page.context().close();
    }
  }
});

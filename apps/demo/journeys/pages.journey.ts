import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const first = '/night-pilots-of-the-bar/';
const pages = [
  '/',
  first,
  '/opinion-free-ferry/',
  '/what-the-wall-is-for/',
  '/seven-lights-of-the-wend/',
  '/tanker-adrift/',
  '/other-sites/',
  '/latest/',
  '/section/the-port/',
  '/search/?q=tide',
  '/newsletters/',
  '/report/',
  '/nowhere/',
];

for (const path of pages) {
  for (const { width, scheme } of [
    { width: 1300, scheme: 'light' },
    { width: 320, scheme: 'dark' },
  ] as const) {
    test(`${path} at ${width}, ${scheme}: accessible, one heading, nothing moves when fonts and pictures are late`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme });
      const page = await context.newPage();
      const said: string[] = [];
      page.on('console', (message) => {
        // The browser itself says so of a page that is not there.
        if (!(path === '/nowhere/' && message.text().includes('404'))) said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(String(error)));
      const origins = new Set<string>();
      page.on('request', (request) => origins.add(new URL(request.url()).origin));
      await late(page, /\.woff2/, 400);
      await late(page, /\.webp/, 600);
      await page.addInitScript(watchShifts);
      await page.goto(path, { waitUntil: 'networkidle' });
      await readToTheEnd(page);

      expect(await page.evaluate(() => (globalThis as unknown as Watched).shifts)).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('main')).toHaveCount(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(said).toEqual([]);
      expect([...origins]).toEqual([new URL(page.url()).origin]);
      await context.close();
    });
  }
}

interface Watched {
  shifts: string[];
}

function watchShifts(): void {
  const watched = globalThis as unknown as Watched;
  watched.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[]) {
      watched.shifts.push(
        `${entry.value}: ${entry.sources.map(({ node }) => node?.textContent?.slice(0, 60)).join(' | ')}`,
      );
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

async function late(page: Page, files: RegExp, milliseconds: number): Promise<void> {
  await page.route(files, async (route) => {
    await new Promise((wait) => setTimeout(wait, milliseconds));
    await route.continue();
  });
}

async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 600) {
      scrollTo(0, top);
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    }
  });
  await page.waitForLoadState('networkidle');
}

test('the first article has every part in its HTML, and an address to edit only for editors', async ({ request }) => {
  const html = await (await request.get(first)).text();
  for (const part of [
    /<a href="#main"/,
    /<h1[^>]*>The night pilots of the Bar<\/h1>/,
    /<time[^>]* datetime="2026-11-20T05:45:00\+00:00"/i,
    /6 min read/,
    /<figcaption[^>]*>The pilot boat.{0,200}<bdi>Illustration: Maud Perrin<\/bdi>/,
    /made with AI assistance/,
    /<audio/,
    /<aside[^>]*aria-labelledby/,
    /News feed/,
    /More news/,
    /Editors’ picks/,
    /The Morning Tide/,
    /Dock Diary/,
    /\* indicates required/,
    /<blockquote/,
  ]) {
    expect(part.test(html), `${part} is in the HTML`).toBe(true);
  }
  expect(html.includes('wp-admin')).toBe(false);
  expect(/ style="/.test(html)).toBe(false);
});

test('a reader’s JavaScript for an article page, forms and feed included, stays under 8 kB gzipped', async ({
  page,
}) => {
  const sizes: number[] = [];
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') sizes.push(gzipSync(await response.body()).length);
  });
  await page.goto(first, { waitUntil: 'networkidle' });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThan(8000);
});

test('the first tab stop leads past the masthead', async ({ page }) => {
  await page.goto(first);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the article' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a printed article is the article: no forms, no feed, no player', async ({ page }) => {
  await page.goto(first);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('figcaption').first()).toBeVisible();
  await expect(page.locator('blockquote, aside', { hasText: 'a tired pilot' }).first()).toBeVisible();
  for (const gone of ['form', 'audio', 'nav', 'button', 'aside:has(article)']) {
    const all = await page.locator(gone).all();
    expect(all.length, gone).toBeGreaterThan(0);
    for (const one of all) await expect(one).toBeHidden();
  }
});

test('the layers keep their order in whatever order the sheets come: a feature’s picture covers no words', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1300, height: 900 });
  await page.goto('/seven-lights-of-the-wend/');
  const header = page.locator('article header');
  const picture = await header.locator('img').boundingBox();
  const words = await header.locator('time').first().boundingBox();
  expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThanOrEqual(words?.y ?? 0);
});

/** A file that comes late is not used on the page that asked for it. */
for (const [path, own] of [
  ['/', /\/(newsreader|source-serif-4|libre-franklin)-latin-/],
  ['/uk/', /\/(geologica|onest)-/],
  ['/ar/', /-arabic-arabic-|naskh-arabic-latin-/],
] as const) {
  test(`${path} has asked for its brand’s fonts before a style does`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(path, { waitUntil: 'networkidle' });
    const preloaded = await page
      .locator('link[rel=preload][as=font]')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    const used = new Set(asked.filter((url) => url.endsWith('.woff2') && own.test(url)));
    expect([...used].toSorted()).toEqual(preloaded.toSorted());
  });
}

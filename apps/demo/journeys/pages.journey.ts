import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { everyPage, statusOf } from './every-page.js';
import { outlineFaults, smallTargets } from './own-rules.js';
import { blocked, everythingIsLate, readToTheEnd, shifts, watch } from './reading.js';
import { axeFindings, equalAccessFindings, mistakes } from './rule-sets.js';

const first = '/night-pilots-of-the-bar/';

for (const path of everyPage) {
  // 320 is what 400 % zoom leaves of a desk (WCAG 1.4.10).
  for (const { width, scheme } of [
    { width: 1300, scheme: 'light' },
    { width: 320, scheme: 'dark' },
  ] as const) {
    test(`${path} at ${width}, ${scheme}: no rule is broken, and neither is the policy`, async ({ browser }) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme });
      const page = await context.newPage();
      const said: string[] = [];
      page.on('console', (message) => {
        // The browser itself says so of a page that is not there.
        const isOfStatus = statusOf(path) !== 200 && message.text().includes(String(statusOf(path)));
        if (!isOfStatus) said.push(message.text());
      });
      page.on('pageerror', (error) => said.push(String(error)));
      const origins = new Set<string>();
      page.on('request', (request) => origins.add(new URL(request.url()).origin));
      await watch(page);
      const answer = await page.goto(path);
      expect.soft(answer?.status(), 'status').toBe(statusOf(path));
      expect.soft(answer?.headers()['content-security-policy'], 'the policy').toContain("default-src 'none'");
      await readToTheEnd(page);

      expect.soft(await axeFindings(page), 'what axe finds').toEqual([]);
      expect.soft((await equalAccessFindings(page)).findings, 'what Equal Access finds').toEqual([]);
      expect.soft(await outlineFaults(page), 'headings and landmarks').toEqual([]);
      expect.soft(await smallTargets(page), 'small targets').toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(over, 'wider than the window by').toBeLessThanOrEqual(0);
      expect.soft(await blocked(page), 'what the policy stopped').toEqual([]);
      expect.soft(said, 'console').toEqual([]);
      expect.soft([...origins], 'origins').toEqual([new URL(page.url()).origin]);
      await context.close();
    });
  }

  for (const width of [1300, 390]) {
    test(`${path} at ${width}: nothing moves when everything is late, with banners and without`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      const page = await context.newPage();
      await everythingIsLate(page);
      await watch(page);
      await page.goto(path);
      await readToTheEnd(page);
      expect.soft(await shifts(page), 'what moved').toEqual([]);

      for (const banner of ['galley-membership-banner', 'galley-breaking-banner']) {
        const close = page.locator(banner).getByRole('button');
        if ((await close.count()) === 0) continue;
        await close.click();
        await expect(close).toBeHidden();
      }
      expect.soft(await shifts(page), 'what moved when banners were closed').toEqual([]);

      // Where the reader was: at the banner that was closed.
      await page.reload();
      await readToTheEnd(page);
      expect.soft(await shifts(page), 'what moved where banners had been closed').toEqual([]);
      await context.close();
    });
  }
}

test('the engine that is mistaken is so still: each exception is needed', async ({ page }) => {
  await page.goto('/what-the-wall-is-for/');
  const { mistaken } = await equalAccessFindings(page);
  expect(mistaken.toSorted()).toEqual(Object.keys(mistakes).toSorted());
});

/** One fault for each question that is asked of every page. */
const faults = `
  <img src="/pictures/advert-rope-600.webp" alt="A picture without its size">
  <h1>A second heading of the first level</h1>
  <h4>A level is skipped</h4>
  <nav><button type="button">.</button><button type="button">.</button></nav>
  <img src="/favicon.svg" width="20" height="20">
  <p style="inline-size: 3000px">Wide</p>
  <script>document.title = 'Changed'</script>`;

test('whatever is asked of every page finds its fault where there is one', async ({ page }) => {
  await page.route('/reading-list/', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(/<main[^>]*>/, `$&${faults}`) });
  });
  await everythingIsLate(page);
  await watch(page);
  await page.goto('/reading-list/');
  await readToTheEnd(page);
  expect.soft(await shifts(page)).not.toEqual([]);
  const found = (await axeFindings(page)).map((finding) => finding.replace(/:.*/s, ''));
  expect.soft(found).toEqual(expect.arrayContaining(['target-size', 'image-alt', 'heading-order']));
  expect.soft((await equalAccessFindings(page)).findings.join()).toContain('img_alt_valid');
  expect
    .soft(await outlineFaults(page))
    .toEqual([
      '2 headings of the first level',
      '“A level is skipped”, level 4, follows level 1',
      'a navigation without a name',
    ]);
  expect.soft(await smallTargets(page)).toHaveLength(2);
  const directives = (await blocked(page)).map((stopped) => stopped.replace(/:.*/s, ''));
  expect.soft(directives.toSorted()).toEqual(['script-src-elem', 'style-src-attr']);
});

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

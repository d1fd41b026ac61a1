import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

for (const { base, query, headline, hits } of [
  { base: '', query: 'pillots', headline: 'The night pilots of the Bar', hits: /^\d+ results for “pillots”$/ },
  { base: '/uk', query: 'лиманом', headline: 'Скільки моря треба лиману', hits: /^За запитом «лиманом» знайдено \d+ / },
  {
    base: '/ar',
    query: 'والأوديه',
    headline: 'تحذير من جريان الأودية مساء الأحد',
    hits: /^نتيجة واحدة لعبارة «والأوديه»$/,
  },
]) {
  test(`${base || '/'} is searched from its masthead, without script: ${query}`, async ({ page }) => {
    await page.goto(`${base}/`);
    await page.locator('header').first().locator(`a[href="${base}/search/"]`).click();
    const field = page.getByRole('search').getByRole('searchbox');
    await expect(page.getByRole('search').getByRole('paragraph')).toHaveCount(0);
    await expect(page.locator('meta[name=robots]')).toHaveCount(0);
    await field.fill(query);
    await page.getByRole('search').getByRole('button').click();
    await expect(page).toHaveURL((url) => url.pathname === `${base}/search/` && url.searchParams.get('q') === query);
    await expect(field).toHaveValue(query);
    await expect(page.getByRole('search').getByRole('paragraph')).toHaveText(hits);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await page.locator('main article h2').getByRole('link', { name: headline, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
  });
}

test('what is found goes on over pages, each with its own address, and every hit is on one', async ({ page }) => {
  await page.goto('/search/?q=tide');
  const hits = Number.parseInt((await page.getByRole('search').getByRole('paragraph').textContent()) ?? '', 10);
  expect(hits).toBeGreaterThan(10);
  const found = await page.locator('main article h2 a').allTextContents();
  expect(found).toHaveLength(10);
  await expect(page.locator('main article time')).toHaveCount(10);
  await page.getByRole('link', { name: 'Next page' }).click();
  await expect(page).toHaveURL('/search/?q=tide&page=2');
  await expect(page.getByRole('searchbox')).toHaveValue('tide');
  found.push(...(await page.locator('main article h2 a').allTextContents()));
  expect(new Set(found).size).toBe(hits);
  await expect(page.getByRole('link', { name: 'Next page' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Previous page' }).click();
  await expect(page).toHaveURL('/search/?q=tide');
  expect((await page.goto('/search/?q=tide&page=3'))?.status()).toBe(404);
});

test('nothing found is said, and the most read stands below; hostile and endless queries are only text', async ({
  page,
}) => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  await page.goto(`/search/?q=${encodeURIComponent(hostile)}`);
  await expect(page.getByRole('searchbox')).toHaveValue(hostile);
  await expect(page.getByRole('search')).toContainText(`Nothing was found for “${hostile}”.`);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Most read' }).getByRole('link').first()).toBeVisible();
  const answer = await page.goto(`/search/?q=${'tide'.repeat(1000)}`);
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole('searchbox')).toHaveValue('tide'.repeat(50));
  expect((await page.content()).includes('tide'.repeat(51))).toBe(false);
});

for (const { base, query } of [
  { base: '', query: 'tide' },
  { base: '/uk', query: 'zzzz' },
  { base: '/ar', query: 'الميناء' },
]) {
  test(`${base}/search/ with an answer fits 320 px and axe finds nothing`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 }, javaScriptEnabled: true });
    const page = await context.newPage();
    await page.goto(`${base}/search/?q=${encodeURIComponent(query)}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await expect(page.locator('h1')).toHaveCount(1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await context.close();
  });
}

import { expect, test, type Page } from '@playwright/test';
import { publications, statusOf } from './every-page.js';

for (const { base, locale, dir, brand, pages } of publications) {
  for (const path of pages) {
    test(`${path} is of its publication: language, direction, brand, addresses`, async ({ page }) => {
      const response = await page.goto(path, { waitUntil: 'domcontentloaded' });
      expect(response?.status()).toBe(statusOf(path));
      const html = page.locator('html');
      await expect(html).toHaveAttribute('lang', locale);
      await expect(html).toHaveAttribute('dir', dir);
      await expect(html).toHaveAttribute('data-galley-brand', brand);
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
        'href',
        new RegExp(`${path.replace(/\?.*/, '')}$`),
      );
      for (const name of ['og:title', 'og:description', 'og:url', 'og:site_name', 'og:locale']) {
        await expect(page.locator(`meta[property="${name}"]`)).toHaveAttribute('content', /./);
      }
      expect(await strangers(page, base)).toEqual([]);
    });
  }
}

/** Links, and forms, that lead out of the publication; its footer names the others, and the demo has one mailbox and one folder of pictures. */
function strangers(page: Page, base: string): Promise<string[]> {
  return page.evaluate((own) => {
    const others = ['', '/uk', '/ar'].filter((other) => other !== own);
    const belongs = ({ origin, pathname }: URL) =>
      origin !== location.origin ||
      pathname === '/mailbox/' ||
      pathname.startsWith('/pictures/') ||
      others.some((other) => pathname === `${other}/`) ||
      (own === '' ? !/^\/(uk|ar)\//.test(pathname) : pathname.startsWith(`${own}/`));
    const addresses = [
      ...[...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
      ...[...document.querySelectorAll<HTMLFormElement>('form[action]')].map(({ action }) => action),
    ];
    return addresses.filter((address) => /^https?:/.test(address) && !belongs(new URL(address)));
  }, base);
}

for (const { base, article } of publications) {
  test(`whoever signs up at ${base || '/'} without script is answered by the same publication`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(base + article);
    const lang = await page.locator('html').getAttribute('lang');
    const form = page.locator('form[action$="/newsletters/subscribe"]').first();
    await form.locator('input[type=email]').fill(`reader${base.replace('/', '-')}@example.com`);
    await form.locator('button[type=submit], button:not([type])').click();
    await expect(page).toHaveURL(`${base}/newsletters/subscribe`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang ?? '');
    await expect(page.locator(`a[href$="${base}${article}"]`)).toBeVisible();
    await context.close();
  });
}

for (const width of [320, 768, 1100]) {
  test(`a name of joined letters is not parted, at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/ar/');
    const lines = await page
      .getByRole('heading', { level: 1 })
      .getByText('المرسى', { exact: true })
      .last()
      .evaluate((word) => {
        const letters = document.createRange();
        letters.selectNodeContents(word);
        return letters.getClientRects().length;
      });
    expect(lines).toBe(1);
  });
}

test('figures stand under figures, from right to left too', async ({ page }) => {
  await page.goto('/ar/new-quay-is-not-enough/');
  const ends = await page.locator('tbody td:last-child').evaluateAll((cells) =>
    cells.map((cell) => {
      const words = document.createRange();
      words.selectNodeContents(cell);
      return Math.round(words.getBoundingClientRect().right);
    }),
  );
  expect(ends.length).toBeGreaterThan(2);
  expect(new Set(ends).size).toBe(1);
});

test('a story that every paper prints leads to each of its languages, and says so to search engines alike', async ({
  page,
}) => {
  const printed = [
    { locale: 'en-GB', path: '/three-ports-one-sea/', name: 'English' },
    { locale: 'uk', path: '/uk/try-porty-odne-more/', name: 'Українська' },
    { locale: 'ar-JO', path: '/ar/three-ports-one-sea/', name: 'العربية' },
  ];
  for (const own of printed) {
    await page.goto(own.path);
    await expect(page.locator('html')).toHaveAttribute('lang', own.locale);
    const told = await page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((links: HTMLLinkElement[]) => links.map(({ hreflang, href }) => `${hreflang} ${href}`));
    const addresses = printed.map(({ locale, path }) => `${locale} ${new URL(path, page.url()).href}`);
    expect(told.toSorted()).toEqual(addresses.toSorted());
    for (const other of printed.filter((one) => one !== own)) {
      const link = page.getByRole('main').getByRole('link', { name: other.name, exact: true });
      await expect(link).toHaveAttribute('href', other.path);
      await expect(link).toHaveAttribute('hreflang', other.locale);
      await expect(link).toHaveAttribute('lang', other.locale);
    }
  }
  await page.goto('/night-pilots-of-the-bar/');
  await expect(page.locator('[hreflang]')).toHaveCount(0);
});

test('each publication has an icon of its own', async ({ page, request }) => {
  const icons = new Set<string>();
  for (const { base } of publications) {
    await page.goto(`${base}/`);
    for (const rel of ['icon', 'apple-touch-icon']) {
      const href = (await page.locator(`link[rel="${rel}"]`).getAttribute('href')) ?? '';
      const answer = await request.get(href);
      expect(answer.headers()['content-type']).toMatch(/^image\/(svg\+xml|png)/);
      icons.add((await answer.body()).toString('base64'));
    }
  }
  expect(icons.size).toBe(2 * publications.length);
});

test('the front door has every paper in its own language, direction and brand', async ({ page }) => {
  await page.goto('/papers/');
  const papers = page.locator('section[data-galley-brand]');
  await expect(papers).toHaveCount(publications.length);
  for (const [index, { base, locale, dir, brand }] of publications.entries()) {
    const paper = papers.nth(index);
    await expect(paper).toHaveAttribute('lang', locale);
    await expect(paper).toHaveAttribute('dir', dir);
    await expect(paper).toHaveAttribute('data-galley-brand', brand);
    await expect(paper.getByRole('heading', { level: 2 }).getByRole('link')).toHaveAttribute('href', `${base}/`);
  }
  const grounds = await papers.evaluateAll((all) => all.map((paper) => getComputedStyle(paper).backgroundColor));
  expect(new Set(grounds).size).toBe(publications.length);
  expect((await page.goto('/ar/papers/'))?.url()).toMatch(/\/papers\/$/);
});

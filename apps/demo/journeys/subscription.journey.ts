import { expect, test, type Page } from '@playwright/test';

/** Articles for subscribers: how each begins, and how it ends. */
const articles = [
  {
    base: '',
    path: '/tide-mill-turns-again/',
    free: 'High water at Pennel Mill last Wednesday',
    paid: 'Pennel Mill opens to them on Saturday',
  },
  {
    base: '/uk',
    path: '/uk/tramvai-na-kosu/',
    free: 'їде від вокзалу до Коси 34 хвилини',
    paid: 'Найдешевше рішення можна ухвалити',
  },
  {
    base: '/ar',
    path: '/ar/new-quay-is-not-enough/',
    free: 'حين تعلن هيئة الميناء يوم الأربعاء',
    paid: 'الرسم معلّق في مكتب مدير الميناء',
  },
] as const;

const wall = (page: Page) => page.locator('.galley-paywall');

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { base, path, free, paid } of articles) {
    test(`${path}: the rest reaches nobody who does not pay, and whoever subscribes reads on where the wall stood`, async ({
      page,
    }) => {
      for (const address of [path, `${base}/feed.rss`, `${base}/feed.atom`, `${base}/feed.json`]) {
        const text = await (await page.request.get(address)).text();
        expect(text.includes(paid), address).toBe(false);
      }
      await page.goto(path);
      await expect(page.getByText(free)).toBeVisible();
      const [told] = await page.locator('script[type="application/ld+json"]').allTextContents();
      expect(JSON.parse(told ?? '{}')).toMatchObject({
        isAccessibleForFree: false,
        hasPart: { isAccessibleForFree: false, cssSelector: '.galley-paywall' },
      });
      await expect(page.locator('galley-membership-banner')).toHaveCount(0);

      await wall(page).getByRole('link').click();
      await expect(page).toHaveURL(`${base}/subscribe/?returnTo=${encodeURIComponent(path)}`);
      const button = page.locator(`form[action="${base}/subscribe/"]`).getByRole('button');
      await button.click();
      await expect(page).toHaveURL(path);
      await expect(page.getByText(paid)).toBeVisible();
      await expect(wall(page)).toHaveCount(0);
      // Who pays is not asked to.
      await expect(page.locator('galley-membership-banner')).toHaveCount(0);

      await page.goto(`${base}/subscribe/`);
      await button.click();
      await expect(page).toHaveURL(`${base}/subscribe/`);
      await page.goto(path);
      await expect(wall(page)).toBeVisible();
      await expect(page.getByText(paid)).toHaveCount(0);
    });
  }
});

test('an article that everybody may read has no wall, and asks at its end', async ({ page }) => {
  await page.goto('/bread-at-four/');
  await expect(wall(page)).toHaveCount(0);
  const appeal = page.locator('galley-membership-banner').getByRole('region');
  await expect(appeal).toBeVisible();
  await appeal.getByRole('button').click();
  await expect(appeal.getByRole('status')).not.toBeEmpty();
  await page.goto('/tide-mill-turns-again/');
  await page.goto('/flood-wall-vote/');
  await expect(appeal).toBeHidden();
});

for (const [path, form] of [
  ['/subscribe/', { subscribe: 'yes' }],
  ['/appearance/', { scheme: 'dark' }],
  ['/reading-list/', { article: '1010', saved: 'true' }],
] as const) {
  test(`${path} takes no form of another site, changes nothing when it is asked for, and sends nobody elsewhere`, async ({
    request,
  }) => {
    const foreign = await request.post(path, { form, headers: { Origin: 'https://elsewhere.example' } });
    expect(foreign.status()).toBe(403);
    expect(foreign.headers()['set-cookie']).toBeUndefined();
    const unread = await request.post(path, { data: 'subscribe', headers: { 'Content-Type': 'text/plain' } });
    expect(unread.status()).toBe(400);
    const asked = await request.get(path, { params: form });
    expect(asked.headers()['set-cookie']).toBeUndefined();
    for (const returnTo of ['https://elsewhere.example/', '//elsewhere.example/', '/\\elsewhere.example/']) {
      const answer = await request.post(path, { form: { ...form, returnTo }, maxRedirects: 0 });
      expect(answer.status()).toBe(303);
      expect(answer.headers()['location']).toMatch(/^\/(?![/\\])/);
    }
  });
}

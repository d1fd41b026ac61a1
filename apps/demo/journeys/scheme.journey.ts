import { expect, test, type Page } from '@playwright/test';

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const choice = (page: Page) => page.locator('galley-scheme-choice');

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script, colorScheme: 'light' });

    for (const base of ['', '/uk', '/ar']) {
      test(`a reader of ${base || '/'} chooses dark, keeps it on other pages, and goes back to the device's own`, async ({
        page,
      }) => {
        await page.goto(`${base}/latest/`);
        const light = await ground(page);
        await choose(page, 2);
        await expect(page).toHaveURL(`${base}/latest/`);
        await expect(page.locator('html')).toHaveAttribute('data-galley-scheme', 'dark');
        const dark = await ground(page);
        expect(dark).not.toBe(light);

        // In the server's own HTML, so that no page is light first.
        const html = await (await page.request.get(`${base}/newsletters/`)).text();
        expect(html.slice(0, html.indexOf('<head>'))).toContain('data-galley-scheme="dark"');
        await page.goto(`${base}/newsletters/`);
        expect(await ground(page)).toBe(dark);
        await expect(choice(page).getByRole('radio').nth(2)).toBeChecked();

        await page.emulateMedia({ colorScheme: 'dark' });
        await choose(page, 1);
        await expect(page.locator('html')).toHaveAttribute('data-galley-scheme', 'light');
        expect(await ground(page)).toBe(light);
        await choose(page, 0);
        await expect(page.locator('html')).not.toHaveAttribute('data-galley-scheme');
        expect(await ground(page)).toBe(dark);
      });
    }

    async function choose(page: Page, to: number): Promise<void> {
      await choice(page).getByRole('radio').nth(to).check();
      if (!script) await choice(page).getByRole('button').click();
    }
  });
}

test('a choice that there is not is refused with a sentence', async ({ request }) => {
  const answer = await request.post('/appearance/', { form: { scheme: 'sepia' } });
  expect(answer.status()).toBe(400);
  expect(await answer.text()).toContain('system, light, dark');
});

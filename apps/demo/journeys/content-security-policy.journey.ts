import { expect, test, type Page } from '@playwright/test';
import { publications } from './every-page.js';
import { blocked as stopped, watch } from './reading.js';

/** What somebody would try who found a way to put HTML into a page. Each sets a mark on the window if it runs. */
const hostile = `
  <script>window.ran = ['inline script']</script>
  <script src="data:text/javascript,window.ran=['script from data']"></script>
  <script src="/wire-of-somebody/evil.js"></script>
  <img src="/favicon.svg?x" onload="window.ran=['handler']">
  <style>h1 { color: rgb(1, 2, 3) !important }</style>
  <base href="https://elsewhere.example/">
  <iframe srcdoc="<script>parent.ran=['frame']</script>"></iframe>
  <form action="https://elsewhere.example/"><button id="steal">Go</button></form>`;

interface Watched {
  ran?: string[];
  blocked: string[];
}

/** Opens an article into which a stranger got, with the policy or without. */
async function openWith(page: Page, policy: boolean): Promise<void> {
  await page.route('**/evil.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'window.ran = ["own script without nonce"]' }),
  );
  await page.route('/bread-at-four/', async (route) => {
    const answer = await route.fetch();
    const { 'content-security-policy': csp = '', ...headers } = answer.headers();
    expect(csp).not.toBe('');
    const body = (await answer.text()).replace('<main', `${hostile}<main`);
    await route.fulfill({
      status: 200,
      headers: policy ? { ...headers, 'content-security-policy': csp } : headers,
      body,
    });
  });
  await page.addInitScript(() => {
    const watched = globalThis as unknown as Watched;
    watched.blocked = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      watched.blocked.push(effectiveDirective),
    );
  });
  await page.goto('/bread-at-four/', { waitUntil: 'networkidle' });
}

const ran = (page: Page) => page.evaluate(() => (globalThis as unknown as Watched).ran);
const blocked = (page: Page) =>
  page.evaluate(() => [...new Set((globalThis as unknown as Watched).blocked)].toSorted());

test('whoever gets HTML into a page runs nothing, restyles nothing, and sends nobody’s form elsewhere', async ({
  page,
}) => {
  await openWith(page, true);
  expect(await ran(page)).toBeUndefined();
  const heading = page.getByRole('heading', { level: 1 });
  expect(await heading.evaluate((h1) => getComputedStyle(h1).color)).not.toBe('rgb(1, 2, 3)');
  expect(await page.evaluate(() => document.baseURI)).toBe(page.url());
  await page.locator('#steal').evaluate((button: HTMLElement) => button.click());
  const directives = ['base-uri', 'form-action', 'script-src-attr', 'script-src-elem', 'style-src-elem'];
  await expect.poll(() => blocked(page)).toEqual(directives);
  // Even the site's own script could not write HTML.
  const written = await page.evaluate(() => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<img src=x>');
      return 'written';
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(written).toBe('TypeError');
  // The page's own behaviours run.
  expect(await page.evaluate(() => customElements.get('galley-newsletter-form') !== undefined)).toBe(true);
});

test('without the policy, it would', async ({ page }) => {
  await openWith(page, false);
  expect(await ran(page)).toBeDefined();
});

test('each answer has a nonce of its own, which only the page’s one script carries', async ({ request }) => {
  const nonces = new Set<string>();
  for (let time = 0; time < 3; time += 1) {
    const answer = await request.get('/ar/');
    const [, nonce = ''] = /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '') ?? [];
    expect(nonce.length).toBeGreaterThanOrEqual(22);
    expect((await answer.text()).split(`nonce="${nonce}"`)).toHaveLength(2);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(3);
});

for (const { base, own } of publications) {
  test(`${base || '/'} lets its own behaviours do all that they do`, async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await watch(page);

    await page.goto(`${base}/latest/`);
    await page.locator('galley-news-feed a[href$="/latest/2/"]').click();
    await expect(page.locator('galley-news-feed article').nth(12)).toBeVisible();
    expect(await stopped(page)).toEqual([]);

    await page.goto(base + own.feature);
    await page.locator('galley-gallery a[href$=".webp"]').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await stopped(page)).toEqual([]);

    await page.goto(base + own.article);
    await page.locator('galley-save').getByRole('button').click();
    await expect.poll(() => page.locator('galley-save').evaluate((save) => save.matches(':state(saved)'))).toBe(true);
    const form = page.locator('galley-newsletter-form').first();
    await form.getByRole('textbox').fill(`policy${base.replace('/', '-')}@example.com`);
    await form.getByRole('button').click();
    await expect(form.getByRole('status').getByText(/./).filter({ visible: true }).first()).toBeVisible();
    await expect(page).toHaveURL(base + own.article);
    expect(await stopped(page)).toEqual([]);
    expect(said).toEqual([]);
  });
}

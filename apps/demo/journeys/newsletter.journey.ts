import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test, type Locator, type Page } from '@playwright/test';

const article = '/night-pilots-of-the-bar/';

/** What stands in the list: the real file that the demo writes. */
function listed(email: string): unknown[] {
  const path = join(process.env['JOURNEY_DATA'] ?? '', 'subscribers.sqlite');
  if (!existsSync(path)) return [];
  const file = new DatabaseSync(path);
  try {
    return file
      .prepare('SELECT newsletter FROM subscriber WHERE email = ?')
      .all(email)
      .map((row) => row['newsletter']);
  } finally {
    file.close();
  }
}

const form = (page: Page, name: string) => page.getByRole('form', { name }).first();

/** The words of every state are in the HTML; this finds those, and a test asks whether they are seen. */
const said = (place: Locator, words: string) => place.getByRole('status').getByText(words);

test('with script: the right list gets the address once, and the message stands in its own form', async ({ page }) => {
  await page.goto(article);
  const dockDiary = form(page, 'Dock Diary');
  await dockDiary.getByRole('textbox').fill('with@script.example');
  await dockDiary.getByRole('button').click();
  await expect(said(dockDiary, 'on the list for Dock Diary')).toBeVisible();
  await expect(page).toHaveURL(article);
  await expect(page.getByText('on the list for The Morning Tide').filter({ visible: true })).toHaveCount(0);
  expect(listed('with@script.example')).toEqual(['dock-diary']);
});

test('a wrong address is said at the field, kept, and not stored', async ({ page }) => {
  await page.goto(article);
  const tide = form(page, 'The Morning Tide');
  const field = tide.getByRole('textbox');
  await field.fill('a..b@example.com');
  await tide.getByRole('button').click();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/correct e-mail address/);
  await expect(field).toHaveValue('a..b@example.com');
  expect(listed('a..b@example.com')).toEqual([]);
});

test('a network that fails keeps the address, and the second try succeeds', async ({ page, context }) => {
  await page.goto(article);
  const tide = form(page, 'The Morning Tide');
  await tide.getByRole('textbox').fill('second@try.example');
  await context.setOffline(true);
  await tide.getByRole('button').click();
  await expect(said(tide, 'did not reach us')).toBeVisible();
  await expect(tide.getByRole('textbox')).toHaveValue('second@try.example');
  await context.setOffline(false);
  await tide.getByRole('button').click();
  await expect(said(tide, 'on the list')).toBeVisible();
  expect(listed('second@try.example')).toEqual(['tide-tables']);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the form is sent, answered with a page, and leads back', async ({ page }) => {
    await page.goto(article);
    const tide = form(page, 'The Morning Tide');
    await tide.getByRole('textbox').fill('without@script.example');
    await tide.getByRole('button').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you');
    await page.getByRole('link', { name: 'Back to the page you were reading' }).click();
    await expect(page).toHaveURL(article);
    expect(listed('without@script.example')).toEqual(['tide-tables']);
  });

  test('more news is a page of its own', async ({ page }) => {
    await page.goto('/latest/');
    await page.getByRole('link', { name: 'More news' }).click();
    await expect(page).toHaveURL('/latest/2/');
    await expect(page.getByRole('article')).toHaveCount(12);
  });
});

test('more news goes on in place, is announced, and takes the focus', async ({ page }) => {
  await page.goto('/latest/');
  await page.getByRole('link', { name: 'More news' }).click();
  await expect(page.getByText('12 more, 24 in all')).toBeAttached();
  await expect(page).toHaveURL('/latest/');
  await expect(page.getByRole('article')).toHaveCount(24);
  await expect(page.getByRole('article').nth(12).getByRole('link')).toBeFocused();
});

test('what a form cannot be is refused clearly', async ({ request, baseURL }) => {
  const send = (headers: Record<string, string>, data: string | Buffer) =>
    request.post('/newsletters/subscribe', { headers: { Accept: 'application/json', ...headers }, data });
  const own = { Origin: baseURL ?? '', 'Content-Type': 'application/x-www-form-urlencoded' };
  expect((await send(own, 'newsletter=tide-tables')).status()).toBe(422);
  expect((await send(own, `email=${'a'.repeat(1_000_000)}`)).status()).toBe(413);
  expect((await send({ ...own, 'Content-Type': 'text/plain' }, 'email=a@b.example')).status()).toBe(415);
  expect((await send({ ...own, Origin: 'https://elsewhere.example' }, 'email=a@b.example')).status()).toBe(403);
  expect((await request.get('/newsletters/subscribe')).url()).toContain('/newsletters/');
});

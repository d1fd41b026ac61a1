import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type FrameLocator, type Locator, type Page } from '@playwright/test';

const article = '/night-pilots-of-the-bar/';

/** What stands in the list: the real file that the demo writes. */
function listed(email: string): Record<string, unknown> {
  const path = join(process.env['JOURNEY_DATA'] ?? '', 'subscribers.sqlite');
  if (!existsSync(path)) return {};
  const file = new DatabaseSync(path);
  try {
    const rows = file
      .prepare('SELECT newsletter, standing FROM galley_subscription JOIN galley_address USING (key) WHERE email = ?')
      .all(email);
    return Object.fromEntries(rows.map(({ newsletter, standing }) => [newsletter, standing]));
  } finally {
    file.close();
  }
}

/** The letter to an address, as it lies in the mailbox that the demo shows. */
async function letterTo(page: Page, email: string): Promise<FrameLocator> {
  const letter = page.locator('article:not(:has(article))').filter({ hasText: email });
  await expect(async () => {
    await page.goto('/mailbox/');
    await expect(letter).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await letter.scrollIntoViewIfNeeded();
  return letter.frameLocator('iframe');
}

const form = (page: Page, name: string) => page.getByRole('form', { name }).first();

/** The words of every state are in the HTML; this finds those, and a test asks whether they are seen. */
const said = (place: Locator, words: string) => place.getByRole('status').getByText(words).filter({ visible: true });

test('with script: from the form to the confirmed address, and off the list again', async ({ page }) => {
  const email = 'with@script.example';
  await page.goto(article);
  const dockDiary = form(page, 'Dock Diary');
  await dockDiary.getByRole('textbox').fill(email);
  await dockDiary.getByRole('button').click();
  await expect(said(dockDiary, 'Almost done')).toBeVisible();
  await expect(dockDiary.getByRole('link', { name: 'look into its mailbox' })).toBeVisible();
  await expect(page).toHaveURL(article);
  // The message stands in its own form and in no other.
  await expect(page.getByText('Almost done').filter({ visible: true })).toHaveCount(1);
  expect(listed(email)).toEqual({ 'dock-diary': 'pending' });
  await confirmAndLeave(page, email, isAccessible);
});

/** Nothing that axe could find, and one heading of the first level. */
async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await expect(page.locator('h1')).toHaveCount(1);
}

/** The rest of the way needs no script. `look` is what else is asked of each page. */
async function confirmAndLeave(
  page: Page,
  email: string,
  look: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  const letter = await letterTo(page, email);
  await look(page);
  await letter.getByRole('link', { name: 'Confirm the subscription' }).click();
  await expect(heading).toHaveText('One step left');
  const confirm = page.getByRole('button', { name: 'Confirm the subscription' });
  await expect(confirm).toBeFocused();
  await look(page);
  await page.reload();
  expect(listed(email)).toEqual({ 'dock-diary': 'pending' });
  await expect(confirm).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('You are on the list');
  await look(page);
  expect(listed(email)).toEqual({ 'dock-diary': 'confirmed' });

  await page.getByRole('link', { name: 'Change what you get' }).click();
  await expect(heading).toHaveText('Your newsletters');
  await look(page);
  await expect(page.getByRole('checkbox', { name: 'Dock Diary' })).toBeChecked();
  await page.getByRole('checkbox', { name: 'The Morning Tide' }).check();
  await page.getByRole('checkbox', { name: 'Dock Diary' }).uncheck();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(heading).toHaveText('Saved');
  await look(page);
  expect(listed(email)).toEqual({ 'dock-diary': 'ended', 'tide-tables': 'confirmed' });
}

test('several newsletters at once, with the consent that each of them needs', async ({ page }) => {
  const email = 'several@newsletters.example';
  await page.goto('/newsletters/');
  const picker = page.getByRole('form');
  await picker.getByRole('textbox').fill(email);
  await picker.getByRole('button').click();
  await expect(picker.getByRole('checkbox', { name: 'The Morning Tide' })).toBeFocused();
  await picker.getByRole('checkbox', { name: 'The Morning Tide' }).check();
  await picker.getByRole('checkbox', { name: 'Dock Diary' }).check();
  await picker.getByRole('button').click();
  await expect(picker.getByRole('checkbox', { name: /may keep my address/ })).toBeFocused();
  await picker.getByRole('checkbox', { name: /may keep my address/ }).check();
  await picker.getByRole('button').click();
  await expect(said(picker, 'Almost done')).toBeVisible();
  expect(listed(email)).toEqual({ 'dock-diary': 'pending', 'tide-tables': 'pending' });
});

test('where fetch is blocked, a second press sends the form as any form is sent', async ({ page }) => {
  const email = 'blocked@fetch.example';
  await page.addInitScript(() => {
    globalThis.fetch = () => Promise.reject(new TypeError('Blocked by a content blocker'));
  });
  await page.goto(article);
  const dockDiary = form(page, 'Dock Diary');
  await dockDiary.getByRole('textbox').fill(email);
  await dockDiary.getByRole('button').click();
  await expect(said(dockDiary, 'did not reach us')).toBeVisible();
  await dockDiary.getByRole('button').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Almost done');
  expect(listed(email)).toEqual({ 'dock-diary': 'pending' });
});

test('the mail program’s own button leaves the list, without cookie and without redirect', async ({
  page,
  request,
}) => {
  const email = 'one@click.example';
  await page.goto(article);
  const dockDiary = form(page, 'Dock Diary');
  await dockDiary.getByRole('textbox').fill(email);
  await dockDiary.getByRole('button').click();
  await expect(said(dockDiary, 'Almost done')).toBeVisible();
  await letterTo(page, email);
  const folder = join(process.env['JOURNEY_DATA'] ?? '', 'mailbox');
  const raw = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .find((mail) => mail.includes(`To: ${email}`));
  const href = /^List-Unsubscribe: <([^>]+)>/m.exec(raw?.replaceAll(/\r\n[ \t]+/g, '') ?? '')?.[1] ?? '';
  const response = await request.post(href, { form: { 'List-Unsubscribe': 'One-Click' }, maxRedirects: 0 });
  expect(response.status()).toBe(200);
  expect(response.headers()['set-cookie']).toBeUndefined();
  expect(listed(email)).toEqual({ 'dock-diary': 'ended' });
});

test('a link that is no more says so, and offers the way to a new one', async ({ page }) => {
  const response = await page.goto('/newsletters/confirm?token=old');
  expect(response?.status()).toBe(410);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link works no longer');
  await expect(page.getByRole('checkbox', { name: 'The Morning Tide' })).toBeVisible();
  await isAccessible(page);
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
  expect(listed('a..b@example.com')).toEqual({});
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
  await expect(said(tide, 'Almost done')).toBeVisible();
  expect(listed('second@try.example')).toEqual({ 'tide-tables': 'pending' });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('from the form to the confirmed address, and off the list again', async ({ page }) => {
    const email = 'without@script.example';
    await page.goto(article);
    const dockDiary = form(page, 'Dock Diary');
    await dockDiary.getByRole('textbox').fill(email);
    await dockDiary.getByRole('button').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Almost done');
    await page.getByRole('link', { name: 'Back to the page you were reading' }).click();
    await expect(page).toHaveURL(article);
    expect(listed(email)).toEqual({ 'dock-diary': 'pending' });
    await confirmAndLeave(page, email);
  });

  test('what is missing is said, and what was typed and ticked is still there', async ({ page }) => {
    await page.goto('/newsletters/');
    await page.getByRole('textbox').fill('kept@without-script.example');
    await page.getByRole('checkbox', { name: /may keep my address/ }).check();
    await page.getByRole('button', { name: 'Subscribe' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which newsletter is it to be?');
    await expect(page.getByRole('textbox')).toHaveValue('kept@without-script.example');
    await expect(page.getByRole('group').first()).toHaveAccessibleDescription(/./);
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

import { expect, test, type Page } from '@playwright/test';

const longRead = '/what-the-wall-is-for/';
const feature = '/seven-lights-of-the-wend/';

/** Answers every address of another site with an empty page, and tells which were asked. */
async function elsewhere(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route(
    (url) => url.hostname !== '127.0.0.1',
    async (route) => {
      asked.push(new URL(route.request().url()).origin);
      await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Elsewhere</title>' });
    },
  );
  return asked;
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the long read has every kind of node, and its things are links', async ({ page }) => {
    await page.goto(longRead);
    const article = page.locator('article').first();
    for (const name of [
      'What to know',
      'The wall in figures',
      'Seven centuries of wet feet',
      'Notes',
      'About the authors',
    ])
      await expect(page.getByRole('heading', { name })).toBeVisible();
    await expect(article.getByRole('table')).toBeVisible();
    await expect(article.getByRole('group', { name: 'Advertisement' })).toBeVisible();
    await expect(article.getByText('How this was made')).toBeVisible();
    await expect(article.getByText('Clarification')).toBeVisible();
    await expect(article.locator('video')).toBeVisible();
    await expect(article.locator('audio')).toBeVisible();
    await expect(article.locator('pre')).toBeVisible();
    await expect(article.locator('blockquote').first()).toBeVisible();
    await expect(article.locator('a[href="https://www.youtube.com/watch?v=SaltmereBar"]').first()).toBeVisible();
    await expect(article.locator('iframe')).toHaveCount(0);
    for (const control of ['Show it here', 'Copy link', 'Pause'])
      await expect(article.getByRole('button', { name: control })).toHaveCount(0);
  });

  test('a picture of the gallery opens as a file', async ({ page, request }) => {
    await page.goto(feature);
    const thumbnail = page.locator('galley-gallery a[href$=".webp"]').first();
    const answer = await request.get((await thumbnail.getAttribute('href')) ?? '');
    expect(answer.headers()['content-type']).toBe('image/webp');
  });

  test('an article is saved, stands on the list, and is taken off', async ({ page }) => {
    await page.goto(longRead);
    await page.getByRole('button', { name: 'Save for later' }).click();
    await expect(page).toHaveURL(longRead);
    await expect(page.getByRole('button', { name: 'Saved' })).toBeVisible();
    await page.getByRole('link', { name: 'Your reading list' }).click();
    await expect(page.getByRole('link', { name: 'What the wall is for' })).toBeVisible();
    await page.goto(longRead);
    await page.getByRole('button', { name: 'Saved' }).click();
    await page.goto('/reading-list/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is on your reading list yet');
  });
});

test('a form of another site saves nothing', async ({ request }) => {
  const form = { article: '1023', saved: 'true' };
  const answer = await request.post('/reading-list/', { form, headers: { Origin: 'https://elsewhere.example' } });
  expect(answer.status()).toBe(403);
});

test('a note and its place in the text lead to each other', async ({ page }) => {
  await page.goto(longRead);
  const reference = page.locator('[role=doc-noteref]').nth(1);
  await reference.press('Enter');
  const note = page.locator(':target');
  await expect(note).toContainText('Office wet');
  await note.locator('[role=doc-backlink]').press('Enter');
  await expect(page.locator(':target')).toHaveAttribute('role', 'doc-noteref');
});

test('the gallery is gone through by keyboard, and back leads to where the reader was', async ({ page }) => {
  await page.goto(feature);
  const second = page.locator('galley-gallery a[href$=".webp"]').nth(1);
  await second.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await expect(page).toHaveURL(/#gallery-1-2$/);
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#gallery-1-3$/);
  await expect(dialog.getByRole('figure', { name: '3 of 7' })).toBeInViewport();
  await page.goBack();
  await expect(dialog).toBeHidden();
  await expect(page.locator('galley-gallery a[href$=".webp"]').nth(2)).toBeFocused();
});

test('nobody else is asked before the reader agrees, and not after the reader took it back', async ({ page }) => {
  const asked = await elsewhere(page);
  await page.goto(longRead, { waitUntil: 'networkidle' });
  const embed = page.locator('galley-embed').first();
  await embed.scrollIntoViewIfNeeded();
  expect(asked).toEqual([]);
  await embed.getByRole('button', { name: /Always show things from YouTube/ }).press('Enter');
  await expect.poll(() => [...new Set(asked)]).toEqual(['https://www.youtube-nocookie.com']);

  await page.goto('/other-sites/');
  await page.getByRole('button', { name: 'Stop showing things from YouTube' }).press('Enter');
  asked.length = 0;
  await page.goto(longRead, { waitUntil: 'networkidle' });
  await page.locator('galley-embed').first().scrollIntoViewIfNeeded();
  expect(asked).toEqual([]);
});

test('the recording is sought and played by keyboard', async ({ page }) => {
  await page.goto('/night-pilots-of-the-bar/');
  const player = page.locator('galley-audio').first();
  await player.getByRole('button', { name: 'Play' }).press('Enter');
  await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();
  const seek = player.getByRole('slider');
  await seek.press('PageUp');
  await expect(seek).toHaveAttribute('aria-valuetext', /of 7:49/);
  await player.getByRole('button', { name: 'Pause' }).press('Enter');
  await expect(player.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('on paper the article is all there: captions, notes, corrections, and no control', async ({ page }) => {
  await page.goto(longRead);
  await page.emulateMedia({ media: 'print' });
  for (const words of ['Chances are the middle of a range', 'Office wet', 'Clarification', 'The bookshop barge'])
    await expect(page.getByText(words).first()).toBeVisible();
  for (const one of await page.locator('button, form, audio, [role=dialog], nav').all()) await expect(one).toBeHidden();
});

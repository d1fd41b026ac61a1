import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { newsroomIn, publishPost, sayState, take, type NewsroomStep } from '../src/publication/newsroom.js';
import { startDemo } from './demo-process.js';

const path = '/tanker-adrift/';
const steps = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../content/harbour-courier/newsroom.json'), 'utf8'),
) as NewsroomStep[];

/** A demo and a newsroom of the test's own, on the evening of the story. */
async function openNewsroom() {
  const data = mkdtempSync(join(tmpdir(), 'galley-newsroom-'));
  const demo = await startDemo({ GALLEY_DATA: data, GALLEY_NOW: '2026-11-20T23:59:00Z' });
  return {
    origin: demo.origin,
    folder: newsroomIn(data),
    async [Symbol.asyncDispose]() {
      await demo[Symbol.asyncDispose]();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

const evening = Date.parse('2026-11-20T17:45:00Z');
const minute = (index: number) => new Date(evening + index * 20 * 60_000);

const has = (page: Page, state: string) =>
  expect.poll(() => page.locator('galley-live-feed').evaluate((feed, name) => feed.matches(`:state(${name})`), state));

/** The page asks every quarter of a minute; a network that is back has it ask now. */
const ask = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')));

const show = (page: Page) => page.locator('[data-part=show-posts]');

interface Shown {
  id: string | undefined;
  words: string;
  height: number;
  pictures: string[];
}

/** What a reader sees of each post. */
const posts = (page: Page): Promise<Shown[]> =>
  page.locator('galley-live-feed').evaluate((feed) =>
    [...feed.querySelectorAll<HTMLElement>('[data-id]')].map((post) => ({
      id: post.dataset['id'],
      words: post.innerText,
      height: Math.round(post.getBoundingClientRect().height),
      pictures: [...post.querySelectorAll('img')].map(({ src }) => src),
    })),
  );

test('an evening: what comes in is what a reload shows, and nothing moves but by the reader’s hand', async ({
  page,
}) => {
  await using newsroom = await openNewsroom();
  const { origin } = newsroom;
  await page.addInitScript(() => {
    const watched = Object.assign(globalThis, { shifts: [] as string[], heard: [] as string[] });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) watched.shifts.push(JSON.stringify(entry));
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  // A typeface that came late is used from the next page on.
  await page.reload({ waitUntil: 'networkidle' });
  await has(page, 'following').toBe(true);
  const before = await posts(page);
  const place = page.locator('#live-line-aboard');
  await place.scrollIntoViewIfNeeded();
  let stood = await place.boundingBox();

  let known = 0;
  for (const [index, step] of steps.entries()) {
    take(step, newsroom.folder, minute(index));
    if (index % 3 !== 2 && index < steps.length - 1) continue;
    const answered = page.waitForResponse(/\/live\/$/);
    await ask(page);
    expect((await answered).status()).toBe(200);
    await has(page, 'waiting').toBe(true);
    // Whatever came, the reader is where the reader was.
    expect(await place.boundingBox()).toEqual(stood);
    const [count = ''] = /\d+/.exec((await show(page).textContent()) ?? '') ?? [];
    expect(await page.locator('galley-live-feed [role=status]').last().textContent()).toContain(`${count} new post`);
    if (index % 2 === 0) continue;
    await show(page).click();
    known = (await posts(page)).length;
    expect(known).toBeGreaterThan(before.length);
    const focused = page.locator(':focus');
    await expect(focused).toHaveAttribute('data-id', /./);
    await expect(focused).toBeInViewport();
    await place.scrollIntoViewIfNeeded();
    stood = await place.boundingBox();
  }
  await has(page, 'ended').toBe(true);
  if (await show(page).isVisible()) await show(page).click();
  await expect(page.getByText('This coverage has ended.')).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts'))).toEqual([]);
  expect(said).toEqual([]);

  const arrived = await posts(page);
  await page.reload({ waitUntil: 'networkidle' });
  const reloaded = new Map((await posts(page)).map((post) => [post.id, post]));
  // A post that was corrected or withdrawn after it was shown stays as it was shown until the reader comes again.
  const changed = new Set(
    steps.flatMap((step, index) => {
      const slug = 'withdraw' in step ? step.withdraw : step.post.slug;
      const again = steps.slice(0, index).some((other) => 'post' in other && other.post.slug === slug);
      return again ? [slug] : [];
    }),
  );
  const same = arrived.filter(({ id }) => id !== undefined && !changed.has(id) && reloaded.has(id));
  expect(same.length).toBeGreaterThan(18);
  for (const post of same) expect.soft(post).toEqual(reloaded.get(post.id));
});

test('a server that fails, lies and is slow: the page says so, keeps what it has, and recovers by itself', async ({
  page,
}) => {
  await using newsroom = await openNewsroom();
  const { origin } = newsroom;
  await page.goto(origin + path);
  await has(page, 'following').toBe(true);
  const before = await posts(page);
  const failed = page.getByText('New posts are not coming through. This page keeps trying.');
  for (const answer of [
    { status: 500, body: '<h1>Busy</h1>' },
    { status: 200, contentType: 'text/html', body: '<form><input type="password"></form>' },
    { status: 200, contentType: 'application/json', body: '{"posts":[]}' },
    { status: 302, headers: { location: 'https://elsewhere.example/' } },
  ]) {
    await page.route('**/live/', (route) => route.fulfill(answer), { times: 1 });
    await ask(page);
    await expect(failed).toBeVisible();
    expect(await posts(page)).toEqual(before);
    await ask(page);
    await expect(failed).toBeHidden();
  }
  await page.route('**/live/', (route) => route.abort('connectionreset'), { times: 1 });
  await ask(page);
  await expect(failed).toBeVisible();

  publishPost(
    newsroom.folder,
    { slug: 'at-last', title: { rendered: 'At last' }, ...content('It came through.') },
    minute(1),
  );
  await page.route(
    '**/live/',
    async (route) => {
      await new Promise((wait) => setTimeout(wait, 2000));
      await route.continue();
    },
    { times: 1 },
  );
  await ask(page);
  await has(page, 'waiting').toBe(true);
  await expect(failed).toBeHidden();
  await show(page).click();
  await expect(page.locator('#live-at-last')).toBeFocused();
});

test('who presses pause is left alone, and who goes on has what came meanwhile', async ({ page }) => {
  await using newsroom = await openNewsroom();
  const { origin } = newsroom;
  await page.goto(origin + path);
  await has(page, 'following').toBe(true);
  await page.getByRole('button', { name: 'Pause updates' }).click();
  await expect(page.getByText('Updates are paused.')).toBeVisible();
  publishPost(newsroom.folder, { slug: 'meanwhile', title: { rendered: 'Meanwhile' }, ...content('So.') }, minute(1));
  let asked = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('/live/')) asked += 1;
  });
  await ask(page);
  await ask(page);
  expect(asked).toBe(0);
  await page.getByRole('button', { name: 'Resume updates' }).click();
  await expect(show(page)).toHaveText('1 new post');
});

test('an unchanged coverage is not sent again', async ({ request }) => {
  await using newsroom = await openNewsroom();
  const { origin } = newsroom;
  const first = await request.get(`${origin}${path}live/`);
  const { etag = '' } = first.headers();
  const again = await request.get(`${origin}${path}live/`, { headers: { 'If-None-Match': etag } });
  expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  sayState(newsroom.folder, { state: 'paused' });
  const changed = await request.get(`${origin}${path}live/`, { headers: { 'If-None-Match': etag } });
  expect(changed.status()).toBe(200);
  expect(await changed.text()).toContain('data-state="paused"');
  expect((await request.get(`${origin}/night-pilots-of-the-bar/live/`)).status()).toBe(404);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all posts are there, key events can be picked out, and a link to a post holds however many come after it', async ({
    page,
  }) => {
    await using newsroom = await openNewsroom();
    const { origin } = newsroom;
    for (const [index, step] of steps.entries()) take(step, newsroom.folder, minute(index));
    await page.goto(`${origin}${path}?post=cable-parted#live-cable-parted`);
    await expect(page.locator('#live-cable-parted')).toBeInViewport();
    await expect(page.getByRole('link', { name: 'Newer posts' })).toBeVisible();
    await page.getByRole('link', { name: 'Newer posts' }).click();
    await expect(page.getByRole('heading', { name: 'Pinned' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Pause updates' })).toBeHidden();
    await page.getByRole('checkbox', { name: 'Key events only' }).check();
    const shown = page.locator('galley-live-feed li[data-id]:visible');
    expect(await shown.count()).toBe(await page.locator('galley-live-feed li[data-key]').count());
    await page.getByRole('link', { name: 'Earlier posts' }).click();
    await expect(page.locator('#live-cable-parted')).toBeVisible();
    for (const address of ['?page=3', '?page=0', '?page=x', '?post=nobody']) {
      expect((await page.goto(`${origin}${path}${address}`))?.status()).toBe(404);
    }
  });
});

function content(text: string) {
  return { id: 9001, status: 'publish', content: { rendered: `<p>${text}</p>` }, excerpt: { rendered: '' }, link: '' };
}

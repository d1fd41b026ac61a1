import { readFeed } from '@galley/content/feeds';
import { expect, test } from '@playwright/test';

/** The moment that the server stands at. */
const now = '2026-11-20T17:40:00Z';

const feeds = [
  { path: '/feed.rss', type: 'application/rss+xml' },
  { path: '/feed.atom', type: 'application/atom+xml' },
  { path: '/feed.json', type: 'application/feed+json' },
];

for (const { path, type } of feeds) {
  test(`${path} says what the latest news say, and is found from every page`, async ({ page, request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe(`${type}; charset=utf-8`);
    const { title, summaries, report } = readFeed(await answer.text(), { url: answer.url(), now, locale: 'en-GB' });

    await page.goto('/latest/');
    const rows = page.locator('[data-id]');
    const shown = await rows.evaluateAll((items) =>
      items.map((item) => ({
        id: item.getAttribute('data-id'),
        href: item.querySelector('a')?.href,
        headline: item.querySelector('a')?.textContent,
        moment: Date.parse(item.querySelector('time')?.getAttribute('datetime') ?? ''),
      })),
    );
    expect(shown).toHaveLength(12);
    const announced = summaries.slice(0, 12).map(({ id, href, headline, published = '' }) => ({
      id: decodeURIComponent(new URL(id).hash.slice(1)),
      href,
      headline,
      moment: Date.parse(published),
    }));
    expect(announced).toEqual(shown);
    expect(summaries.length).toBeGreaterThan(12);
    expect(title).toBe('The Harbour Courier');
    expect(report.dropped).toEqual([]);

    const link = page.locator(`link[rel=alternate][type="${type}"]`);
    expect(new URL((await link.getAttribute('href')) ?? '', page.url()).href).toBe(answer.url());
  });

  test(`${path} is sent once to whoever has it already`, async ({ request }) => {
    const first = await request.get(path);
    const { etag = '', 'last-modified': changed = '', date = '' } = first.headers();
    expect(Date.parse(changed)).toBeLessThanOrEqual(Date.parse(date));
    const again = async (headers: Record<string, string>) => {
      const answer = await request.get(path, { headers });
      return `${answer.status()} ${(await answer.body()).length > 0 ? 'with' : 'without'} body`;
    };
    const before = new Date(Date.parse(changed) - 1000).toUTCString();
    for (const tag of [etag, `W/${etag}`, `"another", ${etag}`, '*'])
      expect(await again({ 'If-None-Match': tag }), tag).toBe('304 without body');
    expect(await again({ 'If-None-Match': '"another"' })).toBe('200 with body');
    expect(await again({ 'If-Modified-Since': changed })).toBe('304 without body');
    expect(await again({ 'If-Modified-Since': before })).toBe('200 with body');
    // The tag is the better word.
    expect(await again({ 'If-None-Match': '"another"', 'If-Modified-Since': changed })).toBe('200 with body');
    const known = await request.get(path, { headers: { 'If-None-Match': etag } });
    expect(known.headers()['etag']).toBe(etag);
  });
}

test('the footer leads to the feed, and there is no wire where nobody asked for one', async ({ page, request }) => {
  await page.goto('/');
  const footer = page.getByRole('contentinfo');
  await expect(footer.getByRole('link', { name: 'RSS' })).toHaveAttribute('href', '/feed.rss');
  await expect(footer.getByRole('link', { name: 'From the wire' })).toHaveCount(0);
  expect((await request.get('/wire/')).status()).toBe(404);
});

import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { startDemo, type DemoProcess } from './demo-process.js';
import { openForeignServer, type ForeignServer, type Handler } from './foreign-server.js';

/** A demo that reads the feed from elsewhere, often. */
function startReader({ origin }: ForeignServer): Promise<DemoProcess> {
  return startDemo({ GALLEY_FEED: `${origin}/news/feed.xml`, GALLEY_FEED_FRESH: '0.2' });
}

interface Item {
  id: string;
  headline: string;
  /** Minutes before now; none: the feed does not say. */
  ago?: number;
  more?: string;
}

function rss(...items: Item[]): string {
  const texts = items.map(({ id, headline, ago, more = '' }) => {
    const time = ago === undefined ? '' : `<pubDate>${new Date(Date.now() - ago * 60_000).toUTCString()}</pubDate>`;
    return `<item><guid isPermaLink="false">${id}</guid><title>${headline}</title><link>../${id}?utm_source=rss</link>${time}${more}</item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>The Gazette</title><link>/news/</link><description>News</description>${texts.join('')}</channel></rss>`;
}

const etag = '"as it is"';

/** Answers with a feed; says so where it is known already. */
const gives =
  (text: string, type = 'application/rss+xml'): Handler =>
  ({ headers, url = '' }, response) => {
    if (url.endsWith('.png')) response.writeHead(200, { 'content-type': 'image/png' }).end(red);
    else if (headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': type, etag }).end(text);
  };

/** Three by two pixels. */
const red = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGP4z8AAQQxwFgBB0gX7h/C5SAAAAABJRU5ErkJggg==',
  'base64',
);

const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>${rss({ id: 'bomb', headline: '&b;' }).replace(/^<\?.*?\?>/, '')}`;

const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:gazette</id><title>The Gazette</title><updated>2026-01-01T00:00:00Z</updated>
  <link href="https://gazette.example/"/><entry><id>urn:gazette:1</id><title>It is an Atom feed now</title><updated>2026-01-01T00:00:00Z</updated>
  <link href="https://gazette.example/1"/></entry></feed>`;

/** What a reader finds at the wire's page. */
async function look(page: Page, { origin }: DemoProcess) {
  const began = performance.now();
  const response = await page.goto(`${origin}/wire/`);
  return {
    milliseconds: performance.now() - began,
    status: response?.status(),
    headlines: await page.locator('[data-id] a').allTextContents(),
    head: (await page.locator('main header').first().innerText()).replaceAll(/\s+/g, ' '),
    read: await page.locator('main header time').evaluateAll(([time]) => time?.getAttribute('datetime')),
  };
}

const trouble =
  /^From the wire The Gazette cannot be read at the moment\. This page shows what it last had, read (at \d\d:\d\d|on .+)\. News of The Gazette$/;
const good = /^From the wire News of The Gazette, read (at \d\d:\d\d|on .+)$/;

/** What the report says of the feed, which is asked again for it. */
async function reported(page: Page, { origin }: DemoProcess): Promise<string> {
  await page.goto(`${origin}/report/`);
  return page.getByRole('main').innerText();
}

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('[style]')).toHaveCount(0);
}

test('the wire shows a feed whatever is in it', async ({ page }) => {
  await using elsewhere = await openForeignServer();
  await using demo = await startReader(elsewhere);
  const picture = '<enclosure url="/news/ship.png" type="image/png" length="1"/>';
  const hostile =
    '<description>&lt;p style="color:red" onclick="alert(1)"&gt;A &lt;b&gt;bold&lt;/b&gt; word&lt;script&gt;alert(1)&lt;/script&gt;&lt;/p&gt;</description>';
  elsewhere.does(
    gives(
      rss(
        { id: 'oldest', headline: 'The oldest comes first in this feed', ago: 90, more: picture },
        { id: 'undated', headline: 'Nobody knows when', more: hostile },
        { id: 'tomorrow', headline: 'From tomorrow', ago: -24 * 60 },
        { id: 'oldest', headline: 'The oldest once more', ago: 80 },
        { id: 'newest', headline: 'Ham &amp;amp; &lt;i&gt;eggs&lt;/i&gt;', ago: 10 },
      ),
    ),
  );
  const { status, head, headlines } = await look(page, demo);
  expect(status).toBe(200);
  expect(head).toMatch(good);
  expect(headlines).toEqual([
    'From tomorrow',
    'Ham & eggs',
    'The oldest comes first in this feed',
    'Nobody knows when',
  ]);
  const item = (headline: string) => page.locator('[data-id]').filter({ hasText: headline });
  await expect(item('Ham').getByRole('link')).toHaveAttribute('href', `${elsewhere.origin}/newest?utm_source=rss`);
  await expect(item('Nobody').locator('time')).toHaveCount(0);
  await expect(item('Nobody').locator('p')).toHaveText('A bold word');
  await expect(item('Nobody').locator('script, b, [onclick], [style]')).toHaveCount(0);
  const moment = Date.parse((await item('From tomorrow').locator('time').getAttribute('datetime')) ?? '');
  expect(Math.abs(Date.now() - moment)).toBeLessThan(60 * 60_000);
  // Whoever serves a picture learns who reads the page.
  await expect(page.locator('galley-news-feed img')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: 'The Gazette' })).toHaveAttribute(
    'href',
    `${elsewhere.origin}/news/`,
  );
  await isAccessible(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'From the wire' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('From the wire');
  const report = await reported(page, demo);
  expect(report).toContain('The Gazette');
  expect(report).toContain('It is the same as “The oldest comes first in this feed”, which stands before it.');
  expect(report).toContain('has not come yet');
});

test('the wire stays up with what it last had, says so, and recovers', async ({ page }) => {
  await using elsewhere = await openForeignServer();
  await using demo = await startReader(elsewhere);
  const first = { id: 'first', headline: 'First', ago: 30 };
  const second = { id: 'second', headline: 'Second', ago: 20 };
  elsewhere.does(gives(rss(first)));
  const before = await look(page, demo);
  expect(before).toMatchObject({ headlines: ['First'], head: expect.stringMatching(good) });

  const staysUp = async () => {
    const now = await look(page, demo);
    expect(now).toMatchObject({ status: 200, headlines: before.headlines });
    return now;
  };
  /** Comes to be so in a while: on the page that there is trouble, in the report and for the operator which. */
  const isInTrouble = async (words: string) => {
    await expect.poll(() => reported(page, demo)).toContain(words);
    const { head } = await staysUp();
    expect(head).toMatch(trouble);
    expect(demo.said()).toContain(words);
  };

  await test.step('a server that fails', async () => {
    elsewhere.does((_, response) => response.writeHead(500).end('Broken'));
    await isInTrouble('The server answered 500.');
    await isAccessible(page);
    // The moment of the last reading, and not that of the last try.
    expect((await staysUp()).read).toBe(before.read);
  });

  await test.step('nothing has changed', async () => {
    elsewhere.does(gives(rss(first)));
    await expect.poll(async () => (await look(page, demo)).head).toMatch(good);
    expect(elsewhere.requests.at(-1)?.headers['if-none-match']).toBe(etag);
    await staysUp();
  });

  await test.step('a server that hangs', async () => {
    elsewhere.does(() => {});
    const asked = elsewhere.requests.length;
    await expect
      .poll(async () => {
        const { milliseconds } = await staysUp();
        // A reader waits for one second, and not for the ten that the server is given.
        expect(milliseconds).toBeLessThan(7000);
        return elsewhere.requests.length;
      })
      .toBe(asked + 1);
    await Promise.all([1, 2, 3].map(() => page.request.get(`${demo.origin}/wire/`)));
    expect(elsewhere.requests.length).toBe(asked + 1);
    await isInTrouble('The server did not answer in full within 10 s.');
  });

  await test.step('a page instead of a feed', async () => {
    elsewhere.does((_, response) => response.end('<!doctype html><title>Hotel Wi-Fi</title><h1>Welcome</h1>'));
    await isInTrouble('It is an HTML page, not a feed.');
  });

  await test.step('entities that would fill the memory', async () => {
    elsewhere.does((_, response) => response.end(bomb));
    await isInTrouble('It has a document type');
  });

  await test.step('recovery', async () => {
    elsewhere.does((_, response) => response.end(rss(first, second)));
    await expect.poll(async () => (await look(page, demo)).headlines).toEqual(['Second', 'First']);
    expect((await look(page, demo)).head).toMatch(good);
    expect(await reported(page, demo)).not.toContain('The wire, ');
  });

  await test.step('another format', async () => {
    elsewhere.does((_, response) => response.end(atom));
    await expect.poll(async () => (await look(page, demo)).headlines).toEqual(['It is an Atom feed now']);
  });
});

test('a feed that was never read is said to be so, until it is', async ({ page }) => {
  await using elsewhere = await openForeignServer();
  await using demo = await startReader(elsewhere);
  const { host } = new URL(elsewhere.origin);
  const nothing = `From the wire Nothing could be read from ${host} yet. We go on asking; please come back in a while. News of ${host}`;
  expect(await look(page, demo)).toMatchObject({ status: 200, headlines: [], head: nothing });
  await isAccessible(page);
  elsewhere.does(gives(rss()));
  await expect.poll(async () => (await look(page, demo)).head).toMatch(good);
  await expect(page.getByText('Nothing new yet')).toBeVisible();
});

test('an address that is none leaves the paper without a wire, and the report says why', async ({ page }) => {
  await using demo = await startDemo({ GALLEY_FEED: 'gazette.example/feed.xml' });
  expect((await page.goto(`${demo.origin}/wire/`))?.status()).toBe(404);
  await expect(page.getByRole('link', { name: 'From the wire' })).toHaveCount(0);
  expect(await reported(page, demo)).toContain('GALLEY_FEED is “gazette.example/feed.xml”');
});

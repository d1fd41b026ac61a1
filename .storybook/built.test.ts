/** What was built, as those find it who open it: from a folder of any name, with nothing said in the console. */
import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { launchPinnedChromium } from '@galley/test-kit/chromium';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publicComponents } from './public-components.js';

const built = resolve(import.meta.dirname, '../storybook-static');
const json = <Content>(file: string) => JSON.parse(readFileSync(join(built, file), 'utf8')) as Content;

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

let server: Server;
let browser: Browser;
let base: string;

beforeAll(async () => {
  const folder = '/some/folder/of/a/site/';
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(folder) ? pathname.slice(folder.length) || 'index.html' : undefined;
    try {
      if (path === undefined) throw new Error('Outside of the folder.');
      const content = readFileSync(join(built, decodeURIComponent(path)));
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}`;
  browser = await chromium.launch(await launchPinnedChromium());
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Opens an address, and gives the page with all that went wrong on it. */
async function open(address: string): Promise<{ page: Page; wrong: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(base + address);
  return { page, wrong };
}

interface Listed {
  description?: string;
  error?: unknown;
  reactDocgen?: { exportName?: string; props?: Record<string, { tsType?: { name: string } }> };
  stories?: { id?: string; snippet?: string }[];
}

describe('the manifest, for those who work with machines', () => {
  const listed = () =>
    Object.values(json<{ components: Record<string, Listed> }>('manifests/components.json').components);
  // What is shown among another's stories has no title of its own.
  const within = new Set(['EmbedSettings']);

  test.each(publicComponents().filter(({ component }) => !within.has(component)))('$component', ({ component }) => {
    const found = listed().find(({ reactDocgen }) => reactDocgen?.exportName === component);
    expect(found, `${component} is not in the manifest`).toBeDefined();
    expect(found?.error).toBeUndefined();
    expect(found?.description ?? '').toMatch(/\w/);
    expect(found?.reactDocgen).toBeDefined();
    const props = Object.entries(found?.reactDocgen?.props ?? {});
    expect(props.filter(([, { tsType }]) => tsType?.name.startsWith('unknown') ?? true).map(([name]) => name)).toEqual(
      [],
    );
    expect(
      found?.stories?.some(({ snippet }) => snippet?.includes(`<${component}`)),
      'an example',
    ).toBe(true);
  });
});

test('no machine is given as an example what not to do', () => {
  const { components } = json<{ components: Record<string, Listed> }>('manifests/components.json');
  const { entries } = json<{ entries: Record<string, Entry> }>('index.json');
  const given = Object.values(components).flatMap(({ stories = [] }) => stories.map(({ id = '' }) => id));
  expect(given.length).toBeGreaterThan(200);
  expect(given.filter((id) => entries[id]?.tags.includes('dont'))).toEqual([]);
});

interface Entry {
  id: string;
  title: string;
  type: 'docs' | 'story';
  tags: string[];
}

/** A component's own page, which has the guide's sections. */
const isOfComponent = ({ title, tags }: Pick<Entry, 'title' | 'tags'>) =>
  tags.includes('attached-mdx') && !title.startsWith('Foundations/');

describe('pages of words', () => {
  const entries = Object.values(json<{ entries: Record<string, Entry> }>('index.json').entries);
  const pages = entries.filter(({ type }) => type === 'docs');
  let shown: Awaited<ReturnType<typeof open>>;

  beforeAll(async () => {
    shown = await open('iframe.html?id=read-me-first--docs&viewMode=docs');
    await shown.page.locator('.sbdocs-content h1').first().waitFor();
  });
  afterAll(() => shown?.page.close());

  // In one document, as a designer goes from page to page.
  test.each(pages)('$title', async ({ id, title, tags }) => {
    const { page, wrong } = shown;
    wrong.length = 0;
    await page.evaluate((storyId) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
        __STORYBOOK_ADDONS_CHANNEL__: { emit: (event: string, data: unknown) => void };
      };
      channel.emit('setCurrentStory', { storyId, viewMode: 'docs' });
    }, id);
    const name = title === 'Read me first' ? 'Galley' : (title.split('/').at(-1) ?? '');
    await page.locator('.sbdocs-content h1').filter({ hasText: name }).first().waitFor();
    if (isOfComponent({ title, tags })) {
      await page.locator('.galley-guide-status strong').waitFor();
      await page.getByRole('heading', { name: 'Do and don’t' }).waitFor();
    }
    const ids = await page.evaluate(() => [...document.querySelectorAll('#storybook-docs [id]')].map((one) => one.id));
    // Those that React makes; what a text makes of its headings is the same in two stories of one text.
    const made = ids.filter((one) => /story-\d+-/.test(one));
    expect(made.filter((one, index) => made.indexOf(one) !== index)).toEqual([]);
    expect(wrong).toEqual([]);
  });

  test.each(['light', 'dark'])('the front page shows every component, as it was approved, in %s', async (scheme) => {
    const { page, wrong } = await open(`iframe.html?id=read-me-first--docs&viewMode=docs&globals=scheme:${scheme}`);
    const components = new Set(entries.filter(isOfComponent).map(({ title }) => title));
    const cards = page.locator('.galley-gallery a');
    await expect.poll(() => cards.count()).toBeGreaterThan(components.size);
    const images = page.locator('.galley-gallery img:visible');
    expect(await images.first().getAttribute('src')).toContain(`.${scheme}.webp`);
    const broken = await images.evaluateAll(async (all) => {
      for (const image of all as HTMLImageElement[]) image.loading = 'eager';
      const came = (all as HTMLImageElement[]).map((image) =>
        image.decode().then(
          () => [],
          () => [image.src],
        ),
      );
      return (await Promise.all(came)).flat();
    });
    expect(broken).toEqual([]);
    // Those that are seen in others alone have no picture.
    expect(await images.count()).toBeGreaterThan((await cards.count()) - 8);
    expect(wrong).toEqual([]);
    await page.close();
  });
});

describe('foundations', () => {
  /** Opens a page of words, and waits for its table. */
  async function openTable(id: string) {
    const { page, wrong } = await open(`iframe.html?id=${id}--docs&viewMode=docs`);
    const table = page.locator('.galley-guide-sheet').first();
    await table.locator('summary').first().waitFor();
    return { page, wrong, table };
  }

  test('every colour is shown in every brand and scheme, with what uses it', async () => {
    const { page, wrong, table } = await openTable('foundations-colour');
    const rows = table.locator('tbody tr');
    const roles = await page.evaluate(
      () =>
        [...document.documentElement.computedStyleMap().keys()].filter((name) => name.startsWith('--galley-color-'))
          .length,
    );
    expect(await rows.count()).toBe(roles);
    for (const row of await rows.all()) {
      expect(await row.locator('.galley-guide-swatch').count()).toBe(6);
      expect(Number(await row.locator('summary').textContent())).toBeGreaterThan(0);
    }
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('every step of type has its metrics in every brand', async () => {
    const { page, wrong, table } = await openTable('foundations-type');
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(15);
    expect(await table.locator('tbody small').filter({ hasText: ' px / ' }).count()).toBe(
      3 * (await table.locator('tbody tr').count()),
    );
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('files for other tools lie beside, and are whole', async () => {
    const files = json<{ name: string }[]>('tokens/index.json').map(({ name }) => name);
    expect(files).toHaveLength(10);
    for (const file of files.filter((name) => name.endsWith('.json'))) {
      expect(Object.keys(json<object>(`tokens/${file}`)).length).toBeGreaterThan(5);
    }
    const { page, wrong } = await open('iframe.html?id=foundations-tokens--docs&viewMode=docs');
    await expect.poll(() => page.locator('a[download]').count()).toBe(10);
    expect(wrong).toEqual([]);
    await page.close();
  });
});

describe('a page of words', () => {
  const pageOf = (id: string, globals = '') => open(`iframe.html?id=${id}--docs&viewMode=docs&globals=${globals}`);

  test('shows each state in every brand and scheme, if that is chosen', async () => {
    const { page, wrong } = await pageOf('article-commentcount', 'grid:all%20brands');
    await expect.poll(() => page.locator('iframe').count()).toBe(2 * 6);
    const last = page.locator('iframe').last();
    await last.scrollIntoViewIfNeeded();
    await last.contentFrame().getByRole('link').waitFor();
    expect(await last.contentFrame().locator('html').getAttribute('data-galley-brand')).toBe('al-marsa');
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('shows what somebody has to press for as it is then, and does not move for it', async () => {
    const { page, wrong } = await pageOf('article-sharebar');
    const copied = page.frameLocator('iframe[title="Copied"]');
    await page.locator('iframe[title="Copied"]').scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await copied.getByRole('status').filter({ hasText: /\w/ }).waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(wrong).toEqual([]);
    await page.close();
  });

  // Another site's page that refuses whoever asks it, and a play that measures its window.
  test.each([
    ['article-embed', 'Shown'],
    ['page-breakingbanner', 'Closed'],
  ])('opens its frames without a word: %s, %s', async (id, title) => {
    const { page, wrong } = await pageOf(id);
    const frame = page.locator(`iframe[title="${title}"]`);
    await frame.scrollIntoViewIfNeeded();
    const finished = () =>
      frame.evaluate((one) => {
        const window = (one as HTMLIFrameElement).contentWindow as unknown as {
          __STORYBOOK_ADDONS_CHANNEL__?: { last: (event: string) => unknown };
        };
        return window.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished') !== undefined;
      });
    await expect.poll(finished).toBe(true);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('keeps what a reader agreed to in one state from the others', async () => {
    const { page, wrong } = await pageOf('article-embed');
    const settings = page.locator('iframe[title="Settings"]');
    await settings.scrollIntoViewIfNeeded();
    const stop = settings.contentFrame().getByRole('button', { name: 'Stop showing things from' });
    await expect.poll(() => stop.count()).toBe(2);
    const reference = page.locator('.docs-story').first();
    expect(await reference.getByRole('button', { name: 'Show it here' }).isVisible()).toBe(true);
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('keeps what one story does to its document from the others', async () => {
    const { page, wrong } = await pageOf('article-articleaudio');
    // One of the stories says that the browser cannot do what the player needs.
    await page.locator('.docs-story').getByRole('button', { name: 'Play' }).first().waitFor();
    expect(wrong).toEqual([]);
    await page.close();
  });
});

describe('the toolbar', () => {
  const story = 'iframe.html?id=primitives-button--default&viewMode=story&globals=';

  test('shows a story in every brand and scheme, each in a frame that tells nobody of its own', async () => {
    const { page, wrong } = await open(`${story}grid:all%20brands`);
    const frames = page.locator('iframe');
    await expect.poll(() => frames.count()).toBe(6);
    for (const frame of await frames.all()) await frame.contentFrame().getByRole('button').first().waitFor();
    expect(await page.locator('html').getAttribute('data-galley-brand')).toBe('harbour-courier');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Side by side');
    expect(wrong).toEqual([]);
    await page.close();
  });

  test.each([
    ['states:hover', 'backgroundColor'],
    ['states:focus', 'outlineStyle'],
  ])('%s shows what it says', async (chosen, property) => {
    const style = async (globals: string) => {
      const { page } = await open(story + globals);
      const button = page.getByRole('button').first();
      await button.waitFor();
      const value = await button.evaluate((one, name) => getComputedStyle(one)[name as 'color'], property);
      await page.close();
      return value;
    };
    expect(await style(chosen)).not.toBe(await style(''));
  });

  test('more contrast is what the brand has for those who ask for it', async () => {
    const quiet = async (globals: string) => {
      const { page } = await open(story + globals);
      await page.getByRole('button').first().waitFor();
      const value = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--galley-color-ink-quiet'),
      );
      await page.close();
      return value;
    };
    expect(await quiet('contrast:more')).not.toBe(await quiet(''));
  });

  test.each([
    [1300, 14],
    [390, 3],
  ])('draws the columns of a page that is %i px wide', async (width, count) => {
    const { page, wrong } = await open(
      'iframe.html?id=page-articlelayout--every-place&viewMode=story&globals=columns:shown',
    );
    await page.setViewportSize({ width, height: 900 });
    const columns = page.locator('body > [aria-hidden] > div');
    await expect.poll(() => columns.count()).toBe(count);
    const ends = await columns.last().evaluate((one) => one.getBoundingClientRect().right);
    expect(Math.round(ends)).toBe(await page.evaluate(() => document.documentElement.clientWidth));
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('what stands around the stories follows their scheme', async () => {
    const ground = async (scheme: string) => {
      const { page } = await open(`?path=/story/primitives-button--default&globals=scheme:${scheme}`);
      await page.frameLocator('#storybook-preview-iframe').getByRole('button').first().waitFor();
      const read = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const lightness = async () => Math.max(...((await read()).match(/\d+/g) ?? []).slice(0, 3).map(Number));
      const isDark = scheme === 'dark';
      await expect.poll(async () => (await lightness()) < 128).toBe(isDark);
      await page.close();
    };
    await ground('dark');
    await ground('light');
  });
});

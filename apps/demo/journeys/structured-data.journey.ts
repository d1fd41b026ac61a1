import { jsonLdStatements } from '@galley/content';
import { expect, test, type Page } from '@playwright/test';

/** Where on the page each thing must be that search engines are told. A path that is in no row fails the test. */
const comparisons: readonly [path: RegExp, compare: (page: Page, value: string, path: string) => Promise<void>][] = [
  [/^(url|mainEntityOfPage)$/, async (page, value) => expect(value).toBe(await canonical(page))],
  [/^inLanguage$/, async (page, value) => expect(value).toBe(await page.locator('html').getAttribute('lang'))],
  [/^headline$/, (page, value) => expect(page.getByRole('heading', { level: 1 })).toHaveText(value)],
  [/^liveBlogUpdate\[\d+\]\.url$/, (page, value) => leadsTo(page, value)],
  [/^liveBlogUpdate\[\d+\]\.headline$/, (page, value) => isRead(page, 'galley-live-feed', value)],
  [
    /^liveBlogUpdate\[\d+\]\.articleBody$/,
    async (page, value) => {
      for (const line of value.split('\n')) await isRead(page, 'galley-live-feed', line);
    },
  ],
  [/^liveBlogUpdate\[\d+\]\.date(Published|Modified)$/, (page, value) => hasTime(page, 'galley-live-feed', value)],
  [
    /^liveBlogUpdate\[\d+\]\.(author|contributor|editor|translator)\[\d+\]\.(name|affiliation\.name)$/,
    (page, value) => isRead(page, 'galley-live-feed', value),
  ],
  [
    /^liveBlogUpdate\[\d+\]\.(author|contributor|editor|translator)\[\d+\]\.url$/,
    (page, value) => leadsTo(page, value),
  ],
  [/^date(Published|Modified)$/, (page, value) => hasTime(page, 'article header', value)],
  [/(^|\.)correction\[\d+\]\.datePublished$/, (page, value) => hasTime(page, 'article', value)],
  [/^video\[\d+\]\.uploadDate$/, (page, value) => hasTime(page, 'article header', value)],
  [/^(description|articleSection|keywords\[\d+\])$/, (page, value) => isRead(page, 'main, nav', value)],
  [
    /^(author|contributor|editor|translator)\[\d+\]\.(name|affiliation\.name)$/,
    (page, value) => isRead(page, 'article header', value),
  ],
  [/^(publisher|isPartOf)\.name$/, (page, value) => isRead(page, 'body > header, header', value)],
  [/^(publisher|isPartOf)\.url$/, (page, value) => leadsTo(page, value)],
  [
    /^(author|contributor|editor|translator)\[\d+\]\.url$|\.license$|^discussionUrl$/,
    (page, value) => leadsTo(page, value),
  ],
  [/^commentCount$/, (page, value) => isRead(page, 'article header', Number(value).toLocaleString('en-GB'))],
  [/^timeRequired$/, (page, value) => isRead(page, 'article header', `${value.slice(2, -1)} min read`)],
  [/\.(contentUrl|thumbnailUrl)$/, (page, value) => isShown(page, value)],
  [/(^|\.)image\[\d+\]\.(width|height)$/, hasSize],
  [/\.(caption|creditText|copyrightNotice|text|name)$/, (page, value) => isRead(page, 'article', value)],
  [
    /^audio\[\d+\]\.duration$/,
    (page, value) => isRead(page, 'article', `${Math.max(1, Math.round(seconds(value) / 60))} min`),
  ],
  [/^(hasPart\.)?isAccessibleForFree$/, (page) => expect(page.locator('.galley-paywall')).toBeVisible()],
  [/^hasPart\.cssSelector$/, (page, value) => expect(page.locator(value)).toHaveCount(1)],
  [/(^|\.)digitalSourceType$/, (page) => isRead(page, 'article', 'AI')],
];

for (const slug of [
  'night-pilots-of-the-bar',
  'what-the-wall-is-for',
  'seven-lights-of-the-wend',
  'opinion-free-ferry',
  'flood-wall-vote',
  'tanker-adrift',
  'tide-mill-turns-again',
]) {
  test(`${slug} tells search engines what it tells readers`, async ({ page }) => {
    await page.goto(`/${slug}/`);
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const data = JSON.parse(text ?? '') as { correction?: unknown[]; liveBlogUpdate?: { correction?: unknown[] }[] };
    const statements = jsonLdStatements(data);
    expect(statements.length).toBeGreaterThan(12);
    for (const { path, value } of statements) {
      const compare = comparisons.find(([pattern]) => pattern.test(path))?.[1];
      expect(compare, `${path} is compared with the page`).toBeDefined();
      await test.step(`${path}: ${value}`, () => compare?.(page, String(value), path));
    }
    // And nothing that was put right is kept from them.
    const corrections = [data, ...(data.liveBlogUpdate ?? [])].flatMap(({ correction = [] }) => correction);
    expect(corrections).toHaveLength(
      await page.locator('article [role=note] strong', { hasText: /^(Correction|Clarification)$/ }).count(),
    );
  });
}

test('a section tells search engines the way that it shows', async ({ page }) => {
  await page.goto('/section/the-port/');
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const { itemListElement } = JSON.parse(text ?? '') as { itemListElement: { name: string; item: string }[] };
  const steps = page.getByRole('navigation', { name: 'You are here' }).getByRole('listitem');
  await expect(steps).toHaveText(itemListElement.map(({ name }) => name));
  expect(itemListElement.at(-1)?.item).toBe(await canonical(page));
  await leadsTo(page, itemListElement[0]?.item ?? '');
});

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

async function canonical(page: Page): Promise<string | null> {
  return page.locator('link[rel=canonical]').getAttribute('href');
}

async function isRead(page: Page, within: string, words: string): Promise<void> {
  const texts = await page.locator(within).allInnerTexts();
  // Kickers and sections may be set in capitals, which is a matter of style.
  expect(plain(texts.join(' ')).toLowerCase()).toContain(plain(words).toLowerCase());
}

async function hasTime(page: Page, within: string, machine: string): Promise<void> {
  await expect(page.locator(`${within} time[datetime="${machine}"]`).first()).toBeVisible();
}

const addresses = (page: Page, selector: string, attribute: 'href' | 'src' | 'poster') =>
  page
    .locator(selector)
    .evaluateAll((elements, name) => elements.map((element) => String(Reflect.get(element, name))), attribute);

async function leadsTo(page: Page, address: string): Promise<void> {
  expect(await addresses(page, 'a[href]', 'href')).toContain(address);
}

async function isShown(page: Page, address: string): Promise<void> {
  const shown = [
    ...(await addresses(page, 'img[src], audio[src], video[src]', 'src')),
    ...(await addresses(page, 'video[poster]', 'poster')),
  ];
  expect(shown).toContain(address);
}

async function hasSize(page: Page, value: string, path: string): Promise<void> {
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  const statements = jsonLdStatements(JSON.parse(text ?? '') as object);
  const contentUrl = statements.find((statement) => statement.path === path.replace(/\w+$/, 'contentUrl'))?.value;
  const src = new URL(String(contentUrl)).pathname;
  const dimension = path.endsWith('width') ? 'width' : 'height';
  expect(`${await page.locator(`img[src="${src}"]`).first().getAttribute(dimension)} px`).toBe(value);
}

/** Of `PT1H7M49S`. */
function seconds(duration: string): number {
  const [, hours = 0, minutes = 0, rest = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(duration) ?? [];
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}

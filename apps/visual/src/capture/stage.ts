import type { Browser, CDPSession, Page, Request } from '@playwright/test';
import { Precondition } from './precondition.ts';

/** The moment in which every page is: the one that fixtures and the demo's content are written for. */
export const now = '2026-11-20T17:40:00Z';

const viewportHeight = 900;

export interface View {
  width: number;
  scheme: 'light' | 'dark';
  media?: 'screen' | 'print';
  /** The reader's own few colours in the place of the page's. */
  forcedColors?: 'active';
  /** The reader has asked for more contrast. */
  contrast?: 'more';
  /** Everything that can be pointed at or focused is shown as if it were. */
  states?: boolean;
}

/** What went wrong on a page, as it happened. */
export interface Problems {
  console: string[];
  requests: string[];
  foreign: string[];
}

/** A page on which time, chance, place and movement stand still. */
export interface Stage {
  page: Page;
  devtools: CDPSession;
  problems: Problems;
  shared: boolean;
  examines: boolean;
  /** What the document shows, if more of the same can be shown in it. */
  scene: string | undefined;
  /** Opens an address in a new document and gives the answer's status. */
  open: (address: string, view: View) => Promise<number>;
  close: () => Promise<void>;
}

/** Same dice for every document, and nothing kept from the document before. */
function standStill(): void {
  let seed = 0x6a11e7;
  Math.random = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  // A frame of an `about:` or `data:` address has no storage.
  if (location.protocol.startsWith('http')) {
    localStorage.clear();
    sessionStorage.clear();
  }
}

export interface StageOptions {
  /** Whether stories are shown in one document, one after the other. @default false */
  shared?: boolean;
  /**
   * Whether each letter's font is asked for, which costs most. A picture that equals its baseline passed that when the
   * baseline was made, and any other is taken once more, on a stage that examines.
   * @default true
   */
  examines?: boolean;
  /** Whether the page's scripts run; `'late'` ones have not come yet, and the page expects them. @default true */
  script?: boolean | 'late';
}

export async function createStage(
  browser: Browser,
  { script = true, shared = false, examines = true }: StageOptions = {},
): Promise<Stage> {
  const context = await browser.newContext({
    javaScriptEnabled: script !== false,
    locale: 'en-GB',
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
    // Storybook stops animations for a browser of this name; for another it waits a tenth of a second for each story.
    userAgent: 'Galley StorybookTestRunner',
    serviceWorkers: 'block',
    deviceScaleFactor: 1,
  });
  await context.clock.setFixedTime(now);
  await context.addInitScript(standStill);
  const page = await context.newPage();
  if (script === 'late') {
    const nothing = { contentType: 'text/javascript', body: '' };
    await page.route(
      ({ pathname }) => pathname.endsWith('.js'),
      (route) => route.fulfill(nothing),
    );
  }
  const devtools = await context.newCDPSession(page);
  const problems = { console: [], requests: [], foreign: [] };
  listen(page, problems);

  const stage: Stage = {
    page,
    devtools,
    problems,
    shared,
    examines,
    scene: undefined,
    open: async (address, view) => {
      await leave(stage);
      await page.setViewportSize({ width: view.width, height: viewportHeight });
      await page.emulateMedia(mediaOf(view));
      const answer = await page.goto(address, { waitUntil: 'load' });
      // A second session of the browser's tools undoes the medium when a page is left: it is set anew.
      await page.emulateMedia({ media: null });
      await see(stage, view);
      return answer?.status() ?? 0;
    },
    close: () => context.close(),
  };
  return stage;
}

/** Has the page seen as the view says: at its width, on its medium, in its colours. */
export async function see({ page }: Stage, view: View): Promise<void> {
  await page.setViewportSize({ width: view.width, height: viewportHeight });
  const seen = mediaOf(view);
  await page.emulateMedia(seen);
  if (await page.evaluate(isSeenAs, seen)) return;
  const { media, colorScheme, forcedColors, contrast } = seen;
  throw new Precondition(
    'medium and scheme held',
    `the page is not seen on ${media}, ${colorScheme}, forced colours ${forcedColors}, contrast ${contrast}`,
  );
}

function mediaOf({ scheme: colorScheme, media, forcedColors, contrast }: View) {
  return {
    colorScheme,
    media: media ?? 'screen',
    forcedColors: forcedColors ?? 'none',
    contrast: contrast ?? 'no-preference',
  } as const;
}

/** Runs in the page. */
function isSeenAs(seen: { media: string; colorScheme: string; forcedColors: string; contrast: string }): boolean {
  const { media, colorScheme, forcedColors, contrast } = seen;
  const asked = [`(prefers-color-scheme: ${colorScheme})`, `(forced-colors: ${forcedColors})`];
  // Forced colours are a kind of contrast of their own.
  if (forcedColors === 'none') asked.push(`(prefers-contrast: ${contrast})`);
  return matchMedia([media, ...asked].join(' and ')).matches;
}

/** Leaves the document, so that nothing of it reaches the next picture. */
async function leave(stage: Stage): Promise<void> {
  stage.scene = undefined;
  const { page, devtools, problems } = stage;
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto('about:blank');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: false });
  await page.context().clearCookies();
  forget(problems);
}

/** Clears a document of what the story before it left, so that another can be shown in it. */
export async function clear({ page, devtools, problems }: Stage): Promise<void> {
  // Of an image's files the browser prefers a larger one that it still holds; so it may hold none.
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: false });
  await page.context().clearCookies();
  await page.evaluate(standStill);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.scrollTo(0, 0);
    // A place in the story before.
    if (location.hash !== '') history.replaceState(history.state, '', location.pathname + location.search);
  });
  forget(problems);
}

function forget(problems: Problems): void {
  for (const list of Object.values(problems) as string[][]) list.length = 0;
}

function listen(page: Page, problems: Problems): void {
  page.on('console', (message) => {
    // The status of the document itself is for its caller to judge.
    const ofDocument = message.text().startsWith('Failed to load resource') && message.location().url === page.url();
    if (message.type() === 'error' && !ofDocument) problems.console.push(message.text());
  });
  page.on('pageerror', (error) => problems.console.push(String(error)));
  page.on('request', (request) => {
    if (isForeign(request)) problems.foreign.push(request.url());
  });
  page.on('requestfailed', (request) => {
    problems.requests.push(`${request.url()} (${request.failure()?.errorText ?? 'failed'})`);
  });
  page.on('response', (response) => {
    if (response.status() < 400 || response.request().isNavigationRequest()) return;
    problems.requests.push(`${response.url()} (${response.status()})`);
  });
}

function isForeign(request: Request): boolean {
  const { protocol, origin } = new URL(request.url());
  if (protocol === 'data:' || protocol === 'blob:' || request.isNavigationRequest()) return false;
  return origin !== new URL(request.frame().url()).origin;
}

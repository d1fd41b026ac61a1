import { basename } from 'node:path';
import { testCard } from '../servers/test-card.ts';
import { Precondition } from './precondition.ts';
import { ready } from './ready.ts';
import type { Stage, View } from './stage.ts';

interface PageOfSite {
  path: string;
  status?: number;
}

/** The picture of a whole page, as a server sends it. */
export async function takePage(
  stage: Stage,
  site: string,
  { path, status = 200 }: PageOfSite,
  view: View,
  /** What of the page is left blank, in its place. */
  covered?: string,
): Promise<Buffer> {
  const { page } = stage;
  // A font that may come too late for a first visit is waited for: the picture shows the page as it is meant.
  await page.route(isSheet, async (route) => {
    const response = await route.fetch({ maxRedirects: 0 });
    const text = await response.text();
    await route.fulfill({ response, body: text.replaceAll(/font-display:\s*optional/g, 'font-display:block') });
  });
  await page.route(isPhotograph, async (route) => {
    const response = await route.fetch();
    if (!response.ok()) return route.fulfill({ response });
    const card = testCard(basename(new URL(route.request().url()).pathname), await response.body());
    return route.fulfill({ contentType: 'image/svg+xml', body: card });
  });
  const answer = await stage.open(new URL(path, site).href, view);
  if (answer !== status) throw new Precondition('page answered', `${path} gave ${answer}, not ${status}`);
  await ready(stage);
  // It stays at the window's end while a reader scrolls; in a picture of the whole page it would cover the middle.
  await page.evaluate(dress, 'galley-breaking-banner { position: static !important }');
  if (covered !== undefined) await page.evaluate(dress, `${covered} { visibility: hidden !important }`);
  return page.screenshot({ animations: 'disabled', fullPage: true });
}

const isSheet = ({ pathname }: URL) => pathname.endsWith('/') || pathname.endsWith('.css');
const isPhotograph = ({ pathname }: URL) => pathname.endsWith('.webp');

/** Runs in the page. */
function dress(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}

import { Precondition } from './precondition.ts';
import { ready } from './ready.ts';
import type { Stage, View } from './stage.ts';
import { inStates } from './states.ts';

interface PageOfSite {
  path: string;
  status?: number;
}

/** The picture of a whole page, as a server sends it. */
export async function takePage(
  stage: Stage,
  site: string,
  page: PageOfSite,
  view: View,
  /** What of the page is left blank, in its place. */
  covered?: string,
): Promise<Buffer> {
  await showPage(stage, site, page, view);
  if (covered !== undefined) await stage.page.evaluate(dress, `${covered} { visibility: hidden !important }`);
  return shootPage(stage, view);
}

/** Shows a page, drawn with all that it asked for. */
export async function showPage(
  stage: Stage,
  site: string,
  { path, status = 200 }: PageOfSite,
  view: View,
): Promise<void> {
  const answer = await stage.open(new URL(path, site).href, view);
  if (answer !== status) throw new Precondition('page answered', `${path} gave ${answer}, not ${status}`);
  await ready(stage);
  // It stays at the window's end while a reader scrolls; in a picture of the whole page it would cover the middle.
  await stage.page.evaluate(dress, 'galley-breaking-banner { position: static !important }');
}

export const shootPage = (stage: Stage, view: View): Promise<Buffer> =>
  inStates(stage, view, () => stage.page.screenshot({ animations: 'disabled', fullPage: true }));

/** Runs in the page. */
function dress(rules: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets.push(sheet);
}

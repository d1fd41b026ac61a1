import type { CDPSession, Page } from '@playwright/test';
import { Precondition } from './precondition.ts';
import type { Problems, Stage } from './stage.ts';

/** Promises that a page lifts because it breaks them on purpose, or that it alone makes. */
export interface Exceptions {
  brokenImage?: boolean;
  /** It has letters that no font here has. */
  foreignLetters?: boolean;
  /** It shows something that lies over the rest: a dialog, a popover. */
  overlay?: boolean;
}

/** Waits until the page is drawn with all that it asked for, and fails if something of that is missing. */
export async function ready(
  { page, devtools, problems, examines }: Stage,
  { brokenImage = false, foreignLetters = false, overlay = false }: Exceptions = {},
): Promise<void> {
  await page.evaluate(hideFilmControls);
  const broken = await page.evaluate(loadImages);
  const fonts = await page.evaluate(loadFonts);
  noProblems(problems);
  if (broken.length > 0 && !brokenImage) throw new Precondition('no broken image', broken.join(', '));
  if (fonts.length > 0) throw new Precondition('declared fonts drawn', `${fonts.join(', ')} did not load`);
  if (examines && !foreignLetters) await fontsAreDrawn(devtools);
  await fits(page);
  if (overlay && !(await page.evaluate(showsOverlay)))
    throw new Precondition(
      'overlay opened',
      'nothing lies over the page within the window, and a dialog or a popover should',
    );
  await page.evaluate(repaint);
}

function noProblems({ console, requests, foreign }: Problems): void {
  if (foreign.length > 0) throw new Precondition('own origin only', foreign.join(', '));
  if (requests.length > 0) throw new Precondition('no failed request', requests.join(', '));
  if (console.length > 0) throw new Precondition('no console error', console.join('\n'));
}

/** Runs in the page: has every picture fetched and decoded now, and gives the addresses of those that cannot be. */
async function loadImages(): Promise<string[]> {
  const images = [...document.images];
  for (const image of images) {
    image.loading = 'eager';
    image.decoding = 'sync';
  }
  const decoded = await Promise.all(
    images.map((image) =>
      image.decode().then(
        () => image.naturalWidth > 0,
        () => false,
      ),
    ),
  );
  return images.filter((_, index) => decoded[index] !== true).map((image) => image.currentSrc || image.src);
}

/**
 * Runs in the page: takes the browser's own controls off films. They are not ours, and the wheel that they turn while a
 * poster comes stops only when its round is over.
 */
function hideFilmControls(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('video::-webkit-media-controls { display: none !important }');
  document.adoptedStyleSheets.push(sheet);
}

/**
 * Runs in the page: has every box painted afresh. What the browser paints behind an image depends on whether the
 * image was there when the box was first painted, and so on the speed of the machine; after this it always was.
 */
export function repaint(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { visibility: hidden !important }');
  document.adoptedStyleSheets.push(sheet);
  document.body.getBoundingClientRect();
  document.adoptedStyleSheets.pop();
  document.body.getBoundingClientRect();
}

/** Runs in the page: waits for each face that the layout asked for, and gives those that failed. */
async function loadFonts(): Promise<string[]> {
  for (;;) {
    document.body.getBoundingClientRect();
    const loading = [...document.fonts].filter(({ status }) => status === 'loading');
    if (loading.length === 0) break;
    await Promise.allSettled(loading.map((face) => face.loaded));
  }
  await document.fonts.ready;
  const local = (family: string) => family.replaceAll(/["']/g, '').endsWith(' Fallback');
  return [...document.fonts]
    .filter(({ status, family }) => status === 'error' && !local(family))
    .map(({ family, weight, style }) => `${family} ${weight} ${style}`);
}

interface Node {
  nodeId: number;
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  children?: Node[];
  shadowRoots?: Node[];
}

const elementNode = 1;
const textNode = 3;
/** The browser's own players are drawn with the machine's font by design, and the rest is not drawn. */
const notOurs = new Set(['AUDIO', 'VIDEO', 'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'HEAD']);

/** Asks the browser which font each text was really drawn with. Only text that asks for `monospace` has no web font. */
async function fontsAreDrawn(devtools: CDPSession): Promise<void> {
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const wrong = await Promise.all(elementsWithText(root).map((element) => drawnOtherwise(devtools, element)));
  await devtools.send('CSS.disable');
  await devtools.send('DOM.disable');
  const found = wrong.filter((one) => one !== undefined);
  if (found.length > 0) throw new Precondition('declared fonts drawn', found.join('\n'));
}

function elementsWithText(node: Node): Node[] {
  if (notOurs.has(node.nodeName)) return [];
  const inside = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  const hasText = inside.some(({ nodeType, nodeValue }) => nodeType === textNode && nodeValue.trim() !== '');
  return [
    ...(hasText && node.nodeType === elementNode ? [node] : []),
    ...inside.flatMap((child) => elementsWithText(child)),
  ];
}

async function drawnOtherwise(devtools: CDPSession, { nodeId, children = [] }: Node): Promise<string | undefined> {
  const system = await glyphsOfSystemFonts(devtools, nodeId);
  if (system === 0) return undefined;
  // The browser counts the glyphs of an element's inline children too, and those are asked for themselves.
  const elements = children.filter(({ nodeType }) => nodeType === elementNode);
  const below = await Promise.all(elements.map((child) => glyphsOfSystemFonts(devtools, child.nodeId)));
  if (system <= below.reduce((sum, count) => sum + count, 0)) return undefined;
  const { computedStyle } = await devtools.send('CSS.getComputedStyleForNode', { nodeId });
  const families = computedStyle.find(({ name }) => name === 'font-family')?.value ?? '';
  if (families.includes('monospace')) return undefined;
  const text = children.map(({ nodeValue }) => nodeValue.trim()).join(' … ');
  return `“${text.slice(0, 60)}” asks for ${families}, and some of it was drawn with none of these`;
}

async function glyphsOfSystemFonts(devtools: CDPSession, nodeId: number): Promise<number> {
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.reduce((sum, { isCustomFont, glyphCount }) => sum + (isCustomFont ? 0 : glyphCount), 0);
}

async function fits(page: Page): Promise<void> {
  const { needs, has } = await page.evaluate(() => ({
    needs: document.documentElement.scrollWidth,
    has: document.documentElement.clientWidth,
  }));
  if (needs > has)
    throw new Precondition('no horizontal overflow', `the page is ${needs} px wide in a window of ${has} px`);
}

/** Runs in the page: whether a dialog or a popover is open over it, and is there to be seen. */
function showsOverlay(): boolean {
  return [...document.querySelectorAll(':modal, :popover-open')].some((overlay) => {
    const { left, top, right, bottom, width, height } = overlay.getBoundingClientRect();
    const inWindow = left < innerWidth && top < innerHeight && right > 0 && bottom > 0;
    return (
      inWindow && width * height > 0 && overlay.checkVisibility({ opacityProperty: true, visibilityProperty: true })
    );
  });
}

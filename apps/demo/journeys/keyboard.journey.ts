import { expect, test, type Page } from '@playwright/test';
import { everyPage } from './every-page.js';

/** What the keyboard leads to on a page, in the order of the HTML, and what each looks like before. */
interface Way {
  stops: HTMLElement[];
  rings: Map<Element, string>;
}

/** One press of Tab, as somebody sees it. */
interface Stop {
  place: number;
  faults: string[];
}

/** Every kind of page from left to right on a desk, and from right to left on a phone. */
const ways = [
  { pages: everyPage.filter((path) => !/^\/(uk|ar)\//.test(path)), width: 1300 },
  { pages: everyPage.filter((path) => path.startsWith('/ar/')), width: 390 },
];

for (const { pages, width } of ways) {
  for (const path of pages) {
    test(`${path} at ${width}: Tab leads past everything once, seen and uncovered, and back`, async ({ browser }) => {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        // Where scrolling takes its time, nobody could say where it ends.
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      await page.goto(path);
      await page.waitForFunction(() => document.querySelector(':not(:defined)') === null);
      // A feed that goes on shows its brake when what asks for its posts has come.
      await page.waitForFunction(
        () => document.querySelector('galley-live-feed[data-src]:not(:state(following))') === null,
      );
      const names = await findWay(page);
      await page.keyboard.press('Tab');
      const first = await stop(page);
      expect(names[first.place], 'the first stop').toContain('href="#main"');
      const visited = [first];
      // A player has stops of its own inside.
      for (let press = 0; press < names.length * 2 && visited.at(-1)?.place !== names.length - 1; press += 1) {
        await page.keyboard.press('Tab');
        const next = await stop(page);
        if (next.place !== visited.at(-1)?.place) visited.push(next);
      }
      expect.soft(visited.flatMap(({ faults }) => faults)).toEqual([]);
      expect(visited.map(({ place }) => names[place])).toEqual(names);

      for (let press = 0; press < names.length * 2 && (await stop(page)).place !== 0; press += 1)
        await page.keyboard.press('Shift+Tab');
      expect((await stop(page)).place).toBe(0);

      await closeBanner(page);
      await context.close();
    });
  }
}

/** Closed by the keyboard, the banner leaves the reader where it stood: what comes before it is one step back. */
async function closeBanner(page: Page): Promise<void> {
  const close = page.locator('galley-breaking-banner').getByRole('button');
  if ((await close.count()) === 0) return;
  await close.focus();
  await page.keyboard.press('Enter');
  await expect(close).toBeHidden();
  await page.keyboard.press('Shift+Tab');
  const { place } = await stop(page);
  const last = await page.evaluate(() => {
    const { stops } = globalThis as unknown as Way;
    return stops.findLastIndex((one) => one.closest('galley-breaking-banner') === null);
  });
  expect(place, 'the stop before the banner').toBe(last);
}

/** Remembers every stop of the page, and returns what each is. */
function findWay(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const selector =
      'a[href], button, input, select, textarea, summary, audio[controls], video[controls], iframe, [tabindex]';
    const within = (root: ParentNode): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? within(element.shadowRoot) : []),
      ]);
    const stops = within(document).filter((element) => {
      if (!element.matches(selector)) return false;
      if (element.tabIndex < 0 || element.matches(':disabled, input[type=hidden]')) return false;
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      // Of a group of choices the keyboard leads to the one that is made.
      return !element.matches('input[type=radio]') || (element as HTMLInputElement).checked;
    });
    const drawn = ({ outlineStyle, outlineWidth, outlineColor }: CSSStyleDeclaration) =>
      outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? 'none' : `${outlineWidth} ${outlineColor}`;
    const ringOf = (element: Element) => {
      // A link that is as large as its card has its ring around that.
      const after = getComputedStyle(element, '::after');
      return after.content === 'none' || drawn(after) === 'none' ? drawn(getComputedStyle(element)) : drawn(after);
    };
    const rings = new Map(stops.flatMap((element) => ringed(element).map((one) => [one, ringOf(one)] as const)));
    Object.assign(globalThis, { stops, rings, ringOf, ringed });
    return stops.map((element) => element.outerHTML.slice(0, 160));

    /** Where its ring may be: on itself, or on the label that stands for it. */
    function ringed(element: Element): Element[] {
      const label = element.closest('label');
      return label === null ? [element] : [element, label, ...label.querySelectorAll('*')];
    }
  });
}

function stop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const { stops, rings, ringOf, ringed } = globalThis as unknown as Way & {
      ringOf(element: Element): string;
      ringed(element: Element): Element[];
    };
    let active = document.activeElement as HTMLElement;
    while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement as HTMLElement;
    const name = active.outerHTML.slice(0, 160);
    const faults: string[] = [];
    // In a letter of the mailbox, what has the focus is the letter's own.
    if (active.localName === 'iframe') return { place: stops.indexOf(active), faults };
    const isRinged = ringed(active).some((one) => ringOf(one) !== 'none' && ringOf(one) !== rings.get(one));
    if (!isRinged) faults.push(`no ring: ${name}`);
    const place = active.getBoundingClientRect();
    if (place.width < 24 && place.height < 24 && active.matches('[href="#main"]')) faults.push(`small: ${name}`);
    if (place.bottom <= 0 || place.top >= innerHeight || place.right <= 0 || place.left >= innerWidth)
      faults.push(`out of the window: ${name}`);
    const banner = document.querySelector('galley-breaking-banner');
    const bannerTop = banner?.getBoundingClientRect().top ?? innerHeight;
    // What is taller than the window's free part cannot be seen whole.
    if (banner !== null && !banner.contains(active) && place.bottom > bannerTop && place.height < bannerTop)
      faults.push(`covered by the banner: ${name}`);
    return { place: stops.indexOf(active), faults };
  });
}

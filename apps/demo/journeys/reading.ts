import type { Page } from '@playwright/test';

/** What goes on in a page that a reader never sees. */
interface Watched {
  shifts: string[];
  blocked: string[];
  /** Advertisements that are still to come. */
  awaited?: number;
}

/** Before a page opens: whatever moves in it, and whatever its Content Security Policy stops, is written down. */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watched = { shifts: [], blocked: [] };
    Object.assign(globalThis, watched);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[]) {
        watched.shifts.push(
          `${entry.value}: ${entry.sources.map(({ node }) => node?.textContent?.slice(0, 60)).join(' | ')}`,
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      watched.blocked.push(`${effectiveDirective}: ${blockedURI} ${sample}`),
    );
  });
}

/** What moved since the page opened, or since this was asked last. */
export async function shifts(page: Page): Promise<string[]> {
  await drawn(page);
  return page.evaluate(() => (globalThis as unknown as Watched).shifts.splice(0));
}

export const blocked = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as Watched).blocked);

/** Typefaces come 400 ms late, pictures 600 ms, and what an advertiser sends a second after the page. */
export async function everythingIsLate(page: Page): Promise<void> {
  // Until a typeface comes, a system's own stands in with its metrics. Machines that test may have neither Arial nor Times.
  await page.route(/\.css$/, async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    const body = text.replaceAll(
      /local\((['"]?)(Arial|Times New Roman)\1\)/g,
      (local, _quote, name) => `${local}, local('${name === 'Arial' ? 'DejaVu Sans' : 'DejaVu Serif'}')`,
    );
    await route.fulfill({ response: answer, body });
  });
  await late(page, /\.woff2/, 400);
  await late(page, /\.(webp|avif|png|jpe?g)/, 600);
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const advertisements = [...document.querySelectorAll('[rel~=sponsored]')];
      const slots = advertisements.map(({ parentElement }) => parentElement);
      const watched = Object.assign(globalThis, { awaited: advertisements.length });
      for (const advertisement of advertisements) advertisement.remove();
      setTimeout(() => {
        for (const [index, slot] of slots.entries()) slot?.append(advertisements[index] ?? '');
        watched.awaited = 0;
      }, 1000);
    });
  });
}

async function late(page: Page, files: RegExp, milliseconds: number): Promise<void> {
  await page.route(files, async (route) => {
    await new Promise((wait) => setTimeout(wait, milliseconds));
    // A reader who went on asks for it no longer.
    await route.continue().catch(() => {});
  });
}

/** Scrolls to the end, and waits until everything that was late has come. */
export async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += 600) {
      scrollTo(0, top);
      await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
    }
  });
  await page.waitForFunction(
    () =>
      !(globalThis as unknown as Watched).awaited &&
      document.fonts.status === 'loaded' &&
      [...document.images].every((image) => image.complete || !image.checkVisibility()),
  );
  await drawn(page);
}

/** Layout shifts are told with the picture after. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((shown) => requestAnimationFrame(() => requestAnimationFrame(() => shown()))),
  );
}

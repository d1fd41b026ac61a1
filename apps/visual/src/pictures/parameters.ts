import type { Page } from '@playwright/test';
import type { Need } from './needs.ts';

/** What a story says of its pictures in `parameters.pictures`. */
export interface PictureParameters {
  /** Why it is not pictured. */
  reason?: string;
  /** Why its component does without something that its stories would have to show. */
  without?: Partial<Record<Need, string>>;
}

interface Extracted {
  parameters: { pictures?: PictureParameters };
}

interface StorybookWindow {
  __STORYBOOK_PREVIEW__?: { ready: () => Promise<unknown>; extract: () => Promise<Record<string, Extracted>> };
}

/** Reads from the built Storybook what its stories say of their pictures, by the story's id. None of them is shown for it. */
export async function pictureParameters(page: Page, storybook: string): Promise<Map<string, PictureParameters>> {
  await page.goto(new URL('/iframe.html', storybook).href);
  const all = await page.evaluate(async () => {
    const preview = (window as StorybookWindow).__STORYBOOK_PREVIEW__;
    await preview?.ready();
    const found = Object.entries((await preview?.extract()) ?? {});
    return found.map(([id, { parameters }]) => [id, parameters.pictures ?? {}] as const);
  });
  return new Map(all);
}

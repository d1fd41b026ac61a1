import { errors, type Page } from '@playwright/test';
import type { PictureMode } from '../../../../.storybook/modes.ts';
import { Precondition } from './precondition.ts';
import { ready } from './ready.ts';
import { clear, see, type Stage } from './stage.ts';
import { inStates } from './states.ts';

export interface Story {
  id: string;
  tags: readonly string[];
}

/** What Storybook puts into the frame's window, as far as it is read here. */
interface StorybookWindow {
  __STORYBOOK_PREVIEW__?: {
    currentRender?: {
      id: string;
      phase?: string;
      remount: () => Promise<void>;
      story?: { parameters: { layout?: string } };
    };
    /** From here each story takes what the toolbar would say. */
    storyStoreValue?: { userGlobals: { update: (globals: Record<string, string>) => void } };
  };
  __STORYBOOK_ADDONS_CHANNEL__?: {
    last: (event: string) => unknown[] | undefined;
    emit: (event: string, data: unknown) => void;
  };
}

/** The picture of a story: the whole page if it fills one, or else its own box and a little ground around it. */
export async function takeStory(stage: Stage, storybook: string, story: Story, mode: PictureMode): Promise<Buffer> {
  await showStory(stage, storybook, story, mode);
  return shootStory(stage, mode);
}

/** Shows a story, finished and drawn with all that it asked for. */
export async function showStory(stage: Stage, storybook: string, story: Story, mode: PictureMode): Promise<void> {
  await playStory(stage, storybook, story, mode);
  // A story is played on screen, where a reader is, and printed when it has finished.
  if (mode.media === 'print') await see(stage, mode);
  await ready(stage, {
    brokenImage: story.tags.includes('broken-image'),
    // A story that is not pictured may have letters for which no brand has a font.
    foreignLetters: story.tags.includes('no-picture'),
    overlay: story.tags.includes('overlay') && mode.media !== 'print',
  });
}

export function shootStory(stage: Stage, mode: PictureMode): Promise<Buffer> {
  return inStates(stage, mode, async () => {
    const clip = await stage.page.evaluate(boxOfStory, 16);
    return stage.page.screenshot({ animations: 'disabled', fullPage: true, ...(clip === null ? {} : { clip }) });
  });
}

/**
 * Has the story played to its end. Storybook changes story and mode in the same document, which takes a tenth of the time
 * of a new one. A picture that differs is taken once more in another document that has shown other stories, and a new
 * one in a document of its own, so that a leftover of the story before shows as unrest.
 */
async function playStory(stage: Stage, storybook: string, { id }: Story, mode: PictureMode): Promise<void> {
  const { page } = stage;
  if (!stage.shared || stage.scene !== storybook || !(await changeTo(stage, id, mode))) {
    await stage.open(addressOfStory(storybook, id, mode), { ...mode, media: 'screen' });
  }
  // Until it has gone well, the document is none to show more in.
  stage.scene = undefined;
  await untilFinished(page, id);
  const [name, found] = await page.evaluate(whatFailed);
  if (name !== undefined) throw new Precondition(name, found ?? 'Storybook gave no reason');
  stage.scene = storybook;
}

function addressOfStory(storybook: string, id: string, mode: PictureMode): string {
  const globals = Object.entries({ ...globalsOf(mode), 'a11y.manual': '!true' });
  const address = new URL('/iframe.html', storybook);
  address.searchParams.set('id', id);
  address.searchParams.set('viewMode', 'story');
  address.searchParams.set('globals', globals.map(([name, value]) => `${name}:${value}`).join(';'));
  return address.href;
}

const globalsOf = ({ brand, scheme, language, direction }: PictureMode) => ({ brand, scheme, language, direction });

/** False if this document cannot show the story anew. */
async function changeTo(stage: Stage, id: string, mode: PictureMode): Promise<boolean> {
  await see(stage, { ...mode, media: 'screen' });
  await clear(stage);
  return stage.page.evaluate(
    async ([story, globals]) => {
      const { __STORYBOOK_PREVIEW__: preview, __STORYBOOK_ADDONS_CHANNEL__: channel } = window as StorybookWindow;
      if (preview?.currentRender === undefined || preview.storyStoreValue === undefined) return false;
      // Said to the channel, it would show the story before once more.
      preview.storyStoreValue.userGlobals.update(globals);
      // The story that it shows already, Storybook would leave as it is.
      if (preview.currentRender.id === story) await preview.currentRender.remount();
      else channel?.emit('setCurrentStory', { storyId: story, viewMode: 'story' });
      return true;
    },
    [id, globalsOf(mode)] as const,
  );
}

async function untilFinished(page: Page, id: string): Promise<void> {
  const finished = (story: string) => {
    const { __STORYBOOK_PREVIEW__: preview, __STORYBOOK_ADDONS_CHANNEL__: channel } = window as StorybookWindow;
    const render = preview?.currentRender;
    if (render?.id === story && render.phase === 'finished') return true;
    return ['storyErrored', 'storyMissing', 'configError'].some((event) => channel?.last(event) !== undefined);
  };
  try {
    await page.waitForFunction(finished, id, { timeout: 20_000 });
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    const phase = await page.evaluate(
      () => (window as StorybookWindow).__STORYBOOK_PREVIEW__?.currentRender?.phase ?? 'not begun',
    );
    throw new Precondition('story finished', `after 20 s it was still ${phase}`);
  }
}

/** Runs in the page: which promise a finished story broke. */
function whatFailed(): ['story finished' | 'play function passed' | undefined, string?] {
  const channel = (window as StorybookWindow).__STORYBOOK_ADDONS_CHANNEL__;
  const words = (event: string) => {
    const [found] = channel?.last(event) ?? [];
    const list = Array.isArray(found) ? (found as unknown[]) : [found];
    return list
      .map((one) => String((one as { message?: string } | undefined)?.message ?? JSON.stringify(one)))
      .join('\n');
  };
  for (const event of ['playFunctionThrewException', 'unhandledErrorsWhilePlaying']) {
    if (channel?.last(event) !== undefined) return ['play function passed', words(event)];
  }
  for (const event of ['storyThrewException', 'storyErrored', 'storyMissing', 'configError']) {
    if (channel?.last(event) !== undefined) return ['story finished', `${event}: ${words(event)}`];
  }
  const [end] = (channel?.last('storyFinished') ?? []) as { status?: string }[];
  return end?.status === 'success' ? [undefined] : ['story finished', `it ended with ${end?.status ?? 'no word'}`];
}

/** Where in the page a story's picture begins. */
export const cornerOfStory = ({ page }: Stage) => page.evaluate(boxOfStory, 16);

/** Runs in the page: the box around all that a story draws, or nothing if it is a whole page. */
function boxOfStory(padding: number): { x: number; y: number; width: number; height: number } | null {
  window.scrollTo(0, 0);
  const { __STORYBOOK_PREVIEW__: preview } = window as StorybookWindow;
  if (preview?.currentRender?.story?.parameters.layout === 'fullscreen') return null;
  const root = document.querySelector('#storybook-root');
  const boxes = root === null ? [] : [root, ...root.querySelectorAll('*')].map((one) => one.getBoundingClientRect());
  const drawn = boxes.filter(({ width, height }, index) => index === 0 || (width > 0 && height > 0));
  const { scrollWidth, scrollHeight } = document.documentElement;
  const left = Math.max(0, Math.floor(Math.min(...drawn.map((box) => box.left)) - padding));
  const top = Math.max(0, Math.floor(Math.min(...drawn.map((box) => box.top)) - padding));
  const right = Math.min(scrollWidth, Math.ceil(Math.max(...drawn.map((box) => box.right)) + padding));
  const bottom = Math.min(scrollHeight, Math.ceil(Math.max(...drawn.map((box) => box.bottom)) + padding));
  return { x: left, y: top, width: right - left, height: bottom - top };
}

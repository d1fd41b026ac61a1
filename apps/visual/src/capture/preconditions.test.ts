import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type TestInfo } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureModes } from '../../../../.storybook/modes.ts';
import { launchForPictures } from '../browser/launch.ts';
import { check, withStage } from '../pictures/check.ts';
import type { Running } from '../servers/static-server.ts';
import { takePage } from './page.ts';
import { preconditions, type PreconditionName } from './precondition.ts';
import { ready, type Exceptions } from './ready.ts';
import { frame, html, servePages } from './served-page.ts';
import type { Stage } from './stage.ts';
import { takeStory } from './story.ts';

const view = { width: 390, scheme: 'light' } as const;
const pages = new Map<string, { type: string; body: string; status?: number }>();
let browser: Browser;
let site: Running;
/** The page's own origin is another. */
let elsewhere: Running;
const attached = mkdtempSync(join(tmpdir(), 'galley-preconditions-'));

beforeAll(async () => {
  [browser, site, elsewhere] = await Promise.all([
    launchForPictures().then((options) => chromium.launch(options)),
    servePages(pages),
    servePages(new Map()),
  ]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.stop(), elsewhere.stop()]);
  rmSync(attached, { recursive: true });
});

const serve = (path: string, body: string) => pages.set(path, { type: 'text/html; charset=utf-8', body });
const onStage = <Found>(work: (stage: Stage) => Promise<Found>): Promise<Found> => {
  let found: { value: Found } | undefined;
  return withStage(browser, {}, async (stage) => {
    found = { value: await work(stage) };
    return Buffer.alloc(0);
  }).then(() => (found as { value: Found }).value);
};

interface Case {
  name: PreconditionName;
  what: string;
  broken: string;
  good: string;
  exceptions?: Exceptions;
}

const image = (source: string) => `<img src="${source}" width="30" height="20" alt="A lamp">`;
const dialog = (attributes: string, act: string) => `<dialog ${attributes}>A picture</dialog>
  <script>const dialog = document.querySelector('dialog'); ${act}</script>`;

const cases: Case[] = [
  {
    name: 'medium and scheme held',
    what: 'a page that is seen otherwise than it was asked',
    broken: html('<script>window.matchMedia = () => ({ matches: false })</script>'),
    good: html('<script>window.matchMedia("print").matches</script>'),
  },
  {
    name: 'no console error',
    what: 'an error that is logged',
    broken: html('<script>console.error("No such edition")</script>'),
    good: html('<script>console.log("An edition")</script>'),
  },
  {
    name: 'no console error',
    what: 'an error that nobody catches',
    broken: html('<script>missing()</script>'),
    good: html('<script>(() => {})()</script>'),
  },
  {
    name: 'no failed request',
    what: 'a stylesheet that is not there',
    broken: html('<link rel="stylesheet" href="/missing.css">'),
    good: html('<link rel="stylesheet" href="data:text/css,">'),
  },
  {
    name: 'no failed request',
    what: 'a font file that is not there',
    broken: html('<p>Text.</p>', '/missing.woff2'),
    good: html('<p>Text.</p>'),
  },
  {
    name: 'own origin only',
    what: 'a picture of another server',
    broken: html(image('ELSEWHERE/red.png')),
    good: html(image('/red.png')),
  },
  {
    name: 'no broken image',
    what: 'a picture that is none',
    broken: html(image('/torn.png')),
    good: html(image('/red.png')),
  },
  {
    name: 'declared fonts drawn',
    what: 'a font file that is none',
    broken: html('<p>Text.</p>', '/torn.woff2'),
    good: html('<p>Text.</p>'),
  },
  {
    name: 'declared fonts drawn',
    what: 'a letter that no declared font has',
    broken: html('<p>The harbour, 港.</p>'),
    good: html('<p>The harbour.</p>'),
  },
  {
    name: 'no horizontal overflow',
    what: 'a box one pixel wider than the window',
    broken: html('<div style="position: absolute; left: 0; width: 391px; height: 1px"></div>'),
    good: html('<div style="position: absolute; left: 0; width: 390px; height: 1px"></div>'),
  },
  {
    name: 'overlay opened',
    what: 'a dialog that stayed shut',
    broken: html(dialog('', '')),
    good: html(dialog('', 'dialog.showModal()')),
    exceptions: { overlay: true },
  },
  {
    name: 'overlay opened',
    what: 'a dialog that is open within the page, and not over it',
    broken: html(dialog('open', '')),
    good: html(dialog('', 'dialog.showModal()')),
    exceptions: { overlay: true },
  },
  {
    name: 'overlay opened',
    what: 'a popover outside of the window',
    broken: html(dialog('popover style="position: fixed; top: -900px; margin: 0"', 'dialog.showPopover()')),
    good: html(dialog('popover', 'dialog.showPopover()')),
    exceptions: { overlay: true },
  },
  {
    name: 'overlay opened',
    what: 'a dialog that cannot be seen',
    broken: html(dialog('style="opacity: 0"', 'dialog.showModal()')),
    good: html(dialog('style="opacity: 0.5"', 'dialog.showModal()')),
    exceptions: { overlay: true },
  },
];

const open = (body: string, exceptions?: Exceptions) =>
  onStage(async (stage) => {
    serve('/page/', body.replace('ELSEWHERE', elsewhere.address));
    await stage.open(`${site.address}/page/`, view);
    await ready(stage, exceptions);
  });

describe.each(cases)('“$name”', ({ name, what, broken, good, exceptions }) => {
  it(`finds ${what}`, () => expect(open(broken, exceptions)).rejects.toThrow(unfit(name)));
  it(`lets its twin pass`, () => expect(open(good, exceptions)).resolves.toBeUndefined());
});

const unfit = (name: PreconditionName) => `Not fit to be taken, for “${name}”`;

describe('a page that breaks a promise on purpose', () => {
  it('may show a broken image', () =>
    expect(open(html(image('/torn.png')), { brokenImage: true })).resolves.toBeUndefined());
  it('may show no other fault besides', () =>
    expect(open(html(`${image('/torn.png')}<script>missing()</script>`), { brokenImage: true })).rejects.toThrow(
      unfit('no console error'),
    ));
});

describe('“page answered”', () => {
  const take = (path: string, status?: number) =>
    onStage((stage) => takePage(stage, site.address, { path, status }, view));

  it('finds a page that is not there', () => expect(take('/none/')).rejects.toThrow(unfit('page answered')));
  it('finds a page where none should be', () => {
    serve('/there/', html('<p>There.</p>'));
    return expect(take('/there/', 404)).rejects.toThrow(unfit('page answered'));
  });
  it('lets both pass where they are meant', async () => {
    serve('/there/', html('<p>There.</p>'));
    expect((await take('/there/')).length).toBeGreaterThan(0);
    expect((await take('/none/', 404)).length).toBeGreaterThan(0);
  });
});

const [mode] = pictureModes;
if (mode === undefined) throw new Error('There is no mode to picture a story in.');

const takeFrame = (end: Parameters<typeof frame>[0], tags: string[] = []) => {
  serve('/iframe.html', frame(end));
  return onStage((stage) => takeStory(stage, site.address, { id: 'a--story', tags }, mode));
};

describe('a story', () => {
  const failing: [PreconditionName, Parameters<typeof frame>[0]][] = [
    ['play function passed', { event: ['playFunctionThrewException', { message: 'no such button' }] }],
    ['play function passed', { event: ['unhandledErrorsWhilePlaying', { message: 'it was lost' }] }],
    ['story finished', { event: ['storyThrewException', { message: 'no edition' }] }],
    ['story finished', { event: ['storyMissing', 'a--story'] }],
    ['story finished', { status: 'error' }],
  ];
  it.each(failing)('that fails is found, for “%s”: %o', (name, end) =>
    expect(takeFrame(end)).rejects.toThrow(unfit(name)),
  );
  it('that never comes to its end is found', () =>
    expect(takeFrame({ phase: 'playing' })).rejects.toThrow(
      `${unfit('story finished')}: after 20 s it was still playing`,
    ));
  it('that should lie over the page and does not is found', () =>
    expect(takeFrame({}, ['overlay'])).rejects.toThrow(unfit('overlay opened')));
  it('that succeeds is taken', async () => expect((await takeFrame({})).length).toBeGreaterThan(0));
});

describe('“not blank”', () => {
  const found = async (body: string, blank?: boolean) => {
    serve('/blank/', body);
    const info = { annotations: [], attachments: [], outputPath: (name: string) => join(attached, name) };
    const take = () => withStage(browser, {}, (stage) => takePage(stage, site.address, { path: '/blank/' }, view));
    await check({ name: 'trial/blank', blank }, { first: take, again: take }, info as unknown as TestInfo);
    return info.annotations as { type: string; description: string }[];
  };
  const empty = html('').replace(/<h1>.*<\/h1>/, '');

  it('finds a page that is one flat colour', async () => {
    expect(await found(empty)).toMatchObject([
      { type: 'unfit', description: 'trial/blank' },
      { description: expect.stringContaining(unfit('not blank')) },
    ]);
  });
  it('lets its twins pass', async () => {
    expect(await found(html(''))).toMatchObject([{ type: 'new' }, {}]);
    expect(await found(empty, true)).toMatchObject([{ type: 'new' }, {}]);
  });
});

it('shows every promise broken', () => {
  const elsewhereInThisFile = ['page answered', 'story finished', 'play function passed', 'not blank'];
  // Of the list and not of a page: `list.test.ts`.
  const ofTheList = ['reason given', 'modes fit the story', 'budget kept'];
  const shown = new Set([...cases.map(({ name }) => name), ...elsewhereInThisFile, ...ofTheList]);
  expect(shown).toEqual(new Set(preconditions));
});

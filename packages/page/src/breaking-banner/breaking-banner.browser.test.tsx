import { arabic, english } from '@galley/test-kit';
import { act, StrictMode, type ReactNode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BreakingBanner } from './breaking-banner.js';

const key = 'galley-breaking-banner';
const ferry = { id: 'ferry', headline: 'Ferry aground on the Bar', href: '/ferry/' };
const place = document.createElement('div');
const consoleLines: unknown[][] = [];
let roots: Root[] = [];

const lines = (
  <>
    {Array.from({ length: 80 }, (_, index) => (
      <p key={index}>
        <a href={`#${index}`}>Line {index}</a>
      </p>
    ))}
  </>
);

const tree = (news = ferry) => (
  <StrictMode>
    {lines}
    <BreakingBanner edition={english} news={news} />
  </StrictMode>
);

beforeEach(async () => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  await page.viewport(390, 800);
  localStorage.removeItem(key);
  document.body.append(place);
  consoleLines.length = 0;
  for (const kind of ['error', 'warn'] as const) {
    vi.spyOn(console, kind).mockImplementation((...line) => void consoleLines.push(line));
  }
});

afterEach(async () => {
  await act(async () => roots.forEach((root) => root.unmount()));
  roots = [];
  place.replaceChildren();
  place.remove();
  scrollTo(0, 0);
  vi.restoreAllMocks();
  localStorage.removeItem(key);
  expect(consoleLines).toEqual([]);
});

function serve(what: ReactNode): void {
  place.innerHTML = renderToString(what);
}

async function hydrate(what: ReactNode): Promise<Root> {
  const root = await act(async () => hydrateRoot(place, what));
  roots.push(root);
  return root;
}

function found<Kind extends Element = HTMLElement>(selector: string): Kind {
  const element = place.querySelector<Kind>(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  return element;
}

const banner = () => found('section');
const shown = () => banner().checkVisibility({ visibilityProperty: true });
const close = () => userEvent.click(found('button'));
const tops = () => [...place.querySelectorAll('p')].map((line) => line.getBoundingClientRect().top);

test('hydrates in silence, closes, and stays closed through a render', async () => {
  serve(tree());
  const root = await hydrate(tree());
  expect(shown()).toBe(true);
  await close();
  expect(shown()).toBe(false);
  await act(async () => root.render(tree({ ...ferry, headline: 'Ferry afloat again' })));
  expect(shown()).toBe(false);
});

test('closed before hydration, it stays closed', async () => {
  serve(tree());
  await close();
  await hydrate(tree());
  expect(shown()).toBe(false);
});

test('closing it moves no line: not at the top, not in the middle, not at the end of the page', async () => {
  for (const at of [0, 900, 100_000]) {
    localStorage.removeItem(key);
    serve(tree({ ...ferry, id: `at-${at}` }));
    scrollTo(0, at);
    const before = { tops: tops(), scroll: scrollY };
    await close();
    expect(shown()).toBe(false);
    expect({ tops: tops(), scroll: scrollY }).toEqual(before);
  }
});

test('a banner that was closed is not there on the next page, and its coming and going moves no line', () => {
  localStorage.setItem(key, ferry.id);
  const without = document.createElement('div');
  without.innerHTML = renderToString(<StrictMode>{lines}</StrictMode>);
  document.body.append(without);
  const height = without.offsetHeight;
  const before = [...without.querySelectorAll('p')].map((line) => line.getBoundingClientRect().top);
  without.remove();
  serve(tree());
  expect(shown()).toBe(false);
  expect(tops().slice(0, before.length)).toEqual(before);
  expect(place.offsetHeight).toBe(height);
});

test('other news is shown, and only the last is remembered', async () => {
  serve(tree());
  const root = await hydrate(tree());
  await close();
  await act(async () => root.render(tree({ ...ferry, id: 'fire' })));
  expect(shown()).toBe(true);
  await close();
  expect(localStorage.getItem(key)).toBe('fire');
});

test('a page can keep it open', async () => {
  serve(tree());
  const keep = (event: Event) => event.preventDefault();
  document.addEventListener('galley-banner-closing', keep);
  await close();
  document.removeEventListener('galley-banner-closing', keep);
  expect(shown()).toBe(true);
  expect(localStorage.getItem(key)).toBeNull();
});

test('a browser that stores nothing closes it all the same', async () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Not here', 'SecurityError');
  });
  serve(tree());
  await close();
  expect(shown()).toBe(false);
});

test('without script it is a link in the page, without a button that does nothing', async () => {
  const sheets = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map((rule) => rule.cssText));
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.height = '800';
  frame.srcdoc = `<style>${sheets.join('')}</style>${renderToString(tree())}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  place.append(frame);
  await loaded;
  const within = (selector: string) => frame.contentDocument?.querySelector<HTMLElement>(selector);
  expect(frame.contentWindow?.getComputedStyle(within('galley-breaking-banner') as HTMLElement).position).toBe(
    'sticky',
  );
  expect(within('section a')?.getAttribute('href')).toBe('/ferry/');
  expect(within('section')?.checkVisibility({ visibilityProperty: true })).toBe(true);
  expect(within('button')?.checkVisibility({ visibilityProperty: true })).toBe(false);
});

test('it never hides what has the focus (WCAG 2.4.11)', () => {
  serve(tree());
  for (const link of place.querySelectorAll<HTMLElement>('p a')) {
    link.focus();
    if (banner().contains(link)) continue;
    expect(link.getBoundingClientRect().bottom).toBeLessThanOrEqual(banner().getBoundingClientRect().top);
  }
});

test('it never takes more than a part of the window, and on a low one it waits at the end', async () => {
  const long = { ...ferry, headline: 'A headline that says everything there is to say. '.repeat(20) };
  await page.viewport(320, 800);
  serve(tree(long));
  expect(banner().offsetHeight).toBeLessThan(160);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(320, 256);
  expect(banner().getBoundingClientRect().top).toBeGreaterThan(256);
});

test('a newsroom’s words go into it as words', () => {
  const hostile = '</galley-breaking-banner><script>alert(1)</script>';
  place.innerHTML = renderToString(
    <BreakingBanner edition={arabic} news={{ id: hostile, headline: hostile, href: '/' }} />,
  );
  expect(place.querySelector('script')).toBeNull();
  expect(found('a').textContent).toBe(hostile);
  expect(found('galley-breaking-banner').dataset['news']).toBe(hostile);
});

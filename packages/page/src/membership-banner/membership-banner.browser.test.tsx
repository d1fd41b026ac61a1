import { arabic, english } from '@galley/test-kit';
import { act, StrictMode, type ReactNode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BreakingBanner } from '../breaking-banner/breaking-banner.js';
import { MembershipBanner, type MembershipBannerProps } from './membership-banner.js';

const keys = ['galley-membership-banner', 'galley-breaking-banner'];
const words = english.messages;
const place = document.createElement('div');
const consoleLines: unknown[][] = [];
let roots: Root[] = [];

const Banner = (props: Partial<MembershipBannerProps>) => (
  <MembershipBanner
    edition={english}
    campaign="winter"
    headline="Keep the light on"
    join={{ name: 'Support us', href: '/support/' }}
    {...props}
  >
    {props.children ?? 'Readers pay for this paper.'}
  </MembershipBanner>
);

const tree = (props: Partial<MembershipBannerProps> = {}) => (
  <StrictMode>
    <p>The text that was read.</p>
    <Banner {...props} />
    <p>What stands after it.</p>
  </StrictMode>
);

/** A page at its top, where the banner is still to be reached. */
const nextPage = (props: Partial<MembershipBannerProps> = {}) => (
  <>
    {Array.from({ length: 60 }, (_, index) => (
      <p key={index}>The text that is to be read.</p>
    ))}
    {tree(props)}
  </>
);

beforeEach(async () => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  await page.viewport(390, 800);
  for (const key of keys) localStorage.removeItem(key);
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
  vi.restoreAllMocks();
  for (const key of keys) localStorage.removeItem(key);
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

const shown = () => found('section').checkVisibility();
const asks = () => found('h2').checkVisibility({ visibilityProperty: true });
const says = () => found('[role=status]').innerText.trim();
const close = () => userEvent.click(found('galley-membership-banner button'));
const tops = () => [...place.querySelectorAll(':scope > p')].map((line) => line.getBoundingClientRect().top);

test('hydrates in silence, closes, says so, and stays closed through a render', async () => {
  serve(tree());
  const root = await hydrate(tree());
  expect(asks()).toBe(true);
  expect(says()).toBe('');
  await close();
  expect(asks()).toBe(false);
  expect(says()).toBe(words['membership.dismissed']);
  expect(found('button').checkVisibility({ visibilityProperty: true })).toBe(false);
  await act(async () => root.render(tree({ headline: 'Keep the lamp lit' })));
  expect(asks()).toBe(false);
});

test('closed before hydration, it stays closed', async () => {
  serve(tree());
  await close();
  await hydrate(tree());
  expect(asks()).toBe(false);
  expect(says()).toBe(words['membership.dismissed']);
});

test('closing it moves no line', async () => {
  serve(tree());
  const before = tops();
  await close();
  expect(tops()).toEqual(before);
});

test('who comes back to where a closed one stands sees no line move', async () => {
  serve(tree());
  const before = tops();
  await close();
  serve(tree());
  expect(tops()).toEqual(before);
  expect(asks()).toBe(false);
  expect(says()).toBe(words['membership.dismissed']);
});

test('one that was closed is not there on the next page, one of another campaign is', async () => {
  serve(tree());
  await close();
  serve(nextPage());
  expect(shown()).toBe(false);
  serve(nextPage({ campaign: 'spring' }));
  expect(asks()).toBe(true);
  await close();
  expect(localStorage.getItem('galley-membership-banner')).toBe('spring');
});

test('another campaign asks again on the same page', async () => {
  serve(tree());
  const root = await hydrate(tree());
  await close();
  await act(async () => root.render(tree({ campaign: 'spring' })));
  expect(asks()).toBe(true);
  expect(says()).toBe('');
});

test('a banner of one kind knows nothing of the other', async () => {
  serve(
    <>
      <BreakingBanner edition={english} news={{ id: 'winter', headline: 'Ferry aground', href: '/ferry/' }} />
      <Banner />
    </>,
  );
  await userEvent.click(found('galley-breaking-banner button'));
  expect(asks()).toBe(true);
  serve(tree());
  expect(shown()).toBe(true);
});

test('a page can keep it open', async () => {
  serve(tree());
  const keep = vi.fn((event: Event) => event.preventDefault());
  place.addEventListener('galley-banner-closing', keep);
  await close();
  place.removeEventListener('galley-banner-closing', keep);
  expect(keep.mock.calls[0]?.[0].target).toBe(found('galley-membership-banner'));
  expect(asks()).toBe(true);
  expect(localStorage.getItem('galley-membership-banner')).toBeNull();
});

test('a browser that stores nothing closes it all the same', async () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Not here', 'SecurityError');
  });
  serve(tree());
  await close();
  expect(asks()).toBe(false);
});

test('without script it asks, without a button that does nothing and room for none', async () => {
  const sheets = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map((rule) => rule.cssText));
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = `<style>${sheets.join('')}</style>${renderToString(tree())}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  place.append(frame);
  await loaded;
  const within = (selector: string) => frame.contentDocument?.querySelector<HTMLElement>(selector);
  expect(within('section a')?.getAttribute('href')).toBe('/support/');
  expect(within('section h2')?.checkVisibility({ visibilityProperty: true })).toBe(true);
  expect(within('button')?.checkVisibility()).toBe(false);
  expect(within('[role=status]')?.innerText.trim()).toBe('');
});

test('a newsroom’s words go into it as words', () => {
  const hostile = '</galley-membership-banner><script>alert(1)</script>';
  serve(<Banner edition={arabic} campaign={hostile} headline={hostile} />);
  expect(place.querySelector('script')).toBeNull();
  expect(found('h2').textContent).toBe(hostile);
  expect(found('galley-membership-banner').dataset['campaign']).toBe(hostile);
});

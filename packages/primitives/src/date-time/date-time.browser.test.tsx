import { createEdition, type Edition } from '@galley/content';
import { english } from '@galley/test-kit';
import { act, StrictMode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, commands } from 'vitest/browser';
import { printedEverywhere } from './date-time.test.cases.js';
import { DateTime } from './date-time.js';

const place = document.createElement('div');
const said: unknown[][] = [];
let roots: Root[] = [];

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  for (const kind of ['error', 'warn'] as const) {
    vi.spyOn(console, kind).mockImplementation((...line) => void said.push(line));
  }
  document.body.append(place);
});

afterEach(async () => {
  await act(async () => roots.forEach((root) => root.unmount()));
  roots = [];
  place.replaceChildren();
  place.remove();
  vi.restoreAllMocks();
  expect(said.splice(0)).toEqual([]);
});

function time(props: { instant?: string; edition?: Edition } = {}) {
  return (
    <StrictMode>
      <p>
        <DateTime instant="2026-11-20T17:04:00Z" edition={english} relative {...props} />
      </p>
    </StrictMode>
  );
}

function host(): HTMLElement {
  const element = place.querySelector('galley-relative-time');
  if (element === null) throw new Error('There is no relative time.');
  return element;
}

/** What a reader sees: the shadow's words, or the absolute time in its slot. */
function seen(): string {
  const { shadowRoot, textContent } = host();
  const [words, slot] = shadowRoot?.children ?? [];
  if (words === undefined || slot === undefined) throw new Error('There is no shadow.');
  return (getComputedStyle(slot).display === 'none' ? words.textContent : textContent) ?? '';
}

const later = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * 60_000);

/** The next full minute after a moment. */
const at = (moment: string) => {
  vi.setSystemTime(new Date(moment));
  return later(1);
};

test('the server’s text is the browser’s, in 12 languages, 7 choices of digits and calendar, and 4 zones', async () => {
  const server = await commands.onServer('date-time.test.cases.tsx', 'printedEverywhere');
  const browser = printedEverywhere();
  expect(Object.keys(browser)).toHaveLength(76);
  expect(browser).toEqual(server);
}, 60_000);

describe('relative time', () => {
  beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-20T17:09:30Z') }));
  afterEach(() => void vi.useRealTimers());

  test('replaces what the reader sees and nothing that the server wrote', () => {
    const html = renderToString(time());
    place.innerHTML = html;
    expect(seen()).toBe('5 minutes ago');
    expect(host().textContent).toBe('20 November 2026 at 17:04');
    expect(host().parentElement?.getAttribute('datetime')).toBe('2026-11-20T17:04:00+00:00');
    expect(host().shadowRoot?.querySelector('span')?.title).toBe('20 November 2026 at 17:04');
    expect(place.innerHTML).toBe(html.replace('dateTime', 'datetime'));
  });

  test('goes on at every full minute, over days, and ends with the date', async () => {
    place.innerHTML = renderToString(time());
    await later(0.5);
    expect(seen()).toBe('6 minutes ago');
    await later(0.98);
    expect(seen()).toBe('6 minutes ago');
    await later(0.02);
    expect(seen()).toBe('7 minutes ago');
    await at('2026-11-20T18:03:30Z');
    expect(seen()).toBe('1 hour ago');
    await at('2026-11-20T23:59:30Z');
    expect(seen()).toBe('yesterday');
    await at('2026-11-26T23:58:30Z');
    expect(seen()).toBe('6 days ago');
    await at('2026-11-26T23:59:30Z');
    expect(seen()).toBe('20 November 2026 at 17:04');
  });

  test('a reader whose clock is slow is not told of the future', () => {
    vi.setSystemTime(new Date('2026-11-20T16:50:00Z'));
    place.innerHTML = renderToString(time());
    expect(seen()).toBe('now');
  });

  test('ten have one timer, and none when they are gone', () => {
    place.innerHTML = renderToString(time()).repeat(10);
    expect(vi.getTimerCount()).toBe(1);
    host().remove();
    expect(vi.getTimerCount()).toBe(1);
    place.replaceChildren();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('stands still on a page that nobody sees, and catches up', async () => {
    place.innerHTML = renderToString(time());
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(vi.getTimerCount()).toBe(0);
    await later(10);
    expect(seen()).toBe('5 minutes ago');
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(seen()).toBe('15 minutes ago');
  });

  test('is absolute on paper', async () => {
    place.innerHTML = renderToString(time());
    const words = host().shadowRoot?.querySelector('span');
    const media = (name: string) => cdp().send('Emulation.setEmulatedMedia', { media: name });
    await media('print');
    const printed = [seen(), words?.checkVisibility()];
    await media('');
    expect(printed).toEqual(['20 November 2026 at 17:04', false]);
    expect([seen(), words?.checkVisibility()]).toEqual(['5 minutes ago', true]);
  });

  test('can be moved and copied', () => {
    place.innerHTML = renderToString(time());
    place.append(host());
    expect(seen()).toBe('5 minutes ago');
    place.replaceChildren(host().cloneNode(true));
    expect(seen()).toBe('5 minutes ago');
  });

  test.each([
    ['a zone', { ...english, timeZone: 'Europe/Saltmere' }],
    ['a language', { ...english, locale: 'en_GB' }],
  ])('leaves the server’s words where the browser does not know %s', (_, { locale, timeZone }) => {
    place.innerHTML = renderToString(time({ instant: '2026-11-20T12:04:00Z' }))
      .replace(/data-locale="[^"]*"/, `data-locale="${locale}"`)
      .replace(/data-zone="[^"]*"/, `data-zone="${timeZone}"`);
    expect(seen()).toBe('20 November 2026 at 12:04');
  });

  test('speaks the edition’s language and digits, and keeps its midnight', () => {
    const cairo = createEdition({ locale: 'ar-EG', timeZone: 'Africa/Cairo', now: '2026-11-20T17:40:00Z' });
    place.innerHTML = renderToString(time({ edition: cairo }));
    expect(seen()).toBe('قبل ٥ دقائق');
    vi.setSystemTime(new Date('2026-11-20T22:10:00Z'));
    place.innerHTML = renderToString(time({ edition: cairo }));
    expect(seen()).toBe('أمس');
  });

  test('React takes over what is there, and renders another instant', async () => {
    place.innerHTML = renderToString(time());
    const own = host();
    const recovered: unknown[] = [];
    const root = await act(async () =>
      hydrateRoot(place, time(), { onRecoverableError: (error) => recovered.push(error) }),
    );
    roots.push(root);
    expect(recovered).toEqual([]);
    expect(host()).toBe(own);
    expect(seen()).toBe('5 minutes ago');
    await act(async () => root.render(time()));
    expect(host()).toBe(own);
    await act(async () => root.render(time({ instant: '2026-11-20T17:01:00Z' })));
    expect(seen()).toBe('8 minutes ago');
    expect(host().textContent).toBe('20 November 2026 at 17:01');
  });

  test('works where React rendered it', async () => {
    const root = createRoot(place);
    roots.push(root);
    await act(async () => root.render(time()));
    expect(seen()).toBe('5 minutes ago');
  });
});

import { createEdition, type ArticleSummary } from '@galley/content';
import { english, summaries, ukrainian } from '@galley/test-kit';
import { StrictMode, type ReactElement } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FeedAddedEvent } from './news-feed.element.js';
import { NewsFeed, type NewsFeedProps } from './news-feed.js';
import { nextPage, olderNews } from './next-page.fixture.js';

const moreHref = '/news/page/2/';
const first = { articles: summaries, edition: english, headingLevel: 2, moreHref } as const;

let place: HTMLElement;
let root: Root | undefined;
const fetched = vi.spyOn(globalThis, 'fetch');
const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];

beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
});

afterEach(() => {
  root?.unmount();
  root = undefined;
  place.remove();
  for (const spy of said) expect(spy).not.toHaveBeenCalled();
  for (const spy of [...said, fetched]) spy.mockReset();
});

const answer = (html: string, init: ResponseInit = {}) =>
  fetched.mockResolvedValueOnce(
    new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' }, ...init }),
  );

const feed = () => place.querySelector('galley-news-feed') as HTMLElement;
const ids = () => [...place.querySelectorAll<HTMLElement>('[data-id]')].map(({ dataset }) => dataset['id']);
const headings = () => [...place.querySelectorAll('[data-day] > :is(h2, h3, h4)')].map((node) => node.textContent);
const links = () => [...place.querySelectorAll<HTMLAnchorElement>('[data-part=more]')];
const shownLink = () => links().find((link) => link.checkVisibility()) as HTMLAnchorElement;
const words = () => place.querySelector('[data-part=said]')?.textContent;

/** Clicks as a reader does, and says whether the browser would have followed the link. */
function click(link: HTMLElement, init: MouseEventInit = {}): boolean {
  let followed = false;
  const stay = (event: Event) => {
    followed = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', stay, { once: true });
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }));
  removeEventListener('click', stay);
  return followed;
}

async function readMore(): Promise<FeedAddedEvent['detail']> {
  const added = new Promise<FeedAddedEvent>((resolve) =>
    place.addEventListener('galley-feed-added', resolve, { once: true }),
  );
  expect(click(shownLink())).toBe(false);
  return (await added).detail;
}

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function show(element: ReactElement): Promise<void> {
  root ??= createRoot(place);
  root.render(element);
  await frame();
}

/** As a server answers it, before any script of the site has run. */
const serve = (props: NewsFeedProps) => {
  place.innerHTML = renderToString(<NewsFeed {...props} />);
};

describe('more news', () => {
  test('goes on in place: the day continues, a repeated article is dropped, focus and words follow', async () => {
    serve(first);
    answer(await nextPage({ edition: english, moreHref: '/news/page/3/' }));
    expect(await readMore()).toEqual({ count: 6, total: 13 });
    expect(ids()).toEqual(['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'b1', 'b2', 'b3', 'b4', 'b5', 'b6']);
    expect(headings()).toEqual(['Friday 20 November', 'Thursday 19 November', 'Wednesday 18 November']);
    expect(document.activeElement?.textContent).toBe('Tide tables for the new year are at the printer’s');
    expect(words()).toBe('6 more, 13 in all');
    expect(new URL(shownLink().href).pathname).toBe('/news/page/3/');
    expect(fetched.mock.lastCall?.[1]).toMatchObject({ headers: { Accept: 'text/html' }, mode: 'same-origin' });
  });

  test('brings the pictures of another page, each address in whole', async () => {
    serve({ ...first, pictures: 'thumbnails' });
    const picture = {
      src: '../p/one.webp',
      width: 1600,
      height: 1067,
      alt: '',
      sources: [{ src: '../p/one 480,2.webp', width: 480 }],
    };
    answer(
      await nextPage({ edition: english, pictures: 'thumbnails' }, [
        { ...(summaries[0] as ArticleSummary), id: 'p1', picture },
      ]),
    );
    await readMore();
    const image = place.querySelector('[data-id=p1] img') as HTMLImageElement;
    const whole = (name: string) => new URL(`/news/page/p/${name}`, location.href).href;
    expect(image.getAttribute('src')).toBe(whole('one.webp'));
    expect(image.getAttribute('srcset')).toBe(`${whole('one%20480,2.webp')} 480w,${whole('one.webp')} 1600w`);
    expect(image).toMatchObject({ loading: 'lazy', sizes: '132px', alt: '' });
    expect(image.getAttribute('width')).toBe('1600');
  });

  test('puts the headings of another page at its own levels', async () => {
    serve(first);
    answer(await nextPage({ edition: english, headingLevel: 1 }));
    await readMore();
    expect(place.querySelector('[data-id=b3] a')?.parentElement?.localName).toBe('h4');
    expect(place.querySelector('[data-part=added] [data-day="2026-11-18"] > h3')).not.toBeNull();
  });

  test('goes on over several pages, in one list per day, until there is no next page', async () => {
    serve({ ...first, articles: summaries.slice(0, 2) });
    const parts = [summaries.slice(2, 4), summaries.slice(3, 6), summaries.slice(5)];
    for (const [index, articles] of parts.entries()) {
      const next = index < 2 ? { moreHref: `/news/page/${index + 3}/` } : {};
      answer(await nextPage({ edition: english, ...next }, articles));
      await readMore();
    }
    expect(ids()).toEqual(summaries.map(({ id }) => id));
    expect(headings()).toEqual(['Friday 20 November', 'Thursday 19 November']);
    expect(place.querySelectorAll('ol[role=list]')).toHaveLength(3);
    expect(shownLink()).toBeUndefined();
  });

  test('says so when nothing is new, and keeps the reader’s place', async () => {
    serve(first);
    answer(await nextPage({ edition: english, moreHref: '/news/page/3/' }, summaries));
    expect(await readMore()).toEqual({ count: 0, total: 7 });
    expect(document.activeElement).toBe(shownLink());
    answer(await nextPage({ edition: english }, summaries));
    await readMore();
    expect(words()).toBe('0 more, 7 in all');
    expect(document.activeElement?.closest('[data-id]')?.getAttribute('data-id')).toBe('a7');
  });

  test('counts in the plural forms of the language', async () => {
    serve({ ...first, edition: ukrainian });
    answer(await nextPage({ edition: ukrainian }));
    await readMore();
    expect(words()).toBe('Ще 6 новин, усього 13');
  });

  test('leaves a click with a modifier, on another site or already handled to the browser', () => {
    serve(first);
    expect(click(shownLink(), { ctrlKey: true })).toBe(true);
    expect(click(shownLink(), { metaKey: true })).toBe(true);
    expect(click(shownLink(), { shiftKey: true })).toBe(true);
    serve({ ...first, moreHref: 'https://elsewhere.example/news/' });
    expect(click(shownLink())).toBe(true);
    expect(fetched).not.toHaveBeenCalled();
  });

  test('a site can cancel it, and the link is followed', () => {
    serve(first);
    place.addEventListener('galley-feed-more', (event) => event.preventDefault(), { once: true });
    expect(click(shownLink())).toBe(true);
    expect(fetched).not.toHaveBeenCalled();
  });

  test('asks once, however often it is clicked', async () => {
    serve(first);
    answer(await nextPage({ edition: english }));
    click(shownLink());
    expect(feed().matches(':state(loading)')).toBe(true);
    await readMore();
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(feed().matches(':state(loading)')).toBe(false);
  });
});

describe('back from another page', () => {
  const leave = () => dispatchEvent(new PageTransitionEvent('pagehide'));
  const come = (persisted = false) => dispatchEvent(new PageTransitionEvent('pageshow', { persisted }));
  const scrolled = vi.spyOn(globalThis, 'scrollTo');

  beforeEach(() => sessionStorage.clear());
  afterEach(() => void scrolled.mockReset());

  /** Reads two pages more, leaves, and has the server answer the first page again. Returns where the reader stood. */
  async function readLeaveAndReturn(name = 'news') {
    const parts = [olderNews.slice(0, 2), olderNews.slice(2, 4)];
    const pages = await Promise.all(
      parts.map((articles, index) => nextPage({ edition: english, moreHref: `/news/page/${index + 3}/` }, articles)),
    );
    serve(first);
    for (const page of pages) {
      answer(page);
      await readMore();
    }
    const stood = scrollY;
    leave();
    serve({ ...first, name });
    fetched.mockClear();
    for (const page of pages) answer(page);
    return stood;
  }

  test('the feed goes on to where the reader was, silently', async () => {
    const top = await readLeaveAndReturn();
    come();
    await expect.poll(() => scrolled.mock.calls).toEqual([[{ top, behavior: 'instant' }]]);
    expect(ids().slice(-4)).toEqual(['b1', 'b2', 'b3', 'b4']);
    expect(fetched.mock.calls.map(([address]) => new URL(String(address)).pathname)).toEqual([
      '/news/page/2/',
      '/news/page/3/',
    ]);
    expect(new URL(shownLink().href).pathname).toBe('/news/page/4/');
    expect(words()).toBe('');
    expect(place.contains(document.activeElement)).toBe(false);
    come(true);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('another feed, and another entry of the history, begin at their first page', async () => {
    await readLeaveAndReturn('other');
    come();
    serve(first);
    history.pushState(null, '');
    come();
    await frame();
    expect(fetched).not.toHaveBeenCalled();
    expect(ids()).toHaveLength(7);
    fetched.mockReset();
  });

  test('what does not come leaves the link', async () => {
    await readLeaveAndReturn();
    fetched.mockReset();
    answer('<h1>Busy</h1>', { status: 503 });
    come();
    await expect.poll(() => scrolled.mock.calls.length).toBe(1);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(click(shownLink())).toBe(true);
  });
});

describe('a failure leaves a link that works', () => {
  test.each([
    ['no network', () => fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'))],
    ['an error of the server', () => answer('<h1>Busy</h1>', { status: 503 })],
    ['an answer that is not HTML', () => answer('{}', { headers: { 'content-type': 'application/json' } })],
    ['a page without this feed', () => answer('<p>Nothing here</p>')],
  ])('%s', async (_, fail) => {
    serve(first);
    fail();
    expect(click(shownLink())).toBe(false);
    await expect.poll(() => feed().matches(':state(failed)')).toBe(true);
    expect(feed().matches(':state(loading)')).toBe(false);
    expect(ids()).toHaveLength(7);
    expect(place.querySelector('[role=status]')?.textContent).toContain(english.messages['feed.failed']);
    expect(new URL(shownLink().href).pathname).toBe(moreHref);
    expect(click(shownLink())).toBe(true);
  });

  test('no answer within the deadline', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      serve(first);
      fetched.mockImplementationOnce(
        (_, init) =>
          new Promise((_resolve, reject) =>
            init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))),
          ),
      );
      click(shownLink());
      await vi.advanceTimersByTimeAsync(14_999);
      expect(feed().matches(':state(failed)')).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect(feed().matches(':state(failed)')).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });
});

test('what is fetched runs nothing, and brings nothing but words, times and web addresses', async () => {
  const ran = vi.fn();
  Object.assign(globalThis, { ran });
  serve(first);
  answer(`<galley-news-feed data-name="news" data-level="2"><div data-day="2026-11-18" onclick="ran()"><ol style="color:red">
    <li data-id="x1" onfocusin="ran()" id="clash"><article>
      <img src="data:,one" srcset="data:,two 480w, javascript:ran() 2w" onerror="ran()">
      <img src="data:," onerror="ran()"><script>ran()</script><svg onload="ran()"><a href="/in-svg"><text>no</text></a></svg>
      <style>* { display: none }</style><iframe srcdoc="<script>parent.ran()</script>"></iframe>
      <h4 onmouseover="ran()"><a href="java\tscript:ran()" onfocus="ran()" autofocus>One</a></h4>
    </article></li>
    <li data-id="x2"><article><h4><a href="../two/">Two</a></h4></article></li>
  </ol></div></galley-news-feed>`);
  const detail = await readMore();
  expect(detail.count).toBe(2);
  const added = place.querySelector('[data-part=added]') as HTMLElement;
  const copied = [...added.querySelectorAll('*')];
  const names = new Set(copied.flatMap((node) => [...node.attributes].map(({ name }) => name)));
  expect([...names].toSorted()).toEqual(['data-day', 'data-id', 'href']);
  expect(new Set(copied.map(({ localName }) => localName))).toEqual(
    new Set(['div', 'ol', 'li', 'article', 'img', 'h4', 'a']),
  );
  expect(added.querySelector('[data-id=x1] a')?.hasAttribute('href')).toBe(false);
  expect(added.querySelector('[data-id=x2] a')?.getAttribute('href')).toBe(
    new URL('/news/page/two/', location.href).href,
  );
  await frame();
  expect(ran).not.toHaveBeenCalled();
});

describe('beside React', () => {
  test('hydrates without a word, in StrictMode, and the feed goes on', async () => {
    serve(first);
    root = hydrateRoot(
      place,
      <StrictMode>
        <NewsFeed {...first} />
      </StrictMode>,
    );
    await frame();
    answer(await nextPage({ edition: english }));
    expect((await readMore()).total).toBe(13);
  });

  test('news asked for before hydration arrives after it, in the same element', async () => {
    serve(first);
    const element = feed();
    const { promise, resolve } = Promise.withResolvers<Response>();
    fetched.mockReturnValueOnce(promise);
    click(shownLink());
    root = hydrateRoot(place, <NewsFeed {...first} />);
    await frame();
    expect(feed()).toBe(element);
    expect(element.matches(':state(loading)')).toBe(true);
    const html = await nextPage({ edition: english });
    resolve(new Response(html, { headers: { 'content-type': 'text/html' } }));
    await expect.poll(() => ids().length).toBe(13);
  });

  test('new props leave what was added where it is', async () => {
    await show(
      <StrictMode>
        <NewsFeed {...first} />
      </StrictMode>,
    );
    answer(await nextPage({ edition: english, moreHref: '/news/page/3/' }));
    await readMore();
    const element = feed();
    const added = place.querySelector('[data-id=b1]');
    await show(
      <StrictMode>
        <NewsFeed
          {...first}
          moreHref="/news/page/2/?since=a0"
          excerptCharacters={140}
          articles={[{ id: 'a0', href: '/a0/', headline: 'Newer still', published: english.now }, ...summaries]}
        />
      </StrictMode>,
    );
    expect(feed()).toBe(element);
    expect(place.querySelector('[data-id=b1]')).toBe(added);
    expect(ids()).toHaveLength(14);
    expect(words()).toBe('6 more, 13 in all');
    expect(links()).toHaveLength(2);
    expect(new URL(links()[1]?.href ?? '').pathname).toBe('/news/page/3/');
  });

  test('taken off the page, it stops asking and leaves nothing behind', async () => {
    await show(<NewsFeed {...first} />);
    let signal: AbortSignal | null | undefined;
    fetched.mockImplementationOnce((_, init) => {
      signal = init?.signal;
      return new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    });
    const element = feed();
    click(shownLink());
    root?.unmount();
    root = undefined;
    expect(signal?.aborted).toBe(true);
    await frame();
    expect(element.matches(':state(loading)')).toBe(false);
    expect(element.matches(':state(failed)')).toBe(false);
  });
});

test('a long feed passes over what is far from the screen until focus comes there', async () => {
  const many = Array.from({ length: 500 }, (_, index) => ({ ...(summaries[0] as ArticleSummary), id: `m${index}` }));
  serve({ ...first, articles: many });
  await frame();
  const far = place.querySelector('[data-id=m480] a') as HTMLElement;
  const drawn = () => far.checkVisibility({ contentVisibilityAuto: true });
  expect(drawn()).toBe(false);
  far.focus();
  expect(document.activeElement).toBe(far);
  await expect.poll(drawn).toBe(true);
});

test('in a long feed clocks and headlines stand in two columns, with a time or without', async () => {
  for (const edition of [english, ukrainian, createEdition({ locale: 'en-US', timeZone: 'UTC', now: english.now })]) {
    const hours = Array.from({ length: 120 }, (_, index) => ({
      ...(summaries[0] as ArticleSummary),
      id: `h${index}`,
      published: index % 5 === 0 ? undefined : new Date(Date.parse(english.now) - index * 3_600_000).toISOString(),
    }));
    serve({ ...first, edition, articles: hours });
    for (const item of place.querySelectorAll<HTMLElement>('[data-id]')) item.style.contentVisibility = 'visible';
    const starts = [...place.querySelectorAll('[data-id] a')].map((link) => link.getBoundingClientRect().left);
    expect(new Set(starts).size).toBe(1);
    for (const clock of place.querySelectorAll('time')) {
      expect(clock.getBoundingClientRect().right).toBeLessThanOrEqual((starts[0] ?? 0) + 0.5);
      expect(clock.getClientRects()).toHaveLength(1);
    }
  }
});

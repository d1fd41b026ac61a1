import type { LivePost } from '@galley/content';
import { english, ukrainian } from '@galley/test-kit';
import { eventually } from '@galley/test-kit/eventually';
import { StrictMode } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { LiveSource } from './ask-for-posts.js';
import { LiveFeed, type LiveFeedProps } from './live-feed.js';
import { laterPosts, liveAnswer, livePosts, text } from './live-posts.fixture.js';

const src = '/live/posts/';
const first = { posts: livePosts, edition: english, headingLevel: 2, src, children: text } as const;
const all = [...laterPosts, ...livePosts];

let place: HTMLElement;
let root: Root | undefined;
const fetched = vi.spyOn(globalThis, 'fetch');
const chance = vi.spyOn(Math, 'random');
const said = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];

beforeEach(() => {
  place = document.createElement('main');
  document.body.append(place);
  chance.mockReturnValue(0);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  root?.unmount();
  root = undefined;
  place.remove();
  vi.useRealTimers();
  hide(false);
  history.replaceState(null, '', location.pathname + location.search);
  for (const spy of said) expect(spy).not.toHaveBeenCalled();
  for (const spy of [...said, fetched, chance]) spy.mockReset();
});

const feed = () => place.querySelector('galley-live-feed') as HTMLElementTagNameMap['galley-live-feed'];
const has = (state: string) => feed().matches(`:state(${state})`);
const ids = () => [...place.querySelectorAll<HTMLElement>('[data-id]')].map(({ dataset }) => dataset['id']);
const part = (name: string) => place.querySelector(`[data-part=${name}]`) as HTMLElement;
const press = (name: string) => part(name).click();

/** The body of an answer comes by the browser's own clock, which runs on. */
async function after(seconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  for (let turn = 0; turn < 10; turn += 1) {
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', done);
      port1.start();
      port2.postMessage(null);
    });
  }
}

/** As a server answers it; returns when the element follows. */
async function serve(props: Partial<LiveFeedProps> = {}): Promise<void> {
  place.innerHTML = renderToString(<LiveFeed {...first} {...props} />);
  await vi.dynamicImportSettled();
  await after(0);
}

const answer = (html: string, init: ResponseInit = {}) =>
  fetched.mockResolvedValueOnce(
    new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' }, ...init }),
  );

/** An answer takes a frame to be drawn, and frames know nothing of a false clock. */
async function html(props: Partial<LiveFeedProps> & Pick<LiveFeedProps, 'posts'>): Promise<string> {
  vi.useRealTimers();
  const text = await liveAnswer({ edition: english, ...props });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  return text;
}

const refuse = (times = 1) => {
  for (let time = 0; time < times; time += 1) fetched.mockRejectedValueOnce(new TypeError('Failed to fetch'));
};

let hidden = false;
Object.defineProperty(document, 'hidden', { get: () => hidden, configurable: true });
function hide(whether: boolean) {
  hidden = whether;
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('asks', () => {
  test('every half minute, and says what it has already', async () => {
    const page = await html({ posts: livePosts });
    await serve();
    expect(has('following')).toBe(true);
    answer(page, { headers: { 'content-type': 'text/html', etag: '"one"' } });
    await after(29.9);
    expect(fetched).not.toHaveBeenCalled();
    await after(0.1);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(new URL(String(fetched.mock.calls[0]?.[0])).pathname).toBe(src);
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ headers: { Accept: 'text/html' }, mode: 'same-origin' });
    fetched.mockResolvedValue(new Response(null, { status: 304 }));
    await after(30);
    expect(fetched.mock.calls[1]?.[1]?.headers).toEqual({ Accept: 'text/html', 'If-None-Match': '"one"' });
    await after(30);
    expect(fetched.mock.calls[2]?.[1]?.headers).toEqual({ Accept: 'text/html', 'If-None-Match': '"one"' });
    expect(has('failed')).toBe(false);
    expect(has('waiting')).toBe(false);
  });

  test('up to a fifth sooner, by chance', async () => {
    chance.mockReturnValue(0.5);
    await serve({ every: 100 });
    refuse();
    await after(89.9);
    expect(fetched).not.toHaveBeenCalled();
    await after(0.1);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test('later and later while nothing comes through, up to five minutes, and never gives up', async () => {
    await serve();
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    const times: number[] = [];
    let before = 0;
    for (let second = 0; second <= 2000; second += 10) {
      if (fetched.mock.calls.length > before) times.push(second);
      before = fetched.mock.calls.length;
      await after(10);
    }
    // The loop looks before it goes on: a question at 30 s is seen at 30 s.
    expect(times).toEqual([30, 90, 210, 450, 750, 1050, 1350, 1650, 1950]);
    expect(has('failed')).toBe(true);
    fetched.mockClear();
    await after(2 * 24 * 3600);
    expect(fetched.mock.calls.length).toBe((2 * 24 * 3600) / 300);
    // An answer's body would come by the real clock, too late for this one.
    const source = vi.fn<LiveSource>(async () => 'unchanged');
    feed().source = source;
    await after(300);
    expect(has('failed')).toBe(false);
    source.mockClear();
    await after(300);
    expect(source).toHaveBeenCalledTimes(10);
  });

  test('not while nobody looks; and at once when somebody does, if it is time', async () => {
    await serve();
    refuse(2);
    hide(true);
    await after(3600);
    expect(fetched).not.toHaveBeenCalled();
    hide(false);
    await after(0);
    expect(fetched).toHaveBeenCalledTimes(1);
    hide(true);
    await after(20);
    hide(false);
    await after(39.9);
    expect(fetched).toHaveBeenCalledTimes(1);
    await after(0.1);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('at once when the network is back', async () => {
    await serve();
    refuse(2);
    await after(30);
    dispatchEvent(new Event('online'));
    await after(0);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('never twice at a time, and not on after fifteen seconds', async () => {
    await serve();
    let signal: AbortSignal | null | undefined;
    fetched.mockImplementation((_, init) => {
      ({ signal } = init ?? {});
      // A server, or a site's own source, that does not know what an abort is.
      return new Promise(() => {});
    });
    await after(30);
    dispatchEvent(new Event('online'));
    await after(14.9);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(signal?.aborted).toBe(false);
    await after(0.1);
    expect(signal?.aborted).toBe(true);
    expect(has('failed')).toBe(true);
    await after(60);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  test('nothing while the reader holds it, whatever is under way', async () => {
    const page = await html({ posts: all });
    await serve();
    const { promise, resolve } = Promise.withResolvers<Response>();
    fetched.mockReturnValueOnce(promise);
    await after(30);
    press('hold-posts');
    expect(has('held')).toBe(true);
    resolve(new Response(page, { headers: { 'content-type': 'text/html' } }));
    await after(3600);
    expect(has('waiting')).toBe(false);
    expect(fetched).toHaveBeenCalledTimes(1);
    answer(page);
    press('hold-posts');
    await after(0);
    expect(has('held')).toBe(false);
    expect(has('waiting')).toBe(true);
  });

  test('every five minutes while the coverage is paused, and as before when it goes on', async () => {
    const [live, paused] = [await html({ posts: livePosts }), await html({ posts: livePosts, state: 'paused' })];
    await serve();
    const states: string[] = [];
    place.addEventListener('galley-live-state', ({ detail }) => states.push(detail.state));
    answer(paused);
    await after(30);
    expect(has('paused')).toBe(true);
    answer(live);
    await after(299.9);
    expect(fetched).toHaveBeenCalledTimes(1);
    await after(0.1);
    expect(has('live')).toBe(true);
    answer(live);
    await after(30);
    expect(fetched).toHaveBeenCalledTimes(3);
    expect(states).toEqual(['paused', 'live']);
  });

  test('no more when the coverage has ended, and has its last posts', async () => {
    const page = await html({ posts: all, state: 'ended' });
    await serve();
    answer(page);
    await after(30);
    expect(has('ended')).toBe(true);
    expect(has('waiting')).toBe(true);
    hide(true);
    hide(false);
    dispatchEvent(new Event('online'));
    await after(24 * 3600);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test('nothing where it has ended already, or has no address', async () => {
    await serve({ state: 'ended' });
    await after(3600);
    await serve({ src: undefined });
    await after(3600);
    expect(fetched).not.toHaveBeenCalled();
    expect(place.querySelector('button')).toBeNull();
  });

  test('nothing once it is off the page', async () => {
    await serve();
    const element = feed();
    element.remove();
    await after(3600);
    expect(fetched).not.toHaveBeenCalled();
    expect(element.matches(':state(following)')).toBe(false);
    refuse();
    place.append(element);
    await vi.dynamicImportSettled();
    await after(30);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test('a source of the site’s own', async () => {
    const page = await html({ posts: all });
    await serve();
    const source = vi.fn<LiveSource>(async ({ href }) => ({ html: page, href, version: '7' }));
    feed().source = source;
    await after(60);
    expect(source.mock.calls.map(([{ version }]) => version)).toEqual([undefined, '7']);
    expect(has('waiting')).toBe(true);
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('an answer that is none', () => {
  test.each([
    ['an error of the server', () => answer('<h1>Busy</h1>', { status: 503 })],
    ['a page that asks for a password', () => answer('<form><input type="password"></form>')],
    ['another coverage', () => answer('<galley-live-feed data-name="other"></galley-live-feed>')],
    ['no HTML', () => answer('{}', { headers: { 'content-type': 'application/json' } })],
    ['no network', () => refuse()],
  ])('%s: it says so, keeps what it has, and what comes next is taken', async (_, fail) => {
    const page = await html({ posts: all });
    await serve();
    fail();
    await after(30);
    expect(has('failed')).toBe(true);
    expect(ids()).toHaveLength(6);
    answer(page);
    await after(60);
    expect(has('failed')).toBe(false);
    expect(part('count').textContent).toBe('2 new posts');
  });
});

describe('what came in', () => {
  /** Lets the feed ask, and be answered with these posts. */
  async function arrive(posts: readonly LivePost[], props: Partial<LiveFeedProps> = {}): Promise<void> {
    answer(await html({ posts, ...props }));
    // The clock was changed under the timer: the network comes back instead.
    dispatchEvent(new Event('online'));
    await after(0);
    await after(0);
  }

  test('waits behind a button that says how much it is, and is said', async () => {
    await serve();
    const waiting = vi.fn();
    place.addEventListener('galley-live-waiting', ({ detail }) => waiting(detail.count));
    await arrive(all);
    expect(ids()).toHaveLength(6);
    expect(has('waiting')).toBe(true);
    expect(part('count').textContent).toBe('2 new posts');
    expect(part('said').textContent).toBe('2 new posts');
    expect(part('said').closest('[role=status]')).not.toBeNull();
    await arrive(all);
    expect(waiting.mock.calls).toEqual([[2]]);
  });

  test('comes in under its day, which ends at midnight in the newsroom’s zone', async () => {
    await serve();
    await arrive(all);
    press('show-posts');
    expect(ids()).toEqual(['p5', 'n2', 'n1', 'p8', 'p7', 'p6', 'p4', 'p3']);
    expect([...place.querySelectorAll('[data-day] > h3')].map((heading) => heading.textContent)).toEqual([
      'Saturday 21 November',
      'Friday 20 November',
      'Thursday 19 November',
    ]);
    expect(has('waiting')).toBe(false);
    expect(part('said').textContent).toBe('');
    expect([...place.querySelectorAll<HTMLElement>('[data-key-of]')].map(({ dataset }) => dataset['keyOf'])).toEqual([
      'n2',
      'p7',
      'p4',
    ]);
  });

  test('in Kyiv half past ten and midnight in London are one day', async () => {
    await serve({ edition: ukrainian });
    await arrive(all, { edition: ukrainian });
    press('show-posts');
    expect(ids()).toEqual(['p5', 'n2', 'n1', 'p8', 'p7', 'p6', 'p4', 'p3']);
    expect(place.querySelectorAll('[data-part=newer] [data-day="2026-11-21"] [data-id]')).toHaveLength(2);
    expect(place.querySelectorAll('[data-day]')).toHaveLength(3 - 1);
  });

  test.each([
    // The clocks go back at 01:00 UTC: 01:30 comes twice.
    ['goes back', ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'], ['01:30', '01:30'], ['+01:00', '+00:00']],
    // And forward: after 00:59 comes 02:00.
    ['goes forward', ['2026-03-29T00:59:00Z', '2026-03-29T01:00:00Z'], ['00:59', '02:00'], ['+00:00', '+01:00']],
  ])('keeps its order when the clock %s', async (_, published, clocks, offsets) => {
    const posts = published.map((moment, index) => ({ id: `c${index}`, published: moment, body: [] })).toReversed();
    await serve({ posts: [] });
    await arrive(posts);
    press('show-posts');
    const times = [...place.querySelectorAll('li time')].toReversed();
    expect(times.map((time) => time.textContent)).toEqual(clocks);
    expect(times.map((time) => time.getAttribute('datetime')?.slice(-6))).toEqual(offsets);
    expect(place.querySelectorAll('[data-day]')).toHaveLength(1);
  });

  test('takes the reader along: focus goes to the newest, whose address is its own', async () => {
    await serve();
    await arrive(all);
    part('show-posts').focus();
    press('show-posts');
    expect(document.activeElement?.id).toBe('live-n2');
    expect(document.activeElement?.querySelector('a')?.getAttribute('href')).toBe('#live-n2');
    expect(new Set([...place.querySelectorAll('[id]')].map(({ id }) => id)).size).toBe(
      place.querySelectorAll('[id]').length,
    );
  });

  test('is not shown if the site says no', async () => {
    await serve();
    await arrive(all);
    place.addEventListener('galley-live-show', (event) => event.preventDefault(), { once: true });
    press('show-posts');
    expect(ids()).toHaveLength(6);
    press('show-posts');
    expect(ids()).toHaveLength(8);
  });

  test('is what it was last: corrected before it is shown, or withdrawn', async () => {
    await serve();
    await arrive(all);
    const [late, early] = laterPosts as readonly [LivePost, LivePost];
    await arrive([{ ...late, headline: 'She is afloat again' }, ...livePosts]);
    expect(part('count').textContent).toBe('1 new post');
    press('show-posts');
    expect(document.activeElement?.querySelector('h4')?.textContent).toBe('She is afloat again');
    expect(ids()).not.toContain(early.id);
  });

  test('counts key events alone where the reader wants no others', async () => {
    await serve();
    (place.querySelector('input[data-part=key-only]') as HTMLInputElement).click();
    await arrive(all);
    expect(part('count').textContent).toBe('1 new post');
    (place.querySelector('input[data-part=key-only]') as HTMLInputElement).click();
    expect(part('count').textContent).toBe('2 new posts');
  });

  test('is whole when the page slept so long that the newest posts do not reach back to its own', async () => {
    const posts = Array.from({ length: 25 }, (_, index) => ({
      id: `s${index}`,
      published: new Date(Date.parse('2026-11-20T18:00:00Z') + index * 60_000).toISOString(),
      body: [],
    })).toReversed();
    const pages = [
      await html({ posts: [...posts.slice(0, 10), livePosts[3] as LivePost], earlierHref: '/live/2/' }),
      await html({ posts: posts.slice(9, 20), earlierHref: '/live/3/' }),
      await html({ posts: [...posts.slice(20), ...livePosts], earlierHref: '/live/4/' }),
    ];
    await serve();
    for (const page of pages) answer(page);
    dispatchEvent(new Event('online'));
    for (let turn = 0; turn < 6; turn += 1) await after(0);
    expect(fetched.mock.calls.map(([address]) => new URL(String(address)).pathname)).toEqual([
      src,
      '/live/2/',
      '/live/3/',
    ]);
    expect(part('count').textContent).toBe('25 new posts');
    press('show-posts');
    expect(ids().slice(1, 26)).toEqual(posts.map(({ id }) => id));
  });

  test('a post that is pinned from the start comes in under its day', async () => {
    await serve();
    const post: LivePost = { id: 'x1', published: '2026-11-20T18:00:00Z', pinned: true, body: [] };
    await arrive([post, ...livePosts]);
    press('show-posts');
    expect(place.querySelector('[data-day="2026-11-20"] [data-part=newest] [data-id]')?.id).toBe('live-x1');
  });

  test('is shown to whoever follows a link to it', async () => {
    await serve();
    await arrive(all);
    location.hash = '#live-n1';
    await eventually(() => expect(ids()).toContain('n1'));
    expect(place.querySelector(':target')?.id).toBe('live-n1');
  });

  test('is asked for at once by whoever comes for it', async () => {
    const page = await html({ posts: all });
    history.replaceState(null, '', '#live-n1');
    answer(page);
    await serve();
    await after(0);
    await after(0);
    expect(ids()).toContain('n1');
  });

  test('runs nothing, and brings what articles are made of without the behaviour of its elements', async () => {
    const ran = vi.fn();
    Object.assign(globalThis, { ran });
    await serve();
    answer(`<galley-live-feed data-name="live" data-level="2"><div data-day="2026-11-21"><h3 onclick="ran()">Saturday</h3><ol>
      <li data-id="x" id="clash" onfocusin="ran()"><article><time datetime="2026-11-21T01:00:00+00:00">01:00</time>
        <galley-gallery onclick="ran()"><figure style="color:red"><img src="data:," onerror="ran()"><figcaption>A <b>quay</b></figcaption></figure>
          <button>Enlarge</button></galley-gallery>
        <table><caption>Tides</caption><tbody><tr><th scope="row">High</th><td colspan="2">04:10</td></tr></tbody></table>
        <blockquote><p>“So.”</p></blockquote><audio controls preload="none" src="../a.mp3"></audio>
        <script>ran()</script><iframe srcdoc="<script>parent.ran()</script>"></iframe><form action="/x"><input></form>
        <a href="javascript:ran()">here</a></article></li>
    </ol></div></galley-live-feed>`);
    await after(30);
    press('show-posts');
    const item = place.querySelector('[data-id=x]') as HTMLElement;
    const names = new Set([...item.querySelectorAll('*')].map(({ localName }) => localName));
    expect([...names].toSorted()).toEqual(
      'a article audio b blockquote caption figcaption figure img p table tbody td th time tr'.split(' '),
    );
    const attributes = new Set([...item.querySelectorAll('*')].flatMap((node) => node.getAttributeNames()));
    expect([...attributes].toSorted()).toEqual(['colspan', 'controls', 'datetime', 'preload', 'scope', 'src']);
    expect(item.querySelector('audio')?.getAttribute('src')).toBe(new URL('/live/a.mp3', location.href).href);
    item.click();
    await after(1);
    expect(ran).not.toHaveBeenCalled();
  });
});

describe('beside React', () => {
  const component = (
    <StrictMode>
      <LiveFeed {...first} />
    </StrictMode>
  );

  test('hydrates without a word', async () => {
    await serve();
    root = hydrateRoot(place, component);
    await after(100);
    expect(feed().matches(':state(following)')).toBe(true);
  });

  test('what the reader brought in before hydration stays, as it does over every rendering after', async () => {
    const page = await html({ posts: all });
    await serve();
    answer(page);
    await after(30);
    press('show-posts');
    const [element, brought] = [feed(), document.activeElement];
    root = hydrateRoot(place, component);
    await after(100);
    root.render(
      <StrictMode>
        <LiveFeed {...first} title="The tanker" />
      </StrictMode>,
    );
    await after(100);
    expect(place.querySelector('h2')?.textContent).toBe('The tanker');
    expect(feed()).toBe(element);
    expect(document.activeElement).toBe(brought);
    expect(ids()).toHaveLength(8);
    // While a site is being developed, each React remarks that there is more than the server wrote, and leaves it alone.
    const remarks = said[0]?.mock.calls.map(([text]) => String(text)) ?? [];
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toMatch(/A tree hydrated but some attributes|Prop `%s` did not match/);
    said[0]?.mockClear();
  });
});

describe('moves nothing', () => {
  const shifts: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value } = entry as PerformanceEntry & { value: number };
      shifts.push(value);
    }
  });

  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const grown = (count: number): readonly LivePost[] => [
    ...Array.from({ length: count }, (_, index): LivePost => ({
      id: `g${index}`,
      published: new Date(Date.parse('2026-11-20T18:00:00Z') + index * 60_000).toISOString(),
      headline: `Post ${index} of a long night`,
      key: index % 5 === 0,
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'The lamp is lit. '.repeat(8) }] }],
    })).toReversed(),
    ...livePosts,
  ];

  test.each(['at the top', 'in the middle'])(
    'a reader %s, over fifty arrivals and the state of each',
    async (where) => {
      vi.useRealTimers();
      const pages = await Promise.all(
        Array.from({ length: 50 }, (_, index) => liveAnswer({ edition: english, posts: grown(index + 1) })),
      );
      place.innerHTML = renderToString(<LiveFeed {...first} />);
      await expect.poll(() => has('following')).toBe(true);
      const link = place.querySelector('[data-id=p6] a') as HTMLElement;
      if (where === 'in the middle') link.focus();
      const focused = document.activeElement;
      await frame();
      const [top, stood] = [scrollY, link.getBoundingClientRect().top];
      shifts.length = 0;
      observer.observe({ type: 'layout-shift' });
      for (const [index, page] of pages.entries()) {
        if (index % 7 === 3) refuse();
        else answer(page);
        dispatchEvent(new Event('online'));
        await expect
          .poll(() => (index % 7 === 3 ? has('failed') : part('count').textContent))
          .toBe(index % 7 === 3 ? true : `${index + 1} new ${index === 0 ? 'post' : 'posts'}`);
        await frame();
        expect([scrollY, link.getBoundingClientRect().top]).toEqual([top, stood]);
        expect(document.activeElement).toBe(focused);
      }
      await frame();
      observer.disconnect();
      expect(shifts).toEqual([]);
    },
  );

  test('but a reader who asks for it, fifty times', async () => {
    vi.useRealTimers();
    place.innerHTML = renderToString(<LiveFeed {...first} />);
    await expect.poll(() => has('following')).toBe(true);
    const last = place.querySelector('[data-id=p3] a') as HTMLElement;
    for (let index = 0; index < 50; index += 1) {
      answer(await liveAnswer({ edition: english, posts: grown(index + 1) }));
      last.scrollIntoView({ block: 'center', behavior: 'instant' });
      dispatchEvent(new Event('online'));
      await expect.poll(() => has('waiting')).toBe(true);

      await userEvent.click(part('show-posts'));

      expect(document.activeElement?.id).toBe(`live-g${index}`);
      expect(document.activeElement?.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
    }
    expect(ids()).toHaveLength(56);
  });
});

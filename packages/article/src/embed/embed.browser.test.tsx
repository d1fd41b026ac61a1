import { embedOrigins, embedProviders, embedSource, type EmbedProvider } from '@galley/content';
import { arabic, english } from '@galley/test-kit';
import { eventually } from '@galley/test-kit/eventually';
import { act, StrictMode, version, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EmbedSettings } from './embed-settings.js';
import { allowEmbeds, type EmbedShowDetail } from './embed.element.js';
import { Embed, type EmbedProps } from './embed.js';

const key = 'galley-embeds';
const film = 'https://www.youtube.com/watch?v=fog-signal1';
const player = `${embedOrigins.youtube}/embed/fog-signal1?hl=en`;

/** One address of each provider. */
const things: Record<EmbedProvider, string> = {
  youtube: film,
  vimeo: 'https://vimeo.com/76979871',
  x: 'https://x.com/harbour/status/1234567890123456789',
  instagram: 'https://www.instagram.com/p/CuZ3x_y1aBc/',
  tiktok: 'https://www.tiktok.com/@harbour/video/6718335390845095173',
  facebook: 'https://www.facebook.com/saltmere/posts/10153231379946729',
  datawrapper: 'https://datawrapper.dwcdn.net/sgBf1/',
  flourish: 'https://public.flourish.studio/visualisation/4400566/',
};

function Thing({ of = 'youtube', ...props }: Partial<EmbedProps> & { of?: EmbedProvider }) {
  const href = things[of];
  return <Embed edition={english} href={href} title="Fog" source={embedSource(href)} {...props} />;
}

const place = document.createElement('div');
const consoleLines: unknown[][] = [];
/** The origin of everything outside of this site that the page asked for, whatever for. A policy stops and tells it, so no test needs the network. */
let asked: string[] = [];
let roots: Root[] = [];

beforeAll(() => {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content =
    "frame-src 'none'; img-src 'self' data:; media-src 'self'; font-src 'self' data:; object-src 'none'; " +
    "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; connect-src 'self' ws: wss:; manifest-src 'none'";
  document.head.append(policy);
  document.addEventListener('securitypolicyviolation', ({ blockedURI }) => asked.push(blockedURI));
});

beforeEach(async () => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  await page.viewport(700, 600);
  document.body.append(place);
  consoleLines.length = 0;
  asked = [];
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
  for (const provider of embedProviders) allowEmbeds(provider, false);
  localStorage.removeItem(key);
  history.replaceState(null, '', location.pathname + location.search);
  expect(consoleLines).toEqual([]);
});

function serve(tree: ReactNode) {
  place.innerHTML = renderToString(tree);
}

async function hydrate(tree: ReactNode): Promise<Root> {
  const recovered: unknown[] = [];
  const root = await act(async () =>
    hydrateRoot(place, tree, { onRecoverableError: (error) => recovered.push(error) }),
  );
  roots.push(root);
  expect(recovered).toEqual([]);
  return root;
}

async function render(tree: ReactNode): Promise<Root> {
  const root = createRoot(place);
  roots.push(root);
  await act(async () => root.render(tree));
  return root;
}

function found<Kind extends Element = HTMLElement>(selector: string, within: ParentNode = place): Kind {
  const element = within.querySelector<Kind>(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  return element;
}

const frames = (within: ParentNode = place) =>
  [...within.querySelectorAll('[data-place]')].flatMap(({ shadowRoot }) => [
    ...(shadowRoot?.querySelectorAll('iframe') ?? []),
  ]);
const only = (within: ParentNode = place): HTMLIFrameElement => {
  const [frame, ...others] = frames(within);
  if (!frame || others.length > 0) throw new Error('There is not one frame.');
  return frame;
};
const press = (value: string, within: ParentNode = place) => userEvent.click(found(`button[value=${value}]`, within));
const isSeen = (selector: string, within: ParentNode = place) =>
  found(selector, within).checkVisibility({ visibilityProperty: true });
/** Long enough for a frame that was put in to have asked for its page. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 150));

test(`this is React ${import.meta.env['REACT'] ?? '19'}`, () => {
  expect(version).toMatch(new RegExp(`^${import.meta.env['REACT'] ?? '19'}\\.`));
});

describe('before the reader agrees', () => {
  test('nothing is asked of anybody', async () => {
    const before = performance.getEntriesByType('resource').length;
    const tree = embedProviders.map((provider) => <Thing key={provider} of={provider} />);
    serve(tree);
    await hydrate(tree);
    for (const element of place.querySelectorAll('galley-embed')) {
      element.scrollIntoView();
      await userEvent.hover(found('figure', element));
      found('button', element).focus();
    }
    await settled();
    expect(asked).toEqual([]);
    expect(place.querySelectorAll('iframe, img, script, link, object, embed, video')).toHaveLength(0);
    expect(frames()).toEqual([]);
    const others = performance
      .getEntriesByType('resource')
      .slice(before)
      .filter(({ name }) => new URL(name, location.href).origin !== location.origin);
    expect(others).toEqual([]);
  });

  test('the policy of this test would have told', async () => {
    found('body', document).append(Object.assign(document.createElement('iframe'), { src: player, id: 'probe' }));
    await eventually(() => expect(asked).toEqual([embedOrigins.youtube]));
    found('#probe', document).remove();
  });

  test('the frame is asked for where the provider serves it, once', async () => {
    for (const provider of embedProviders) {
      asked = [];
      const root = await render(<Thing of={provider} />);
      await press('once');
      await eventually(() => expect(asked).toHaveLength(1));
      expect(asked).toEqual([embedOrigins[provider]]);
      await act(async () => root.unmount());
    }
  });

  test.each([
    ['another site', 'https://evil.example/embed/fog-signal1'],
    ['a site that sounds like it', 'https://www.youtube-nocookie.com.evil.example/embed/fog-signal1'],
    ['another provider', 'https://player.vimeo.com/video/1'],
    ['a script', 'javascript:top.hacked=1'],
    ['a page of its own', 'data:text/html,<script>top.hacked=1</script>'],
    ['nothing', ''],
    ['half an address', '//www.youtube-nocookie.com/embed/fog-signal1'],
  ])('an address of %s in the HTML is never asked for', async (_, address) => {
    serve(<Thing />);
    found('galley-embed').setAttribute('data-address', address);
    await press('once');
    allowEmbeds('youtube');
    await settled();
    expect([frames(), asked]).toEqual([[], []]);
  });

  test('a provider that is none cannot be tricked into one', async () => {
    serve(<Thing />);
    found('galley-embed').setAttribute('data-provider', 'constructor');
    await press('once');
    expect(frames()).toEqual([]);
  });
});

describe('by keyboard', () => {
  test('a thing is shown, passed and stopped', async () => {
    await render(
      <>
        <Thing />
        <button id="after" type="button">
          After
        </button>
      </>,
    );
    await userEvent.tab();
    expect(document.activeElement).toBe(found('button[value=once]'));
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.shadowRoot?.activeElement).toBe(only());
    expect(only().title).toBe('Fog');
    expect(['once', 'always', 'stop'].map((value) => isSeen(`button[value=${value}]`))).toEqual([false, false, true]);

    found('#after').focus();
    await userEvent.tab({ shift: true });
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(found('figure p a'));
    found('a').focus();
    expect(found('a').innerText).toBe('Skip past what comes from YouTube');
    expect(found('a').offsetWidth).toBeGreaterThan(100);
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(found('[tabindex="-1"]'));
    expect(found('[tabindex="-1"]').innerText).toBe('End of what comes from YouTube');
    await userEvent.tab();
    expect(document.activeElement).toBe(found('#after'));

    found('button[value=stop]').focus();
    await userEvent.keyboard(' ');
    expect(frames()).toEqual([]);
    expect(document.activeElement).toBe(found('button[value=once]'));
    expect(localStorage.getItem(key)).toBe('');
  });

  test('there is nothing to skip before', async () => {
    await render(<Thing />);
    expect(isSeen('a')).toBe(false);
    for (const selector of ['button[value=once]', 'button[value=always]', 'figure p a']) {
      await userEvent.tab();
      expect(document.activeElement).toBe(found(selector));
    }
  });
});

describe('consent', () => {
  test('to one thing is to that one, on this page', async () => {
    await render(
      <>
        <Thing />
        <Thing />
      </>,
    );
    await press('once');
    await eventually(() => expect(asked).toEqual([embedOrigins.youtube]));
    expect(frames()).toHaveLength(1);
    expect(localStorage.getItem(key)).toBeNull();
  });

  test('to a provider shows everything of the provider and nothing of another', async () => {
    const three = (
      <>
        <Thing />
        <Thing of="vimeo" />
        <Thing title="Tide" />
      </>
    );
    await render(three);
    await press('always');
    expect(frames().map(({ title }) => title)).toEqual(['Fog', 'Tide']);
    expect(localStorage.getItem(key)).toBe('youtube');
    expect(document.activeElement?.shadowRoot?.activeElement).toBe(frames()[0]);
  });

  test('is remembered when the page comes again, and asks for nothing that is far away', async () => {
    localStorage.setItem(key, 'vimeo youtube');
    const tree = (
      <>
        <Thing />
        <div style={{ blockSize: 20_000 }} />
        <Thing of="vimeo" />
        <Thing of="x" />
      </>
    );
    serve(tree);
    await hydrate(tree);
    await eventually(() => expect(asked).toEqual([embedOrigins.youtube]));
    await settled();
    expect(asked).toEqual([embedOrigins.youtube]);
    expect(document.activeElement).toBe(document.body);
    found('galley-embed[data-provider=vimeo]').scrollIntoView();
    await eventually(() => expect(asked).toEqual([embedOrigins.youtube, embedOrigins.vimeo]));
    expect(frames()).toHaveLength(2);
  });

  test('that is taken back removes every frame of the provider at once, and is forgotten', async () => {
    await render(
      <>
        <Thing />
        <Thing />
        <Thing of="vimeo" />
        <EmbedSettings edition={english} />
      </>,
    );
    allowEmbeds('youtube');
    allowEmbeds('vimeo');
    expect(frames()).toHaveLength(3);
    const settings = found('section');
    const listed = () =>
      [...settings.querySelectorAll('li')]
        .filter((item) => item.checkVisibility())
        .map((item) => found('bdi', item).innerText);
    expect(listed()).toEqual(['YouTube', 'Vimeo']);
    await press('stop', found('[data-provider=youtube]', settings));
    expect(frames()).toHaveLength(1);
    expect(listed()).toEqual(['Vimeo']);
    expect(document.activeElement).toBe(settings);
    expect(localStorage.getItem(key)).toBe('vimeo');
    await press('stop', found('galley-embed[data-provider=vimeo]'));
    expect([frames(), listed()]).toEqual([[], []]);
    expect(settings.innerText).toContain('not allowed any other site');
  });

  test('given and taken back in another tab is followed', async () => {
    await render(
      <>
        <Thing />
        <Thing of="vimeo" />
        <EmbedSettings edition={english} />
      </>,
    );
    await press('once', found('[data-provider=vimeo]'));
    // Another document of the same site, which is what another tab is.
    const other = document.body.appendChild(document.createElement('iframe'));
    other.contentWindow?.localStorage.setItem(key, 'youtube');
    await eventually(() => expect(frames()).toHaveLength(2));
    expect(found('section').innerText).toContain('Stop showing things from YouTube');
    other.contentWindow?.localStorage.setItem(key, '');
    await eventually(() => expect(frames()).toHaveLength(1));
    other.contentWindow?.localStorage.setItem(key, 'youtube');
    await eventually(() => expect(frames()).toHaveLength(2));
    other.contentWindow?.localStorage.clear();
    await eventually(() => expect(frames()).toHaveLength(1));
    other.remove();
  });

  test('holds for the page where the browser keeps nothing', async () => {
    const refuse = () => {
      throw new DOMException('Access is denied.', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    const root = await render(<Thing />);
    await press('always');
    expect(frames()).toHaveLength(1);
    await act(async () =>
      root.render(
        <>
          <Thing />
          <Thing />
        </>,
      ),
    );
    expect(frames()).toHaveLength(2);
    await press('stop');
    expect(frames()).toEqual([]);
  });

  test('may be full of other things', async () => {
    localStorage.setItem(key, '{"a":1}  youtubes evil null');
    await render(<Thing />);
    await settled();
    expect(frames()).toEqual([]);
    await press('always');
    expect(frames()).toHaveLength(1);
  });
});

describe('the page', () => {
  test('can decide by itself', async () => {
    const heard: EmbedShowDetail[] = [];
    const refuse = (event: CustomEvent<EmbedShowDetail>) => {
      heard.push(event.detail);
      event.preventDefault();
    };
    place.addEventListener('galley-embed-show', refuse);
    await render(<Thing />);
    await press('once');
    await press('always');
    allowEmbeds('youtube');
    await settled();
    place.removeEventListener('galley-embed-show', refuse);
    expect(heard.map(({ asked: how }) => how)).toEqual(['once', 'always', 'before']);
    expect(heard[0]?.provider).toBe('youtube');
    expect([frames(), asked]).toEqual([[], []]);
    expect(isSeen('button[value=once]')).toBe(true);
  });

  test('remembers nothing that it refused', async () => {
    await render(<Thing />);
    place.addEventListener('galley-embed-show', (event) => event.preventDefault(), { once: true });
    await press('always');
    expect(localStorage.getItem(key)).toBeNull();
    place.addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true });
    await press('always');
    expect(frames()).toEqual([]);
  });

  test('hears of consent given and withdrawn', async () => {
    const heard: string[] = [];
    const listen = ({ detail }: CustomEvent<EmbedProvider>) => void heard.push(detail);
    window.addEventListener('galley-embeds', listen);
    await render(<Thing />);
    await press('always');
    await press('stop');
    window.removeEventListener('galley-embeds', listen);
    expect(heard).toEqual(['youtube', 'youtube']);
  });

  test('keeps its shape when a frame comes and goes', async () => {
    for (const width of [320, 700]) {
      await page.viewport(width, 600);
      const root = await render(
        <>
          {embedProviders.map((provider) => (
            <Thing key={provider} of={provider} />
          ))}
          <Thing of="datawrapper" width={600} height={237} />
          <p id="after">After</p>
        </>,
      );
      const tops = () =>
        [...place.querySelectorAll('figure, #after')].map((each) => each.getBoundingClientRect().top + scrollY);
      const before = tops();
      for (const provider of embedProviders) allowEmbeds(provider);
      expect(frames()).toHaveLength(embedProviders.length + 1);
      await settled();
      expect(tops()).toEqual(before);
      for (const frame of frames()) {
        const box = found(
          'svg',
          frame.getRootNode() instanceof ShadowRoot ? boxOf(frame) : place,
        ).getBoundingClientRect();
        expect(frame.getBoundingClientRect().height).toBeGreaterThanOrEqual(Math.floor(box.height));
        expect(Math.abs(frame.getBoundingClientRect().width - box.width)).toBeLessThan(1);
      }
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      for (const provider of embedProviders) allowEmbeds(provider, false);
      expect(tops()).toEqual(before);
      await act(async () => root.unmount());
    }
  });

  test('can move an element about, and take it away', async () => {
    serve(<Thing />);
    const element = found('galley-embed');
    for (let times = 0; times < 3; times++) {
      element.remove();
      place.append(element);
    }
    await press('once');
    expect(frames()).toHaveLength(1);
    place.append(element);
    expect(frames()).toHaveLength(1);
    await press('stop');
    element.remove();
    allowEmbeds('youtube');
    expect(frames(element)).toEqual([]);
  });

  test('in a browser without custom states has the link and nothing that does not work', async () => {
    vi.spyOn(CSS, 'supports').mockReturnValue(false);
    localStorage.setItem(key, 'youtube');
    serve(<Thing />);
    await settled();
    expect(isSeen('button')).toBe(false);
    expect(isSeen('figure p a')).toBe(true);
    expect([frames(), asked]).toEqual([[], []]);
  });

  test('may load the behaviour twice', async () => {
    await import('./embed.element.js?again' as './embed.element.js');
  });
});

const boxOf = (frame: HTMLIFrameElement): HTMLElement => {
  const parent = (frame.getRootNode() as ShadowRoot).host.parentElement;
  if (!parent) throw new Error('The frame stands nowhere.');
  return parent;
};

describe('a frame', () => {
  test('may do the least that works', async () => {
    await render(<Thing of="datawrapper" />);
    await press('once');
    const frame = only();
    expect(frame.sandbox.value).toBe(
      'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms allow-downloads',
    );
    expect(frame.sandbox.contains('allow-top-navigation')).toBe(false);
    expect(frame.referrerPolicy).toBe('strict-origin-when-cross-origin');
    expect(frame.loading).toBe('lazy');
    expect(frame.allowFullscreen).toBe(true);
  });

  const tall = (height: unknown) => ({ 'datawrapper-height': { sgBf1: height } });
  const says = (data: unknown, origin: string, source: Window | null = only().contentWindow) =>
    void window.dispatchEvent(new MessageEvent('message', { data, origin, source }));

  test.each([
    ['datawrapper', tall(873)],
    ['flourish', JSON.stringify({ sender: 'Flourish', context: 'iframe.resize', height: 873, src: 'x' })],
    ['x', { 'twttr.embed': { method: 'twttr.private.resize', params: [{ width: 550, height: 873.4 }] } }],
    ['instagram', JSON.stringify({ type: 'MEASURE', details: { height: 873 } })],
  ] satisfies [EmbedProvider, unknown][])('of %s says how tall it is', async (provider, data) => {
    await render(<Thing of={provider} />);
    await press('once');
    says(data, embedOrigins[provider]);
    expect(only().offsetHeight).toBe(873);
  });

  test('never makes its place smaller than it was', async () => {
    await render(<Thing of="datawrapper" />);
    const before = found('figure').offsetHeight;
    await press('once');
    says(tall(873), embedOrigins.datawrapper);
    expect(found('figure').offsetHeight).toBeGreaterThan(before);
    says(tall(120), embedOrigins.datawrapper);
    expect(found('figure').offsetHeight).toBe(before);
    expect(only().offsetHeight).toBeGreaterThan(400);
  });

  test.each([
    ['from nobody', tall(873), embedOrigins.datawrapper, null],
    ['from this page', tall(873), embedOrigins.datawrapper, window],
    ['from another site in the frame', tall(873), 'https://evil.example', undefined],
    ['from another provider', tall(873), embedOrigins.flourish, undefined],
    ['too much', tall(1e9), embedOrigins.datawrapper, undefined],
    ['too little', tall(-5), embedOrigins.datawrapper, undefined],
    ['no number', tall('</style>'), embedOrigins.datawrapper, undefined],
    ['not a number', tall(Number.NaN), embedOrigins.datawrapper, undefined],
    ['without end', tall(Number.POSITIVE_INFINITY), embedOrigins.datawrapper, undefined],
    ['nothing', undefined, embedOrigins.datawrapper, undefined],
    ['something else', 'ready', embedOrigins.datawrapper, undefined],
  ])('is not moved by words %s', async (_, data, origin, source) => {
    await render(<Thing of="datawrapper" />);
    await press('once');
    const before = only().offsetHeight;
    says(data, origin, source);
    expect(only().offsetHeight).toBe(before);
    expect(only().getAttribute('height')).toBe('100%');
  });

  test('stands on the page’s own ground', async () => {
    const root = document.documentElement;
    const scheme = root.dataset['galleyScheme'];
    root.style.color = 'rgb(235, 230, 220)';
    await render(<Thing of="x" />);
    await press('once');
    expect(only().src).toMatch(/&lang=en&theme=dark$/);
    root.style.color = 'rgb(20, 20, 20)';
    await press('stop');
    await press('once');
    expect(only().src).toMatch(/&lang=en$/);
    root.style.color = '';
    expect(root.dataset['galleyScheme']).toBe(scheme);
  });
});

describe('with React', () => {
  test('hydrates what the server wrote, in StrictMode and from right to left', async () => {
    const tree = (
      <StrictMode>
        <Thing edition={arabic} />
        <Thing of="x" />
        <EmbedSettings edition={arabic} />
      </StrictMode>
    );
    serve(tree);
    const before = found('galley-embed');
    await hydrate(tree);
    expect(found('galley-embed')).toBe(before);
  });

  test('keeps what is shown through hydration and another render', async () => {
    const tree = (title: string) => (
      <StrictMode>
        <Thing title={title} />
      </StrictMode>
    );
    serve(tree('Fog'));
    await press('once');
    const frame = only();
    const root = await hydrate(tree('Fog'));
    expect(only()).toBe(frame);
    await act(async () => root.render(tree('Fog at last')));
    expect(only()).toBe(frame);
    expect(isSeen('button[value=stop]')).toBe(true);
    await eventually(() => expect(asked).toEqual([embedOrigins.youtube]));
  });

  test('shows nothing new in the place of something that the reader agreed to', async () => {
    const root = await render(<Thing />);
    await press('once');
    expect(frames()).toHaveLength(1);
    await act(async () => root.render(<Thing source={{ provider: 'youtube', id: 'other-film1' }} />));
    expect(frames()).toEqual([]);
    await press('always');
    await act(async () => root.render(<Thing of="vimeo" />));
    expect(frames()).toEqual([]);
    await act(async () => root.render(<Thing />));
    expect(only().src).toBe(player);
    await act(async () => root.render(<Thing source={{ provider: 'youtube', id: 'other-film1' }} />));
    expect(only().src).toContain('other-film1');
  });

  test('takes a ref and everything else that a figure takes', async () => {
    await render(<Thing id="film" data-place-of="film" className="mine" />);
    expect(found('figure').id).toBe('film');
    expect(found('figure').className).toMatch(/ mine$/);
    expect(found('galley-embed').className).toBe('');
  });
});

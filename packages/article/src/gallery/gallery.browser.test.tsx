import '@galley/foundations';
import type { Picture } from '@galley/content';
import { arabic, english } from '@galley/test-kit';
import { eventually } from '@galley/test-kit/eventually';
import { act, StrictMode, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { Gallery, type GalleryProps } from './gallery.js';

const drawing = (colour: string, width: number) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${(width / 3) * 2}"><rect width="100%" height="100%" fill="${colour}"/></svg>`,
  )}`;

const pictures = ['navy', 'teal', 'maroon', 'olive'].map((colour) => ({
  src: drawing(colour, 1600),
  width: 1600,
  height: 1067,
  sources: [{ src: drawing(colour, 480), width: 480 }],
  alt: `A field in ${colour}.`,
  caption: `The ${colour} one.`,
  credit: `Drawing: ${colour}`,
}));

function Night(props: Partial<GalleryProps>) {
  return <Gallery pictures={pictures} edition={english} title="Four fields" id="fields" {...props} />;
}

const place = document.createElement('main');
const consoleLines: unknown[][] = [];
let roots: Root[] = [];

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
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
  place.dir = '';
  history.replaceState(null, '', location.pathname + location.search);
  vi.restoreAllMocks();
  await page.viewport(414, 896);
  expect(consoleLines).toEqual([]);
});

function serve(tree: ReactNode = <Night />) {
  place.innerHTML = renderToString(tree);
}

async function hydrate(tree: ReactNode = <Night />): Promise<Root> {
  const recovered: unknown[] = [];
  const root = await act(async () =>
    hydrateRoot(place, tree, { onRecoverableError: (error) => recovered.push(error) }),
  );
  roots.push(root);
  expect(recovered).toEqual([]);
  return root;
}

function found<Kind extends Element = HTMLElement>(selector: string, within: ParentNode = place): Kind {
  const element = within.querySelector<Kind>(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  return element;
}

const dialog = (within?: ParentNode) => found<HTMLDialogElement>('dialog', within);
const strip = () => found('dialog [role=group]');
const thumbnail = (number: number, id = 'fields') => found<HTMLAnchorElement>(`#${id}-${number}`);
const said = () => found('dialog [role=status]').shadowRoot?.textContent;
const button = (name: string) => found<HTMLButtonElement>(`dialog [aria-label="${name}"]`);
const asked = (name: string) => performance.getEntriesByType('resource').filter((one) => one.name.includes(name));

/** Names the history's entry, so that a way back to it can be told. A length would say nothing: browsers have a limit. */
const setOut = () => history.replaceState('set out', '');

/** The picture that a reader sees: its box is the strip's. */
function shown(): string | undefined {
  const { left, right } = strip().getBoundingClientRect();
  return [...strip().querySelectorAll('figure')]
    .filter((figure) => {
      const box = figure.getBoundingClientRect();
      return Math.abs(box.left - left) < 1 && Math.abs(box.right - right) < 1;
    })
    .map((figure) => figure.querySelector('img')?.alt)
    .join();
}

/** Everything that belongs to a picture agrees on it. */
async function shows(number: number): Promise<void> {
  const alt = pictures[number - 1]?.alt ?? '';
  await eventually(() => {
    expect(dialog().matches(':modal')).toBe(true);
    expect(shown()).toBe(alt);
    expect(location.hash).toBe(`#fields-${number}`);
    expect(said()).toContain(alt);
  });
}

const closed = (hash = '') =>
  eventually(() => {
    expect(dialog().open).toBe(false);
    expect(location.hash).toBe(hash);
  });

/** The dialog is closed a moment before the page knows. */
const focusOn = (number: number, id?: string) =>
  eventually(() => expect(document.activeElement).toBe(thumbnail(number, id)));

/** A finger on the picture, moved to the right by so many pixels, a frame at a time as a hand does it. The browser counts from its window, not from the test's frame. */
async function swipe(xDistance: number): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect();
  const { left, top, width, height } = strip().getBoundingClientRect();
  const x = (frame?.left ?? 0) + left + (width - xDistance) / 2;
  const y = (frame?.top ?? 0) + top + height / 2;
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let step = 1; step <= 10; step++) {
    const touchPoints = [{ x: x + (xDistance * step) / 10, y }];
    await new Promise(requestAnimationFrame);
    await cdp().send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
  }
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** As a reader does it: by the keyboard, from the thumbnail. */
async function open(number: number): Promise<void> {
  thumbnail(number).focus();
  await userEvent.keyboard('{Enter}');
  await shows(number);
}

// The first of all, because what is loaded once stays.
test('nothing that an unopened gallery does not need is asked for', async () => {
  const drawn = ['storm-wall', 'cranes-dusk', 'tide-mill', 'oyster-beds', 'mill-wheel', 'auction-hands'].map((name) => {
    const [large, ...small] = [1600, 480, 800].map((width) => ({
      src: `/apps/demo/public/pictures/${name}-${width}.webp`,
      width,
    }));
    return { ...large, sources: small, height: 1067, alt: name } as Picture;
  });
  await page.viewport(1200, 600);
  serve(
    <div style={{ inlineSize: 400 }}>
      <Night pictures={drawn} />
    </div>,
  );
  await eventually(() => expect(asked('-800.webp').length).toBeGreaterThan(0));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(asked('-1600.webp')).toEqual([]);
  expect(asked('open-lightbox')).toEqual([]);
  thumbnail(3).click();
  await eventually(() => expect(asked('tide-mill-1600.webp')).toHaveLength(1));
  expect(asked('open-lightbox')).toHaveLength(1);
  expect(asked('auction-hands-1600.webp')).toEqual([]);
  history.back();
  await closed();
});

describe('the keyboard', () => {
  test('goes through the whole gallery and comes back to the picture it saw last', async () => {
    serve();
    setOut();
    await open(1);
    expect(document.activeElement).toBe(strip());
    expect(said()).toBe('1 of 4. A field in navy.');
    for (const [key, number] of [
      ['ArrowRight', 2],
      ['ArrowRight', 3],
      ['ArrowLeft', 2],
      ['End', 4],
      ['ArrowRight', 4],
      ['Home', 1],
      ['ArrowLeft', 1],
      ['ArrowRight', 2],
    ] as const) {
      await userEvent.keyboard(`{${key}}`);
      await shows(number);
    }
    await userEvent.keyboard('{Escape}');
    await closed();
    expect(history.state).toBe('set out');
    await focusOn(2);
    // No entry is left that would only close what is closed.
    history.forward();
    await shows(2);
    history.back();
    await closed();
  });

  test('keeps up with a reader in a hurry', async () => {
    serve();
    await open(1);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await shows(4);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await shows(4);
  });

  test('stays inside: what is behind cannot be reached', async () => {
    serve(
      <>
        <a href="#before">Before</a>
        <Night />
        <a href="#after">After</a>
      </>,
    );
    await open(2);
    const reached = new Set<Element | null>();
    for (let times = 0; times < 10; times++) {
      await userEvent.tab();
      reached.add(document.activeElement);
    }
    for (const element of reached) expect(element === document.body || dialog().contains(element)).toBe(true);
    for (const name of ['Previous picture', 'Next picture', 'Close']) expect(reached).toContain(button(name));
  });

  test('right to left, the left arrow leads on', async () => {
    place.dir = 'rtl';
    serve(<Night edition={arabic} />);
    await open(1);
    await userEvent.keyboard('{ArrowLeft}');
    await shows(2);
    await userEvent.keyboard('{ArrowLeft}');
    await shows(3);
    await userEvent.keyboard('{ArrowRight}');
    await shows(2);
    await userEvent.keyboard('{End}');
    await shows(4);
  });

  test('leaves chords to the browser', async () => {
    serve();
    await open(2);
    for (const key of ['Alt', 'Control', 'Meta', 'Shift']) {
      const event = new KeyboardEvent('keydown', {
        key: 'ArrowRight',
        [`${key === 'Control' ? 'ctrl' : key.toLowerCase()}Key`]: true,
        bubbles: true,
        cancelable: true,
      });
      strip().dispatchEvent(event);
      expect(event.defaultPrevented).toBe(false);
    }
    await shows(2);
  });
});

describe('the pointer', () => {
  test('moves by the buttons, which end where the pictures end, and closes', async () => {
    serve();
    await userEvent.click(thumbnail(3));
    await shows(3);
    expect(button('Next picture').getAttribute('aria-disabled')).toBe('false');
    await userEvent.click(button('Next picture'));
    await shows(4);
    expect(document.activeElement).toBe(button('Next picture'));
    expect(button('Next picture').getAttribute('aria-disabled')).toBe('true');
    button('Next picture').click();
    await shows(4);
    await userEvent.click(button('Previous picture'));
    await shows(3);
    await userEvent.click(button('Close'));
    await closed();
    await focusOn(3);
  });

  test.each(['ltr', 'rtl'])('swipes (%s): the strip scrolls by itself, and the rest follows', async (direction) => {
    place.dir = direction;
    serve();
    await userEvent.click(thumbnail(1));
    await shows(1);
    for (const number of [2, 3]) {
      await swipe(direction === 'rtl' ? 300 : -300);
      await shows(number);
    }
    expect(said()).toBe('3 of 4. A field in maroon.');
    await swipe(direction === 'rtl' ? -300 : 300);
    await shows(2);
  });

  test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }])(
    'with %j the click stays the browser’s',
    async (init) => {
      serve();
      let prevented: boolean | undefined;
      addEventListener(
        'click',
        (event) => {
          prevented = event.defaultPrevented;
          event.preventDefault();
        },
        { once: true },
      );
      thumbnail(1).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
      expect(prevented).toBe(false);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(dialog().open).toBe(false);
      expect(location.hash).toBe('');
    },
  );

  test('clicks twice and has opened one', async () => {
    serve();
    setOut();
    thumbnail(1).click();
    thumbnail(2).click();
    await shows(1);
    history.back();
    await closed();
    expect(history.state).toBe('set out');
  });

  test('cannot scroll the page behind', async () => {
    serve();
    await open(1);
    expect(getComputedStyle(document.documentElement).overflow).toBe('hidden');
    await userEvent.keyboard('{Escape}');
    await closed();
    expect(getComputedStyle(document.documentElement).overflow).not.toBe('hidden');
  });
});

describe('the address', () => {
  test('back closes, forward opens, and back closes again', async () => {
    serve();
    await open(2);
    await userEvent.keyboard('{ArrowRight}');
    await shows(3);
    history.back();
    await closed();
    await focusOn(3);
    history.forward();
    await shows(3);
    await userEvent.click(button('Close'));
    await closed();
  });

  test('a page that was opened at a picture shows it; closing does not lead away from the page', async () => {
    history.replaceState({ router: 7 }, '', '#fields-3');
    const back = vi.spyOn(history, 'back');
    serve();
    await shows(3);
    expect(document.activeElement).toBe(strip());
    await userEvent.keyboard('{ArrowRight}');
    await shows(4);
    await userEvent.keyboard('{Escape}');
    await closed();
    await focusOn(4);
    expect(history.state).toEqual({ router: 7 });
    expect(back).not.toHaveBeenCalled();
  });

  test('a link of the page’s opens a picture, and going back leads to the link', async () => {
    serve(
      <>
        <a href="#fields-4">the fourth</a>
        <Night />
      </>,
    );
    await userEvent.click(found('a[href="#fields-4"]'));
    await shows(4);
    await userEvent.keyboard('{Escape}');
    await closed();
  });

  test('moving keeps what a router keeps in the history', async () => {
    serve();
    history.replaceState({ router: 1 }, '');
    await open(1);
    history.replaceState({ router: 2 }, '', '#fields-1');
    await userEvent.keyboard('{ArrowRight}');
    await shows(2);
    expect(history.state).toEqual({ router: 2 });
    await userEvent.keyboard('{Escape}');
    await closed();
    expect(history.state).toEqual({ router: 1 });
  });

  test.each(['Escape', 'back'])('after %s the picture seen last is in the window', async (way) => {
    await page.viewport(400, 400);
    serve(
      <>
        <div style={{ blockSize: 500 }} />
        <Night pictures={[...pictures, ...pictures, ...pictures]} />
        <div style={{ blockSize: 2000 }} />
      </>,
    );
    thumbnail(1).scrollIntoView();
    thumbnail(1).click();
    await shows(1);
    await userEvent.keyboard('{End}');
    await eventually(() => expect(location.hash).toBe('#fields-12'));
    if (way === 'back') history.back();
    else await userEvent.keyboard('{Escape}');
    await closed();
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { top, bottom } = thumbnail(12).getBoundingClientRect();
    expect(document.activeElement).toBe(thumbnail(12));
    expect([top >= 0, bottom <= 400]).toEqual([true, true]);
  });

  test('any other hash is none of ours', async () => {
    history.replaceState(null, '', '#fields-5');
    serve();
    for (const hash of ['fields', 'fields-0', 'fields-12', '%', '/route', '']) {
      location.hash = hash;
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(dialog().open).toBe(false);
    }
  });

  test.each(['Порт і море', '50%', 'a"b\\c', '_R_1_', '٢', 'a&b#c'])('may begin with %j', async (id) => {
    serve(<Night id={id} />);
    const [, second] = place.querySelectorAll<HTMLAnchorElement>('ol a');
    second?.click();
    await eventually(() => expect(shown()).toBe(pictures[1]?.alt));
    await userEvent.keyboard('{ArrowRight}');
    await eventually(() => expect(shown()).toBe(pictures[2]?.alt));
    const { hash } = location;
    await userEvent.keyboard('{Escape}');
    await closed();
    history.replaceState(null, '', hash);
    serve(<Night id={id} />);
    await eventually(() => expect(shown()).toBe(pictures[2]?.alt));
  });

  test('is right under a `<base>` too', async () => {
    const base = document.createElement('base');
    base.href = '/elsewhere/';
    document.head.append(base);
    try {
      serve();
      const { pathname } = location;
      await open(1);
      await userEvent.keyboard('{ArrowRight}');
      await shows(2);
      expect(location.pathname).toBe(pathname);
      await userEvent.keyboard('{Escape}');
      await closed();
    } finally {
      base.remove();
    }
  });
});

describe('two galleries', () => {
  test('keep to their own pictures', async () => {
    serve(
      <>
        <Night />
        <Night id="others" />
        <Night id={undefined} />
      </>,
    );
    const [first, second, third] = place.querySelectorAll('dialog');
    thumbnail(2, 'others').click();
    await eventually(() => expect(second?.open).toBe(true));
    expect([first?.open, third?.open]).toEqual([false, false]);
    location.hash = 'fields-1';
    await eventually(() => expect([first?.open, second?.open]).toEqual([true, false]));
    history.back();
    await eventually(() => expect([first?.open, second?.open]).toEqual([false, true]));
    history.back();
    await eventually(() => expect([first?.open, second?.open]).toEqual([false, false]));
    expect(location.hash).toBe('');
    await focusOn(2, 'others');
  });
});

describe('the page', () => {
  test('hears that a picture will be opened, once for an opening', async () => {
    serve();
    const heard: unknown[] = [];
    const hear = ({ detail }: CustomEvent) => heard.push(detail);
    place.addEventListener('galley-picture-opening', hear);
    await open(2);
    await userEvent.keyboard('{ArrowRight}{Escape}');
    await closed();
    history.forward();
    await shows(3);
    place.removeEventListener('galley-picture-opening', hear);
    expect(heard).toEqual([
      { gallery: 'fields', number: 2 },
      { gallery: 'fields', number: 3 },
    ]);
    history.back();
    await closed();
  });

  test('can keep the opening to itself', async () => {
    serve();
    setOut();
    place.addEventListener('galley-picture-opening', (event) => event.preventDefault(), { once: true });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    thumbnail(2).dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(dialog().open).toBe(false);
    expect([history.state, location.hash]).toEqual(['set out', '']);
  });

  test('can take the gallery away while it is open, and is usable', async () => {
    serve(
      <>
        <Night />
        <button id="next">Next</button>
      </>,
    );
    await open(2);
    const back = vi.spyOn(history, 'back');
    const gallery = found('galley-gallery');
    gallery.remove();
    expect(getComputedStyle(document.documentElement).overflow).not.toBe('hidden');
    await userEvent.click(found('#next'));
    expect(document.activeElement).toBe(found('#next'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(back).not.toHaveBeenCalled();
    history.replaceState(null, '', location.pathname + location.search);
    place.append(gallery);
    expect(dialog().open).toBe(false);
    await open(3);
    history.back();
    await closed();
  });

  test('can change its mind while the pictures come', async () => {
    serve();
    const gallery = found('galley-gallery');
    setOut();
    thumbnail(1).click();
    gallery.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(dialog(gallery).open).toBe(false);
    expect([history.state, location.hash]).toEqual(['set out', '']);
  });

  test('may load the behaviour twice', async () => {
    await import('./gallery.element.js?again' as './gallery.element.js');
  });
});

describe('with React', () => {
  const strict = (
    <StrictMode>
      <Night />
    </StrictMode>
  );

  test('hydrates what the server wrote, in StrictMode too, before and after an opening', async () => {
    serve(strict);
    const before = dialog();
    await hydrate(strict);
    expect(dialog()).toBe(before);
    await open(2);
    await userEvent.keyboard('{Escape}');
    await closed();
  });

  test('hydrates while a picture is open', async () => {
    history.replaceState(null, '', '#fields-2');
    serve(strict);
    await shows(2);
    await hydrate(strict);
    // That a dialog is open has nowhere to stand but on React's element; a development build remarks on it, and no build undoes it.
    const remarks = consoleLines.splice(0);
    expect(remarks).toHaveLength(1);
    expect(remarks.join()).toMatch(/did(n't| not) match|Extra attributes/);
    expect(remarks.join()).toMatch(/open|aria-disabled/);
    await shows(2);
    await userEvent.keyboard('{Escape}');
    await closed();
    await focusOn(2);
  });

  test('stays open through a render with other props', async () => {
    const root = createRoot(place);
    roots.push(root);
    await act(async () => root.render(<Night />));
    await open(2);
    await act(async () =>
      root.render(<Night title="Other words" edition={{ ...english, now: '2026-11-21T00:00:00Z' }} />),
    );
    await shows(2);
    await userEvent.keyboard('{ArrowRight}');
    await shows(3);
    await userEvent.keyboard('{Escape}');
    await closed();
  });

  test('goes when the page goes', async () => {
    const root = createRoot(place);
    await act(async () => root.render(<Night />));
    await open(2);
    await act(async () => root.unmount());
    expect(place.innerHTML).toBe('');
    expect(getComputedStyle(document.documentElement).overflow).not.toBe('hidden');
  });
});

import { english } from '@galley/test-kit';
import { eventually } from '@galley/test-kit/eventually';
import { act, StrictMode, version, type ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ArticleAudio } from './article-audio.js';

/** Silence as a WAV file: eight thousand samples a second, one byte each. */
function silence(seconds: number): string {
  const rate = 8000;
  const samples = rate * seconds;
  const bytes = new DataView(new ArrayBuffer(44 + samples));
  const write = (at: number, letters: string) =>
    [...letters].forEach((one, i) => bytes.setUint8(at + i, one.charCodeAt(0)));
  write(0, 'RIFF');
  bytes.setUint32(4, 36 + samples, true);
  write(8, 'WAVEfmt ');
  bytes.setUint32(16, 16, true);
  bytes.setUint16(20, 1, true);
  bytes.setUint16(22, 1, true);
  bytes.setUint32(24, rate, true);
  bytes.setUint32(28, rate, true);
  bytes.setUint16(32, 1, true);
  bytes.setUint16(34, 8, true);
  write(36, 'data');
  bytes.setUint32(40, samples, true);
  new Uint8Array(bytes.buffer, 44).fill(128);
  return URL.createObjectURL(new Blob([bytes.buffer], { type: 'audio/wav' }));
}

const minute = silence(60);
const another = silence(40);
const missing = 'data:audio/mpeg;base64,missing';

function Player({ src = minute, duration = 60 }: { src?: string; duration?: number }) {
  return <ArticleAudio audio={{ src, duration, provenance: 'human' }} edition={english} />;
}

const place = document.createElement('div');
const consoleLines: unknown[][] = [];
let roots: Root[] = [];

beforeEach(() => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  localStorage.clear();
  document.body.append(place);
  consoleLines.length = 0;
  for (const kind of ['error', 'warn'] as const) {
    vi.spyOn(console, kind).mockImplementation((...line) => void consoleLines.push(line));
  }
});

afterEach(async () => {
  await leave();
  place.replaceChildren();
  place.remove();
  vi.restoreAllMocks();
  expect(consoleLines).toEqual([]);
});

async function leave(): Promise<void> {
  await act(async () => roots.forEach((root) => root.unmount()));
  roots = [];
}

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

const host = () => found<HTMLElementTagNameMap['galley-audio']>('galley-audio');
const audio = (within?: ParentNode) => found<HTMLAudioElement>('audio', within);
const button = (value: string, within?: ParentNode) => found<HTMLButtonElement>(`button[value="${value}"]`, within);
const speed = () => found<HTMLSelectElement>('select');
const timeline = (within?: ParentNode) => found('[data-timeline]', within).shadowRoot as ShadowRoot;
const bar = (within?: ParentNode) => found<HTMLInputElement>('input', timeline(within));
const said = (within?: ParentNode) => bar(within).getAttribute('aria-valuetext');
const shown = (within?: ParentNode) => [...timeline(within).querySelectorAll('span')].map((time) => time.textContent);
const word = () => button('play').innerText.trim();

const plays = (player: HTMLMediaElement) =>
  eventually(() => {
    expect(player.paused).toBe(false);
    expect(player.currentTime).toBeGreaterThan(0);
    expect(player.readyState).toBeGreaterThan(2);
  });

async function play(within?: ParentNode): Promise<void> {
  await userEvent.click(button('play', within));
  await plays(audio(within));
}

test(`this is React ${import.meta.env['REACT'] ?? '19'}`, () => {
  expect(version).toMatch(new RegExp(`^${import.meta.env['REACT'] ?? '19'}\\.`));
});

describe('by keyboard', () => {
  test('every control is reached in its order and works', async () => {
    await render(<Player />);
    const order = [button('play'), button('-15'), button('30'), speed(), found('[data-timeline]')];
    for (const control of order) {
      await userEvent.tab();
      expect(document.activeElement).toBe(control);
    }
    expect(timeline().activeElement).toBe(bar());

    await userEvent.keyboard('{ArrowRight>10/}');
    expect(audio().currentTime).toBeCloseTo(6, 1);
    expect(said()).toBe('0:06 of 1:00');
    expect(shown()).toEqual(['0:06', '1:00']);
    await userEvent.keyboard('{ArrowLeft>5/}');
    expect(said()).toBe('0:03 of 1:00');
    await userEvent.keyboard('{PageUp}');
    expect(said()).toBe('0:09 of 1:00');
    await userEvent.keyboard('{End}');
    expect(said()).toBe('1:00 of 1:00');
    await userEvent.keyboard('{Home}');
    expect(said()).toBe('0:00 of 1:00');

    button('30').focus();
    await userEvent.keyboard('{Enter}');
    expect(said()).toBe('0:30 of 1:00');
    button('-15').focus();
    await userEvent.keyboard(' ');
    expect(said()).toBe('0:15 of 1:00');
  });

  test('the space bar plays and pauses, and scrolls nothing', async () => {
    await render(
      <div style={{ blockSize: 4000 }}>
        <Player />
      </div>,
    );
    expect(word()).toBe('Play');
    button('play').focus({ preventScroll: true });
    await userEvent.keyboard(' ');
    await plays(audio());
    expect(word()).toBe('Pause');
    expect(scrollY).toBe(0);
    await userEvent.keyboard(' ');
    expect(audio().paused).toBe(true);
    await eventually(() => expect(word()).toBe('Play'));
  });

  test('it seeks while it plays', async () => {
    await render(<Player />);
    await play();
    bar().focus();
    await userEvent.keyboard('{PageUp}{PageUp}');
    expect(audio().currentTime).toBeGreaterThan(11.9);
    await eventually(() => expect(audio().currentTime).toBeGreaterThan(12.5));
    await eventually(() => expect(said()).toBe('0:13 of 1:00'));
  });
});

describe('what it says', () => {
  test('before anybody knows the length there is no seeking; then there is', async () => {
    await render(<Player duration={0} />);
    expect(bar().disabled).toBe(true);
    expect(said()).toBe('0:00');
    await play();
    expect(bar().disabled).toBe(false);
    expect(said()).toMatch(/^0:0\d of 1:00$/);
  });

  test('the length that the file has, where the page was wrong', async () => {
    await render(<Player duration={300} />);
    expect(said()).toBe('0:00 of 5:00');
    await play();
    expect(said()).toMatch(/ of 1:00$/);
  });

  test('skips end at the ends', async () => {
    await render(<Player />);
    for (let times = 0; times < 3; times++) await userEvent.click(button('30'));
    expect(said()).toBe('1:00 of 1:00');
    for (let times = 0; times < 6; times++) await userEvent.click(button('-15'));
    expect(said()).toBe('0:00 of 1:00');
  });

  test('a failure is announced, and pressing play tries again', async () => {
    const root = await render(<Player src={missing} />);
    const status = found('[role=status]');
    const failed = vi.fn();
    audio().addEventListener('error', failed);
    expect(status.innerText).toBe('');
    for (const times of [1, 2]) {
      await userEvent.click(button('play'));
      await eventually(() => expect(failed).toHaveBeenCalledTimes(times));
      await eventually(() => expect(status.innerText.trim()).toBe(english.messages['audio.failed']));
      expect(word()).toBe('Play');
    }
    // Browsers differ in whether that is paused.
    Object.defineProperty(audio(), 'paused', { value: false, configurable: true });
    audio().dispatchEvent(new Event('pause'));
    expect(word()).toBe('Play');
    Reflect.deleteProperty(audio(), 'paused');
    await act(async () => root.render(<Player />));
    await eventually(() => expect(status.innerText).toBe(''));
    await play();
  });

  test('nothing is fetched before it plays, whatever is pressed', async () => {
    const src = new URL('/recording.wav', location.href).href;
    localStorage.setItem(`galley-audio ${src}`, '20');
    await render(<Player src={src} />);
    await userEvent.click(button('30'));
    await userEvent.selectOptions(speed(), '1.5');
    await new Promise((wait) => setTimeout(wait, 300));
    expect(said()).toBe('0:50 of 1:00');
    expect(audio().networkState).toBe(HTMLMediaElement.NETWORK_IDLE);
    expect(performance.getEntriesByName(src)).toEqual([]);
  });

  test('what was chosen before holds when it plays', async () => {
    await render(<Player />);
    await userEvent.click(button('30'));
    await userEvent.selectOptions(speed(), '1.5');
    await play();
    expect(audio().currentTime).toBeGreaterThanOrEqual(30);
    expect(audio().playbackRate).toBe(1.5);
  });

  test('a click on a word or the margin moves nothing', async () => {
    await render(<Player />);
    const seeks = vi.fn();
    audio().addEventListener('seeking', seeks);
    await play();
    await userEvent.click(found('p'));
    expect(audio().paused).toBe(false);
    await userEvent.click(found('figure'), { position: { x: 2, y: 2 } });
    expect(audio().paused).toBe(false);
    expect(seeks).not.toHaveBeenCalled();
  });
});

describe('one at a time', () => {
  test('a player that begins stops the others, also the browser’s own and films', async () => {
    await render(
      <>
        <div id="one">
          <Player />
        </div>
        <div id="two">
          <Player src={another} duration={40} />
        </div>
        <video id="film" src={silence(50)} controls />
      </>,
    );
    const [one, two, film] = [found('#one'), found('#two'), found<HTMLVideoElement>('#film')];
    await play(one);
    await play(two);
    expect(audio(one).paused).toBe(true);
    await eventually(() => expect(button('play', one).innerText.trim()).toBe('Play'));
    await film.play();
    await eventually(() => expect(audio(two).paused).toBe(true));
    await play(one);
    expect(film.paused).toBe(true);
  });

  test('a film without sound is left alone, and stops nobody', async () => {
    const film = document.createElement('video');
    Object.assign(film, { src: another, muted: true });
    await render(<Player />);
    place.append(film);
    await play();
    await film.play();
    expect(audio().paused).toBe(false);
    await userEvent.click(button('play'));
    await play();
    expect(film.paused).toBe(false);
    film.remove();
  });
});

describe('what it remembers', () => {
  const again = async () => {
    await leave();
    await render(<Player />);
  };
  const kept = () => Object.entries(localStorage).filter(([key]) => key.startsWith('galley-audio '));

  test('is the place, once somebody has listened for ten seconds', async () => {
    await render(<Player />);
    await play();
    await eventually(() => expect(said()).toBe('0:01 of 1:00'));
    expect(kept()).toEqual([]);
    await userEvent.click(button('30'));
    await eventually(() => expect(kept()).toHaveLength(1));
    await userEvent.click(button('play'));
    const left = audio().currentTime;
    await again();
    expect(said()).toMatch(/^0:3\d of 1:00$/);
    await play();
    expect(audio().currentTime).toBeGreaterThanOrEqual(left - 0.1);
    expect(audio().currentTime).toBeLessThan(left + 5);
  });

  test('is forgotten at the end', async () => {
    await render(<Player />);
    await userEvent.click(button('30'));
    await play();
    await eventually(() => expect(kept()).toHaveLength(1));
    bar().focus();
    await userEvent.keyboard('{End}');
    await eventually(() => expect(audio().ended).toBe(true));
    await eventually(() => expect(kept()).toEqual([]));
    expect(word()).toBe('Play');
    await again();
    expect(said()).toBe('0:00 of 1:00');
  });

  test('is the speed, on every player', async () => {
    await render(<Player />);
    await userEvent.selectOptions(speed(), '1.5');
    expect(audio().playbackRate).toBe(1.5);
    await again();
    expect(speed().value).toBe('1.5');
    expect(audio().playbackRate).toBe(1.5);
  });

  test('is not a speed that there is no more', async () => {
    localStorage.setItem('galley-audio speed', '3');
    await render(<Player />);
    expect(speed().value).toBe('1');
    expect(audio().playbackRate).toBe(1);
  });

  test('is nothing where storage throws, and all else works', async () => {
    for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
      vi.spyOn(Storage.prototype, method).mockImplementation(() => {
        throw new DOMException('No.', 'SecurityError');
      });
    }
    await render(<Player />);
    await play();
    await userEvent.click(button('30'));
    await userEvent.selectOptions(speed(), '2');
    expect(audio().currentTime).toBeGreaterThanOrEqual(30);
    expect(audio().playbackRate).toBe(2);
  });
});

describe('the lock screen', () => {
  test('shows what plays, and its keys move it', async () => {
    const handlers = new Map<string, MediaSessionActionHandler | null>();
    vi.spyOn(navigator.mediaSession, 'setActionHandler').mockImplementation((key, act) => void handlers.set(key, act));
    const position = vi.spyOn(navigator.mediaSession, 'setPositionState');
    const press = (key: MediaSessionAction, seekTime?: number) =>
      handlers.get(key)?.({ action: key, ...(seekTime !== undefined && { seekTime }) });
    await render(
      <ArticleAudio
        audio={{ src: minute, duration: 60, provenance: 'human' }}
        edition={english}
        nowPlaying={{
          headline: 'The night pilots of the Bar',
          publication: 'The Harbour Courier',
          picture: { src: '/pilots.webp', width: 1, height: 1, alt: '' },
        }}
      />,
    );
    expect(navigator.mediaSession.metadata).toBeNull();
    await play();
    expect(navigator.mediaSession.metadata).toMatchObject({
      title: 'The night pilots of the Bar',
      artist: 'The Harbour Courier',
      artwork: [{ src: new URL('/pilots.webp', location.href).href }],
    });
    press('seekto', 20);
    expect(audio().currentTime).toBeCloseTo(20, 0);
    press('seekforward');
    expect(audio().currentTime).toBeGreaterThanOrEqual(50);
    press('seekbackward');
    expect(audio().currentTime).toBeLessThan(40);
    press('pause');
    expect(audio().paused).toBe(true);
    press('play');
    expect(audio().paused).toBe(false);
    await eventually(() => expect(position).toHaveBeenCalled());
    expect(position.mock.lastCall?.[0]).toMatchObject({ duration: 60, playbackRate: 1 });

    await leave();
    expect(navigator.mediaSession.metadata).toBeNull();
    expect([...handlers.values()].every((handler) => handler === null)).toBe(true);
  });

  test('is left to a film that begins', async () => {
    const film = document.createElement('video');
    film.src = another;
    await render(<Player />);
    place.append(film);
    await play();
    expect(navigator.mediaSession.metadata?.title).toBe(english.messages['audio.title']);
    await film.play();
    await eventually(() => expect(navigator.mediaSession.metadata).toBeNull());
    film.remove();
  });
});

describe('with React', () => {
  test('hydrates what the server wrote, in StrictMode too, at the place that was kept', async () => {
    localStorage.setItem(`galley-audio ${minute}`, '42');
    const tree = (
      <StrictMode>
        <Player />
      </StrictMode>
    );
    serve(tree);
    expect(said()).toBe('0:42 of 1:00');
    const before = audio();
    await hydrate(tree);
    expect(audio()).toBe(before);
    expect(said()).toBe('0:42 of 1:00');
  });

  test('plays on through hydration and renders', async () => {
    serve(<Player />);
    await userEvent.selectOptions(speed(), '1.25');
    await play();
    const before = audio();
    const stopped = vi.fn();
    before.addEventListener('pause', stopped);
    const root = await hydrate(<Player />);
    await act(async () => root.render(<Player duration={61} />));
    expect(audio()).toBe(before);
    expect(stopped).not.toHaveBeenCalled();
    expect(before.paused).toBe(false);
    expect(word()).toBe('Pause');
    expect(speed().value).toBe('1.25');
    const { currentTime } = before;
    await eventually(() => expect(before.currentTime).toBeGreaterThan(currentTime));
  });

  test('another recording in its place begins at its own', async () => {
    localStorage.setItem(`galley-audio ${another}`, '20');
    const root = await render(<Player />);
    await userEvent.click(button('30'));
    await act(async () => root.render(<Player src={another} duration={40} />));
    await eventually(() => expect(said()).toBe('0:20 of 0:40'));
  });
});

describe('the page', () => {
  test('hears of each play', async () => {
    await render(<Player />);
    const heard: unknown[] = [];
    const hear = ({ detail }: HTMLElementEventMap['galley-audio-played']) => heard.push(detail);
    place.addEventListener('galley-audio-played', hear);
    await play();
    expect(heard).toEqual([{ src: minute }]);
    place.removeEventListener('galley-audio-played', hear);
  });

  test('can move the player about while it plays, and take it away for good', async () => {
    const [added, removed] = [vi.spyOn(document, 'addEventListener'), vi.spyOn(document, 'removeEventListener')];
    serve(<Player />);
    const player = host();
    await play();
    for (let times = 0; times < 3; times++) {
      player.remove();
      place.append(player);
    }
    expect(audio().paused).toBe(false);
    await userEvent.click(button('30'));
    expect(audio().currentTime).toBeGreaterThanOrEqual(30);

    const film = document.createElement('video');
    film.src = another;
    place.append(film);
    await userEvent.click(button('play'));
    await film.play();
    player.remove();
    expect(film.paused).toBe(false);
    const ofPlayer = (spy: typeof added) => spy.mock.calls.filter(([, listener]) => Object.is(listener, player)).length;
    expect(ofPlayer(added)).toBeGreaterThan(0);
    expect(ofPlayer(removed as unknown as typeof added)).toBe(ofPlayer(added));
    found<HTMLButtonElement>('button[value="30"]', player).click();
    expect(found<HTMLAudioElement>('audio', player).currentTime).toBeLessThan(40);
    film.remove();
  });

  test('in a browser without custom states keeps the browser’s own player', async () => {
    vi.spyOn(CSS, 'supports').mockReturnValue(false);
    serve(<Player />);
    expect(audio().checkVisibility()).toBe(true);
    expect(audio().controls).toBe(true);
    expect(button('play').checkVisibility()).toBe(false);
    expect(found('[data-timeline]').shadowRoot).toBeNull();
  });

  test('may send its children late', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const player = document.createElement('galley-audio');
    place.append(player);
    const whole = document.createElement('div');
    whole.innerHTML = renderToString(<Player />);
    player.append(...found('galley-audio', whole).childNodes);
    document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
    expect(button('play').checkVisibility()).toBe(true);
  });

  test('keeps its height when the element comes', async () => {
    for (const width of [320, 640, 1000]) {
      place.style.inlineSize = `${width}px`;
      vi.spyOn(CSS, 'supports').mockReturnValue(false);
      serve(<Player />);
      const served = host().offsetHeight;
      vi.restoreAllMocks();
      serve(<Player />);
      expect(host().offsetHeight).toBe(served);
    }
    place.removeAttribute('style');
  });

  test('may load the behaviour twice', async () => {
    await import('./article-audio.element.js?again' as './article-audio.element.js');
  });
});

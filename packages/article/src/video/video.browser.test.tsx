import { english } from '@galley/test-kit';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { Video, type VideoProps } from './video.js';

/** A picture that is as wide as high, when no film is. */
const square =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><rect width="400" height="400"/></svg>',
  );

async function shown(props: Partial<VideoProps>, look: (place: HTMLElement) => Promise<void>): Promise<void> {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  const said = (['error', 'warn'] as const).map((kind) => vi.spyOn(console, kind).mockReturnValue());
  const place = document.createElement('div');
  place.style.inlineSize = '320px';
  document.body.append(place);
  const root = createRoot(place);
  await act(async () => root.render(<Video src="/film.webm" edition={english} {...props} />));
  await look(place);
  await act(async () => root.unmount());
  place.remove();
  for (const spy of said) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
}

function film(place: HTMLElement): HTMLVideoElement {
  const found = place.querySelector('video');
  if (found === null) throw new Error('There is no film.');
  return found;
}

test('a poster of another shape moves nothing', () =>
  shown({ poster: square, width: 1920, height: 1080 }, async (place) => {
    const before = place.offsetHeight;
    expect(film(place).getBoundingClientRect()).toMatchObject({ width: 320, height: 180 });
    const picture = new Image();
    picture.src = square;
    await picture.decode();
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    expect(film(place).getBoundingClientRect()).toMatchObject({ width: 320, height: 180 });
    expect(place.offsetHeight).toBe(before);
  }));

test('nothing of the film is fetched before it plays', () =>
  shown({ src: '/a-film-of-nothing.webm', poster: square }, async (place) => {
    await new Promise((wait) => setTimeout(wait, 300));
    expect(film(place).networkState).toBe(HTMLMediaElement.NETWORK_IDLE);
    expect(performance.getEntriesByName(new URL('/a-film-of-nothing.webm', location.href).href)).toEqual([]);
  }));

test('on paper it is its poster, or else its address', async () => {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const onPaper = (html: string) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const paper = frame.contentDocument as Document;
    const sheet = paper.createElement('style');
    sheet.textContent = rules.map(({ cssText }) => cssText.replaceAll('@media print', '@media all')).join('\n');
    paper.head.append(sheet);
    paper.body.innerHTML = html;
    const visible = [...paper.querySelectorAll<HTMLElement>('video, p')]
      .filter((element) => element.checkVisibility())
      .map(({ localName }) => localName);
    frame.remove();
    return visible;
  };
  expect(onPaper(renderToStaticMarkup(<Video src="/film.webm" edition={english} poster={square} />))).toEqual([
    'video',
  ]);
  expect(onPaper(renderToStaticMarkup(<Video src="/film.webm" edition={english} />))).toEqual(['p']);
});

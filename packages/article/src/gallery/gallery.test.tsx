import type { Picture } from '@galley/content';
import { english, landscape, portraitPicture, wide } from '@galley/test-kit';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Gallery, type GalleryProps } from './gallery.js';
import * as styles from './gallery.css.js';

/** `/pictures/NAME-WIDTH.webp`, for every width that the demo's scenes are drawn at: the files come with the first build. */
const drawn = new Set(
  Object.values(
    import.meta.glob<{ name: string; widths: readonly number[] }>('../../../../apps/demo/pictures/scenes/*.ts', {
      eager: true,
      import: 'scene',
    }),
  ).flatMap(({ name, widths }) => widths.map((width) => `/pictures/${name}-${width}.webp`)),
);

const render = (props: Partial<GalleryProps> = {}) =>
  renderToStaticMarkup(
    <Gallery pictures={[landscape, wide, portraitPicture]} edition={english} id="night" {...props} />,
  );

/** What is on the page until script opens something. */
const onPage = (html: string) => html.replace(/<dialog.*<\/dialog>/s, '');

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found]) => found ?? '');
const links = (html: string) => all(html, /<a href="([^"]*)" id=/g);

describe('without script', () => {
  test('every thumbnail is a link to a file that exists', () => {
    const files = links(render());
    expect(files).toHaveLength(3);
    expect(files.filter((file) => !drawn.has(file))).toEqual([]);
  });

  test('the link is to the largest file, of a kind that every browser shows', () => {
    const sources = [
      { src: '/small.jpg', width: 480 },
      { src: '/largest.jpg', width: 2400 },
      { src: '/larger-still.avif', width: 3200, type: 'image/avif' as const },
    ];
    expect(links(render({ pictures: [{ ...wide, sources }, wide] }))).toEqual(['/largest.jpg', wide.src]);
  });

  test('an address with a picture leads to its thumbnail', () => {
    expect(all(onPage(render()), / id="(night-\d+)"/g)).toEqual(['night-1', 'night-2', 'night-3']);
  });

  test('captions, credits and rights are on the page', () => {
    const pictures: Picture[] = [
      landscape,
      { ...wide, credit: 'Owen Castell', rights: { holder: 'Saltmere Archive' } },
    ];
    const html = onPage(render({ pictures }));
    for (const words of [landscape.caption, landscape.credit, wide.caption, 'Owen Castell', 'Saltmere Archive']) {
      expect(html).toContain(words);
    }
  });

  test('no button, and nothing else that only script serves, is shown', () => {
    expect(render()).toMatch(/<dialog(?![^>]* open)/);
    expect(onPage(render())).not.toMatch(/<button|role="status"/);
  });
});

test('what is the same of all pictures is said once', () => {
  const credits = (pictures: Picture[]) => onPage(render({ pictures })).split('Ines Calder').length - 1;
  expect(credits([landscape, wide, portraitPicture])).toBe(1);
  expect(credits([landscape, wide, { ...portraitPicture, credit: 'Owen Castell' }])).toBe(2);
  expect(credits([landscape, { ...wide, rights: { holder: 'Saltmere Archive' } }])).toBe(2);
  expect(credits([landscape])).toBe(1);
  expect(
    credits([
      { ...landscape, credit: '' },
      { ...wide, credit: '' },
    ]),
  ).toBe(0);
});

test('no picture, no gallery', () => {
  expect(render({ pictures: [] })).toBe('');
});

test('a picture alone has nothing before it and nothing after', () => {
  expect(all(render({ pictures: [wide] }), /<button[^>]*aria-label="([^"]*)"/g)).toEqual(['Close']);
});

test('every thumbnail says what its link does, a decorative one too', () => {
  const html = onPage(render({ pictures: [{ ...wide, alt: { decorative: true } }, wide] }));
  expect(html).toContain('Enlarge picture 1 of 2');
  expect(html).toContain('Enlarge picture 2 of 2');
});

test('is named by its title, or else by the number of its pictures', () => {
  const name = all(render({ title: 'A night' }), /<section aria-labelledby="([^"]*)"/g);
  expect(render({ title: 'A night' })).toMatch(new RegExp(`<h2 id="${name[0]}"[^>]*>A night</h2>`));
  expect(render({ title: 'A night' })).toContain('<dialog aria-label="A night"');
  expect(render({ title: '' })).toContain('<section aria-label="3 pictures"');
});

/** In sixths of a row, where there is room for three. */
const sixths = { whole: 6, half: 3, third: 2 };

test.each(Array.from({ length: 40 }, (_, index) => index + 1))('%i pictures leave no gap in a row', (total) => {
  const classes = all(render({ pictures: Array.from({ length: total }, () => wide) }), /<li class="([^"]*)"/g);
  const shares = classes.map((name) =>
    (Object.keys(sixths) as (keyof typeof sixths)[]).find((share) => styles.item[share] === name),
  );
  const filled = shares.reduce((row, share) => {
    const wider = row + sixths[share ?? 'whole'];
    expect(row === 6 || wider <= 6).toBe(true);
    return row === 6 ? wider - 6 : wider;
  }, 0);
  expect(filled).toBe(6);
});

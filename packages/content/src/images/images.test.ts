import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Picture } from '../article/article.js';
import {
  astroImage,
  astroSources,
  cdnImage,
  nextImage,
  picturesOf,
  responsivePicture,
  withPictures,
  wordPressSources,
  type ImageBuilder,
} from '../exports/images.js';

const picture: Picture = { src: '/pictures/bar.jpg', width: 1600, height: 1067, alt: 'The Bar' };
const plain: ImageBuilder = ({ src, width, height, format = 'same' }) => `${src}?${width}x${height}.${format}`;
const widths = (made: Picture) => made.sources?.map(({ width }) => width);

describe('a picture in several files', () => {
  test('is never wider than the original, keeps its own address and its words', () => {
    const made = responsivePicture(picture, plain);
    expect(widths(made)).toEqual([160, 320, 480, 640, 960, 1280, 1600]);
    expect(made.sources?.at(0)).toEqual({ src: '/pictures/bar.jpg?160x107.same', width: 160 });
    expect(made).toMatchObject(picture);
  });

  test('of a very large original ends where screens end', () => {
    expect(widths(responsivePicture({ ...picture, width: 9000, height: 6000 }, plain))?.at(-1)).toBe(2560);
  });

  test('is offered in every format of the builder, best first, each with its type', () => {
    const both: ImageBuilder = Object.assign(plain.bind(null), { formats: ['avif', 'webp'] as const });
    expect(responsivePicture(picture, both, { widths: [800] }).sources).toEqual([
      { src: '/pictures/bar.jpg?800x534.avif', width: 800, type: 'image/avif' },
      { src: '/pictures/bar.jpg?800x534.webp', width: 800, type: 'image/webp' },
    ]);
    expect(responsivePicture(picture, both, { formats: [] }).sources?.some(({ type }) => type)).toBe(false);
  });

  test('a wished width above the original becomes the original’s', () => {
    expect(widths(responsivePicture(picture, plain, { widths: [2000, 800, 3000, 800] }))).toEqual([800, 1600]);
  });

  test('a service with few widths is asked for the next larger, which has the original’s width', () => {
    expect(responsivePicture(picture, nextImage()).sources?.at(-1)).toEqual({
      src: '/_next/image?url=%2Fpictures%2Fbar.jpg&w=1920&q=75',
      width: 1600,
    });
  });

  test.each(['data:image/gif;base64,R0lGOD', '/logo.svg', '/logo.SVG?v=2'])('%s stays as it is', (src) => {
    expect(responsivePicture({ ...picture, src }, plain)).toEqual({ ...picture, src });
  });

  test.each([0, -1, 1.5, Number.NaN, undefined])('a width of %s is refused in a sentence', (width) => {
    expect(() => responsivePicture({ ...picture, width: width as number }, plain)).toThrow(/`width` is .*whole pixels/);
  });

  test('a width that the service does not make is refused in a sentence', () => {
    expect(() => responsivePicture(picture, nextImage(), { widths: [700] })).toThrow(/no picture 700 pixels wide/);
  });

  test('no size is enlarged or asked for twice, whatever the original and the service', () => {
    const pixels = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(
        pixels,
        pixels,
        fc.option(fc.array(pixels, { minLength: 1 }), { nil: undefined }),
        (width, height, few) => {
          const builder: ImageBuilder = Object.assign(plain.bind(null), few === undefined ? {} : { widths: few });
          const made = widths(responsivePicture({ ...picture, width, height }, builder)) ?? [];
          expect(made.every((one) => one <= width)).toBe(true);
          expect(made).toEqual([...new Set(made)].toSorted((one, other) => one - other));
          expect(made.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe('Next', () => {
  test('builds the address that next/image’s own loader builds', () => {
    const src = 'https://cms.example/uploads/сонце & дощ.jpg?v=1';
    expect(nextImage({ path: '/docs/_next/image', sizes: [700], quality: 60 })({ src, width: 700 })).toBe(
      `/docs/_next/image?url=${encodeURIComponent(src)}&w=700&q=60`,
    );
  });

  test.each([
    ['//cms.example/a.jpg', 640, /begins with "\/" or with "https/],
    ['pictures/a.jpg', 640, /begins with "\/"/],
    [' ', 640, /no picture to show/],
    ['/a.jpg', 641, /refuses the width 641/],
  ])('refuses %j in %i px', (src, width, sentence) => {
    expect(() => nextImage()({ src, width })).toThrow(sentence);
  });
});

describe('Astro', () => {
  test('builds the address of the endpoint, below the site’s base', () => {
    expect(astroImage()({ src: '/a b.jpg', width: 640, format: 'avif' })).toBe('/_image?href=%2Fa+b.jpg&w=640&f=avif');
    expect(astroImage({ base: '/news/' })({ src: 'https://cms.example/a.jpg', width: 96 })).toBe(
      '/news/_image?href=https%3A%2F%2Fcms.example%2Fa.jpg&w=96',
    );
  });

  test('takes what getImage() answers', () => {
    const answer = (type: string) => ({
      srcSet: { values: [{ url: `/_astro/a.1x.${type}`, descriptor: '480w', attributes: { type: `image/${type}` } }] },
    });
    expect(astroSources(answer('avif'), answer('gif'))).toEqual([
      { src: '/_astro/a.1x.avif', width: 480, type: 'image/avif' },
      { src: '/_astro/a.1x.gif', width: 480 },
    ]);
    expect(() => astroSources({ srcSet: { values: [] } })).toThrow(/`widths`/);
    expect(() => astroSources({ srcSet: { values: [{ url: '/a', descriptor: '2x' }] } })).toThrow(
      /not with `densities`/,
    );
  });
});

describe('WordPress', () => {
  const size = (width: number, height: number) => ({ source_url: `/a-${width}x${height}.jpg`, width, height });

  test('gives its sizes, narrowest first, without those cut to another shape', () => {
    const sizes = { large: size(1024, 683), thumbnail: size(150, 150), medium: size(300, 200), again: size(300, 200) };
    expect(wordPressSources({ width: 1600, height: 1067, sizes })).toEqual([
      { src: '/a-300x200.jpg', width: 300 },
      { src: '/a-1024x683.jpg', width: 1024 },
    ]);
  });

  test.each([undefined, null, [], 'x', { sizes: [] }, { sizes: { a: null, b: { width: 1 } } }])(
    '%j has none',
    (media) => {
      expect(wordPressSources(media)).toEqual([]);
    },
  );

  test('addresses go through the site’s own rule', () => {
    const sizes = { a: size(300, 200), b: size(600, 400) };
    expect(wordPressSources({ sizes }, (url) => (url.includes('300') ? `/cdn${url}` : undefined))).toEqual([
      { src: '/cdn/a-300x200.jpg', width: 300 },
    ]);
  });
});

describe('a service with the width in its address', () => {
  test('by a template', () => {
    const cdn = cdnImage('https://cdn.example/{path}?w={width}&h={height}&fm={format}');
    expect(cdn.formats).toEqual(['avif', 'webp']);
    expect(cdn({ src: 'https://news.example/a/ї b.jpg?x=1', width: 640, height: 427, format: 'webp' })).toBe(
      'https://cdn.example/a/%D1%97%20b.jpg?w=640&h=427&fm=webp',
    );
    expect(cdnImage('https://i.example/w_{width}/{src}')({ src: 'https://a.example/$&.jpg', width: 9 })).toBe(
      'https://i.example/w_9/https%3A%2F%2Fa.example%2F%24%26.jpg',
    );
  });

  test('by a function', () => {
    expect(cdnImage(({ src, width }) => `${src}?w=${width}`)({ src: '/a.jpg', width: 9 })).toBe('/a.jpg?w=9');
  });

  test.each([
    ['https://cdn.example/{path}', /one address for every width/],
    ['https://cdn.example/?w={width}', /one address for every width or every picture/],
    ['https://cdn.example/{path}?w={with}', /a place \{with\}/],
  ])('refuses the template %s', (template, sentence) => {
    expect(() => cdnImage(template)).toThrow(sentence);
  });

  test('refuses a request that its template cannot say', () => {
    const cdn = cdnImage('/{path}?w={width}&fm={format}');
    expect(() => cdn({ src: '/a.jpg', width: 9 })).toThrow(/a place for the format/);
  });
});

describe('the pictures of an article', () => {
  const own = (name: string): Picture => ({ ...picture, src: `/${name}.jpg` });
  const article: Article = {
    id: '1',
    href: '/a/',
    headline: 'A',
    labels: [],
    tags: [],
    picture: own('lead'),
    authors: [{ name: 'Ann', avatar: own('avatar') }, { name: 'Bo' }],
    body: [
      { type: 'paragraph', children: [] },
      { type: 'image', picture: own('image'), placement: 'inline' },
      { type: 'gallery', pictures: [own('first'), own('second')] },
      { type: 'fact-box', title: 'F', picture: own('fact'), children: [] },
      { type: 'related', article: { id: '2', href: '/b/', headline: 'B', picture: own('related') } },
    ],
  };
  const all = ['lead', 'avatar', 'image', 'first', 'second', 'fact', 'related'].map((name) => `/${name}.jpg`);

  test('are all found, and all changed', () => {
    expect(picturesOf(article).map(({ src }) => src)).toEqual(all);
    const changed = withPictures(article, (one) => ({ ...one, src: `/new${one.src}` }));
    expect(picturesOf(changed).map(({ src }) => src)).toEqual(all.map((src) => `/new${src}`));
    expect(withPictures(article, (one) => one)).toEqual(article);
  });
});

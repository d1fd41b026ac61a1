import type { Picture } from '@galley/content';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Image } from './image.js';

const picture: Picture = { src: '/bar.jpg', width: 1600, height: 1067, alt: 'The Bar' };
const html = (more: Partial<Picture> = {}, priority = false) =>
  renderToStaticMarkup(<Image picture={{ ...picture, ...more }} sizes="50vw" priority={priority} />);

describe('the files of a picture', () => {
  test('in its own format are the image’s, narrowest first, its own among them', () => {
    const sources = [
      { src: '/bar 800.jpg', width: 800 },
      { src: '/bar-400.jpg', width: 400 },
    ];
    expect(html({ sources })).toContain('srcSet="/bar-400.jpg 400w, /bar%20800.jpg 800w, /bar.jpg 1600w" sizes="50vw"');
  });

  test('in other formats are sources, the smallest format first, each with its widths and sizes', () => {
    const file = (name: 'avif' | 'webp', width: number) =>
      ({ src: `/bar-${width}.${name}`, width, type: `image/${name}` }) as const;
    const made = html({ sources: [file('webp', 800), file('webp', 400), file('avif', 400)] });
    expect(made.match(/<source[^>]*>/g)).toEqual([
      '<source type="image/avif" srcSet="/bar-400.avif 400w" sizes="50vw"/>',
      '<source type="image/webp" srcSet="/bar-400.webp 400w, /bar-800.webp 800w" sizes="50vw"/>',
    ]);
    expect(made).toMatch(/^<picture/);
    expect(made).not.toMatch(/<img[^>]*srcSet/);
  });

  test('without others there is nothing to choose from', () => {
    expect(html()).toMatch(/^<img/);
    expect(html()).not.toContain('srcSet');
  });
});

test('every picture says its width and height, and waits until it comes near', () => {
  expect(html()).toMatch(/width="1600" height="1067".* loading="lazy"/);
  expect(html()).not.toContain('fetchPriority');
});

test('the lead picture is fetched first, and does not wait', () => {
  expect(html({}, true)).toContain('fetchPriority="high"');
  expect(html({}, true)).not.toContain('loading');
});

test('a decorative picture has an empty alternative text', () => {
  expect(html({ alt: { decorative: true } })).toContain('alt=""');
});

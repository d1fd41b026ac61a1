import { english } from '@galley/test-kit';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Breadcrumbs } from './breadcrumbs.js';

const front = { name: 'Front', href: '/' };

const rendered = (...trail: { name: string; href?: string }[]) =>
  renderToStaticMarkup(<Breadcrumbs edition={english} trail={trail} />).replaceAll(/ class="[^"]*"/g, '');

test('only the last step without an address is the page itself', () => {
  const html = rendered(front, { name: 'Archive' }, { name: 'Night pilots' });
  expect(html).toContain('<li><a href="/">Front</a></li><li><span>Archive</span></li>');
  expect(html).toContain('<li><span aria-current="page">Night pilots</span></li>');
});

test('a trail that ends before the page says nothing of it', () => {
  expect(rendered(front, { name: 'The Port', href: '/port/' })).not.toContain('aria-current');
});

test('a page without a trail has no landmark for it', () => {
  expect(rendered()).toBe('');
});

test('its arrows are no text that anybody hears', () => {
  expect(rendered(front, { name: 'Night pilots' }).replaceAll(/<[^>]*>/g, '')).toBe('FrontNight pilots');
});

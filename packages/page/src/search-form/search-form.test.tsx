import { createEdition } from '@galley/content';
import { english } from '@galley/test-kit';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SearchForm } from './search-form.js';

const ukrainian = createEdition({ locale: 'uk', timeZone: 'Europe/Kyiv', now: english.now });

const said = (hits: number, edition = english) =>
  /<p[^>]*>(.*)<\/p>/
    .exec(renderToStaticMarkup(<SearchForm action="/search/" edition={edition} query="<b>{count}" hits={hits} />))?.[1]
    ?.replaceAll(/<\/?bdi>/g, '');

test.each([
  [0, 'Nothing was found for “&lt;b&gt;{count}”.'],
  [1, '1 result for “&lt;b&gt;{count}”'],
  [1200, '1,200 results for “&lt;b&gt;{count}”'],
])('says %d, and prints what was typed as it was typed', (hits, words) => {
  expect(said(hits)).toBe(words);
});

test.each([
  [1, 'знайдено 1 статтю'],
  [3, 'знайдено 3 статті'],
  [11, 'знайдено 11 статей'],
  [21, 'знайдено 21 статтю'],
])('declines after %d', (hits, words) => {
  expect(said(hits, ukrainian)).toContain(words);
});

test('says nothing of a search that nobody made', () => {
  expect(renderToStaticMarkup(<SearchForm action="/search/" edition={english} hits={0} />)).not.toContain('<p');
});

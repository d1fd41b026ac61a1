import { arabic, authors, english, longAuthors, ukrainian } from '@galley/test-kit';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, test } from 'vitest';
import { Byline } from './byline.js';

const words = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
const published = '2026-11-20T17:04:00Z';

describe('the same byline on every machine', () => {
  const own = process.env['TZ'];
  afterAll(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  test.each([english, ukrainian, arabic])('$locale', (edition) => {
    const printed = ['UTC', 'Europe/Kyiv', 'America/New_York', 'Asia/Kathmandu'].map((zone) => {
      process.env['TZ'] = zone;
      return renderToStaticMarkup(
        <Byline authors={longAuthors} edition={edition} published={published} readingMinutes={5} />,
      );
    });
    expect(new Set(printed).size).toBe(1);
  });
});

test('says “by” once, and keeps two names that look alike apart', () => {
  const html = renderToStaticMarkup(<Byline authors={authors} edition={english} />);
  expect(words(html)).toBe('By Sam Levin and Sam Levine');
  expect(html.match(/rel="author"/g)).toHaveLength(2);
});

test('a name with an “and” in it is one name', () => {
  const html = renderToStaticMarkup(
    <Byline authors={[{ name: 'Marks and Sons' }, { name: 'Ann Lee' }]} edition={english} />,
  );
  expect(words(html)).toBe('By Marks and Sons and Ann Lee');
});

test.each([
  ['within the tolerance', '2026-11-20T17:05:00Z', undefined, false],
  ['after it', '2026-11-20T17:05:01Z', undefined, true],
  ['within a wider one', '2026-11-20T17:20:00Z', 3600, false],
  ['before it was published', '2026-11-20T16:00:00Z', undefined, false],
  ['at a time that cannot be read', 'yesterday', undefined, false],
])('a change %s', (_, updated, updateTolerance, shown) => {
  const html = renderToStaticMarkup(
    <Byline authors={[]} edition={english} published={published} updated={updated} updateTolerance={updateTolerance} />,
  );
  expect(html.includes('Updated')).toBe(shown);
});

test('without author, date and time there is nothing', () => {
  expect(renderToStaticMarkup(<Byline authors={[]} edition={english} />)).toBe('');
});

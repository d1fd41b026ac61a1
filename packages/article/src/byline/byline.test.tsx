import type { Author, AuthorRole } from '@galley/content';
import {
  arabic,
  authors,
  chinese,
  editions,
  english,
  german,
  japanese,
  longAuthors,
  ukrainian,
} from '@galley/test-kit';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, describe, expect, test } from 'vitest';
import { Byline } from './byline.js';

const words = (html: string) => html.replaceAll(/<[^>]+>/g, '').trim();
const lines = (html: string) =>
  html
    .split('</p>')
    .map(words)
    .filter((line) => line !== '');
const published = '2026-11-20T17:04:00Z';

const roles: readonly AuthorRole[] = [
  'by',
  'photographs',
  'reporting',
  'additional-reporting',
  'editing',
  'translation',
];

/** Two for each role, in no order, one of each with a page and a newspaper of their own. */
const twelve: readonly Author[] = roles
  .flatMap((role, index): Author[] => [
    { name: `Ida ${index}`, role, href: `/authors/${index}`, organisation: 'The Estuary Record' },
    { name: `رنا ${index}`, role },
  ])
  .toReversed();

describe('the same byline on every machine', () => {
  const own = process.env['TZ'];
  afterAll(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  test.each(editions)('$locale', (edition) => {
    const printed = ['UTC', 'Europe/Kyiv', 'America/New_York', 'Asia/Kathmandu'].map((zone) => {
      process.env['TZ'] = zone;
      return renderToStaticMarkup(
        <Byline
          authors={twelve}
          edition={edition}
          published={published}
          updated="2026-11-21T00:30:00Z"
          readingMinutes={5}
          relative
        />,
      );
    });
    expect(new Set(printed).size).toBe(1);
    expect(words(printed[0] ?? '')).not.toMatch(/[{}]/);
  });
});

describe.each(editions)('in $locale', (edition) => {
  const html = renderToStaticMarkup(<Byline authors={twelve} edition={edition} />);

  test('every role is said once, in the order of the trade', () => {
    const said = lines(html);
    expect(said).toHaveLength(roles.length);
    roles.forEach((role, index) => {
      const [before = '', after = ''] = edition.messages[`byline.${role}`].split('{names}');
      const line = said[index] ?? '';
      expect(line.startsWith(before) && line.endsWith(after)).toBe(true);
      const label = `${before}${after}`.trim();
      expect(label).not.toBe('');
      expect(said.filter((other) => other.startsWith(before) && other.endsWith(after))).toEqual([line]);
      expect(line.split(label)).toHaveLength(2);
    });
  });

  test('every name and every newspaper stands by itself', () => {
    expect(html.match(/<bdi/g)).toHaveLength(18);
    for (const { name } of twelve) expect(html).toContain(`>${name}</bdi>`);
    expect(html.match(/rel="author"/g)).toHaveLength(6);
  });

  test('nothing has an id', () => {
    expect(html).not.toMatch(/ id="/);
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

test('a name is a name, whatever it is made of', () => {
  const html = renderToStaticMarkup(
    <Byline authors={[{ name: '{names} <b>$&' }, { name: ' ' }, { name: '' }]} edition={english} />,
  );
  expect(html).toContain('>{names} &lt;b&gt;$&amp;</bdi>');
  expect(words(html)).toBe('By {names} &lt;b&gt;$&amp;');
});

test.each(Array.from({ length: 13 }, (_, count) => count))('%d authors', (count) => {
  const html = renderToStaticMarkup(
    <Byline authors={twelve.slice(0, count)} edition={english} published={published} />,
  );
  for (const { name } of twelve.slice(0, count)) expect(html.split(`>${name}</bdi>`)).toHaveLength(2);
  expect(lines(html).at(-1)).toBe('20 November 2026 at 17:04');
});

test.each([
  [english, 'By Mara Voss (Estuary Record) and Ann Lee'],
  [german, 'Von Mara Voss (Estuary Record) und Ann Lee'],
  [ukrainian, 'Текст: Mara Voss (Estuary Record) і Ann Lee'],
  [arabic, 'بقلم Mara Voss (Estuary Record) وAnn Lee'],
  [japanese, '文：Mara Voss（Estuary Record）、Ann Lee'],
  [chinese, '撰文：Mara Voss（Estuary Record）和Ann Lee'],
])('$locale brackets a newspaper in its own way', (edition, line) => {
  const two = [
    { name: 'Mara Voss', organisation: 'Estuary Record' },
    { name: 'Ann Lee', organisation: ' ' },
  ];
  expect(words(renderToStaticMarkup(<Byline authors={two} edition={edition} />))).toBe(line);
});

test('the portrait is that of who wrote it, and says nothing', () => {
  const avatar = { src: '/a.webp', width: 192, height: 192, alt: 'Mara Voss at her desk' };
  const html = renderToStaticMarkup(
    <Byline
      authors={[
        { name: 'Ed', role: 'editing', avatar: { ...avatar, src: '/b.webp' } },
        { name: 'Mara', avatar },
      ]}
      edition={english}
    />,
  );
  expect(html).toContain('src="/a.webp"');
  expect(html).not.toContain('/b.webp');
  expect(html).toContain('alt=""');
});

test.each([
  ['within the tolerance', '2026-11-20T17:05:00Z', undefined, false],
  ['after it', '2026-11-20T17:05:01Z', undefined, true],
  ['after none', '2026-11-20T17:04:01Z', 0, true],
  ['within a wider one', '2026-11-20T17:20:00Z', 3600, false],
  ['before it was published', '2026-11-20T16:00:00Z', undefined, false],
  ['at a time that cannot be read', 'yesterday', undefined, false],
  ['at a time without a zone', '2026-11-20T23:05:01', undefined, false],
])('a change %s', (_, updated, updateTolerance, shown) => {
  const html = renderToStaticMarkup(
    <Byline authors={[]} edition={english} published={published} updated={updated} updateTolerance={updateTolerance} />,
  );
  expect(html.includes('Updated')).toBe(shown);
});

test.each([
  ['on the same day', '2026-11-20T23:59:00Z', 'Updated 23:59'],
  ['on the next', '2026-11-21T00:01:00Z', 'Updated 21 November 2026 at 00:01'],
])('a change %s', (_, updated, expected) => {
  const html = renderToStaticMarkup(<Byline authors={[]} edition={english} published={published} updated={updated} />);
  expect(words(html)).toBe(`20 November 2026 at 17:04${expected}`);
});

test('how long ago it was is for the reader’s browser to say', () => {
  const html = renderToStaticMarkup(
    <Byline authors={longAuthors} edition={english} published={published} updated="2026-11-20T19:30:00Z" relative />,
  );
  expect(html.match(/<galley-relative-time /g)).toHaveLength(2);
  expect(words(html)).toContain('20 November 2026 at 17:04Updated 19:30');
});

test.each([
  {},
  { published: 'yesterday' },
  { authors: [{ name: ' ' }] },
  { readingMinutes: Number.NaN },
  { readingMinutes: Infinity },
])('without author, date and time there is nothing: %o', (props) => {
  expect(renderToStaticMarkup(<Byline authors={[]} edition={english} {...props} />)).toBe('');
});

test('an empty line is no line', () => {
  expect(renderToStaticMarkup(<Byline authors={authors} edition={english} />).match(/<p/g)).toHaveLength(1);
});

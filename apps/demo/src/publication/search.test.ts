import { fc } from '@galley/test-kit/arbitraries';
import { describe, expect, test } from 'vitest';
import { alMarsa } from './al-marsa.js';
import { harbourCourier } from './harbour-courier.js';
import { novyiLyman } from './novyi-lyman.js';
import { hitsOn, queryOf, search } from './search.js';
import { termsIn } from './terms.js';

const slugs = (publication: typeof harbourCourier, query: string) =>
  search(publication, query).map(({ href }) => href.replace(publication.base, '').replaceAll('/', ''));

describe('a word is found in each of its forms, and as it is mistyped', () => {
  test.each([
    ['pilots', 'night-pilots-of-the-bar'],
    ['PILOTING', 'night-pilots-of-the-bar'],
    ['pillots', 'night-pilots-of-the-bar'],
    ['trainee pilot', 'four-trainee-pilots'],
    ['bookshops', 'bookshop-on-a-barge'],
    ['kiran bhatt', 'bookshop-on-a-barge'],
    ['lighthous', 'lighthouse-letters'],
    ['lihgthouse letters', 'lighthouse-letters'],
  ])('in English: %s', (query, slug) => {
    expect(slugs(harbourCourier, query)).toContain(slug);
  });

  test.each([
    ['лиманом', 'skilky-moria-treba-lymanu'],
    ['трамваями', 'tramvai-na-kosu'],
    ['трамвій', 'tramvai-na-kosu'],
    ['бібліотеку', 'biblioteka-do-opivnochi'],
    ['БІБЛИОТЕКА', 'biblioteka-do-opivnochi'],
    ['туману', 'tuman-na-peresypi'],
    ['водонапірну вежу', 'teatr-u-vodonapirnii-vezhi'],
    ['фламинго', 'flaminho-zymuiut'],
  ])('in Ukrainian: %s', (query, slug) => {
    expect(slugs(novyiLyman, query)).toContain(slug);
  });

  test.each([
    ['الوادي', 'wadi-runs-again'],
    ['وادى', 'wadi-runs-again'],
    ['والميناء', 'new-quay-is-not-enough'],
    ['الرصيف', 'new-quay-is-not-enough'],
    ['أرصفة', 'new-quay-is-not-enough'],
    ['سكه', 'new-quay-is-not-enough'],
    ['مَدرَسة', 'school-rain-gauges'],
    ['مدرسه', 'school-rain-gauges'],
    ['التمـــور', 'date-harvest-late'],
    ['الكثبن', 'coast-railway-dunes'],
  ])('in Arabic: %s', (query, slug) => {
    expect(slugs(alMarsa, query)).toContain(slug);
  });
});

describe('ways to write a word that are one', () => {
  test.each([
    ['uk', 'ґанок', 'ганок'],
    ['uk', "п'ять", 'п’ять'],
    ['uk', 'пʼять', 'п’ять'],
    ['uk', 'за́мок', 'замок'],
    ['ar', 'إدارة', 'ادارة'],
    ['ar', 'آذار', 'أذار'],
    ['ar', 'مرسى', 'مرسي'],
    ['ar', 'مُـــديرٌ', 'مدير'],
    ['ar', '٢٠٢٥', '2025'],
    ['ar', 'والبحر', 'بحر'],
    ['en-GB', 'Café', 'cafe'],
    ['en-GB', 'harbour’s', "HARBOUR'S"],
  ])('in %s: %s and %s', (locale, one, other) => {
    expect(termsIn(locale)(one)).toEqual(termsIn(locale)(other));
    expect(termsIn(locale)(one)).toHaveLength(1);
  });
});

test('what has the word in its headline comes first, and then the newest', () => {
  const found = search(harbourCourier, 'pilots');
  const terms = termsIn('en-GB');
  const inHeadline = found.map(({ headline }) => terms(headline).includes('pilot'));
  expect(inHeadline).toEqual(inHeadline.toSorted((one, other) => Number(other) - Number(one)));
  expect(new Set(inHeadline).size).toBe(2);
  for (const has of [true, false]) {
    const moments = found.flatMap(({ published = '' }, index) => (inHeadline[index] === has ? [published] : []));
    expect(moments).toEqual(moments.toSorted().toReversed());
  }
});

test('every word must be there, and what is written right is not mixed with what is nearly so', () => {
  expect(search(harbourCourier, 'pilots flamingos')).toEqual([]);
  // “Tide” is one letter from “time” and “side”.
  const tides = search(harbourCourier, 'tide');
  expect(tides.length).toBeGreaterThan(0);
  const terms = termsIn('en-GB');
  for (const { id } of tides) {
    const article = harbourCourier.articles.find((one) => one.id === id);
    expect(terms(JSON.stringify(article)).some((term) => term.startsWith('tide'))).toBe(true);
  }
});

test('no text that anybody sends breaks the search', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (asked) => {
      const query = queryOf(asked);
      expect(Array.from(query).length).toBeLessThanOrEqual(200);
      expect(query).not.toMatch(/[\p{Cc}]|^\s|\s$/u);
      for (const publication of [harbourCourier, alMarsa])
        expect(search(publication, query).length).toBeLessThanOrEqual(publication.articles.length);
    }),
    { numRuns: 100 },
  );
  expect(queryOf('🌊'.repeat(1000))).toBe('🌊'.repeat(200));
  expect(queryOf(null)).toBe('');
  expect(search(harbourCourier, '')).toEqual([]);
  expect(search(harbourCourier, '. * + ? ^ $ { } ( ) | [ ] \\')).toEqual([]);
});

test('every hit stands on one page, and there are no other pages', () => {
  const all = search(harbourCourier, 'the');
  const first = hitsOn(harbourCourier, 'the', null);
  expect(first?.hits).toBe(all.length);
  expect(first?.pages).toBeGreaterThan(1);
  const pages = Array.from({ length: first?.pages ?? 0 }, (_, index) => hitsOn(harbourCourier, 'the', `${index + 1}`));
  expect(pages.flatMap((page) => page?.articles ?? [])).toEqual(all);
  for (const page of pages) expect(page?.articles.length).toBeLessThanOrEqual(10);
  for (const nowhere of ['0', '-1', '1.5', 'x', `${pages.length + 1}`])
    expect(hitsOn(harbourCourier, 'the', nowhere)).toBeUndefined();
  expect(hitsOn(harbourCourier, '', null)).toEqual({ articles: [], hits: 0, page: 1, pages: 1 });
});

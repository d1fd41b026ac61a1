import { dayKey, type ArticleSummary } from '@galley/content';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupByDay } from './group-by-day.js';

const london = { timeZone: 'Europe/London' };
const newYork = { timeZone: 'America/New_York' };

const article = (id: string, published?: string): ArticleSummary => ({
  id,
  href: `/${id}/`,
  headline: id,
  ...(published !== undefined && { published }),
});

/** Each day with the ids under it: `2026-11-20: a b`. */
const printed = (articles: readonly ArticleSummary[], edition: { timeZone: string }) =>
  groupByDay(articles, edition).map(({ day, items }) => `${day}: ${items.map(({ id }) => id).join(' ')}`);

describe('groupByDay', () => {
  test('ends a day at midnight in the zone, not in UTC', () => {
    const around = [article('a', '2026-07-01T23:00:00Z'), article('b', '2026-07-01T22:59:59Z')];
    expect(printed(around, london)).toEqual(['2026-07-02: a', '2026-07-01: b']);
    expect(printed(around, newYork)).toEqual(['2026-07-01: a b']);
  });

  test.each([
    // 23 hours: the clocks go forward at 01:00 UTC on 29 March.
    ['the short day', '2026-03-29', '2026-03-29T00:00:00Z', '2026-03-29T22:59:59Z', '2026-03-29T23:00:00Z'],
    // 25 hours: the clocks go back at 01:00 UTC on 25 October.
    ['the long day', '2026-10-25', '2026-10-24T23:00:00Z', '2026-10-25T23:59:59Z', '2026-10-26T00:00:00Z'],
  ])('holds %s of a change of clocks whole', (_, day, first, last, after) => {
    expect(printed([article('z', after), article('b', last), article('a', first)], london).slice(1)).toEqual([
      `${day}: b a`,
    ]);
  });

  test('leaves an article without a readable time where the list put it', () => {
    expect(
      printed(
        [
          article('first'),
          article('a', '2026-11-20T12:00:00Z'),
          article('unread', '20/11/2026'),
          article('b', '2026-11-19T12:00:00Z'),
        ],
        london,
      ),
    ).toEqual(['null: first', '2026-11-20: a unread', '2026-11-19: b']);
  });

  test('shows an id once, where it comes first', () => {
    const twice = [article('a', '2026-11-20T12:00:00Z'), article('b'), article('a', '2026-11-19T12:00:00Z')];
    expect(printed(twice, london)).toEqual(['2026-11-20: a b']);
  });

  test('keeps the order, loses nothing and doubles nothing', () => {
    const zones = fc.constantFrom('Europe/London', 'America/St_Johns', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'UTC');
    const times = fc.oneof(
      fc
        .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      fc.constant(undefined),
      fc.string(),
    );
    const lists = fc.uniqueArray(fc.tuple(fc.string(), times), { selector: ([id]) => id, maxLength: 40 });
    fc.assert(
      fc.property(lists, zones, (list, timeZone) => {
        const articles = list.map(([id, published]) => article(id, published));
        const days = groupByDay([...articles, ...articles], { timeZone });
        expect(days.flatMap((day) => day.items)).toEqual(articles);
        for (const [index, { day, items: ofDay }] of days.entries()) {
          expect(ofDay.length).toBeGreaterThan(0);
          expect(days[index - 1]?.day).not.toBe(day);
          for (const { published } of ofDay) expect([day, null]).toContain(dayKey({ timeZone }, published));
        }
      }),
    );
  });
});

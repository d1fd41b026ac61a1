import type { ArticleSummary } from '@galley/content';
import { arabic, english, summaries, ukrainian } from '@galley/test-kit';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { NewsFeed, type NewsFeedProps } from './news-feed.js';

const html = (props: Partial<NewsFeedProps> = {}) =>
  renderToStaticMarkup(<NewsFeed articles={summaries} edition={english} headingLevel={2} {...props} />);

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe('NewsFeed', () => {
  test('says a day once, in the language and zone of the edition', () => {
    expect(html()).toMatch(/<h3[^>]*>Friday 20 November<\/h3>/);
    expect(count(html(), /<h3/g)).toBe(2);
    expect(html({ edition: ukrainian })).toMatch(/<h3[^>]*>п.ятниця, 20 листопада<\/h3>/);
    expect(html({ edition: arabic })).toContain('الجمعة');
  });

  test('prints the clock for readers and the whole moment for machines', () => {
    expect(html()).toMatch(/<time[^>]* dateTime="2026-11-20T17:04:00\+00:00">17:04<\/time>/i);
    expect(html({ edition: ukrainian })).toMatch(/<time[^>]* dateTime="2026-11-20T19:04:00\+02:00">19:04<\/time>/i);
  });

  test('shows an article whose time is missing or unreadable, without a time', () => {
    const { published: _, ...timeless } = summaries[0] as ArticleSummary;
    const page = html({ articles: [timeless, { ...timeless, id: 'unread', published: '5:04 PM' }] });
    expect(count(page, /<li data-id/g)).toBe(2);
    expect(page).not.toContain('<time');
    // No day above them, so no level is left out.
    expect(count(page, /<h3/g)).toBe(2);
  });

  test('shows an id once', () => {
    expect(count(html({ articles: [...summaries, ...summaries] }), /<li data-id/g)).toBe(summaries.length);
  });

  test('says that it is empty, and has no link unless it is told where to', () => {
    const empty = html({ articles: [] });
    expect(empty).toContain(english.messages['feed.empty']);
    expect(empty).not.toContain('<a ');
    expect(html({ moreHref: '/news/page/2/' })).toMatch(/<a href="\/news\/page\/2\/"[^>]*>More news<\/a>/);
  });

  test('prints five hundred articles of a month, each once and every day once', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({
      id: `m${index}`,
      href: `/m${index}/`,
      headline: `Number ${index}`,
      published: new Date(Date.parse(english.now) - index * 90 * 60_000).toISOString(),
    }));
    const page = html({ articles: many });
    expect(count(page, /<li data-id/g)).toBe(500);
    expect(count(page, /<h3/g)).toBe(new Set(many.map(({ published }) => published.slice(0, 10))).size);
  });

  test('shows pictures where it is told to, and says nothing with them', () => {
    expect(html()).not.toContain('<img');
    const pictured = html({ pictures: 'thumbnails' });
    expect(count(pictured, /<img[^>]* alt=""/g)).toBe(summaries.filter(({ picture }) => picture !== undefined).length);
    expect(count(pictured, /<img[^>]* loading="lazy"/g)).toBe(count(pictured, /<img/g));
  });

  test('is the same HTML whatever zone the machine is in', () => {
    const before = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Kiritimati';
      const east = html();
      process.env['TZ'] = 'America/Los_Angeles';
      expect(html()).toBe(east);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  test('brings an element that a server can import, twice', async () => {
    const { GalleyNewsFeed } = await import('./news-feed.element.js');
    await import('../exports/elements.js');
    expect(GalleyNewsFeed).toBeTypeOf('function');
  });
});

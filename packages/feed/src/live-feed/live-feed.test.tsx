import { createEdition, type LivePost } from '@galley/content';
import { english } from '@galley/test-kit';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { LiveFeed, type LiveFeedProps } from './live-feed.js';
import { livePosts, text } from './live-posts.fixture.js';

const html = (props: Partial<LiveFeedProps> = {}) =>
  renderToStaticMarkup(
    <LiveFeed posts={livePosts} edition={english} headingLevel={2} {...props}>
      {text}
    </LiveFeed>,
  );

const all = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].map(([, found]) => found);

describe('LiveFeed', () => {
  test('shows each post once: what is pinned above the days, the rest by day, newest first', () => {
    const markup = html({ posts: [...livePosts, ...livePosts] });
    expect(all(markup, / data-id="(\w+)"/g)).toEqual(['p5', 'p8', 'p7', 'p6', 'p4', 'p3']);
    expect(all(markup, / data-day="([\d-]+)"/g)).toEqual(['2026-11-20', '2026-11-19']);
    expect(all(markup, / data-key-of="(\w+)"/g)).toEqual(['p7', 'p4']);
  });

  test('gives each post an address: its own, or its fragment', () => {
    const [first, second] = livePosts as readonly [LivePost, LivePost];
    const markup = html({ posts: [{ ...first, href: '/tanker/?post=p8#live-p8' }, second], name: 'tanker' });
    expect(markup).toContain('<li id="tanker-p8"');
    expect(markup).toContain('href="/tanker/?post=p8#live-p8"');
    expect(markup).toContain('href="#tanker-p7"');
  });

  test('leads to a key event on this page by its fragment, and to one on another by its address', () => {
    const [, turn] = livePosts as readonly [LivePost, LivePost];
    const elsewhere = { ...turn, id: 'old', href: '/tanker/?post=old#live-old' };
    const lines = all(html({ keyEvents: [turn, elsewhere] }), / data-key-of="\w+"><a href="([^"]+)"/g);
    expect(lines).toEqual(['#live-p7', '/tanker/?post=old#live-old']);
  });

  test('a key event without a headline stands in the list by how it begins', () => {
    const [first] = livePosts as readonly [LivePost];
    expect(html({ posts: [{ ...first, key: true }] })).toMatch(
      /<nav.*The harbour master has stood the tugs down.*<\/nav>/,
    );
  });

  test('says of which day a key event was, where that is not today', () => {
    const tomorrow = createEdition({ locale: 'en-GB', timeZone: 'Europe/London', now: '2026-11-21T08:00:00Z' });
    const list = (markup: string) => /<nav.*<\/nav>/.exec(markup)?.[0] ?? '';
    expect(list(html())).not.toContain('Friday');
    expect(list(html({ edition: tomorrow }))).toContain('Friday 20 November');
  });

  test('a change within a minute is part of publishing', () => {
    const [, post] = livePosts as readonly [LivePost, LivePost];
    expect(html({ posts: [{ ...post, updated: '2026-11-20T17:04:59Z' }] })).not.toContain('Updated');
    expect(html({ posts: [{ ...post, updated: '2026-11-20T17:05:30Z' }] })).toContain('Updated');
  });

  test('asks for nothing without an address, and of coverage that has ended', () => {
    expect(html({ src: '/live/' })).toContain('data-src="/live/" data-every="30"');
    for (const markup of [html(), html({ src: '/live/', state: 'ended' })]) {
      expect(markup).not.toMatch(/data-src|<button|data-waiting/);
    }
  });

  test('puts a day’s heading below the title and a headline below its day', () => {
    expect(all(html({ headingLevel: 3 }), /<h(\d)/g)).toEqual(['3', '4', '4', '5', '4', '5', '5', '5', '4', '5']);
  });
});

import { expect, test } from 'vitest';
import { readWireSettings } from './wire-settings.js';

const feed = 'https://news.example/feed.xml';

test('without an address there is no wire, and nothing is wrong', () => {
  expect(readWireSettings({})).toEqual({ problems: [] });
  expect(readWireSettings({ GALLEY_FEED: '', GALLEY_FEED_FRESH: 'long' })).toEqual({ problems: [] });
});

test('a feed is asked for once a minute, or as often as the operator says', () => {
  expect(readWireSettings({ GALLEY_FEED: feed })).toEqual({ settings: { url: feed, freshFor: 60_000 }, problems: [] });
  expect(readWireSettings({ GALLEY_FEED: feed, GALLEY_FEED_FRESH: '0.5' }).settings?.freshFor).toBe(500);
});

test.each(['news.example/feed.xml', 'feed.xml', 'file:///etc/passwd', 'https://', 'feed://news.example/'])(
  'an address that is none leaves the paper without a wire and says so: %s',
  (address) => {
    const { settings, problems } = readWireSettings({ GALLEY_FEED: address });
    expect(settings).toBeUndefined();
    expect(problems).toEqual([expect.stringContaining(`“${address}”`)]);
  },
);

test.each(['0', '-1', 'often', '1e9', 'NaN', 'Infinity'])('a time that is none is said and not used: %s', (fresh) => {
  const { settings, problems } = readWireSettings({ GALLEY_FEED: feed, GALLEY_FEED_FRESH: fresh });
  expect(settings?.freshFor).toBe(60_000);
  expect(problems).toEqual([expect.stringContaining(`“${fresh}”`)]);
});

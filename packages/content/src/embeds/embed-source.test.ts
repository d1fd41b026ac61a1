import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { embedProviders, type EmbedProvider, type EmbedSource } from '../article/nodes.js';
import { embedAddress } from './embed-address.js';
import { embedNames, embedOrigins } from './embed-sites.js';
import { embedIds, embedSource } from './embed-source.js';

const film = 'dQw4w9WgXcQ';
const english = { locale: 'en-GB' };

// prettier-ignore
const known: [provider: EmbedProvider, id: string, addresses: readonly string[]][] = [
  ['youtube', film, [
    `https://www.youtube.com/watch?v=${film}`,
    `http://youtube.com/watch?v=${film}`,
    `HTTPS://WWW.YouTube.COM/watch?v=${film}`,
    `https://m.youtube.com/watch?feature=share&v=${film}&si=abc&pp=x`,
    `https://www.youtube.com/watch/?v=${film}#comments`,
    `https://www.youtube.com/watch?v=${film}&list=PLabc&index=2`,
    `https://music.youtube.com/watch?v=${film}`,
    `https://youtu.be/${film}`,
    `https://youtu.be/${film}/?si=abc`,
    `https://www.youtube.com/embed/${film}?rel=0&autoplay=1`,
    `https://www.youtube-nocookie.com/embed/${film}/`,
    `https://youtube.com/shorts/${film}?feature=share`,
    `https://www.youtube.com/live/${film}`,
    `https://www.youtube.com/v/${film}`,
    `https://www.youtube.com:443/watch?v=${film}`,
    `  https://www.youtube.com/watch?v=${film}\n`,
    `https://www.youtube.com/x/../watch?v=${film}`,
    `https:\\\\www.youtube.com\\watch?v=${film}`,
  ]],
  ['vimeo', '76979871', [
    'https://vimeo.com/76979871',
    'https://www.vimeo.com/76979871/?share=copy',
    'https://vimeo.com/channels/staffpicks/76979871',
    'https://vimeo.com/groups/shortfilms/videos/76979871',
    'https://vimeo.com/album/12/video/76979871',
    'https://vimeo.com/showcase/12/video/76979871',
    'https://player.vimeo.com/video/76979871?title=0',
  ]],
  ['vimeo', '76979871/8272103f6e', ['https://vimeo.com/76979871/8272103f6e?fl=pl', 'https://player.vimeo.com/video/76979871?title=0&h=8272103f6e']],
  ['x', '1234567890123456789', [
    'https://x.com/harbour/status/1234567890123456789',
    'https://twitter.com/harbour/status/1234567890123456789?s=20&t=abc',
    'https://mobile.twitter.com/harbour/statuses/1234567890123456789/',
    'https://x.com/i/web/status/1234567890123456789',
    'https://x.com/i/status/1234567890123456789',
    'https://x.com/harbour/status/1234567890123456789/photo/1',
    'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=1234567890123456789',
  ]],
  ['instagram', 'p/CuZ3x_y-1aB', [
    'https://www.instagram.com/p/CuZ3x_y-1aB/',
    'https://instagram.com/p/CuZ3x_y-1aB?igsh=abc',
    'https://www.instagram.com/saltmere.harbour/p/CuZ3x_y-1aB/',
    'https://www.instagram.com/tv/CuZ3x_y-1aB/',
    'https://www.instagram.com/p/CuZ3x_y-1aB/embed/captioned/?cr=1',
  ]],
  ['instagram', 'reel/CuZ3x_y-1aB', ['https://www.instagram.com/reel/CuZ3x_y-1aB/', 'https://www.instagram.com/reels/CuZ3x_y-1aB/', 'https://www.instagram.com/reel/CuZ3x_y-1aB/embed']],
  ['tiktok', '6718335390845095173', [
    'https://www.tiktok.com/@harbour.life/video/6718335390845095173',
    'https://www.tiktok.com/@harbour.life/video/6718335390845095173?is_from_webapp=1&lang=en',
    'https://www.tiktok.com/@harbour.life/photo/6718335390845095173',
    'https://m.tiktok.com/v/6718335390845095173.html',
    'https://www.tiktok.com/embed/v2/6718335390845095173',
    'https://www.tiktok.com/player/v1/6718335390845095173?loop=1',
  ]],
  ['facebook', 'saltmere.harbour/posts/pfbid02MQhcTdkKSY4', [
    'https://www.facebook.com/saltmere.harbour/posts/pfbid02MQhcTdkKSY4',
    'https://m.facebook.com/saltmere.harbour/posts/pfbid02MQhcTdkKSY4/?ref=share',
    'https://www.facebook.com/saltmere.harbour/posts/fog-tonight/pfbid02MQhcTdkKSY4',
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fsaltmere.harbour%2Fposts%2Fpfbid02MQhcTdkKSY4&show_text=true&width=500',
  ]],
  ['facebook', 'saltmere/videos/10153231379946729', [
    'https://www.facebook.com/saltmere/videos/10153231379946729/',
    'https://www.facebook.com/saltmere/videos/fog-over-the-bar/10153231379946729/',
  ]],
  ['facebook', 'watch/?v=10153231379946729', ['https://www.facebook.com/watch/?v=10153231379946729', 'https://facebook.com/watch?ref=saved&v=10153231379946729', 'https://www.facebook.com/video.php?v=10153231379946729']],
  ['facebook', 'reel/10153231379946729', ['https://www.facebook.com/reel/10153231379946729']],
  ['facebook', 'groups/pilots/posts/123', ['https://www.facebook.com/groups/pilots/posts/123/', 'https://www.facebook.com/groups/pilots/permalink/123/']],
  ['facebook', 'permalink.php?story_fbid=123&id=45', ['https://www.facebook.com/permalink.php?id=45&story_fbid=123', 'https://m.facebook.com/story.php?story_fbid=123&id=45']],
  ['facebook', 'photo/?fbid=123', ['https://www.facebook.com/photo/?fbid=123&set=a.1', 'https://www.facebook.com/photo.php?fbid=123']],
  ['datawrapper', 'sgBf1', ['https://datawrapper.dwcdn.net/sgBf1/', 'https://datawrapper.dwcdn.net/sgBf1', 'https://datawrapper.dwcdn.net/sgBf1/6/', 'https://www.datawrapper.de/_/sgBf1/']],
  ['flourish', 'visualisation/4400566', [
    'https://public.flourish.studio/visualisation/4400566/',
    'https://public.flourish.studio/visualization/4400566',
    'https://flo.uri.sh/visualisation/4400566/embed?auto=1',
  ]],
  ['flourish', 'story/872914', ['https://public.flourish.studio/story/872914/', 'https://flo.uri.sh/story/872914/embed']],
];

describe.each(known)('%s %s', (provider, id, addresses) => {
  test.each(addresses)('is at %s', (href) => expect(embedSource(href)).toEqual({ provider, id }));
});

test.each([
  [`https://youtu.be/${film}?t=75`, 75],
  [`https://youtu.be/${film}?t=75s`, 75],
  [`https://www.youtube.com/watch?t=1h02m03s&v=${film}`, 3723],
  [`https://www.youtube.com/embed/${film}?start=9`, 9],
  ['https://vimeo.com/76979871#t=1m5s', 65],
  [`https://youtu.be/${film}?t=0`, undefined],
  [`https://youtu.be/${film}?t=`, undefined],
  [`https://youtu.be/${film}?t=-5`, undefined],
  [`https://youtu.be/${film}?t=5%26autoplay=1`, undefined],
  [`https://youtu.be/${film}?t=99999999999`, undefined],
])('%s begins at %s', (href, start) => expect(embedSource(href)?.start).toBe(start));

test.each([
  '',
  'youtube.com',
  `www.youtube.com/watch?v=${film}`,
  `//www.youtube.com/watch?v=${film}`,
  `javascript:alert(1)//https://www.youtube.com/watch?v=${film}`,
  `java\tscript:alert(1)//www.youtube.com/watch?v=${film}`,
  `data:text/html,https://www.youtube.com/watch?v=${film}`,
  `ftp://www.youtube.com/watch?v=${film}`,
  `blob:https://www.youtube.com/watch?v=${film}`,
  `https://youtube.com.evil.example/watch?v=${film}`,
  `https://evil.example/https://www.youtube.com/watch?v=${film}`,
  `https://evil.example/?https://www.youtube.com/watch?v=${film}`,
  `https://evil.example#www.youtube.com/watch?v=${film}`,
  `https://www.youtube.com@evil.example/watch?v=${film}`,
  `https://user:pass@www.youtube.com/watch?v=${film}`,
  `https://www.youtube.com:8443/watch?v=${film}`,
  `https://notyoutube.com/watch?v=${film}`,
  `https://evil.youtube.com/watch?v=${film}`,
  `https://www.youtube.com./watch?v=${film}`,
  `https://www.youtube.com%2eevil.example/watch?v=${film}`,
  `https://xn--yutube-9cf.com/watch?v=${film}`,
  `https://www.уoutube.com/watch?v=${film}`,
  'https://www.youtube.com/',
  'https://www.youtube.com/watch',
  'https://www.youtube.com/watch?v=',
  'https://www.youtube.com/watch?v=short',
  `https://www.youtube.com/watch?v=${film}x`,
  'https://www.youtube.com/watch?v=../../evil1',
  'https://www.youtube.com/watch?v=%2e%2e%2fevilev',
  'https://www.youtube.com/watch?v=abc%22onload=',
  `https://www.youtube.com/embed/${film}/../../evil`,
  `https://www.youtube.com/embed%2F${film}`,
  `https://www.youtube.com/embed/..%2f..%2fev`,
  `https://www.youtube.com/embed/${film}%00`,
  'https://www.youtube.com/embed/videoseries?list=PLabc',
  'https://www.youtube.com/playlist?list=PLabc',
  'https://www.youtube.com/@harbour',
  `https://youtu.be/${film}/more`,
  'https://vimeo.com/harbour',
  'https://vimeo.com/76979871/settings',
  'https://player.vimeo.com/video/76979871?h=../evil',
  'https://player.vimeo.com/76979871',
  'https://x.com/harbour',
  'https://x.com/harbour/status/',
  'https://x.com/harbour/status/12a',
  'https://x.com/harbour/status/123456789012345678901',
  'https://platform.twitter.com/embed/Tweet.html?id=1%26theme',
  'https://platform.twitter.com/widgets.js',
  'https://www.instagram.com/harbour/',
  'https://www.instagram.com/p/',
  'https://www.instagram.com/p/..%2f..%2faccounts/',
  'https://www.instagram.com/stories/harbour/123456/',
  'https://vm.tiktok.com/ZMabc/',
  'https://www.tiktok.com/@harbour',
  'https://www.tiktok.com/@harbour/video/x',
  'https://fb.watch/abc/',
  'https://www.facebook.com/harbour',
  'https://www.facebook.com/share/p/abc/',
  'https://www.facebook.com/watch/',
  'https://www.facebook.com/permalink.php?id=45',
  'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fevil.example%2Fharbour%2Fposts%2F1',
  'https://www.facebook.com/plugins/post.php',
  'https://www.facebook.com/%2e%2e/posts/1%2f2',
  'https://datawrapper.dwcdn.net/',
  'https://datawrapper.dwcdn.net/sgBf12/',
  'https://datawrapper.dwcdn.net/lib/vis.js',
  'https://app.flourish.studio/visualisation/4400566/edit',
  'https://flo.uri.sh/visualisation/abc/embed',
  'https://flo.uri.sh/template/4400566/embed',
])('%s is nothing to show', (href) => expect(embedSource(href)).toBeUndefined());

test.each([
  [{ provider: 'youtube', id: film, start: 75 }, `https://www.youtube-nocookie.com/embed/${film}?hl=en&start=75`],
  [{ provider: 'vimeo', id: '76979871' }, 'https://player.vimeo.com/video/76979871?dnt=1'],
  [
    { provider: 'vimeo', id: '76979871/8272103f6e', start: 5 },
    'https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1#t=5s',
  ],
  [{ provider: 'x', id: '12345' }, 'https://platform.twitter.com/embed/Tweet.html?id=12345&dnt=true&lang=en'],
  [{ provider: 'instagram', id: 'reel/CuZ3x' }, 'https://www.instagram.com/reel/CuZ3x/embed/captioned/'],
  [{ provider: 'tiktok', id: '6718335390845095173' }, 'https://www.tiktok.com/player/v1/6718335390845095173'],
  [
    { provider: 'facebook', id: 'a.b/posts/12' },
    'https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fa.b%2Fposts%2F12&show_text=true',
  ],
  [
    { provider: 'facebook', id: 'watch/?v=12' },
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fwatch%2F%3Fv%3D12&show_text=true',
  ],
  [{ provider: 'datawrapper', id: 'sgBf1' }, 'https://datawrapper.dwcdn.net/sgBf1/'],
  [{ provider: 'flourish', id: 'story/872914' }, 'https://flo.uri.sh/story/872914/embed'],
] satisfies [EmbedSource, string][])('%j is shown from %s', (source, address) => {
  expect(embedAddress(source, english)).toBe(address);
});

test('a frame speaks the language of the edition, without its region', () => {
  expect(embedAddress({ provider: 'x', id: '1' }, { locale: 'ar-JO-u-nu-arab' })).toMatch(/lang=ar$/);
});

test('a post stands on black where the page does', () => {
  expect(embedAddress({ provider: 'x', id: '1' }, english, 'dark')).toMatch(/&theme=dark$/);
  expect(embedAddress({ provider: 'vimeo', id: '1' }, english, 'dark')).not.toMatch(/dark/);
});

test('every address that is known comes back from the frame it becomes', () => {
  for (const [provider, id] of known) {
    const address = embedAddress({ provider, id }, english);
    expect(embedSource(address ?? '')).toEqual({ provider, id });
  }
});

const provider = fc.constantFrom(...embedProviders);
const ugly = fc.oneof(
  fc.string(),
  fc.webUrl(),
  fc.constantFrom('../../x', '@evil.example', '//evil.example', '?x', '#', '\\', '%2f..', '"><script>', `${film}\n`),
  ...embedProviders.map((name) => fc.stringMatching(embedIds[name])),
);

/** Proves of an address that it is the provider's frame and can be written into any HTML. */
function expectOwn(name: EmbedProvider, address: string) {
  expect(new URL(address).origin).toBe(embedOrigins[name]);
  expect(new URL(address).href).toBe(address);
  expect(address).toMatch(/^[\w:/.?=&%#-]+$/);
  expect(address).not.toContain('..');
}

test('what becomes the address of a frame is the provider’s, whatever the source says', { timeout: 20_000 }, () => {
  let shown = 0;
  fc.assert(
    fc.property(provider, ugly, fc.oneof(fc.constant(undefined), fc.double()), (name, id, start) => {
      const address = embedAddress({ provider: name, id, ...(start !== undefined && { start }) }, english);
      if (address === undefined) return;
      shown += 1;
      expectOwn(name, address);
    }),
    { numRuns: 2000 },
  );
  expect(shown).toBeGreaterThan(100);
  expect(embedAddress({ provider: 'constructor' as EmbedProvider, id: '1' }, english)).toBeUndefined();
});

test('what becomes the address of a frame is the provider’s, whatever the address was', { timeout: 20_000 }, () => {
  const addresses = known.flatMap(([, , list]) => list);
  let shown = 0;
  const part = fc.oneof(ugly, fc.constantFrom('/', '?', '&', '@', '.', ':', '#', '%2F', '..', '', 'v=', 'h='));
  fc.assert(
    fc.property(fc.constantFrom(...addresses), fc.nat(80), fc.nat(10), part, (address, at, length, put) => {
      const source = embedSource(address.slice(0, at) + put + address.slice(at + length));
      if (source === undefined) return;
      shown += 1;
      const frame = embedAddress(source, english);
      expect(frame).toBeDefined();
      expectOwn(source.provider, frame ?? '');
    }),
    { numRuns: 3000 },
  );
  expect(shown).toBeGreaterThan(100);
});

test('every provider has a name and an origin of its own', () => {
  expect(Object.keys(embedNames)).toEqual([...embedProviders]);
  expect(new Set(Object.values(embedOrigins)).size).toBe(embedProviders.length);
});

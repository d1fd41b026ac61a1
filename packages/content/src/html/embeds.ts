import type { ArticleNode } from '../article/nodes.js';
import type { Desk } from './desk.js';

/** How the best-known sites are called, by the end of their host name. */
const providers: ReadonlyMap<string, string> = new Map([
  ['youtube.com', 'YouTube'],
  ['youtu.be', 'YouTube'],
  ['youtube-nocookie.com', 'YouTube'],
  ['vimeo.com', 'Vimeo'],
  ['dailymotion.com', 'Dailymotion'],
  ['ted.com', 'TED'],
  ['wordpress.tv', 'WordPress.tv'],
  ['twitter.com', 'X'],
  ['x.com', 'X'],
  ['bsky.app', 'Bluesky'],
  ['threads.net', 'Threads'],
  ['facebook.com', 'Facebook'],
  ['instagram.com', 'Instagram'],
  ['tiktok.com', 'TikTok'],
  ['reddit.com', 'Reddit'],
  ['t.me', 'Telegram'],
  ['soundcloud.com', 'SoundCloud'],
  ['spotify.com', 'Spotify'],
  ['flickr.com', 'Flickr'],
  ['datawrapper.de', 'Datawrapper'],
  ['dwcdn.net', 'Datawrapper'],
  ['flourish.studio', 'Flourish'],
  ['openstreetmap.org', 'OpenStreetMap'],
]);

/** Who is behind an address: the name of a well-known site, otherwise the host's own name. */
export function providerOf(href: string): string {
  const host = new URL(href).hostname.replace(/^www\./, '');
  for (const [ending, name] of providers) {
    if (host === ending || host.endsWith(`.${ending}`)) return name;
  }
  return host;
}

/** A link to something of another site, or the card of an article if it is one of the same set. */
export function embedNode(href: string, title: string | undefined, desk: Desk): ArticleNode {
  const article = desk.articleAt(href);
  if (article !== undefined) return { type: 'related', article };
  return {
    type: 'embed',
    href: desk.outward(pageOf(href)),
    provider: providerOf(href),
    ...(title !== undefined && title !== '' && { title }),
  };
}

/** Players have addresses of their own, which show nothing but the player; a reader is better sent to the page. */
function pageOf(href: string): string {
  const url = new URL(href);
  const host = url.hostname.replace(/^www\./, '');
  const [, youtube] = /^\/embed\/([\w-]+)/.exec(url.pathname) ?? [];
  if (youtube !== undefined && /^youtube(-nocookie)?\.com$/.test(host) && youtube !== 'videoseries') {
    return `https://www.youtube.com/watch?v=${youtube}`;
  }
  const [, vimeo] = /^\/video\/(\d+)/.exec(url.pathname) ?? [];
  return vimeo !== undefined && host === 'player.vimeo.com' ? `https://vimeo.com/${vimeo}` : href;
}

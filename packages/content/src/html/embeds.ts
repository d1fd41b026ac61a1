import type { ArticleNode, EmbedProvider, EmbedSource } from '../article/nodes.js';
import { embedNames } from '../embeds/embed-sites.js';
import { embedSource } from '../embeds/embed-source.js';
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

/**
 * Something of another site: a link to it, with what is needed to show it here if it is a site whose things can be.
 * The card of an article if it is one of the same set.
 */
export function embedNode(href: string, title: string | undefined, desk: Desk): ArticleNode {
  const article = desk.articleAt(href);
  if (article !== undefined) return { type: 'related', article };
  const source = embedSource(href);
  return {
    type: 'embed',
    href: desk.outward(source !== undefined && isFrame(href) ? pages[source.provider](source) : href),
    provider: source === undefined ? providerOf(href) : embedNames[source.provider],
    ...(title !== undefined && title !== '' && { title }),
    ...(source !== undefined && { source }),
  };
}

/** Players have addresses of their own, which show nothing but the player; a reader is better sent to the page. */
function isFrame(href: string): boolean {
  const { hostname, pathname } = new URL(href);
  return hostname === 'player.vimeo.com' || /\/(embed|plugins|player)(\/|$)/.test(pathname);
}

/** The page of a thing, by what its player's address says of it. */
const pages: Readonly<Record<EmbedProvider, (source: EmbedSource) => string>> = {
  youtube: ({ id, start }) => `https://www.youtube.com/watch?v=${id}${start === undefined ? '' : `&t=${start}`}`,
  vimeo: ({ id }) => `https://vimeo.com/${id}`,
  x: ({ id }) => `https://x.com/i/status/${id}`,
  instagram: ({ id }) => `https://www.instagram.com/${id}/`,
  tiktok: ({ id }) => `https://www.tiktok.com/@/video/${id}`,
  facebook: ({ id }) => `https://www.facebook.com/${id}`,
  datawrapper: ({ id }) => `https://datawrapper.dwcdn.net/${id}/`,
  flourish: ({ id }) => `https://public.flourish.studio/${id}/`,
};

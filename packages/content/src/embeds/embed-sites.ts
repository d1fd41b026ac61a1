import type { EmbedProvider } from '../article/nodes.js';

/** How each provider calls itself. The names are the same in every language and script. */
export const embedNames: Readonly<Record<EmbedProvider, string>> = {
  youtube: 'YouTube',
  vimeo: 'Vimeo',
  x: 'X',
  instagram: 'Instagram',
  tiktok: 'TikTok',
  facebook: 'Facebook',
  datawrapper: 'Datawrapper',
  flourish: 'Flourish',
};

/**
 * The one origin that each provider's frames come from: what a page that shows them must allow in
 * `Content-Security-Policy: frame-src`, and nothing else.
 */
export const embedOrigins: Readonly<Record<EmbedProvider, string>> = {
  // Google's address for players that set no cookies before they are played.
  youtube: 'https://www.youtube-nocookie.com',
  vimeo: 'https://player.vimeo.com',
  x: 'https://platform.twitter.com',
  instagram: 'https://www.instagram.com',
  tiktok: 'https://www.tiktok.com',
  facebook: 'https://www.facebook.com',
  datawrapper: 'https://datawrapper.dwcdn.net',
  flourish: 'https://flo.uri.sh',
};

import type { EmbedProvider, EmbedSource } from '../article/nodes.js';
import type { Edition } from '../edition/edition.js';
import { embedIds } from './embed-source.js';
import { embedOrigins } from './embed-sites.js';

/**
 * The address of the frame that shows a thing of another site, in the edition's language where the provider can.
 * It asks for the least that the provider offers: no cookies, no tracking. `undefined` if the id is none of the
 * provider's, so that what comes from a CMS never becomes an address of somebody else. `ground` is what the frame will
 * stand on, for those who have a look for each.
 */
export function embedAddress(
  { provider, id, start }: EmbedSource,
  { locale }: Pick<Edition, 'locale'>,
  ground: 'light' | 'dark' = 'light',
): string | undefined {
  if (!Object.hasOwn(embedIds, provider) || !embedIds[provider].test(id)) return undefined;
  const begin = Number.isSafeInteger(start) && start !== undefined && start > 0 ? start : undefined;
  const path = paths[provider](id, new Intl.Locale(locale).language, begin);
  return `${embedOrigins[provider]}/${path}${provider === 'x' && ground === 'dark' ? '&theme=dark' : ''}`;
}

/** Where each provider serves its frames, below its origin. Ids are checked before and need no escaping but one. */
const paths: Readonly<Record<EmbedProvider, (id: string, language: string, start?: number) => string>> = {
  // developers.google.com/youtube/player_parameters
  youtube: (id, language, start) => `embed/${id}?hl=${language}${start === undefined ? '' : `&start=${start}`}`,
  // help.vimeo.com, "Player parameters overview"
  vimeo: (id, _language, start) => {
    const [film = '', hash] = id.split('/');
    const secret = hash === undefined ? '' : `h=${hash}&`;
    return `video/${film}?${secret}dnt=1${start === undefined ? '' : `#t=${start}s`}`;
  },
  x: (id, language) => `embed/Tweet.html?id=${id}&dnt=true&lang=${language}`,
  instagram: (id) => `${id}/embed/captioned/`,
  // developers.tiktok.com/doc/embed-player
  tiktok: (id) => `player/v1/${id}`,
  // developers.facebook.com/docs/plugins/embedded-posts
  facebook: (id) => {
    const plugin = /^(reel|watch)\/|\/videos\//.test(id) ? 'video' : 'post';
    return `plugins/${plugin}.php?href=${encodeURIComponent(`${embedOrigins.facebook}/${id}`)}&show_text=true`;
  },
  datawrapper: (id) => `${id}/`,
  flourish: (id) => `${id}/embed`,
};

import type { EmbedProvider, EmbedSource } from '../article/nodes.js';

/**
 * What an address leads to, if it is a thing of one of the {@link EmbedProvider}s that can be shown on a page:
 * a film, a post, a chart, under any of the addresses that people copy (the page's, the short one, the phone's,
 * the player's). Everything else, and everything odd about an address of theirs, is `undefined`: then a link is
 * what a page can show. Short links that only the provider can resolve (`fb.watch`, `vm.tiktok.com`) are such.
 */
export function embedSource(href: string): EmbedSource | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  if (url.username !== '' || url.password !== '' || url.port !== '') return undefined;
  const site = sites.get(url.hostname);
  const id = site?.find(url);
  if (site === undefined || id === undefined || !embedIds[site.provider].test(id)) return undefined;
  const start = site.start?.(url);
  return { provider: site.provider, id, ...(start !== undefined && { start }) };
}

/** What an id of each provider looks like. Nothing else ever gets into the address of a frame. */
export const embedIds: Readonly<Record<EmbedProvider, RegExp>> = {
  youtube: /^[\w-]{11}$/,
  // Films that only those with the link may see have a second part.
  vimeo: /^\d{1,12}(\/[\da-f]{6,20})?$/,
  x: /^\d{1,20}$/,
  instagram: /^(p|reel)\/[\w-]{5,40}$/,
  tiktok: /^\d{10,20}$/,
  // Facebook knows a thing by the path of its page.
  facebook:
    /^([\w-]{1,80}(\.[\w-]{1,80}){0,5}\/(posts|videos)\/\w{1,120}|groups\/[\w-]{1,80}(\.[\w-]{1,80}){0,5}\/posts\/\d{1,20}|reel\/\d{1,20}|watch\/\?v=\d{1,20}|photo\/\?fbid=\d{1,20}|permalink\.php\?story_fbid=(pfbid\w{1,115}|\d{1,20})&id=\d{1,20})$/,
  datawrapper: /^[\da-zA-Z]{5}$/,
  flourish: /^(visualisation|story)\/\d{1,12}$/,
};

interface Site {
  provider: EmbedProvider;
  /** The id as the address has it; whether it is one, {@link embedIds} says. */
  find(url: URL): string | undefined;
  /** Second at which the film is to begin. */
  start?(url: URL): number | undefined;
}

/** Finds the first pattern that the whole path has, and returns its groups joined by a stroke. */
const inPath =
  (...patterns: readonly RegExp[]) =>
  ({ pathname }: URL): string | undefined => {
    for (const pattern of patterns) {
      const [, ...groups] = pattern.exec(pathname) ?? [];
      const found = groups.filter((group) => group !== undefined);
      if (found.length > 0) return found.join('/');
    }
    return undefined;
  };

const parameter = (url: URL, name: string): string | undefined => url.searchParams.get(name) ?? undefined;

// Two words that stand where an id would, as long as one: a list, and whatever a channel is sending.
const youtubePath = inPath(/^\/(?:embed|shorts|live|v|e)\/(?!videoseries|live_stream)([^/]+)\/?$/);
const youtube: Site = {
  provider: 'youtube',
  find: (url) => (/^\/watch\/?$/.test(url.pathname) ? parameter(url, 'v') : youtubePath(url)),
  start: startOf,
};
const youtubeShort: Site = { ...youtube, find: inPath(/^\/([^/]+)\/?$/) };

const vimeo: Site = {
  provider: 'vimeo',
  find: inPath(
    /^\/(\d+)(?:\/([\da-f]+))?\/?$/,
    /^\/(?:channels\/[^/]+|groups\/[^/]+\/videos|(?:album|showcase)\/\d+\/video|video)\/(\d+)\/?$/,
  ),
  start: startOf,
};
const vimeoPath = inPath(/^\/video\/(\d+)\/?$/);
const vimeoPlayer: Site = {
  ...vimeo,
  find: (url) => {
    const film = vimeoPath(url);
    const hash = parameter(url, 'h');
    return film === undefined || hash === undefined ? film : `${film}/${hash}`;
  },
};

const x: Site = {
  provider: 'x',
  find: inPath(/^\/(?:\w+|i\/web)\/status(?:es)?\/(\d+)(?:\/(?:photo|video)\/\d+)?\/?$/),
};
const xFrame: Site = {
  provider: 'x',
  find: (url) => (url.pathname === '/embed/Tweet.html' ? parameter(url, 'id') : undefined),
};

const instagramPath = inPath(
  /^\/(?:[\w.]+\/)?(p|reel)\/([^/]+)\/?(?:embed\/?(?:captioned\/?)?)?$/,
  /^\/(?:[\w.]+\/)?(reels|tv)\/([^/]+)\/?(?:embed\/?)?$/,
);
const instagram: Site = {
  provider: 'instagram',
  find: (url) =>
    instagramPath(url)
      ?.replace(/^reels/, 'reel')
      .replace(/^tv/, 'p'),
};

const tiktok: Site = {
  provider: 'tiktok',
  find: inPath(
    /^\/@[\w.-]+\/(?:video|photo)\/(\d+)\/?$/,
    /^\/(?:embed(?:\/v[123])?|player\/v1|v|share\/video)\/(\d+)(?:\.html)?\/?$/,
  ),
};

const facebook: Site = {
  provider: 'facebook',
  find: (url) => {
    const { pathname } = url;
    // The plug-in's own address carries the page's.
    if (/^\/plugins\/(post|video)\.php$/.test(pathname)) {
      const inner = embedSource(parameter(url, 'href') ?? '');
      return inner?.provider === 'facebook' ? inner.id : undefined;
    }
    if (/^\/(watch\/?|video\.php)$/.test(pathname)) return `watch/?v=${parameter(url, 'v')}`;
    if (/^\/photo(\/|\.php)?$/.test(pathname)) return `photo/?fbid=${parameter(url, 'fbid')}`;
    if (/^\/(permalink|story)\.php$/.test(pathname)) {
      return `permalink.php?story_fbid=${parameter(url, 'story_fbid')}&id=${parameter(url, 'id')}`;
    }
    // Posts and videos may have their title before their number.
    return pathname
      .slice(1)
      .replace(/\/$/, '')
      .replace(/^(groups\/[^/]+)\/permalink\//, '$1/posts/')
      .replace(/^([^/]+\/(?:posts|videos))\/[^/]+\/(\w+)$/, '$1/$2');
  },
};

const datawrapper: Site = { provider: 'datawrapper', find: inPath(/^\/([^/]+)(?:\/\d*)?\/?(?:index\.html)?$/) };
const datawrapperPage: Site = { provider: 'datawrapper', find: inPath(/^\/_\/([^/]+)\/?$/) };

const flourishPath = inPath(/^\/(visuali[sz]ation|story)\/(\d+)\/?(?:embed\/?)?$/);
const flourish: Site = { provider: 'flourish', find: (url) => flourishPath(url)?.replace('ization', 'isation') };

/** By exact host name: an ending would let `youtube.com.example` in. */
const sites: ReadonlyMap<string, Site> = new Map([
  ...['youtube.com', 'www.youtube.com', 'm.youtube.com', 'music.youtube.com'].map((host) => [host, youtube] as const),
  ...['youtube-nocookie.com', 'www.youtube-nocookie.com'].map((host) => [host, youtube] as const),
  ...['youtu.be', 'www.youtu.be'].map((host) => [host, youtubeShort] as const),
  ...['vimeo.com', 'www.vimeo.com'].map((host) => [host, vimeo] as const),
  ['player.vimeo.com', vimeoPlayer],
  ...['x.com', 'www.x.com', 'mobile.x.com'].map((host) => [host, x] as const),
  ...['twitter.com', 'www.twitter.com', 'mobile.twitter.com'].map((host) => [host, x] as const),
  ['platform.twitter.com', xFrame],
  ...['instagram.com', 'www.instagram.com', 'm.instagram.com'].map((host) => [host, instagram] as const),
  ...['tiktok.com', 'www.tiktok.com', 'm.tiktok.com'].map((host) => [host, tiktok] as const),
  ...['facebook.com', 'www.facebook.com', 'm.facebook.com', 'web.facebook.com'].map(
    (host) => [host, facebook] as const,
  ),
  ['datawrapper.dwcdn.net', datawrapper],
  ...['datawrapper.de', 'www.datawrapper.de'].map((host) => [host, datawrapperPage] as const),
  ...['public.flourish.studio', 'flo.uri.sh'].map((host) => [host, flourish] as const),
]);

/** `t=75`, `t=75s`, `t=1m15s`, `start=75`, `#t=75`. */
function startOf(url: URL): number | undefined {
  const inHash = /^#t=(.*)$/.exec(url.hash)?.[1];
  const said = parameter(url, 't') ?? parameter(url, 'start') ?? inHash ?? '';
  const [, hours = 0, minutes = 0, seconds = 0] = /^(?:(\d{1,2})h)?(?:(\d{1,3})m)?(?:(\d{1,5})s?)?$/.exec(said) ?? [];
  const start = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return start > 0 ? start : undefined;
}

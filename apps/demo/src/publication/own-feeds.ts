import { writeAtom, writeJsonFeed, writeRss } from '@galley/content/feeds';
import type { APIRoute } from 'astro';
import { entityTag, hasTag } from './entity-tag.js';

/** The feeds of the publication itself, as every page names them to programs that read feeds. */
export const ownFeeds = {
  rss: { name: 'RSS', href: '/feed.rss', type: 'application/rss+xml', write: writeRss },
  atom: { name: 'Atom', href: '/feed.atom', type: 'application/atom+xml', write: writeAtom },
  json: { name: 'JSON Feed', href: '/feed.json', type: 'application/feed+json', write: writeJsonFeed },
} as const;

/** How many of the newest articles a feed has. */
const newest = 30;

/**
 * What is published changes only when the server starts again. The time of the newest article would not do: when that
 * one is withdrawn, readers who ask by time would be told that nothing has changed.
 */
const changed = new Date();

/** Answers for one of the feeds; whoever has it as it is already gets no more than that word. */
export function answerFeed(format: keyof typeof ownFeeds): APIRoute {
  const { href, type, write } = ownFeeds[format];
  return ({ request, url, locals: { publication } }) => {
    const about = {
      name: publication.name,
      description: publication.motto,
      url: new URL(`${publication.base}/`, url).href,
      feedUrl: new URL(publication.base + href, url).href,
      locale: publication.locale,
    };
    const text = write(about, publication.articles.slice(0, newest));
    const etag = entityTag(text);
    const headers = {
      ETag: etag,
      'Last-Modified': changed.toUTCString(),
      'Cache-Control': 'public, max-age=60',
    };
    if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
    return new Response(text, { headers: { ...headers, 'Content-Type': `${type}; charset=utf-8` } });
  };
}

/** Whether a reader has this state (RFC 9110, 13.1). The time counts only for those who do not ask by tag. */
function isKnown(request: Request, etag: string): boolean {
  const since = Date.parse(request.headers.get('if-modified-since') ?? '');
  // The header has whole seconds.
  return hasTag(request, etag) ?? since >= Math.floor(changed.getTime() / 1000) * 1000;
}

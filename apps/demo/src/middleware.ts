import { randomBytes } from 'node:crypto';
import { schemeOf } from '@galley/page';
import { defineMiddleware } from 'astro:middleware';
import { publicationAt } from './publication/publication.js';
import { contentSecurityPolicy } from './shell/content-security-policy.js';

/**
 * Every publication has the same pages: which one is asked for stands in front of the address, and is taken off before
 * the page is looked up. What a page links to, it puts in front again.
 */
export const onRequest = defineMiddleware(async ({ locals, request, url }, next) => {
  // A page that hands over to another, as to the 404, is still of the same publication.
  if (locals.publication !== undefined) return next();
  locals.publication = publicationAt(url.pathname);
  locals.paper = { ...locals.publication, scheme: schemeOf(request.headers.get('cookie')) };
  locals.pathname = url.pathname;
  locals.nonce = randomBytes(16).toString('base64');
  const { base } = locals.publication;
  const answer = await (base === '' ? next() : next(new URL(url.pathname.slice(base.length) + url.search, url)));
  const { headers } = answer;
  headers.set('X-Content-Type-Options', 'nosniff');
  if (headers.get('content-type')?.startsWith('text/html') !== true) return answer;
  // What a reader chose and saved stands on the page.
  headers.append('Vary', 'Cookie');
  // In development Vite's own script writes styles into the page.
  if (!import.meta.env.DEV && !headers.has('Content-Security-Policy')) {
    headers.set('Content-Security-Policy', contentSecurityPolicy(locals.nonce));
  }
  return answer;
});

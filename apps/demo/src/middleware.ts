import { defineMiddleware } from 'astro:middleware';
import { publicationAt } from './publication/publication.js';

/**
 * Every publication has the same pages: which one is asked for stands in front of the address, and is taken off before
 * the page is looked up. What a page links to, it puts in front again.
 */
export const onRequest = defineMiddleware(({ locals, url }, next) => {
  // A page that hands over to another, as to the 404, is still of the same publication.
  if (locals.publication !== undefined) return next();
  locals.publication = publicationAt(url.pathname);
  locals.pathname = url.pathname;
  const { base } = locals.publication;
  return base === '' ? next() : next(new URL(url.pathname.slice(base.length) + url.search, url));
});

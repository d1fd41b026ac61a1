import { readMail } from '@galley/newsletter/server';
import type { APIRoute } from 'astro';
import { mailbox } from '../../publication/newsletters.js';

/** A mail’s own HTML, for a frame of its own: nothing in it runs, and nothing is fetched for it. */
export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const mail = mailbox === undefined ? undefined : await readMail(mailbox, id);
  if (mail === undefined) return new Response(null, { status: 404 });
  // A press on its button opens the page, not the frame.
  return new Response(mail.html.replace('<head>', '<head><base target="_top">'), {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy':
        "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-top-navigation-by-user-activation",
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
    },
  });
};

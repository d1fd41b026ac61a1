import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener, serve } from '@hono/node-server';
import { english } from '@galley/test-kit';
import { Hono } from 'hono';
import { afterEach, expect, test } from 'vitest';
import { createMemoryMailer } from '../mail/memory-mailer.js';
import { createMemoryStore } from '../subscriber-store/sqlite-store.js';
import { createNewsletterServer, type NewsletterServer } from './newsletter-server.js';

const running: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
});

type Ask = (path: string, init?: RequestInit) => Promise<Response>;

/** A site on a free port of this machine, and how to ask it. */
async function listening(
  make: (
    newsletters: NewsletterServer,
  ) => Promise<{ port: number; stop: () => void }> | { port: number; stop: () => void },
) {
  const mailer = createMemoryMailer();
  // The port is known only once something listens there, so links in letters lead to another.
  const newsletters = createNewsletterServer({
    store: await createMemoryStore(),
    mailer,
    newsletters: [{ id: 'tide-tables', name: 'The Morning Tide' }],
    sender: {
      publication: 'The Harbour Courier',
      from: 'news@courier.example',
      url: 'https://courier.example/newsletters/',
    },
    edition: english,
    page: ({ step, state }) => `<h1>${step} ${state}</h1>`,
  });
  const { port, stop } = await make(newsletters);
  running.push(async () => {
    stop();
    await newsletters.close();
  });
  const ask: Ask = (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init);
  return { ask, mailer, newsletters };
}

/** From the sign-up to the confirmed address, through whatever stands before the handler. */
async function journey(ask: Ask, mailer: ReturnType<typeof createMemoryMailer>, newsletters: NewsletterServer) {
  const signedUp = await ask('/newsletters/subscribe', {
    method: 'POST',
    body: new URLSearchParams({ email: 'reader@example.com', newsletter: 'tide-tables' }),
    headers: { origin: 'https://courier.example', accept: 'application/json' },
  });
  expect([signedUp.status, await signedUp.json()]).toEqual([200, { state: 'pending' }]);
  await newsletters.outbox.settled();
  const [, link = ''] = /https:\/\/courier\.example(\S+)/.exec(mailer.mails[0]?.text ?? '') ?? [];
  const looked = await ask(link, { headers: { accept: 'text/html' } });
  expect([looked.status, await looked.text()]).toEqual([200, '<h1>confirm asking</h1>']);
  const pressed = await ask(link, { method: 'POST', body: new URLSearchParams(), headers: { accept: 'text/html' } });
  expect([pressed.status, await pressed.text()]).toEqual([200, '<h1>confirm done</h1>']);
  expect((await ask('/newsletters/elsewhere')).status).toBe(404);
}

test('plain Node', async () => {
  const { ask, mailer, newsletters } = await listening(
    ({ fetch: answer }) =>
      new Promise((ready) => {
        const server = createServer(
          getRequestListener((request, { incoming }) => answer(request, incoming.socket.remoteAddress)),
        );
        server.listen(0, '127.0.0.1', () =>
          ready({ port: (server.address() as AddressInfo).port, stop: () => server.close() }),
        );
      }),
  );
  await journey(ask, mailer, newsletters);
});

test('hono', async () => {
  const { ask, mailer, newsletters } = await listening(
    ({ fetch: answer }) =>
      new Promise((ready) => {
        const app = new Hono().all('/newsletters/*', ({ req }) => answer(req.raw));
        const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
          ready({ port, stop: () => void server.close() }),
        );
      }),
  );
  await journey(ask, mailer, newsletters);
});

/** Both of these call a function with the request; what else they hand over differs. */
test.each<[string, (newsletters: NewsletterServer) => (request: Request) => Promise<Response>]>([
  [
    'a route of Astro',
    ({ fetch: answer }) => {
      const ALL = ({ request, clientAddress }: { request: Request; clientAddress: string }) =>
        answer(request, clientAddress);
      return (request) => ALL({ request, clientAddress: '127.0.0.1' });
    },
  ],
  [
    'a route handler of Next, context and all',
    ({ fetch: answer }) => {
      const POST = answer as (request: Request, context: unknown) => Promise<Response>;
      return (request) => POST(request, { params: Promise.resolve({ step: 'subscribe' }) });
    },
  ],
])('%s', async (_where, mount) => {
  const { mailer, newsletters } = await listening(() => ({ port: 0, stop: () => {} }));
  const handle = mount(newsletters);
  await journey((path, init) => handle(new Request(`https://courier.example${path}`, init)), mailer, newsletters);
});

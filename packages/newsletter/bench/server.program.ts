/**
 * The newsletter server as a process of its own, set up by the environment as in earnest, on a free port of this
 * machine. `BENCH_AHEAD` sets its clock ahead, in milliseconds: what waits for minutes is due at once then.
 */
import { serve } from '@hono/node-server';
import { createLimiter } from '../src/endpoint/limiter.js';
import { createNewsletterServer } from '../src/server/newsletter-server.js';
import { openMailer, openStore, readNewsletterSettings } from '../src/server/settings.js';
import { ownTime } from './cores.js';
import { edition, newsletters, page, sender } from './newsroom.js';
import type { ToBench } from './server-process.js';

const settings = readNewsletterSettings(process.env);
const ahead = Number(process.env['BENCH_AHEAD'] ?? 0);
const say = (message: ToBench) => void process.send?.(message);

const newsletterServer = createNewsletterServer({
  newsletters,
  edition,
  page,
  store: await openStore(settings),
  mailer: openMailer(settings),
  sender: { ...sender, from: settings.from, url: settings.url },
  limiter: createLimiter(settings.limits),
  now: () => new Date(Date.now() + ahead),
  report: (problem, error) => say({ problem: `${problem} ${String(error)}` }),
});

const http = serve(
  {
    fetch: (request, { incoming }) => newsletterServer.fetch(request, incoming.socket.remoteAddress),
    hostname: '127.0.0.1',
    port: 0,
  },
  ({ port }) => say({ port }),
);

process.on('message', () => say({ memory: process.memoryUsage.rss(), time: ownTime() }));
process.on('SIGTERM', async () => {
  http.close();
  await newsletterServer.close();
  process.exit();
});
// Nobody is left who could end it.
process.on('disconnect', () => process.exit(1));

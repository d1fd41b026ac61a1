import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { createFeedReader, type FeedReaderOptions } from './create-feed-reader.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const feed = (title: string) =>
  `<rss version="2.0"><channel><title>News</title><link>/</link><item><title>${title}</title><link>/a</link></item></channel></rss>`;
const good: Answer = (_, response) => response.end(feed('Fog'));
const minute = 60_000;

const servers: { close(): void; closeAllConnections(): void }[] = [];
afterEach(() => {
  vi.restoreAllMocks();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on this machine that gives these answers, one after the other and the last for ever, and a reader of it. */
async function reading(answers: readonly Answer[], options: Partial<FeedReaderOptions> = {}) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answers[Math.min(requests.length, answers.length) - 1]?.(request, response);
  });
  servers.push(server);
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  const url = `http://127.0.0.1:${port}/feed.xml`;
  let clock = Date.parse('2026-11-26T12:00:00Z');
  const reader = createFeedReader({ url, now: () => new Date(clock), patience: 60_000, deadline: 60_000, ...options });
  return {
    url,
    requests,
    read: () => reader.read(),
    later: (milliseconds: number) => {
      clock += milliseconds;
      return reader.read();
    },
  };
}

test('reads a feed, and says when', async () => {
  const { read, url, requests } = await reading([good]);
  expect(await read()).toMatchObject({
    title: 'News',
    summaries: [{ headline: 'Fog', href: new URL('/a', url).href }],
    readAt: '2026-11-26T12:00:00.000Z',
    report: { id: url, rendered: 1 },
  });
  expect(await read()).not.toHaveProperty('problem');
  expect(requests[0]?.headers).toMatchObject({ accept: expect.stringContaining('application/rss+xml') as string });
});

test('asks once for all who read at the same time, and once in a minute', async () => {
  const { read, later, requests } = await reading([good]);
  const [one, other] = await Promise.all([read(), read(), read()]);
  expect(one).toEqual(other);
  await later(minute - 1);
  expect(requests).toHaveLength(1);
  await later(1);
  expect(requests).toHaveLength(2);
});

const hangs: Answer = () => {};
const drips: Answer = (_, response) => {
  response.write('<rss version="2.0">');
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => {
    clearInterval(timer);
  });
};
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(code, headers).end('no');

test.each<[string, Answer, RegExp]>([
  ['hangs up', (request) => request.socket.destroy(), /could not be reached/],
  [
    'hangs up in the middle',
    (request, response) => {
      response.writeHead(200, { 'content-length': 999 });
      response.write('<rss>', () => request.socket.destroy());
    },
    /could not be reached/,
  ],
  ['answers 500', status(500), /answered 500/],
  ['answers 404', status(404), /answered 404/],
  [
    'answers HTML',
    (_, response) => response.writeHead(200, { 'content-type': 'application/rss+xml' }).end('<!doctype html><p>Moved'),
    /HTML page/,
  ],
  ['answers nothing', (_, response) => response.writeHead(204).end(), /empty/],
  ['answers an entity bomb', (_, response) => response.end('<!DOCTYPE x [<!ENTITY a "b">]><rss/>'), /document type/],
  [
    'redirects in a circle',
    (request, response) => response.writeHead(302, { location: request.url }).end(),
    /redirects more than 5 times/,
  ],
  ['redirects out of the web', status(301, { location: 'file:///etc/passwd' }), /no address of the web/],
])('a server that %s: shows what it last had with its time, and says what is wrong', async (_, bad, problem) => {
  let answer = bad;
  const { read, later } = await reading([(request, response) => answer(request, response)]);
  const wrong = { problem: expect.stringMatching(problem) as string };
  expect(await read()).toEqual({ summaries: [], ...wrong });
  answer = good;
  const before = await later(minute);
  expect(before.readAt).toBe('2026-11-26T12:01:00.000Z');
  answer = bad;
  expect(await later(minute)).toEqual({ ...before, ...wrong });
  answer = good;
  expect(await later(minute)).toEqual({ ...before, readAt: '2026-11-26T12:03:00.000Z' });
});

test('a page view does not wait for a slow server where there is something to show, and the next has the answer', async () => {
  let answer = good;
  let late: ServerResponse | undefined;
  const { read, later, requests } = await reading([(request, response) => answer(request, response)], { patience: 50 });
  const before = await read();
  answer = (_, response) => {
    late = response;
  };
  expect(await later(minute)).toEqual(before);
  await vi.waitUntil(() => late !== undefined, { timeout: 60_000 });
  late?.end(feed('Rain'));
  await vi.waitUntil(async () => (await read()).summaries[0]?.headline === 'Rain', { timeout: 60_000 });
  expect(requests).toHaveLength(2);
});

test('a server that hangs is left at the deadline', async () => {
  const { read } = await reading([hangs], { deadline: 200 });
  expect(await read()).toEqual({ summaries: [], problem: 'The server did not answer in full within 0.2 s.' });
});

test.each([
  ['hangs', hangs],
  ['drips', drips],
])('a server that %s later: shows what it last had', async (_, slow) => {
  const deadline = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout');
  let answer = good;
  const { read, later } = await reading([(request, response) => answer(request, response)]);
  const before = await read();
  expect(timeout).toHaveBeenLastCalledWith(60_000);
  answer = (request, response) => {
    slow(request, response);
    setTimeout(() => {
      deadline.abort();
    }, 100);
  };
  timeout.mockReturnValueOnce(deadline.signal);
  const problem = 'The server did not answer in full within 60 s.';
  expect(await later(minute)).toEqual({ ...before, problem });
});

test('stops 50 MB at the limit', async () => {
  let sent = 0;
  const piece = Buffer.alloc(65_536, 'x');
  const flood: Answer = (_, response) => {
    const more = () => {
      while (sent < 50 * 1_048_576 && !response.destroyed) {
        sent += piece.length;
        if (!response.write(piece)) {
          response.once('drain', more);
          return;
        }
      }
      response.end();
    };
    more();
  };
  const { read } = await reading([flood]);
  expect((await read()).problem).toMatch(/more than 1 MB/);
  await after(100);
  expect(sent).toBeLessThan(20 * 1_048_576);
});

test('stops 50 MB that came as an archive of 50 KB', async () => {
  const archive = gzipSync(Buffer.alloc(50 * 1_048_576, 'x'));
  const { read } = await reading([
    (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(archive),
  ]);
  expect((await read()).problem).toMatch(/more than 1 MB/);
});

test('asks whether anything has changed, and believes that nothing has', async () => {
  const { read, later, requests } = await reading([
    (_, response) =>
      response.writeHead(200, { etag: '"1"', 'last-modified': 'Thu, 26 Nov 2026 11:00:00 GMT' }).end(feed('Fog')),
    status(304),
    (_, response) => response.end(feed('Rain')),
    good,
  ]);
  const before = await read();
  expect(await later(minute)).toEqual({ ...before, readAt: '2026-11-26T12:01:00.000Z' });
  expect(requests[1]?.headers).toMatchObject({
    'if-none-match': '"1"',
    'if-modified-since': 'Thu, 26 Nov 2026 11:00:00 GMT',
  });
  expect((await later(minute)).summaries[0]?.headline).toBe('Rain');
  await later(minute);
  expect(requests[3]?.headers).not.toHaveProperty('if-none-match');
});

test('is not told that nothing has changed when it had nothing', async () => {
  const { read } = await reading([status(304)]);
  expect(await read()).toEqual({
    summaries: [],
    problem: expect.stringContaining('nothing was read before') as string,
  });
});

test('the state of an answer that could not be read is not asked for again', async () => {
  const { read, later, requests } = await reading([
    (_, response) => response.writeHead(200, { etag: '"page"' }).end('<!doctype html>'),
    good,
  ]);
  await read();
  await later(minute);
  expect(requests[1]?.headers).not.toHaveProperty('if-none-match');
});

test('a broken server is asked ever more rarely, and at once normally when it is back', async () => {
  const { read, later, requests } = await reading([...Array.from({ length: 9 }, () => status(500)), good]);
  await read();
  for (const minutes of [1, 2, 4, 8, 16, 30, 30]) {
    const before = requests.length;
    expect((await later(minutes * minute - 1)).problem).toMatch(/500/);
    expect(requests).toHaveLength(before);
    await later(1);
    expect(requests).toHaveLength(before + 1);
  }
  await later(30 * minute);
  expect(await later(30 * minute)).not.toHaveProperty('problem');
  await later(minute);
  expect(requests).toHaveLength(11);
});

test.each([
  ['120', 2],
  ['999999', 30],
])('a server that asks to be left alone for %s s is, for at most half an hour', async (seconds, minutes) => {
  const { read, later, requests } = await reading([status(503, { 'retry-after': seconds }), good]);
  await read();
  await later(minutes * minute - 1);
  expect(requests).toHaveLength(1);
  await later(1);
  expect(requests).toHaveLength(2);
});

test('follows redirects, and takes relative addresses from where they end', async () => {
  const { read, url } = await reading([
    status(301, { location: '/deep/down/feed.xml' }),
    (_, response) => response.end(feed('Fog').replace('<link>/</link>', '').replace('/a', 'a')),
  ]);
  expect((await read()).summaries[0]?.href).toBe(new URL('/deep/down/a', url).href);
});

test('reads encodings of old', async () => {
  const { read } = await reading([
    (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/xml; charset=windows-1251' })
        .end(
          Buffer.concat([
            Buffer.from('<rss version="2.0"><channel><title>'),
            Buffer.from([0xaf, 0xe6, 0xe0]),
            Buffer.from('</title></channel></rss>'),
          ]),
        ),
  ]);
  expect((await read()).title).toBe('Їжа');
});

test('whatever its fetch does, it does not throw', async () => {
  const fetch = vi.fn(() => Promise.reject(new TypeError('no network')));
  const { read } = await reading([good], { fetch });
  expect(await read()).toEqual({ summaries: [], problem: 'The server could not be reached: no network.' });
});

test.each(['', 'news.example/feed', 'file:///feed.xml'])('needs an address of the web, not %o', (url) => {
  expect(() => createFeedReader({ url })).toThrow(/`url` is .*https:\/\/news\.example/);
});

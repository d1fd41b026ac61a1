import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

export interface Received {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: unknown;
}

export interface TestService {
  url: string;
  /** In the order in which they came. */
  received: Received[];
  /** Answers once in another way than the service itself would. */
  next: (answer: (response: ServerResponse) => void) => void;
  close: () => Promise<void>;
}

/** Serves on a free loopback port what `answer` says. */
export async function startService(
  answer: (question: Received) => { status: number; body: unknown; type?: string },
): Promise<TestService> {
  const received: Received[] = [];
  const others: ((response: ServerResponse) => void)[] = [];
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request;
    const body = method === 'GET' ? undefined : await json(request).catch(() => undefined);
    const question = { method, path: url, headers, body };
    received.push(question);
    const other = others.shift();
    if (other !== undefined) return other(response);
    const { status, body: said, type = 'application/json' } = answer(question);
    response.writeHead(status, { 'content-type': type }).end(JSON.stringify(said));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    next: (other) => others.push(other),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Ways in which a service fails, and what is then said of it. */
export const failures: Record<string, { answer: (response: ServerResponse) => void; said: RegExp }> = {
  'is slow': { answer: () => {}, said: /did not answer within 2 s/ },
  'stops in the middle of an answer': {
    answer: (response) => response.writeHead(200, { 'content-length': '99' }).write('{"data":'),
    said: /did not answer within 2 s/,
  },
  'hangs up': { answer: (response) => response.destroy(), said: /could not be reached \(UND_ERR_SOCKET\)/ },
  'is out of order': {
    answer: (response) => response.writeHead(500).end('{"message":"pq: (email)=(Reader@Example.com) is no good"}'),
    said: /answered 500, so nobody was subscribed\. pq: \(email\)=\(…@Example\.com\) is no good$/,
  },
  'says nothing': { answer: (response) => response.writeHead(200).end(), said: /answered 200, .* nothing that could/ },
  'is a page that asks to log in': {
    answer: (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Log in'),
    said: /answered 200, .* nothing that could/,
  },
  'has moved': {
    answer: (response) => response.writeHead(301, { location: '/elsewhere' }).end(),
    said: /answered 301, /,
  },
  'has had too much': { answer: (response) => response.writeHead(429).end('{}'), said: /answered 429, / },
};

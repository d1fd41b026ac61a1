import { Agent, request, type IncomingMessage, type RequestOptions } from 'node:http';
import { newsletter, origin } from './newsroom.js';

export interface Answered {
  status: number;
  /** Names and values as they came, but for `Date`. */
  headers: readonly string[];
  body: string;
}

/** Talks to the server process as browsers do: over connections that are kept open. */
export interface Client {
  port: number;
  signUp(email: string): Promise<Answered>;
  /** Follows a link of a letter. */
  follow(href: string, method?: string, fields?: Record<string, string>): Promise<Answered>;
  ask(options: RequestOptions, body?: string | Iterable<string>): Promise<Answered>;
  close(): void;
}

const form = { 'content-type': 'application/x-www-form-urlencoded', origin, accept: 'application/json' };
/** In milliseconds. Nothing waits for ever. */
const longestWait = 30_000;

export function connect(port: number): Client {
  const agent = new Agent({ keepAlive: true });

  function ask(options: RequestOptions, body: string | Iterable<string> = ''): Promise<Answered> {
    const { promise, resolve, reject } = Promise.withResolvers<Answered>();
    const asked = request({ host: '127.0.0.1', port, agent, timeout: longestWait, ...options }, (response) => {
      read(response).then(resolve, reject);
    });
    asked.on('error', reject);
    asked.on('timeout', () => asked.destroy(new Error('No answer came.')));
    if (typeof body === 'string') asked.end(body);
    else {
      for (const part of body) asked.write(part);
      asked.end();
    }
    return promise;
  }

  const post = (path: string, fields: Record<string, string>) => {
    const body = new URLSearchParams(fields).toString();
    return ask({ method: 'POST', path, headers: { ...form, 'content-length': body.length } }, body);
  };

  return {
    port,
    ask,
    signUp: (email) => post('/newsletters/subscribe', { email, newsletter }),
    follow(href, method = 'GET', fields = {}) {
      const { pathname, search } = new URL(href);
      return method === 'POST' ? post(pathname + search, fields) : ask({ method, path: pathname + search });
    },
    close: () => agent.destroy(),
  };
}

async function read(response: IncomingMessage): Promise<Answered> {
  let body = '';
  response.setEncoding('utf8');
  for await (const part of response) body += part;
  const { statusCode = 0, rawHeaders } = response;
  const dateAt = rawHeaders.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === 'date');
  return { status: statusCode, headers: dateAt < 0 ? rawHeaders : rawHeaders.toSpliced(dateAt, 2), body };
}

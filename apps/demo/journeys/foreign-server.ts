import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A server of somebody else, which does what the test has it do at the moment. */
export interface ForeignServer extends AsyncDisposable {
  origin: string;
  /** All that it was asked so far. */
  requests: IncomingMessage[];
  /** What it does from now on. */
  does(handler: Handler): void;
}

export async function openForeignServer(): Promise<ForeignServer> {
  const requests: IncomingMessage[] = [];
  let handler: Handler = (_, response) => response.writeHead(503).end();
  const server = createServer((request, response) => {
    requests.push(request);
    handler(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    does(next) {
      handler = next;
    },
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

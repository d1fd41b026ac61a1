import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { basename, extname, join, normalize } from 'node:path';
import { testCard } from './test-card.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface Running {
  address: string;
  stop: () => Promise<void>;
}

/** Serves a folder that does not change while it is served, on a free port of the loopback; cards for photographs. */
export async function serveFolder(folder: string): Promise<Running> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    try {
      const content = await readFile(join(folder, normalize(path)));
      const isPhotograph = extname(path) === '.webp';
      const type = types[isPhotograph ? '.svg' : extname(path)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=3600, immutable' });
      response.end(isPhotograph ? testCard(basename(path), content) : content);
    } catch {
      response.writeHead(404).end();
    }
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () => stopServer(server),
  };
}

export async function stopServer(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}

/** Has a server listen where nothing else does, and gives the port. */
export async function listen(server: Server): Promise<number> {
  await new Promise<void>((listening, refuse) => {
    server.once('error', refuse).listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address.port;
}

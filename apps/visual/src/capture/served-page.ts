import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { places } from '../places.ts';
import { listen, stopServer, type Running } from '../servers/static-server.ts';

/** What a server answers for an address. */
interface Answer {
  type: string;
  body: string | Buffer;
  status?: number;
}

const fonts = join(places.repository, 'packages/foundations/node_modules/@fontsource-variable/onest/files');
const redPoint = 'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAIAAAASFvFNAAAAEElEQVR4nGP4z8AAQQxwFgBB0gX7h/C5SAAAAABJRU5ErkJggg==';

const files: Record<string, Answer> = {
  '/onest.woff2': { type: 'font/woff2', body: readFileSync(join(fonts, 'onest-latin-wght-normal.woff2')) },
  '/torn.woff2': { type: 'font/woff2', body: 'no font' },
  '/red.png': { type: 'image/png', body: Buffer.from(redPoint, 'base64') },
  '/torn.png': { type: 'image/png', body: 'no picture' },
};

/** A page that keeps every promise, with something in it; tests break one of them. */
export const html = (body: string, font = '/onest.woff2') => `<!doctype html><html lang="en"><title>Page</title>
<link rel="icon" href="data:,">
<style>@font-face { font-family: Onest; src: url(${font}) } body { font-family: Onest }</style>
<body><h1>Night pilots</h1>${body}`;

/** Serves pages from memory, by their path; whatever is not there is not found. */
export async function servePages(pages: ReadonlyMap<string, Answer>): Promise<Running> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const {
      type,
      body,
      status = 200,
    } = pages.get(pathname) ?? files[pathname] ?? { type: 'text/html', body: html('<p>Not found.</p>'), status: 404 };
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}`,
    stop: () => stopServer(server),
  };
}

/** What Storybook's frame has to say for itself, as far as it is asked, for a story that ended like this. */
export const frame = (end: { phase?: string; event?: [string, unknown]; status?: string }) => {
  const { phase = 'finished', event, status = 'success' } = end;
  const said = { ...(event && { [event[0]]: [event[1]] }), storyFinished: [{ status }] };
  return html(`<div id="storybook-root"><p>A story.</p></div><script>
    const said = ${JSON.stringify(said)};
    const id = new URL(location.href).searchParams.get('id');
    window.__STORYBOOK_ADDONS_CHANNEL__ = { last: (event) => said[event] };
    window.__STORYBOOK_PREVIEW__ = { currentRender: {
      id, phase: ${JSON.stringify(phase)}, story: { parameters: {} } } };
  </script>`);
};

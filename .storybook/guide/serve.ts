/** Gives Storybook's own pages what they are made of: facts and thumbnails. While it is developed, when they are asked for. */
import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { readFacts } from './facts.ts';
import { thumbnail, thumbnailSchemes, type Subject } from './thumbnails.ts';

const address = /^\/thumbnails\/((?:stories|demo)\/[\w-]+)\.(light|dark)\.webp$/;

export function serveGuide(): Plugin {
  return {
    name: 'galley-guide',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        answer(request.url?.replace(/\?.*$/, '') ?? '', response).then((done) => done || next(), next);
      });
    },
  };
}

let facts: ReturnType<typeof readFacts> | undefined;

async function answer(path: string, response: ServerResponse): Promise<boolean> {
  if (path === '/facts.json') {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(await (facts ??= readFacts())));
    return true;
  }
  const [, subject, asked] = address.exec(path) ?? [];
  const scheme = thumbnailSchemes.find((one) => one === asked);
  const picture = scheme && (await thumbnail(subject as Subject, scheme));
  if (picture === undefined) return false;
  response.setHeader('content-type', 'image/webp').end(picture);
  return true;
}

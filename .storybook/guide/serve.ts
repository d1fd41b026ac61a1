/** Gives Storybook's own pages what they are made of: facts, styles, tokens and thumbnails. While it is developed, when they are asked for. */
import type { ServerResponse } from 'node:http';
import type { Plugin } from 'vite';
import { readFacts } from './facts.ts';
import { readSheets, readStyles } from './sheets.ts';
import { subjects, thumbnail, thumbnailSchemes, type Subject } from './thumbnails.ts';
import { tokenFiles } from './token-files.ts';

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

/** The data that pages ask for, by address. */
const data: Record<string, () => Promise<object> | object> = {
  '/facts.json': () => (facts ??= readFacts(readSheets())),
  '/styles.json': () => readStyles(readSheets()),
  '/thumbnails/index.json': subjects,
  '/tokens/index.json': async () => (await tokenFiles()).map(({ text: _text, ...file }) => file),
};

async function answer(path: string, response: ServerResponse): Promise<boolean> {
  const asked = data[path];
  if (asked !== undefined) {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(await asked()));
    return true;
  }
  const file = path.startsWith('/tokens/') && (await tokenFiles()).find(({ name }) => path === `/tokens/${name}`);
  if (file) {
    response.end(file.text);
    return true;
  }
  const [, subject, light] = address.exec(path) ?? [];
  const scheme = thumbnailSchemes.find((one) => one === light);
  const picture = scheme && (await thumbnail(subject as Subject, scheme));
  if (picture === undefined) return false;
  response.setHeader('content-type', 'image/webp').end(picture);
  return true;
}

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '..');

/** Packages that have components, each with a public surface that names them. */
export const packagesOfComponents = ['article', 'feed', 'newsletter', 'page', 'primitives'] as const;

/** Every component that a site can import, with the folder that it is written in. */
export function publicComponents(): { component: string; folder: string }[] {
  return packagesOfComponents.flatMap((name) => {
    const surface = readFileSync(join(repository, `packages/${name}/src/exports/index.ts`), 'utf8');
    return [...surface.matchAll(/export \{ ([A-Z]\w+)(?:, type \w+)* \} from '\.\.\/([\w-]+)\//g)].map(
      ([, component = '', folder = '']) => ({ component, folder: `packages/${name}/src/${folder}` }),
    );
  });
}

/** `pnpm run pack`: packs every published package as the registry would get it, into `packed/`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Folder names of the packages that are published, and so have to be right for those who install them. */
export function published(): string[] {
  return readdirSync(join(root, 'packages')).filter((name) => {
    const manifest = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as {
      private?: boolean;
    };
    return manifest.private !== true;
  });
}

/** Packs one package, which must have been built, into a folder. Returns the file. */
export function pack(name: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.tgz`);
  execFileSync('pnpm', ['pack', '--out', file], {
    cwd: join(root, 'packages', name),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return file;
}

if (import.meta.main) {
  const folder = join(root, 'packed');
  rmSync(folder, { recursive: true, force: true });
  for (const name of published()) console.log(pack(name, folder).replace(`${root}/`, ''));
}

import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, matchesGlob, relative } from 'node:path';
import { ResolverFactory } from 'oxc-resolver';

const resolver = new ResolverFactory({
  conditionNames: ['import', 'module', 'browser', 'production', 'default'],
  mainFields: ['browser', 'module', 'main'],
  extensions: ['.mjs', '.js', '.mts', '.ts', '.jsx', '.tsx', '.json'],
  // Sources import `./name.js`, as it will be called when it is built.
  extensionAlias: { '.js': ['.ts', '.tsx', '.js'], '.jsx': ['.tsx', '.jsx'], '.mjs': ['.mts', '.mjs'] },
});

/** Where a request leads: a file of the repository, an installed package, or nobody knows. */
export function resolve(from: string, request: string): { file: string } | 'installed' | undefined {
  if (isBuiltin(request)) return 'installed';
  const { path } = resolver.sync(dirname(from), request);
  if (path === undefined) return undefined;
  return path.includes('/node_modules/') ? 'installed' : { file: path };
}

interface Package {
  manifest: string;
  sideEffects?: boolean | string[];
}

const packages = new Map<string, Package>();

/** The package that a file belongs to. What it says of `exports` and `sideEffects` decides on every way through it. */
export function packageOf(file: string): Package {
  const folder = dirname(file);
  const known = packages.get(folder);
  if (known !== undefined) return known;
  const found = packageIn(folder);
  packages.set(folder, found);
  return found;
}

function packageIn(folder: string): Package {
  const manifest = join(folder, 'package.json');
  try {
    const { sideEffects } = JSON.parse(readFileSync(manifest, 'utf8')) as Omit<Package, 'manifest'>;
    return { manifest, sideEffects };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || folder === dirname(folder)) throw error;
    return packageOf(folder);
  }
}

/** Whether a module does something when it is imported, so that it counts even where none of its names is asked for. */
export function hasSideEffects(file: string): boolean {
  const { manifest, sideEffects = true } = packageOf(file);
  if (typeof sideEffects === 'boolean') return sideEffects;
  const path = relative(dirname(manifest), file);
  return sideEffects.some((pattern) =>
    matchesGlob(path, pattern.includes('/') ? pattern.replace(/^\.\//, '') : `**/${pattern}`),
  );
}

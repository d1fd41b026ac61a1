import { execFileSync } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

/** What a browser has to be started with. Playwright and Vitest's browser mode both take it as `launchOptions`. */
export interface ChromiumLaunch {
  executablePath?: string;
  args: string[];
  env?: Record<string, string>;
}

/**
 * Flags that were frozen before the first picture: each takes away a source of noise between two runs.
 * Changing one makes every baseline a picture of another browser.
 */
export const chromiumFlags = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-partial-raster',
  '--disable-skia-runtime-opts',
  '--hide-scrollbars',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

const packageRoot = resolve(fileURLToPath(import.meta.resolve('@sparticuz/chromium')), '../..');

/** Version of the npm package that carries the browser, pinned by the lockfile. */
export const chromiumVersion: string = (
  JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as { version: string }
).version;

const cache = resolve(import.meta.dirname, '../../../../node_modules/.cache/galley', `chromium-${chromiumVersion}`);

/**
 * Unpacks the pinned Chromium, once per version, and says how to start it. On a machine that is not Linux on
 * x64 there is no path: Playwright's own Chromium then runs everything except the comparison of pixels.
 */
export async function launchPinnedChromium(): Promise<ChromiumLaunch> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { args: chromiumFlags };
  mkdirSync(cache, { recursive: true });
  const executablePath = join(cache, 'chromium');
  if (!existsSync(executablePath)) {
    await inflate('chromium.br', executablePath);
    chmodSync(executablePath, 0o755);
  }
  const libraries = missesLibraries(executablePath) ? await carriedLibraries() : undefined;
  return {
    executablePath,
    args: chromiumFlags,
    ...(libraries === undefined ? {} : { env: { ...definedEnvironment(), LD_LIBRARY_PATH: libraries } }),
  };
}

/** Written beside and moved into place, so that two processes can unpack at the same time. */
async function inflate(name: string, target: string): Promise<void> {
  const partial = `${target}.${process.pid}`;
  await pipeline(
    createReadStream(join(packageRoot, 'bin', name)),
    createBrotliDecompress(),
    createWriteStream(partial),
  );
  renameSync(partial, target);
}

function missesLibraries(executable: string): boolean {
  return execFileSync('ldd', [executable], { encoding: 'utf8' }).includes('not found');
}

/** nss and nspr as the Chromium package carries them, for a Debian that has not installed them. */
async function carriedLibraries(): Promise<string> {
  const folder = join(cache, 'libraries');
  if (!existsSync(folder)) {
    const archive = join(cache, 'libraries.tar');
    const partial = `${folder}.${process.pid}`;
    await inflate('al2023.tar.br', archive);
    mkdirSync(partial, { recursive: true });
    execFileSync('tar', ['-xf', archive, '-C', partial]);
    if (existsSync(folder)) rmSync(partial, { recursive: true });
    else renameSync(partial, folder);
  }
  return join(folder, 'lib');
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

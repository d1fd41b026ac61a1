import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromiumVersion } from '@galley/test-kit/chromium';
import { places } from '../places.ts';
import { boxFont, boxFontName } from './box-font.ts';
import { pictureFlags } from './launch.ts';

/** All that decides on pixels beside the repository's own source. Pictures of two fingerprints cannot be compared. */
export interface Fingerprint {
  chromium: string;
  playwright: string;
  flags: readonly string[];
  /** A hash for each font package, of all its files. */
  fonts: Readonly<Record<string, string>>;
}

const fingerprintFile = join(places.baselines, 'fingerprint.json');

export function fingerprintNow(): Fingerprint {
  const fonts: Record<string, string> = { [boxFontName]: hash([boxFont()]) };
  for (const folder of ['.', 'packages/foundations', 'apps/demo']) {
    const modules = join(places.repository, folder, 'node_modules');
    for (const font of globSync('@fontsource*/*', { cwd: modules }).toSorted()) {
      const files = globSync('files/*.woff2', { cwd: join(modules, font) }).toSorted();
      fonts[font] = hash(files.map((file) => readFileSync(join(modules, font, file))));
    }
  }
  return { chromium: chromiumVersion, playwright: playwrightVersion(), flags: pictureFlags, fonts };
}

/** The fingerprint of the baselines, if there are any. */
export function fingerprintOfBaselines(): Fingerprint | undefined {
  try {
    return JSON.parse(readFileSync(fingerprintFile, 'utf8')) as Fingerprint;
  } catch {
    return undefined;
  }
}

export function fingerprintText(fingerprint: Fingerprint): [file: string, text: string] {
  return [fingerprintFile, `${JSON.stringify(fingerprint, undefined, 2)}\n`];
}

/** What differs between two fingerprints, in words; nothing if they are equal. */
export function differences(before: Fingerprint, now: Fingerprint): string[] {
  const found: string[] = [];
  if (before.chromium !== now.chromium) found.push(`Chromium ${before.chromium} is now ${now.chromium}`);
  if (before.playwright !== now.playwright) found.push(`Playwright ${before.playwright} is now ${now.playwright}`);
  const gone = before.flags.filter((flag) => !now.flags.includes(flag));
  const come = now.flags.filter((flag) => !before.flags.includes(flag));
  if (gone.length > 0) found.push(`without the flag ${gone.join(' ')}`);
  if (come.length > 0) found.push(`with the flag ${come.join(' ')}`);
  for (const font of new Set([...Object.keys(before.fonts), ...Object.keys(now.fonts)])) {
    if (before.fonts[font] !== now.fonts[font]) found.push(`other files of the font ${font}`);
  }
  return found;
}

function hash(contents: Buffer[]): string {
  const sum = createHash('sha256');
  for (const content of contents) sum.update(content);
  return sum.digest('hex').slice(0, 16);
}

function playwrightVersion(): string {
  const require = createRequire(import.meta.url);
  return (require('@playwright/test/package.json') as { version: string }).version;
}

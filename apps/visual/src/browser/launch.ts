import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumFlags, launchPinnedChromium } from '@galley/test-kit/chromium';
import type { LaunchOptions } from '@playwright/test';
import { places } from '../places.ts';
import { boxFont } from './box-font.ts';

/** The pinned browser's flags, and no way out of the machine: a name other than the loopback's is not found. */
export const pictureFlags = [...chromiumFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

const fonts = join(places.repository, 'node_modules/.cache/galley/picture-fonts');

/** How Playwright starts the browser for pictures: pinned, offline, and blind to the machine's fonts. */
export async function launchForPictures(): Promise<LaunchOptions> {
  const pinned = await launchPinnedChromium();
  return {
    ...pinned,
    args: pictureFlags,
    env: { ...process.env, ...pinned.env, FONTCONFIG_FILE: ownFontsOnly() },
  };
}

/** A font configuration that knows one folder with one font in it, the boxes. */
function ownFontsOnly(): string {
  mkdirSync(fonts, { recursive: true });
  writeWhole('boxes.ttf', boxFont());
  return writeWhole(
    'fonts.conf',
    Buffer.from(`<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(fonts, 'cache')}</cachedir>
</fontconfig>
`),
  );
}

/** Moved into place whole, because several processes start browsers at the same time. */
function writeWhole(name: string, content: Buffer): string {
  const file = join(fonts, name);
  if (existsSync(file) && readFileSync(file).equals(content)) return file;
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, content);
  renameSync(partial, file);
  return file;
}

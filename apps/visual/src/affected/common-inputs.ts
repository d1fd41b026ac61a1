import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fingerprintNow } from '../browser/fingerprint.ts';
import { places } from '../places.ts';
import { testCard } from '../servers/test-card.ts';
import { hashOf } from './hash.ts';

/** What takes the pictures. It is run as it stands, not built. */
const harness = [
  'playwright.config.ts',
  'src/{baselines,browser,capture,compare,servers}/*.ts',
  'src/pictures/{check,*.pictures}.ts',
];

/** A hash for each source file of what takes and compares the pictures. */
export function harnessSources(): Record<string, string> {
  const files = globSync(harness, { cwd: places.visual }).filter((file) => !file.endsWith('.test.ts'));
  return Object.fromEntries(
    files.toSorted().map((file) => [`apps/visual/${file}`, hashOf(readFileSync(join(places.visual, file)))]),
  );
}

/** A hash for the pinned browser and the fonts. */
export function fingerprintHash(): string {
  fingerprint ??= hashOf(JSON.stringify(fingerprintNow()));
  return fingerprint;
}

let fingerprint: string | undefined;

/** A hash of a file as a picture shows it: of a photograph it shows a card. */
export function hashAsShown(file: string): string {
  const content = readFileSync(file);
  return hashOf(file.endsWith('.webp') ? testCard(basename(file), content) : content);
}

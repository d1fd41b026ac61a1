import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import hash from '@emotion/hash';
import { places } from '../places.ts';

/** A component, by the file of its styles. */
export interface Component {
  component: string;
  /** Relative to the repository. */
  file: string;
}

/** What builds the pages that are pictured, and with them the names of their classes. */
const builders = ['.', 'apps/demo'];

/**
 * Which component a class belongs to. In production vanilla-extract names a class by a hash of the building package's
 * name and the stylesheet's path from there, and by a number; so the names can be told from the sources alone.
 */
export function componentsByClassPrefix(): Record<string, Component> {
  const sheets = globSync('{packages,apps}/*/src/**/*.css.ts', { cwd: places.repository });
  const found: Record<string, Component> = {};
  for (const builder of builders) {
    const folder = join(places.repository, builder);
    const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string };
    for (const file of sheets) {
      const path = builder === '.' ? file : file.replace(`${builder}/`, '').replace(/^packages/, '../../packages');
      found[hash(name + path)] = { component: nameOf(file), file };
    }
  }
  return found;
}

function nameOf(file: string): string {
  const words = basename(file, '.css.ts').split('-');
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}

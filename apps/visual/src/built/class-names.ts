import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import hash from '@emotion/hash';
import { places } from '../places.ts';
import type { Build } from './sources.ts';

/** A component's stylesheet, relative to the repository, and what its classes' names begin with in a build. */
export interface ClassPrefix {
  build: Build;
  file: string;
  prefix: string;
}

const builders = { storybook: '.', demo: 'apps/demo' } as const satisfies Record<Build, string>;

/**
 * What every component's classes begin with. In production vanilla-extract names a class by a hash of the building
 * package's name and the stylesheet's path from there, and by a number; so the names can be told from the sources alone.
 */
export function classPrefixes(): ClassPrefix[] {
  const sheets = globSync('{packages,apps}/*/src/**/*.css.ts', { cwd: places.repository }).toSorted();
  return (Object.entries(builders) as [Build, string][]).flatMap(([build, builder]) => {
    const manifest = readFileSync(join(places.repository, builder, 'package.json'), 'utf8');
    const { name } = JSON.parse(manifest) as { name: string };
    return sheets.map((file) => {
      const path = builder === '.' ? file : file.replace(`${builder}/`, '').replace(/^packages/, '../../packages');
      // No name of a class begins with a figure.
      return { build, file, prefix: hash(name + path).replace(/^(?=\d)/, '_') };
    });
  });
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { places } from '../places.ts';

/** A changed file that may be why pictures differ, and what speaks for it. */
export interface LikelyCause {
  file: string;
  why: string;
}

interface Evidence {
  /** The files that changed for each picture. */
  changed: readonly string[];
  /** The files of the components under its difference. */
  under: readonly string[];
}

/** Changed files, the likeliest first: it writes the new colour, then its component stands under the difference, then all pictures read it. */
export function likelyCauses(pictures: readonly Evidence[], newColor: string | undefined): LikelyCause[] {
  const all = pictures.length;
  const ranked = [...new Set(pictures.flatMap(({ changed }) => changed))].map((file) => {
    const holder = pictures.filter(({ changed }) => changed.includes(file)).length;
    const under = pictures.filter((picture) => picture.under.some((one) => dirname(one) === dirname(file))).length;
    const hasColor = newColor !== undefined && writes(file, newColor);
    const why = [
      hasColor ? `has ${newColor} in it` : '',
      under > 0 ? `its component stands under the difference${all > 1 ? ` in ${under} of ${all}` : ''}` : '',
    ].filter((reason) => reason !== '');
    return {
      file,
      why: why.join('; ') || (holder === all ? 'changed, and may reach all of them' : `may reach ${holder} of ${all}`),
      score: (hasColor ? 4 : 0) + (2 * under) / all + holder / all,
    };
  });
  return ranked.toSorted((one, other) => other.score - one.score).map(({ file, why }) => ({ file, why }));
}

function writes(file: string, text: string): boolean {
  const path = join(places.repository, file);
  return existsSync(path) && readFileSync(path, 'utf8').toLowerCase().includes(text);
}

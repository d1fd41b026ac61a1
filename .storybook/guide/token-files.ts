/** Galley's values as files for other tools, as the published command writes them. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A file that can be taken along. */
export interface TokenFile {
  /** Its path under `tokens/`. */
  name: string;
  words: string;
  text: string;
}

type Command = typeof import('../../packages/foundations/src/command/brand.js');
type Names = typeof import('../../packages/foundations/src/brands/brand-names.js');

const built = resolve(import.meta.dirname, '../../packages/foundations/dist');

/** None where the packages are not built. */
export async function tokenFiles(): Promise<TokenFile[]> {
  if (!existsSync(join(built, 'command/brand.js'))) return [];
  const { runBrand } = (await import(join(built, 'command/brand.js'))) as Command;
  const { brandNames } = (await import(join(built, 'brands/brand-names.js'))) as Names;
  const written = async (...options: string[]) => {
    let text = '';
    let errors = '';
    const context = {
      stdout: { write: (words: string) => (text += words) },
      stderr: { write: (words: string) => (errors += words) },
    };
    if ((await runBrand(['tokens', ...options], context)) !== 0) throw new Error(errors);
    return text;
  };
  return [
    ...(await Promise.all(
      brandNames.flatMap((brand) => [
        ...(['light', 'dark'] as const).map(async (scheme) => ({
          name: `${brand}.${scheme}.tokens.json`,
          words: `${brand}, ${scheme}: Design Tokens Format`,
          text: await written(brand, '--as', 'dtcg', '--scheme', scheme),
        })),
        written(brand, '--as', 'css').then((text) => ({
          name: `${brand}.css`,
          words: `${brand}, both schemes, more contrast and paper: CSS custom properties`,
          text,
        })),
      ]),
    )),
    {
      name: 'tokens-studio.json',
      words: 'All brands in both schemes: Tokens Studio for Figma',
      text: await written('--as', 'tokens-studio'),
    },
  ];
}

import { createFontStack, type FontMetrics } from '@capsizecss/core';
import type { BrandFont } from './derive-type.js';

const generics = { serif: 'timesNewRoman', 'sans-serif': 'arial' } as const;

/** Metrics of most fonts that are free, by name: a package that a site installs only where it wants this. */
async function findMetrics(family: string): Promise<FontMetrics | undefined> {
  const { fontFamilyToCamelCase } = await import('@capsizecss/metrics');
  // Packages of variable fonts add a word to the family's name.
  const key = fontFamilyToCamelCase(family.replace(/ Variable$/, ''));
  try {
    return ((await import(`@capsizecss/metrics/${key}`)) as { default: FontMetrics }).default;
  } catch {
    return undefined;
  }
}

/** Whether the library of metrics is installed. */
export const knowsFonts = () =>
  import('@capsizecss/metrics').then(
    () => true,
    () => false,
  );

/**
 * A font by its family, to which the kind may be added: `Zilla Slab, serif`. Where its metrics are known, it brings along
 * a system font that is stretched to them, so that no line moves when the real one arrives.
 */
export async function findFont(typed: string, usually: BrandFont['generic']): Promise<BrandFont> {
  const [family = '', kind] = typed.split(',').map((part) => part.trim().replaceAll(/['"]/g, ''));
  const metrics = (await knowsFonts()) ? await findMetrics(family) : undefined;
  const told = kind ?? metrics?.category;
  const generic = told === 'serif' || told === 'sans-serif' ? told : usually;
  if (metrics === undefined) return { family, generic };
  const system = await findMetrics(generics[generic]);
  if (system === undefined) return { family, generic, metrics };
  const { fontFaces } = createFontStack([metrics, system]);
  return { family, generic, metrics, fallbackFace: fontFaces.replaceAll('"', "'") };
}

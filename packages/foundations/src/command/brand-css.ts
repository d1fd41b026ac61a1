import type { Brand } from '../brands/brand.js';
import { brandRules, type BrandRule } from '../brands/brand-rules.js';
import { faces, type TextStep } from '../type-scale/text.js';
import type { BrandFont, BrandFonts } from './derive-type.js';

/** A brand as a stylesheet of custom properties. In no cascade layer, so it wins over Galley's own brands. */
export function brandCss(name: string, brand: Brand, fonts: BrandFonts, origin: string): string {
  const select = (suffix: string) => `[data-galley-brand='${name}']${suffix}`;
  const fallbacks = new Set([fonts.display, fonts.text, fonts.meta].flatMap(({ fallbackFace }) => fallbackFace ?? []));
  return `${[
    comment(`Made by ${origin}`),
    comment(fontsToLoad(brand, fonts)),
    ...fallbacks,
    ...brandRules(brand, select).map((rule) => written(rule)),
  ].join('\n\n')}\n`;
}

/** One of Galley's own brands as custom properties, for a page that has no other stylesheet of Galley's. */
export function ownCss(name: string, brand: Brand): string {
  const select = (suffix: string) => `[data-galley-brand='${name}']${suffix}`;
  return brandRules(brand, select)
    .map((rule) => written(rule))
    .join('\n\n');
}

const comment = (text: string) => `/* ${text} */`;

/** Which files the page needs: a weight that does not come is drawn by the browser, badly. */
function fontsToLoad({ type }: Brand, fonts: BrandFonts): string {
  const weights = new Map<BrandFont['family'], Set<number>>();
  for (const [step, [, , , weight]] of Object.entries(type)) {
    const { family } = fonts[faces[step as TextStep]];
    weights.set(family, (weights.get(family) ?? new Set<number>()).add(weight));
  }
  // What a text stresses.
  weights.get(fonts.text.family)?.add(700);
  const each = [...weights].map(([family, used]) => `${family} in ${[...used].toSorted().join(', ')}`);
  return `Load ${each.join('; ')}; and the italic of ${fonts.text.family}.`;
}

function written({ selector, media, colorScheme, values }: BrandRule): string {
  const declarations = { ...(colorScheme === undefined ? {} : { 'color-scheme': colorScheme }), ...values };
  const rule = block(selector, declarations);
  return media === undefined ? rule : `@media ${media} {\n${rule.replaceAll(/^/gm, '  ')}\n}`;
}

function block(prelude: string, declarations: Readonly<Record<string, string>>): string {
  const lines = Object.entries(declarations).map(([property, value]) => `  ${property}: ${value};`);
  return `${prelude} {\n${lines.join('\n')}\n}`;
}

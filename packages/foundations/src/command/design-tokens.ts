import { converter } from 'culori';
import type { Brand, Face } from '../brands/brand.js';
import { space } from '../brands/brand-rules.js';
import { pictureColors, scrims } from '../brands/picture-colors.js';
import { faces, type TextStep } from '../type-scale/text.js';

/** A token as the Design Tokens Format Module writes it (W3C Community Group, 2025.10, chapter 5). */
export interface DesignToken {
  $type: 'color' | 'dimension' | 'fontFamily' | 'typography';
  $value: unknown;
}

export interface TokenGroup {
  [name: string]: DesignToken | TokenGroup;
}

type Tree<Leaf> = { readonly [name: string]: Leaf | Tree<Leaf> };

const toRgb = converter('rgb');

/**
 * All that a brand decides in one scheme as design tokens, by the names of the theme contract. Sizes of type are given for a phone and from the tablet's width on; keywords,
 * such as the case of kickers, are not among them, because the format has no type for a keyword.
 */
export function designTokens(brand: Brand, scheme: 'light' | 'dark'): TokenGroup {
  return {
    color: mapped(brand[scheme], (value: string) => color(value)),
    picture: {
      ground: mapped(pictureColors.ground, (value: string) => color(value)),
      scrim: mapped(scrims, ([value, alpha]: readonly [string, number]) => color(value, alpha), isScrim),
      ink: mapped(pictureColors.ink, (value: string) => color(value)),
    },
    space: mapped(space, (value: string) => dimension(value)),
    radius: mapped(brand.radius, (value: string) => dimension(value)),
    line: mapped(brand.line, (value: string) => dimension(value)),
    measure: mapped(brand.measure, (value: string) => dimension(value)),
    font: mapped(brand.font, (value: string) => ({ $type: 'fontFamily' as const, $value: familiesIn(value) })),
    type: { phone: steps(brand, 0), tablet: steps(brand, 1) },
  };
}

const isScrim = (value: unknown): value is readonly [string, number] => Array.isArray(value);

function mapped<Leaf extends string | readonly [string, number]>(
  tree: object,
  token: (leaf: Leaf) => DesignToken,
  isLeaf: (value: unknown) => boolean = (value) => typeof value === 'string',
): TokenGroup {
  return Object.fromEntries(
    Object.entries(tree as Tree<Leaf>).map(([name, value]) => [
      name,
      isLeaf(value) ? token(value as Leaf) : mapped(value as Tree<Leaf>, token, isLeaf),
    ]),
  );
}

function color(hex: string, alpha?: number): DesignToken {
  const read = toRgb(hex);
  if (read === undefined) throw new Error(`${hex} is no colour.`);
  const components = [read.r, read.g, read.b].map((share) => Number(share.toFixed(4)));
  return { $type: 'color', $value: { colorSpace: 'srgb', components, ...(alpha !== undefined && { alpha }), hex } };
}

/** The format knows px and rem. */
function dimension(css: string): DesignToken {
  const [, value = '', unit = ''] = /^(-?[\d.]+)(px|rem)$/.exec(css) ?? [];
  if (unit === '') throw new Error(`${css} is no length in px or rem.`);
  return { $type: 'dimension', $value: { value: Number(value), unit } };
}

const familiesIn = (css: string) => css.split(',').map((family) => family.trim().replaceAll(/^['"]|['"]$/g, ''));

function steps({ type }: Brand, width: 0 | 1): TokenGroup {
  return Object.fromEntries(
    Object.entries(type).map(([step, face]) => [step, typography(step as TextStep, face, width)]),
  );
}

function typography(step: TextStep, face: Face, width: 0 | 1): DesignToken {
  const [, , lineHeight, fontWeight, tracking] = face;
  const size = face[width] / 16;
  return {
    $type: 'typography',
    $value: {
      fontFamily: `{font.${faces[step]}}`,
      fontSize: { value: size, unit: 'rem' },
      fontWeight,
      // The contract's is in em, which the format does not know.
      letterSpacing: { value: Number((tracking * size).toFixed(5)), unit: 'rem' },
      lineHeight,
    },
  };
}

/** A set of tokens as the plug-in Tokens Studio for Figma keeps it, and sets that make a theme together. */
export interface TokensStudioFile {
  $themes: { id: string; name: string; group: string; selectedTokenSets: Record<string, 'enabled' | 'source'> }[];
  $metadata: { tokenSetOrder: string[] };
  [set: string]: unknown;
}

/** Brands as one file of Tokens Studio: a set for each brand and scheme, and a theme that turns it on. */
export function tokensStudioFile(brands: Readonly<Record<string, Brand>>): TokensStudioFile {
  const sets = Object.entries(brands).flatMap(([name, brand]) =>
    (['light', 'dark'] as const).map(
      (scheme) => [`${name}/${scheme}`, studioSet(designTokens(brand, scheme))] as const,
    ),
  );
  return {
    ...Object.fromEntries(sets),
    $themes: sets.map(([set]) => {
      const [group = '', name = ''] = set.split('/');
      return { id: set.replace('/', '-'), name, group, selectedTokenSets: { [set]: 'enabled' } };
    }),
    $metadata: { tokenSetOrder: sets.map(([set]) => set) },
  };
}

type StudioValue = string | Record<string, string>;

interface StudioToken {
  $type: string;
  $value: StudioValue;
}

interface StudioGroup {
  [name: string]: StudioToken | StudioGroup;
}

const isToken = (value: DesignToken | TokenGroup): value is DesignToken => '$value' in value;

function studioSet(group: TokenGroup): StudioGroup {
  return Object.fromEntries(
    Object.entries(group).map(([name, value]) => [
      name,
      isToken(value) ? { $type: studioTypes[value.$type], $value: studioValue(value.$value) } : studioSet(value),
    ]),
  );
}

const studioTypes: Record<DesignToken['$type'], string> = {
  color: 'color',
  dimension: 'dimension',
  fontFamily: 'fontFamilies',
  typography: 'typography',
};

/** Values are texts there, as CSS has them. */
function studioValue(value: unknown): StudioValue {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.join(', ');
  const parts = value as Record<string, unknown>;
  if ('hex' in parts) return studioColor(parts as { hex: string; alpha?: number });
  if ('unit' in parts) return `${String(parts['value'])}${String(parts['unit'])}`;
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, studioValue(part) as string]));
}

const studioColor = ({ hex, alpha }: { hex: string; alpha?: number }) =>
  alpha === undefined
    ? hex
    : `${hex}${Math.round(alpha * 255)
        .toString(16)
        .padStart(2, '0')}`;

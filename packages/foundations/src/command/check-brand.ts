import { parse } from 'culori';
import { propertyName } from '../brands/brand-rules.js';
import { propertyOf, rolePairs, type Role, type RolePair } from '../brands/role-pairs.js';
import { vars } from '../theme/vars.css.js';
import { contrast, nearestPassing } from './contrast.js';
import type { BrandSheet, Reader } from './read-brand.js';

/** A pair of colours as a reader meets it. */
export interface CheckedPair {
  of: string;
  on: string;
  ratio: number;
  least: number;
  /** The nearest colour that would pass in place of `of`, where it does not; none if no brightness of it would. */
  instead?: string;
}

export interface CheckedMode {
  /** Every reader who sees these colours. */
  names: readonly string[];
  pairs: readonly CheckedPair[];
  /** What is wrong beside pale pairs, in sentences. */
  faults: readonly string[];
}

const light: Reader = { medium: 'screen', system: 'light', wantsMore: false };
const dark: Reader = { ...light, system: 'dark' };

const onScreen: Readonly<Record<string, Reader>> = {
  light,
  dark,
  'light chosen': { ...dark, chosen: 'light' },
  'dark chosen': { ...light, chosen: 'dark' },
};

/** Each way in which a page can be read: by the system's scheme, by the reader's choice, with more contrast, on paper. */
const readers: readonly (readonly [name: string, reader: Reader])[] = [
  ...Object.entries(onScreen),
  ...Object.entries(onScreen).map(
    ([name, reader]) => [`${name}, more contrast`, { ...reader, wantsMore: true }] as const,
  ),
  ['print', { ...light, medium: 'print' }],
  ['print from dark', { ...dark, medium: 'print', chosen: 'dark' }],
];

/** Every custom property of the contract. */
export const contractProperties: readonly string[] = leaves(vars).map((reference) => propertyName(reference));

const colorProperties = leaves(vars.color).map((reference) => propertyName(reference));

/** Looks at a brand as every reader would. Readers who see the same are told of once. */
export function checkBrand(sheet: BrandSheet): CheckedMode[] {
  const modes = new Map<string, { names: string[]; checked: Omit<CheckedMode, 'names'> }>();
  for (const [name, reader] of readers) {
    const checked = checkFor(sheet, reader);
    const key = JSON.stringify([checked, [...sheet.valuesFor(reader)].toSorted()]);
    const mode = modes.get(key) ?? { names: [], checked };
    mode.names.push(name);
    modes.set(key, mode);
  }
  return [...modes.values()].map(({ names, checked }) => ({ names, ...checked }));
}

function checkFor(sheet: BrandSheet, reader: Reader): Omit<CheckedMode, 'names'> {
  const values = sheet.valuesFor(reader);
  const missing = contractProperties.filter((property) => !values.has(property));
  const colors = new Map([...values].filter(([property]) => colorProperties.includes(property)));
  const unclear = [...colors].flatMap(([property, value]) => whyUnclear(property, value) ?? []);
  const known = (role: Role) => {
    const color = colors.get(propertyOf(role));
    return color !== undefined && whyUnclear('', color) === undefined ? color : undefined;
  };
  return {
    pairs: rolePairs.flatMap((pair) => checkPair(pair, known, reader.wantsMore) ?? []),
    faults: [
      ...missing.map((property) => `${property} is not set, so Galley’s default brand shows there.`),
      ...leftLight(sheet, reader, values),
      ...unclear,
    ],
  };
}

/** Colours that a dark scheme forgot. A sheet without any dark colour has no such scheme. */
function leftLight(sheet: BrandSheet, reader: Reader, values: ReadonlyMap<string, string>): string[] {
  const dark = reader.medium === 'screen' && (reader.chosen ?? reader.system) === 'dark';
  if (!dark) return [];
  const other: Reader = { ...reader, system: 'light', chosen: undefined };
  const own = sheet.setOnlyFor(reader, other);
  if (!colorProperties.some((property) => own.has(property))) return [];
  const inLight = sheet.valuesFor(other);
  return colorProperties
    .filter((property) => !own.has(property) && values.has(property) && values.get(property) === inLight.get(property))
    .map((property) => `${property} is not set for dark, so the light ${values.get(property)} stands there.`);
}

function checkPair(
  { of, on, ...floors }: RolePair,
  known: (role: Role) => string | undefined,
  wantsMore: boolean,
): CheckedPair | undefined {
  const color = known(of);
  const ground = known(on);
  if (color === undefined || ground === undefined) return undefined;
  const floor = (pair: Pick<RolePair, 'least' | 'leastWithMore'>) => (wantsMore ? pair.leastWithMore : pair.least);
  const pair = { of: propertyOf(of), on: propertyOf(on), ratio: contrast(color, ground), least: floor(floors) };
  if (pair.ratio >= pair.least) return pair;
  const neighbours = rolePairs
    .filter((other) => other.of === of)
    .flatMap((other) => ({ color: known(other.on) ?? ground, least: floor(other) }));
  return { ...pair, instead: nearestPassing(color, neighbours) };
}

/** Why nobody can say how much contrast a colour has; nothing if one can. */
function whyUnclear(property: string, value: string): string | undefined {
  const color = parse(value);
  if (color === undefined)
    return `${property} is “${value}”, which cannot be computed here: write a colour, such as #8c1c13 or oklch(0.4 0.13 30).`;
  if ((color.alpha ?? 1) < 1)
    return `${property} is “${value}”, which shows what is behind it: write a colour that does not.`;
  return undefined;
}

type Tree = { readonly [key: string]: string | Tree };

function leaves(tree: Tree): string[] {
  return Object.values(tree).flatMap((value) => (typeof value === 'string' ? value : leaves(value)));
}

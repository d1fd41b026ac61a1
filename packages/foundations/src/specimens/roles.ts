import { vars } from '../theme/vars.css.js';
import { propertyName } from '../brands/brand-rules.js';

/** A value that a brand decides, as it is found in the contract and in the browser. */
export interface ContractEntry {
  /** Its place in the contract: `color.ink.quiet`. */
  path: string;
  /** Its custom property: `--galley-color-ink-quiet`. */
  property: string;
}

type Tree = { readonly [key: string]: string | Tree };

/** Every value in a group of the contract, in the contract's order. */
export function entriesOf(group: keyof typeof vars): ContractEntry[] {
  const contract: Tree = vars;
  return walk(contract[group] ?? {}, group);
}

function walk(part: string | Tree, path: string): ContractEntry[] {
  if (typeof part === 'string') return [{ path, property: propertyName(part) }];
  return Object.entries(part).flatMap(([key, inner]) => walk(inner, `${path}.${key}`));
}

/** What a property comes to on the page that is open, as it was written. */
export const valueOf = (property: string) =>
  getComputedStyle(document.documentElement).getPropertyValue(property).trim();

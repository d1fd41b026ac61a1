import { vars } from '../theme/vars.css.js';
import type { Scheme } from './brand.js';
import { propertyName } from './brand-rules.js';

/** A colour's role, as the contract has it: `ink.quiet` is `--galley-color-ink-quiet`. */
export type Role = {
  [Group in keyof Scheme]: Scheme[Group] extends string ? Group : `${Group}.${keyof Scheme[Group] & string}`;
}[keyof Scheme];

/** What is written or drawn on what, and how much contrast that needs. */
export interface RolePair {
  of: Role;
  on: Role;
  /** 4.5 for text (WCAG 1.4.3), 3 for what bounds a control or draws attention (1.4.11, 2.4.13). */
  least: number;
  /** For readers who ask for more contrast: 7 for all plain text (1.4.6). */
  leastWithMore: number;
}

const grounds: readonly Role[] = ['ground.page', 'ground.tint'];

const onEachGround: readonly [of: Role, least: number, leastWithMore: number][] = [
  ['ink.strong', 4.5, 7],
  ['ink.text', 4.5, 7],
  ['ink.quiet', 4.5, 7],
  ['accent.ink', 4.5, 4.5],
  ['error.ink', 4.5, 4.5],
  ['success.ink', 4.5, 4.5],
  ['line.field', 3, 3],
  ['line.heavy', 3, 3],
  ['accent.fill', 3, 3],
  ['focus', 3, 3],
];

/** All that can meet on a page. Every brand keeps to it in every scheme; `galley-brand check` asks it of any stylesheet. */
export const rolePairs: readonly RolePair[] = [
  ...onEachGround.flatMap(([of, least, leastWithMore]) => grounds.map((on) => ({ of, on, least, leastWithMore }))),
  { of: 'accent.onFill', on: 'accent.fill', least: 4.5, leastWithMore: 4.5 },
  { of: 'accent.onFill', on: 'accent.fillHover', least: 4.5, leastWithMore: 4.5 },
  { of: 'live.onFill', on: 'live.fill', least: 4.5, leastWithMore: 4.5 },
];

export function colorOf(scheme: Scheme, role: Role): string {
  const groups: Record<string, string | Record<string, string>> = scheme;
  const [group = '', name = ''] = role.split('.');
  const found = groups[group];
  return (typeof found === 'string' ? found : found?.[name]) ?? '';
}

/** The custom property that has a role's colour. */
export const propertyOf = (role: Role) => propertyName(colorOf(vars.color, role));

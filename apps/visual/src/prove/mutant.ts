import type { Change } from './change.ts';

/** What can go wrong, in the order in which it is told. */
export const kinds = [
  'token: colour',
  'token: colour in the dark',
  'token: space, radius, line',
  'token: type',
  'token: other',
  'declaration changed',
  'declaration deleted',
  'made physical',
  'query moved by 1 px',
  'focus ring removed',
  'print rule removed',
  'forced-colours rule removed',
  'alt, ARIA, language, heading level',
  'element removed',
  'image missing',
  'font missing',
] as const;

export type Kind = (typeof kinds)[number];

/** One small fault, and how it is put into a page. All its selectors are in the names that the builds share. */
export interface Mutant {
  /** Says what it is; no other mutant is called so. */
  id: string;
  kind: Kind;
  /** The file of styles, or the group of tokens. */
  component: string;
  change: Change;
  /** Selectors of all whose style it could change at first hand. */
  touched: string[];
}

export const isToken = ({ kind }: Pick<Mutant, 'kind'>) => kind.startsWith('token');

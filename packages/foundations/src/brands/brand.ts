import type { TextStep } from '../type-scale/text.js';
import type { vars } from '../theme/vars.css.js';

type Filled<Tree> = { [Key in keyof Tree]: Tree[Key] extends string ? string : Filled<Tree[Key]> };
type Values<Group extends keyof typeof vars> = Filled<(typeof vars)[Group]>;

/** The colours of one scheme, as sRGB hex. Contrast of every pair that can meet is tested. */
export type Scheme = Values<'color'>;

/** One step: size on a phone, size from the desk breakpoint (both in px at 16 px root), leading, weight, tracking in em. */
export type Face = readonly [phone: number, desk: number, leading: number, weight: number, tracking: number];

/** Everything that makes one newspaper look unlike another. Components never see it, only the contract that it fills. */
export interface Brand {
  light: Scheme;
  dark: Scheme;
  font: Values<'font'>;
  type: Record<TextStep, Face>;
  line: Values<'line'>;
  radius: Values<'radius'>;
  manner: Values<'manner'>;
  measure: Values<'measure'>;
}

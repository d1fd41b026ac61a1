import { layers } from '@galley/foundations';
import { createVar, styleVariants } from '@vanilla-extract/css';

/** How the lists inside count. */
export const listDigits = createVar();

/** CSS's names of the numbering systems (CSS Counter Styles 3) that Unicode's `Intl` knows by others. */
export const numberings = styleVariants(
  {
    arab: 'arabic-indic',
    arabext: 'persian',
    beng: 'bengali',
    deva: 'devanagari',
    khmr: 'khmer',
    mymr: 'myanmar',
    thai: 'thai',
  },
  (name) => ({ '@layer': { [layers.components]: { vars: { [listDigits]: name } } } }),
);

import { counterStyles, variant } from '@galley/foundations';
import { createVar, styleVariants } from '@vanilla-extract/css';

/** How the lists inside count. */
export const listDigits = createVar();

/** The digits of an edition, as `digitsOf` names them, for the lists inside. */
export const digits = styleVariants(counterStyles, (name) => variant({ vars: { [listDigits]: name } }));

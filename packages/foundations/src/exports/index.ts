import '../brands/brands.css.js';
import '../brands/fallback-faces.css.js';
import '../base/base.css.js';

export { layers } from '../layers/layers.css.js';
export { component, variant } from '../layers/component.js';
export { vars } from '../theme/vars.css.js';
export { focusRing } from '../theme/focus-ring.js';
export { text, type TextStep } from '../type-scale/text.js';
export { counterStyles } from '../counter-styles/counter-styles.js';
export { breakpoints, from, type Breakpoint } from '../breakpoints/from.js';
export { brandNames, type BrandName } from '../brands/brand-names.js';

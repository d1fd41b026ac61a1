import { globalLayer } from '@vanilla-extract/css';

/**
 * The cascade layers of every Galley stylesheet, lowest first. A site's own CSS is in no layer,
 * so it wins over all of them without `!important` (CSS Cascading and Inheritance 5, §6.4.2).
 */
const root = globalLayer('galley');

export const layers = {
  /** Undoes what browsers disagree on. Whole pages only. */
  reset: globalLayer({ parent: root }, 'reset'),
  /** Custom properties: the theme contract's values per brand, scheme and width. */
  tokens: globalLayer({ parent: root }, 'tokens'),
  /** The bare page: ground, ink, text face. Whole pages only. */
  base: globalLayer({ parent: root }, 'base'),
  /** Every component's own rules. */
  components: globalLayer({ parent: root }, 'components'),
  /** Single-purpose rules that beat a component, such as hiding visually. */
  utilities: globalLayer({ parent: root }, 'utilities'),
} as const;

import type { Scheme } from './brand.js';

/** A light scheme as it is printed: ink on paper, which is white, and the brand's own accent. */
export function onPaper(light: Scheme): Scheme {
  return {
    ...light,
    ground: { page: '#ffffff', tint: '#ffffff' },
    ink: { strong: '#000000', text: '#000000', quiet: '#444444' },
  };
}

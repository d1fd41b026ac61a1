import type { Scheme } from './brand.js';

/** A scheme for readers who ask for more contrast: no quiet ink, no faint line. */
export function moreContrast(scheme: Scheme): Scheme {
  return {
    ...scheme,
    ink: { strong: scheme.ink.strong, text: scheme.ink.strong, quiet: scheme.ink.text },
    line: { hair: scheme.ink.quiet, heavy: scheme.ink.strong, field: scheme.ink.strong },
  };
}

/** Widths, in px at the browser's default text size, from which a wider layout holds. */
export const breakpoints = { landscape: 480, tablet: 768, desk: 1024, wide: 1280 } as const;

export type Breakpoint = keyof typeof breakpoints;

/**
 * The media condition for a breakpoint and everything wider: `'@media': { [from('tablet')]: … }`.
 * In `em`, so that a reader who enlarges text gets the narrow layout before it breaks (WCAG 1.4.4).
 */
export function from(breakpoint: Breakpoint): string {
  return `(min-width: ${breakpoints[breakpoint] / 16}em)`;
}

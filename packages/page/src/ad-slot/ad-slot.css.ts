import { component, text, variant, vars } from '@galley/foundations';
import { style, styleVariants } from '@vanilla-extract/css';
import { adFormats, type AdSize } from './ad-formats.js';

/** As wide as its place; its formats ask this width, and not the window's, how much they may take. */
export const root = style(
  component({ containerType: 'inline-size', minInlineSize: 0, '@media': { print: { display: 'none' } } }),
);

/** Where a place is narrower than the narrowest format, the box stands out of it on both sides alike. */
export const layout = style(
  component({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'center', gap: vars.space.xxs }),
);

export const label = style(component({ ...text('caption'), color: vars.color.ink.quiet }));

/**
 * Its size never depends on what is in it, and nothing in it asks for room, paints outside, or fixes itself to the
 * window (CSS Containment Level 2, “strict”).
 */
const box = style(
  component({
    contain: 'strict',
    overflow: 'clip',
    display: 'grid',
    placeItems: 'safe center',
    backgroundColor: vars.color.ground.tint,
  }),
);

export const format = styleVariants(adFormats, (sizes: readonly AdSize[]) => [
  box,
  style(
    variant({
      '@container': Object.fromEntries(
        sizes.map(({ from, width, height }) => [
          `(min-width: ${from}px)`,
          { inlineSize: `${width}px`, blockSize: `${height}px` },
        ]),
      ),
    }),
  ),
]);

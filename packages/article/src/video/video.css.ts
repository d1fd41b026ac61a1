import { component, text, variant, vars } from '@galley/foundations';
import { style, styleVariants } from '@vanilla-extract/css';

export const root = style(
  component({ display: 'grid', gap: vars.space.xs, minInlineSize: 0, '@media': { print: { breakInside: 'avoid' } } }),
);

const frameBase = style(component({ position: 'relative', minInlineSize: 0, backgroundColor: vars.color.ground.tint }));

export const frame = styleVariants({
  withPoster: [frameBase],
  bare: [frameBase, style(variant({ '@media': { print: { display: 'none' } } }))],
});

/** An upright film is not taller than what most readers can see at once. */
export const shape = style(
  component({ display: 'block', inlineSize: '100%', blockSize: 'auto', maxBlockSize: '48rem' }),
);

export const film = style(
  component({
    position: 'absolute',
    inset: 0,
    inlineSize: '100%',
    blockSize: '100%',
    maxInlineSize: 'none',
    objectFit: 'contain',
  }),
);

/** On paper a film that has no poster is its address. */
export const address = style(
  component({
    ...text('meta'),
    display: 'none',
    color: vars.color.ink.quiet,
    overflowWrap: 'anywhere',
    '@media': { print: { display: 'block' } },
  }),
);

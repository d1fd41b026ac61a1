import { component, from, variant, vars } from '@galley/foundations';
import { style, styleVariants } from '@vanilla-extract/css';

const base = style(
  component({
    display: 'grid',
    gap: vars.space.xs,
    minInlineSize: 0,
    '@media': { print: { breakInside: 'avoid' } },
  }),
);

/** The figure fills the column it is given; the layout decides how wide that column is. */
export const placement = styleVariants({
  inline: [base],
  wide: [base],
  full: [base],
  portrait: [base, style(variant({ '@media': { [from('landscape')]: { inlineSize: '66%', marginInline: 'auto' } } }))],
});

export const picture = style(component({ minInlineSize: 0 }));

/** A full-bleed picture's caption keeps the margin that the picture gave up. */
export const inset = style(
  variant({ marginInline: vars.space.m, '@media': { [from('tablet')]: { marginInline: 0 } } }),
);

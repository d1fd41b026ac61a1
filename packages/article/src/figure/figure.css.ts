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

const pictureBase = style(component({ minInlineSize: 0 }));

/** On a phone a full picture goes to the edges of a page whose margin is `space.m`; its caption keeps that margin. */
export const picture = styleVariants({
  inline: [pictureBase],
  wide: [pictureBase],
  portrait: [pictureBase],
  full: [
    pictureBase,
    style(
      variant({
        '@media': { [`not all and ${from('tablet')}`]: { marginInline: `calc(-1 * ${vars.space.m})` } },
      }),
    ),
  ],
});

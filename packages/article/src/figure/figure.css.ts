import { component, from, variant, vars } from '@galley/foundations';
import { style, styleVariants } from '@vanilla-extract/css';

const base = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: vars.space.xs,
    minInlineSize: 0,
    '@media': { print: { breakInside: 'avoid' } },
  }),
);

/** The figure fills the column it is given, unless its picture should stand with the text or is upright. */
export const placement = styleVariants({
  inline: [base, style(variant({ maxInlineSize: vars.measure.text }))],
  wide: [base],
  full: [base],
  portrait: [
    base,
    style(
      variant({
        maxInlineSize: vars.measure.text,
        '@media': {
          [from('landscape')]: { gridTemplateColumns: 'minmax(0, 66%)', justifyContent: 'center' },
        },
      }),
    ),
  ],
  overlay: [base],
});

const pictureBase = style(component({ minInlineSize: 0 }));

/** As far as the layout says that its margins reach; a layout that says nothing keeps the picture in its column. */
const toTheEdge = 'calc(-1 * var(--galley-page-margin, 0px))';

export const picture = styleVariants({
  inline: [pictureBase],
  wide: [pictureBase],
  portrait: [pictureBase],
  full: [pictureBase, style(variant({ '@media': { screen: { marginInline: toTheEdge } } }))],
  overlay: [pictureBase, style(variant({ '@media': { [`screen and ${from('landscape')}`]: { gridArea: '1 / 1' } } }))],
});

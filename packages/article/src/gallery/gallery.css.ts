import { component, focusRing, layers, text, variant, vars } from '@galley/foundations';
import { globalStyle, style, styleVariants } from '@vanilla-extract/css';

/** Of the gallery's own width, not the window's: three pictures beside one another instead of two. */
const threeUp = '(min-width: 34rem)';

globalStyle('galley-gallery:not([hidden])', { '@layer': { [layers.components]: { display: 'block' } } });

export const root = style(
  component({
    containerType: 'inline-size',
    display: 'grid',
    gap: vars.space.s,
    minInlineSize: 0,
    '@media': { print: { breakInside: 'avoid' } },
  }),
);

export const head = style(
  component({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: vars.space.m,
    paddingBlockStart: vars.space.s,
    borderBlockStart: `${vars.line.hair} solid ${vars.color.line.hair}`,
  }),
);

export const title = style(
  component({
    ...text('headlineS'),
    color: vars.color.ink.strong,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
    fontVariantNumeric: 'lining-nums',
  }),
);

export const count = style(component({ ...text('meta'), color: vars.color.ink.quiet }));

export const set = style(component({ display: 'grid', gap: vars.space.s, minInlineSize: 0 }));

export const pictures = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'repeat(6, minmax(0, 1fr))',
    columnGap: vars.space.s,
    rowGap: vars.space.m,
    listStyle: 'none',
  }),
);

const itemBase = style(
  component({ minInlineSize: 0, gridColumn: 'span 3', '@media': { print: { breakInside: 'avoid' } } }),
);

/** Where there is room for two, an odd last one has a row for itself. */
const alone = { '&:last-child:nth-child(even):not(:nth-child(2))': { gridColumn: 'span 6' } };

export const item = styleVariants({
  whole: [itemBase, style(variant({ gridColumn: 'span 6' }))],
  half: [
    itemBase,
    style(
      variant({
        '@container': { [`not ${threeUp}`]: { selectors: alone } },
      }),
    ),
  ],
  third: [
    itemBase,
    style(
      variant({
        '@container': { [`not ${threeUp}`]: { selectors: alone }, [threeUp]: { gridColumn: 'span 2' } },
      }),
    ),
  ],
});

export const figure = style(component({ display: 'grid', gap: vars.space.xs, minInlineSize: 0 }));

export const link = style(
  component({
    display: 'block',
    position: 'relative',
    cursor: 'zoom-in',
    scrollMarginBlock: vars.space.xxl,
    ':focus-visible': focusRing(),
  }),
);

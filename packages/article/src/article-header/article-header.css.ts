import { component, from, text, variant, vars } from '@galley/foundations';
import { style, styleVariants } from '@vanilla-extract/css';

export const root = style(component({ display: 'grid', gap: vars.space.m, minInlineSize: 0 }));

export const above = style(
  component({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: vars.space.s,
    rowGap: vars.space.xs,
  }),
);

const headlineBase = style(
  component({
    color: vars.color.ink.strong,
    textWrap: 'balance',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'lining-nums',
    maxInlineSize: '22em',
  }),
);

export const headline = styleVariants({
  standard: [headlineBase, style(variant(text('headlineL')))],
  feature: [headlineBase, style(variant(text('headlineXl')))],
});

export const standfirst = style(
  component({
    ...text('standfirst'),
    fontStyle: vars.manner.standfirstStyle as never,
    color: vars.color.ink.text,
    maxInlineSize: vars.measure.text,
    textWrap: 'pretty',
    overflowWrap: 'anywhere',
  }),
);

export const meta = style(
  component({
    marginBlockStart: vars.space.xxs,
    '@media': { [from('tablet')]: { marginBlockStart: vars.space.xs } },
  }),
);

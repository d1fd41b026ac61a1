import { component, focusRing, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({
    overflowWrap: 'anywhere',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: vars.space.m,
    maxInlineSize: vars.measure.text,
    minInlineSize: 0,
  }),
);

export const title = style(
  component({
    ...text('headlineL'),
    color: vars.color.ink.strong,
    textWrap: 'balance',
    fontVariantNumeric: 'lining-nums',
  }),
);

export const words = style(component({ ...text('body'), color: vars.color.ink.text, textWrap: 'pretty' }));

export const form = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: vars.space.l,
    inlineSize: '100%',
    paddingBlockStart: vars.space.xs,
  }),
);

export const choices = style(component({ border: 0, inlineSize: '100%', minInlineSize: 0 }));

export const list = style(component({ listStyle: 'none' }));

export const item = style(
  component({
    borderBlockStart: `${vars.line.hair} solid ${vars.color.line.hair}`,
    ':last-child': { borderBlockEnd: `${vars.line.hair} solid ${vars.color.line.hair}` },
  }),
);

export const link = style(
  component({
    ...text('meta'),
    color: vars.color.ink.strong,
    textDecorationThickness: '1px',
    textUnderlineOffset: '0.2em',
    ':hover': { textDecorationThickness: '2px' },
    ':focus-visible': focusRing(),
  }),
);

import { component, focusRing, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const head = style(component({ display: 'grid', gap: vars.space.l, justifyItems: 'stretch', minInlineSize: 0 }));

export const title = style(component({ ...text('headlineL'), color: vars.color.ink.strong, textWrap: 'balance' }));

export const advice = style(
  component({ ...text('bodySmall'), color: vars.color.ink.text, maxInlineSize: vars.measure.text, textWrap: 'pretty' }),
);

export const pages = style(
  component({
    ...text('meta'),
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: vars.space.l,
    rowGap: vars.space.xs,
    color: vars.color.ink.quiet,
    '@media': { print: { display: 'none' } },
  }),
);

export const link = style(
  component({
    paddingBlock: vars.space.s,
    color: vars.color.ink.strong,
    textDecorationLine: 'underline',
    textUnderlineOffset: '0.2em',
    ':hover': { textDecorationThickness: '2px' },
    ':focus-visible': focusRing(),
  }),
);

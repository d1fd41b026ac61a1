import { component, focusRing, from, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({
    display: 'grid',
    gap: vars.space.m,
    maxInlineSize: vars.measure.text,
    minInlineSize: 0,
    paddingBlockStart: vars.space.m,
    borderBlockStart: `${vars.line.heavy} solid ${vars.color.line.heavy}`,
    overflowWrap: 'anywhere',
    '@media': { print: { breakInside: 'avoid' } },
  }),
);

export const title = style(
  component({ ...text('kicker'), textTransform: vars.manner.kickerCase as never, color: vars.color.ink.quiet }),
);

export const people = style(component({ display: 'grid', gap: vars.space.l, listStyleType: 'none' }));

export const person = style(component({ display: 'flex', alignItems: 'start', gap: vars.space.m, minInlineSize: 0 }));

export const portrait = style(
  component({
    flex: 'none',
    inlineSize: '64px',
    overflow: 'hidden',
    borderRadius: '50%',
    '@media': { [from('tablet')]: { inlineSize: '80px' }, print: { display: 'none' } },
  }),
);

export const words = style(component({ display: 'grid', gap: vars.space.xxs, minInlineSize: 0 }));

export const head = style(
  component({ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: vars.space.xs }),
);

export const name = style(component({ ...text('headlineXs'), color: vars.color.ink.strong }));

export const link = style(
  component({
    color: 'inherit',
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline', textDecorationThickness: '1px', textUnderlineOffset: '0.14em' },
    ':focus-visible': focusRing(),
  }),
);

export const organisation = style(component({ ...text('meta'), color: vars.color.ink.quiet }));

export const biography = style(component({ ...text('bodySmall'), color: vars.color.ink.text, textWrap: 'pretty' }));

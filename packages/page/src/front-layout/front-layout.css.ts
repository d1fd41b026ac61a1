import { component, from, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(component({ ':focus': { outline: 'none' } }));

export const before = style(
  component({
    inlineSize: '100%',
    maxInlineSize: vars.measure.page,
    marginInline: 'auto',
    paddingInline: vars.space.m,
    paddingBlockStart: vars.space.m,
    '@media': { [from('tablet')]: { paddingInline: vars.space.l }, print: { display: 'none' } },
  }),
);

/** On a desk the lead takes nine columns and the aside three; everything after takes the whole width. */
export const grid = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: vars.space.xl,
    inlineSize: '100%',
    maxInlineSize: vars.measure.page,
    marginInline: 'auto',
    paddingInline: vars.space.m,
    paddingBlock: vars.space.l,
    '@media': {
      [from('tablet')]: { paddingInline: vars.space.l, paddingBlock: vars.space.xl },
      [from('desk')]: { gridTemplateColumns: 'minmax(0, 9fr) minmax(0, 3fr)', columnGap: vars.space.xl },
      print: { paddingInline: 0 },
    },
  }),
);

export const lead = style(component({ display: 'grid', gap: vars.space.xl, alignContent: 'start', minInlineSize: 0 }));

export const aside = style(
  component({
    display: 'grid',
    gap: vars.space.xl,
    alignContent: 'start',
    minInlineSize: 0,
    '@media': {
      [from('desk')]: {
        paddingInlineStart: vars.space.l,
        borderInlineStart: `${vars.line.hair} solid ${vars.color.line.hair}`,
      },
    },
  }),
);

export const after = style(component({ gridColumn: '1 / -1', display: 'grid', gap: vars.space.xxl, minInlineSize: 0 }));

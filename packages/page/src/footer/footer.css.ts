import { component, focusRing, from, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({
    ...text('meta'),
    color: vars.color.ink.quiet,
    overflowWrap: 'anywhere',
    borderBlockStart: `${vars.line.section} solid ${vars.color.line.heavy}`,
    '@media': { print: { borderBlockStartWidth: '1px' } },
  }),
);

export const inner = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: vars.space.xl,
    inlineSize: '100%',
    maxInlineSize: vars.measure.page,
    marginInline: 'auto',
    paddingInline: vars.space.m,
    paddingBlock: vars.space.xl,
    '@media': {
      [from('tablet')]: { paddingInline: vars.space.l, gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
      [from('desk')]: { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 3fr) minmax(0, 4fr)' },
      print: { display: 'block', paddingBlock: vars.space.s, paddingInline: 0, breakInside: 'avoid' },
    },
  }),
);

export const about = style(component({ display: 'grid', gap: vars.space.xs, alignContent: 'start' }));

export const name = style(component({ ...text('mastheadS'), color: vars.color.ink.strong }));

export const list = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    listStyle: 'none',
    alignContent: 'start',
    '@media': { print: { display: 'none' } },
  }),
);

export const link = style(
  component({
    display: 'inline-block',
    paddingBlock: vars.space.xxs,
    color: vars.color.ink.strong,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline', textUnderlineOffset: '0.2em' },
    ':focus-visible': focusRing(),
  }),
);

export const slot = style(component({ minInlineSize: 0, '@media': { print: { display: 'none' } } }));

export const settings = style(
  component({ gridColumn: '1 / -1', minInlineSize: 0, '@media': { print: { display: 'none' } } }),
);

import { component, from, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({
    display: 'grid',
    gap: vars.space.xs,
    paddingBlock: vars.space.m,
    borderBlock: `${vars.line.hair} solid ${vars.color.line.hair}`,
    '@media': {
      [from('landscape')]: {
        gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.4fr)',
        columnGap: vars.space.l,
        alignItems: 'center',
      },
      print: { display: 'none' },
    },
  }),
);

export const words = style(component({ display: 'grid', gap: vars.space.xxs, minInlineSize: 0 }));

export const title = style(
  component({
    ...text('meta'),
    fontWeight: 600,
    color: vars.color.ink.strong,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: vars.space.xs,
  }),
);

export const duration = style(
  component({ fontWeight: 400, color: vars.color.ink.quiet, fontVariantNumeric: 'tabular-nums' }),
);

export const note = style(component({ ...text('meta'), color: vars.color.ink.quiet, textWrap: 'pretty' }));

export const player = style(component({ display: 'block', inlineSize: '100%', minInlineSize: 0, blockSize: '40px' }));

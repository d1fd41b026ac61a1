import { component, focusRing, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({
    ...text('control'),
    position: 'absolute',
    insetInlineStart: vars.space.s,
    insetBlockStart: vars.space.s,
    zIndex: 1,
    padding: `${vars.space.xs} ${vars.space.m}`,
    color: vars.color.ground.page,
    backgroundColor: vars.color.ink.strong,
    selectors: {
      '&:not(:focus)': { inlineSize: '1px', blockSize: '1px', padding: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
    },
    ':focus': focusRing(),
    '@media': { print: { display: 'none' } },
  }),
);

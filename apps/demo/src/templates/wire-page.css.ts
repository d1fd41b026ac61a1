import { component, focusRing, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const source = style(
  component({ ...text('meta'), color: vars.color.ink.quiet, overflowWrap: 'anywhere', textWrap: 'pretty' }),
);

export const link = style(
  component({
    color: vars.color.ink.strong,
    textDecorationThickness: '1px',
    textUnderlineOffset: '0.2em',
    ':hover': { textDecorationThickness: '2px' },
    ':focus-visible': focusRing(),
  }),
);

import { component, focusRing, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({
    ...text('meta'),
    justifySelf: 'start',
    paddingBlock: vars.space.xxs,
    color: vars.color.ink.strong,
    textDecorationLine: 'underline',
    textUnderlineOffset: '0.16em',
    ':hover': { textDecorationThickness: '2px' },
    ':focus-visible': focusRing(),
    '@media': { print: { display: 'none' } },
  }),
);

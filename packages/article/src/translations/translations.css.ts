import { component, focusRing, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({
    ...text('meta'),
    color: vars.color.ink.quiet,
    minInlineSize: 0,
    overflowWrap: 'anywhere',
    '@media': { print: { display: 'none' } },
  }),
);

/** A finger's target, though it stands in a line of text (WCAG 2.5.8). */
export const language = style(
  component({
    display: 'inline-block',
    paddingBlock: vars.space.xxs,
    color: vars.color.ink.strong,
    textDecorationLine: 'underline',
    textUnderlineOffset: '0.16em',
    ':hover': { textDecorationThickness: '2px' },
    ':focus-visible': focusRing(),
  }),
);

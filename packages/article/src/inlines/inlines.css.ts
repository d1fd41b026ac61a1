import { component, focusRing, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const link = style(
  component({
    color: 'inherit',
    textDecorationLine: 'underline',
    textDecorationThickness: '1px',
    textDecorationColor: vars.color.accent.ink,
    textUnderlineOffset: '0.16em',
    ':hover': { color: vars.color.accent.ink, textDecorationThickness: '2px' },
    ':focus-visible': focusRing(),
  }),
);

export const code = style(
  component({
    fontFamily: 'ui-monospace, monospace',
    fontSize: '0.88em',
    backgroundColor: vars.color.ground.tint,
    paddingInline: '0.25em',
  }),
);

/** Set apart without pushing its line apart. */
export const raised = style(component({ fontSize: '0.7em', lineHeight: 0 }));

import { component, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({
    ...text('kicker'),
    textTransform: vars.manner.kickerCase as never,
    color: vars.color.accent.ink,
    overflowWrap: 'anywhere',
  }),
);

import { component, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({
    display: 'grid',
    gap: vars.space.s,
    paddingBlock: vars.space.m,
    borderBlock: `${vars.line.hair} solid ${vars.color.line.hair}`,
    '@media': { print: { display: 'none' } },
  }),
);

export const title = style(
  component({ ...text('kicker'), textTransform: vars.manner.kickerCase as never, color: vars.color.ink.quiet }),
);

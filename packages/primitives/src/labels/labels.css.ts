import { component, text, variant, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({ display: 'flex', flexWrap: 'wrap', gap: vars.space.xs, listStyle: 'none', alignItems: 'center' }),
);

export const label = style(
  component({
    ...text('kicker'),
    textTransform: vars.manner.kickerCase as never,
    color: vars.color.ink.strong,
    paddingInline: vars.space.xs,
    border: `1px solid ${vars.color.line.field}`,
    borderRadius: vars.radius.control,
  }),
);

/** What happens now is filled; the rest only bounded. In forced colours both keep their border. */
export const now = style(
  variant({
    color: vars.color.live.onFill,
    backgroundColor: vars.color.live.fill,
    borderColor: vars.color.live.fill,
    // Paper gets no fills, and pale words on none are lost.
    '@media': { print: { color: vars.color.ink.strong, background: 'none', borderColor: vars.color.ink.strong } },
  }),
);

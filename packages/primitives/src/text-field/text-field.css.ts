import { component, focusRing, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: vars.space.xxs, minInlineSize: 0 }),
);

export const label = style(
  component({
    ...text('meta'),
    fontWeight: vars.type.control.weight,
    color: vars.color.ink.strong,
    overflowWrap: 'anywhere',
  }),
);

export const input = style(
  component({
    ...text('control'),
    fontWeight: 400,
    // Below 16 px a phone zooms into the field.
    fontSize: `max(16px, ${vars.type.control.size})`,
    inlineSize: '100%',
    minBlockSize: '44px',
    paddingInline: vars.space.s,
    color: vars.color.ink.strong,
    backgroundColor: vars.color.ground.page,
    border: `1px solid ${vars.color.line.field}`,
    borderRadius: vars.radius.control,
    ':hover': { borderColor: vars.color.ink.strong },
    ':focus-visible': focusRing(),
    selectors: {
      '&[aria-invalid="true"]': {
        borderColor: vars.color.error.ink,
        boxShadow: `inset 0 0 0 1px ${vars.color.error.ink}`,
      },
    },
  }),
);

import { component, focusRing, text, variant, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({
    ...text('control'),
    overflowWrap: 'anywhere',
    appearance: 'none',
    cursor: 'pointer',
    minBlockSize: '44px',
    paddingInline: vars.space.l,
    paddingBlock: vars.space.xs,
    color: vars.color.accent.onFill,
    backgroundColor: vars.color.accent.fill,
    border: '1px solid transparent',
    borderRadius: vars.radius.control,
    ':hover': { backgroundColor: vars.color.accent.fillHover },
    ':focus-visible': focusRing(),
    '@media': { print: { display: 'none' } },
  }),
);

/** What a `<button>` does by itself. */
export const link = style(
  variant({
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    textAlign: 'center',
    textDecorationLine: 'none',
    '@media': { print: { display: 'none' } },
  }),
);

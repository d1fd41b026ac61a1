import { component, focusRing, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({
    ...text('meta'),
    display: 'flex',
    alignItems: 'start',
    gap: vars.space.s,
    color: vars.color.ink.quiet,
  }),
);

export const avatar = style(
  component({
    flex: 'none',
    inlineSize: '48px',
    overflow: 'hidden',
    borderRadius: '50%',
    '@media': { print: { display: 'none' } },
  }),
);

/** Beside a portrait: in its middle when short, from its top when long. */
export const words = style(
  component({
    display: 'grid',
    alignContent: 'center',
    alignSelf: 'stretch',
    gap: vars.space.xxs,
    minInlineSize: 0,
  }),
);

export const line = style(component({ overflowWrap: 'anywhere', textWrap: 'pretty' }));

export const name = style(component({ color: vars.color.ink.strong, fontWeight: 600 }));

export const link = style(
  component({
    color: 'inherit',
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline', textUnderlineOffset: '0.16em' },
    ':focus-visible': focusRing(),
  }),
);

/** Facts stand in a row, a middle dot before each that is style and not text. The one before a line is cut off. */
export const facts = style(
  component({
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: vars.space.m,
    overflowX: 'clip',
    fontVariantNumeric: 'tabular-nums',
  }),
);

export const fact = style(
  component({
    position: 'relative',
    '::before': {
      content: "'\\b7' / ''",
      position: 'absolute',
      insetInlineStart: `calc(-1 * ${vars.space.m})`,
      inlineSize: vars.space.m,
      textAlign: 'center',
      color: vars.color.ink.quiet,
    },
  }),
);

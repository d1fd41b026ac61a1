import { component, focusRing, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({
    ...text('meta'),
    display: 'flex',
    alignItems: 'center',
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

export const words = style(component({ display: 'grid', gap: vars.space.xxs, minInlineSize: 0 }));

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

/** Facts stand in a row, a middle dot between them that is style and not text. */
export const facts = style(
  component({ display: 'flex', flexWrap: 'wrap', fontVariantNumeric: 'tabular-nums', columnGap: vars.space.xs }),
);

export const fact = style(
  component({
    selectors: {
      '&:not(:first-child)::before': {
        content: "'\\b7' / ''",
        marginInlineEnd: vars.space.xs,
        color: vars.color.ink.quiet,
      },
    },
  }),
);

import { component, focusRing, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({
    ...text('meta'),
    display: 'inline-flex',
    alignItems: 'center',
    justifySelf: 'start',
    gap: vars.space.xs,
    minBlockSize: '44px',
    color: vars.color.ink.strong,
    fontVariantNumeric: 'tabular-nums lining-nums',
    textDecorationLine: 'none',
    ':hover': { color: vars.color.accent.ink, textDecorationLine: 'underline', textUnderlineOffset: '0.16em' },
    ':focus-visible': focusRing(),
    '@media': { print: { display: 'none' } },
  }),
);

export const icon = style(component({ flex: 'none', inlineSize: '18px', blockSize: '18px' }));

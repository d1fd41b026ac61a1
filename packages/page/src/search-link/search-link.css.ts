import { component, focusRing, from, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

/** A finger's target on a phone, where only the lens is seen: it reaches beyond the lens, into the page's margin. */
export const root = style(
  component({
    ...text('meta'),
    fontWeight: vars.type.control.weight,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: vars.space.xs,
    position: 'relative',
    minInlineSize: '44px',
    minBlockSize: '44px',
    color: vars.color.ink.strong,
    textDecorationLine: 'none',
    ':hover': { color: vars.color.accent.ink, textDecorationLine: 'underline', textUnderlineOffset: '0.3em' },
    ':focus-visible': { ...focusRing(), outlineOffset: '-2px' },
    '@media': { print: { display: 'none' } },
  }),
);

export const lens = style(component({ inlineSize: '20px', blockSize: '20px' }));

/** Heard everywhere; seen where there is room beside the name. */
export const word = style(
  component({
    position: 'absolute',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
    '@media': {
      [from('desk')]: {
        position: 'static',
        inlineSize: 'auto',
        blockSize: 'auto',
        overflow: 'visible',
        clipPath: 'none',
      },
    },
  }),
);

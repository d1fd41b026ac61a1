import { component, focusRing, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

/** How far up it fades: some lines, and the page's gap. */
const fade = `calc(8rem + ${vars.space.l})`;

/**
 * Over the end of what stands before it. So much of the ground is as much as any brand's ink bears and is still read
 * (WCAG 1.4.3): what fades is text, and free. Where a reader asked for more contrast, or for own colours, nothing fades.
 */
export const root = style(
  component({
    overflowWrap: 'anywhere',
    position: 'relative',
    display: 'grid',
    justifyItems: 'start',
    gap: vars.space.s,
    minInlineSize: 0,
    maxInlineSize: vars.measure.text,
    paddingBlockStart: vars.space.l,
    borderBlockStart: `${vars.line.section} solid ${vars.color.line.heavy}`,
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlockEnd: `calc(100% + ${vars.line.section})`,
      insetInline: 0,
      blockSize: fade,
      pointerEvents: 'none',
      backgroundImage: `linear-gradient(transparent, ${vars.color.ground.page} calc(100% - ${vars.space.l}))`,
      opacity: 0.35,
    },
    '@media': {
      '(forced-colors: active), (prefers-contrast: more), print': { '::before': { content: 'none' } },
    },
  }),
);

export const headline = style(
  component({
    ...text('headlineM'),
    color: vars.color.ink.strong,
    minInlineSize: 0,
    textWrap: 'balance',
    fontVariantNumeric: 'lining-nums',
  }),
);

export const offer = style(
  component({
    ...text('bodySmall'),
    color: vars.color.ink.text,
    maxInlineSize: vars.measure.text,
    minInlineSize: 0,
    textWrap: 'pretty',
  }),
);

export const way = style(
  component({ display: 'grid', marginBlockStart: vars.space.xs, '@media': { print: { display: 'none' } } }),
);

export const known = style(
  component({ ...text('meta'), color: vars.color.ink.quiet, '@media': { print: { display: 'none' } } }),
);

export const signIn = style(
  component({
    display: 'inline-block',
    paddingBlock: vars.space.xxs,
    color: vars.color.ink.strong,
    textDecorationLine: 'underline',
    textDecorationThickness: '1px',
    textUnderlineOffset: '0.2em',
    ':hover': { textDecorationThickness: '2px' },
    ':focus-visible': focusRing(),
  }),
);

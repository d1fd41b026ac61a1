import { component, focusRing, text, vars } from '@galley/foundations';
import { fallbackVar, style } from '@vanilla-extract/css';
import { listDigits } from '../text-nodes/digits.css.js';

export const root = style(
  component({
    ...text('bodySmall'),
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: vars.space.s,
    maxInlineSize: vars.measure.text,
    paddingBlockStart: vars.space.m,
    borderBlockStart: `${vars.line.hair} solid ${vars.color.line.hair}`,
    color: vars.color.ink.text,
    overflowWrap: 'anywhere',
  }),
);

export const title = style(component({ ...text('headlineXs'), color: vars.color.ink.strong, breakAfter: 'avoid' }));

export const notes = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: vars.space.xs,
    paddingInlineStart: '2em',
    listStyleType: fallbackVar(listDigits, 'decimal'),
  }),
);

/** The one that a reference led to is marked until the reader goes on. */
export const note = style(
  component({
    paddingInlineStart: vars.space.xxs,
    textWrap: 'pretty',
    fontVariantNumeric: 'lining-nums tabular-nums',
    '::marker': { color: vars.color.ink.quiet },
    ':target': {
      boxShadow: `0 0 0 ${vars.space.xxs} ${vars.color.ground.tint}`,
      backgroundColor: vars.color.ground.tint,
    },
    '@media': { print: { breakInside: 'avoid' }, '(forced-colors: active)': { ':target': { outline: '1px solid' } } },
  }),
);

export const back = style(
  component({
    position: 'relative',
    display: 'inline-block',
    minInlineSize: '24px',
    minBlockSize: '24px',
    textAlign: 'center',
    fontFamily: vars.font.meta,
    color: vars.color.accent.ink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': focusRing(),
    '@media': { print: { display: 'none' } },
  }),
);

/** Drawn, because not every face that a brand chooses has an arrow. */
export const arrow = style(component({ inlineSize: '0.75em', blockSize: '0.75em' }));

export const which = style(component({ fontSize: '0.7em', lineHeight: 0 }));

import { component, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

/** A word about the piece itself, between hairlines. Directly under each other, two notes share the one between them. */
export const root = style(
  component({
    ...text('meta'),
    display: 'grid',
    gap: vars.space.xxs,
    maxInlineSize: vars.measure.text,
    paddingBlock: vars.space.m,
    borderBlock: `${vars.line.hair} solid ${vars.color.line.hair}`,
    color: vars.color.ink.text,
    overflowWrap: 'anywhere',
    '@media': { print: { breakInside: 'avoid' } },
    selectors: { '& + &': { borderBlockStartStyle: 'none' } },
  }),
);

export const head = style(
  component({ display: 'flex', flexWrap: 'wrap', columnGap: vars.space.xs, fontVariantNumeric: 'tabular-nums' }),
);

export const title = style(component({ fontWeight: 600, color: vars.color.ink.strong }));

/** A middle dot before it, which is style and not text. */
export const date = style(
  component({
    color: vars.color.ink.quiet,
    '::before': { content: "'\\b7' / ''", marginInlineEnd: vars.space.xs },
  }),
);

export const words = style(component({ ...text('bodySmall'), textWrap: 'pretty' }));

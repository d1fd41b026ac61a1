import { component, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({
    display: 'grid',
    gap: vars.space.s,
    maxInlineSize: vars.measure.text,
    minInlineSize: 0,
    paddingBlock: `${vars.space.m} ${vars.space.l}`,
    borderBlockStart: `3px solid ${vars.color.accent.ink}`,
    borderBlockEnd: `${vars.line.hair} solid ${vars.color.line.hair}`,
    overflowWrap: 'anywhere',
    '@media': { print: { breakInside: 'avoid' } },
  }),
);

export const title = style(
  component({ ...text('headlineS'), color: vars.color.ink.strong, textWrap: 'balance', breakAfter: 'avoid' }),
);

export const list = style(component({ display: 'grid', gap: vars.space.s, listStyleType: 'none' }));

/** A short line before each point, in the place of a dot. */
export const item = style(
  component({
    ...text('bodySmall'),
    position: 'relative',
    paddingInlineStart: vars.space.l,
    color: vars.color.ink.text,
    textWrap: 'pretty',
    '::before': {
      content: "''",
      position: 'absolute',
      insetInlineStart: 0,
      insetBlockStart: `calc(${vars.type.bodySmall.leading} * 0.5em)`,
      inlineSize: vars.space.s,
      borderBlockStart: `1px solid ${vars.color.line.field}`,
    },
  }),
);

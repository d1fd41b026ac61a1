import { component, focusRing, text, vars } from '@galley/foundations';
import { globalStyle, style } from '@vanilla-extract/css';

export const letter = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: vars.space.s,
    paddingBlockStart: vars.space.m,
    borderBlockStart: `${vars.line.section} solid ${vars.color.line.heavy}`,
  }),
);

export const subject = style(
  component({ ...text('headlineS'), color: vars.color.ink.strong, overflowWrap: 'anywhere' }),
);

export const heads = style(
  component({
    ...text('meta'),
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: vars.space.m,
    rowGap: vars.space.xxs,
    color: vars.color.ink.text,
    overflowWrap: 'anywhere',
  }),
);

globalStyle(`${heads} dt`, { '@layer': { 'galley.components': { color: vars.color.ink.quiet } } });

/** A mail brings its own ground, as in any mail program. */
export const page = style(
  component({
    inlineSize: '100%',
    blockSize: '36rem',
    border: `${vars.line.hair} solid ${vars.color.line.hair}`,
    backgroundColor: '#fff',
    ':focus-visible': focusRing(),
  }),
);

export const plain = style(component({ ...text('meta'), color: vars.color.ink.text }));

export const plainText = style(
  component({
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: 'inherit',
    paddingBlock: vars.space.s,
  }),
);

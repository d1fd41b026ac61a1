import { component, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({
    containerType: 'inline-size',
    maxInlineSize: vars.measure.text,
    minInlineSize: 0,
    backgroundColor: vars.color.ground.tint,
    borderBlockStart: `${vars.line.heavy} solid ${vars.color.line.heavy}`,
    overflowWrap: 'anywhere',
    '@media': { print: { borderBlockEnd: `1px solid ${vars.color.line.heavy}`, breakInside: 'avoid' } },
  }),
);

export const layout = style(
  component({
    display: 'grid',
    gap: vars.space.m,
    paddingBlock: `${vars.space.m} ${vars.space.l}`,
    paddingInline: vars.space.m,
    '@container': { '(min-width: 30rem)': { paddingInline: vars.space.l, paddingBlock: vars.space.l } },
  }),
);

export const title = style(
  component({ ...text('headlineS'), color: vars.color.ink.strong, textWrap: 'balance', breakAfter: 'avoid' }),
);

export const words = style(component({ ...text('bodySmall'), color: vars.color.ink.text }));

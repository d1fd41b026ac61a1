import { component, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({
    display: 'grid',
    gap: vars.space.m,
    maxInlineSize: vars.measure.text,
    minInlineSize: 0,
    paddingBlockStart: vars.space.m,
    borderBlockStart: `${vars.line.heavy} solid ${vars.color.line.heavy}`,
    borderBlockEnd: `${vars.line.hair} solid ${vars.color.line.hair}`,
    overflowWrap: 'anywhere',
  }),
);

export const title = style(
  component({ ...text('headlineM'), color: vars.color.ink.strong, textWrap: 'balance', breakAfter: 'avoid' }),
);

export const items = style(component({ minInlineSize: 0 }));

export const item = style(
  component({
    display: 'grid',
    gap: vars.space.xs,
    minInlineSize: 0,
    paddingBlock: `${vars.space.m} ${vars.space.l}`,
    borderBlockStart: `${vars.line.hair} solid ${vars.color.line.hair}`,
  }),
);

export const question = style(
  component({ ...text('headlineS'), color: vars.color.ink.strong, textWrap: 'balance', breakAfter: 'avoid' }),
);

export const answer = style(component({ ...text('body'), color: vars.color.ink.text }));

import { component, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({
    ...text('caption'),
    maxInlineSize: vars.measure.text,
    color: vars.color.ink.text,
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
  }),
);

export const credit = style(
  component({
    color: vars.color.ink.quiet,
    '::before': { content: "'('" },
    '::after': { content: "')'" },
  }),
);

import { component, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const description = style(
  component({
    ...text('bodySmall'),
    display: 'block',
    color: vars.color.ink.text,
    maxInlineSize: vars.measure.text,
  }),
);

export const fact = style(
  component({ ...text('meta'), display: 'block', color: vars.color.ink.quiet, marginBlockStart: vars.space.xxs }),
);

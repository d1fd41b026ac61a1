import { component, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

/** What stands in the section asks its width, not the window's, how dense to be. */
export const root = style(component({ containerType: 'inline-size', minInlineSize: 0 }));

export const titled = style([
  root,
  component({
    borderBlockStart: `${vars.line.section} solid ${vars.color.line.heavy}`,
    paddingBlockStart: vars.space.s,
  }),
]);

export const title = style(
  component({
    ...text('sectionTitle'),
    textTransform: vars.manner.sectionCase as never,
    color: vars.color.ink.strong,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
    paddingBlockEnd: vars.space.m,
  }),
);

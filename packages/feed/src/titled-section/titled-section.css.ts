import { component, text, variant, vars } from '@galley/foundations';
import { style, styleVariants } from '@vanilla-extract/css';

/** What stands in the section asks its width, not the window's, how dense to be. */
export const root = style(component({ containerType: 'inline-size', minInlineSize: 0 }));

export const titled = style([
  root,
  component({
    borderBlockStart: `${vars.line.section} solid ${vars.color.line.heavy}`,
    paddingBlockStart: vars.space.s,
  }),
]);

const titleBase = style(
  component({
    textTransform: vars.manner.sectionCase as never,
    color: vars.color.ink.strong,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
    breakAfter: 'avoid',
  }),
);

/** A list that is the whole page has the page's heading. */
export const title = styleVariants({
  section: [titleBase, style(variant({ ...text('sectionTitle'), paddingBlockEnd: vars.space.m }))],
  page: [titleBase, style(variant({ ...text('headlineL'), paddingBlockEnd: vars.space.l }))],
});

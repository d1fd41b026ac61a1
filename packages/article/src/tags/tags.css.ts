import { component, focusRing, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({
    ...text('meta'),
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: vars.space.m,
    minInlineSize: 0,
    maxInlineSize: vars.measure.text,
    paddingBlock: vars.space.xs,
    borderBlockStart: `${vars.line.hair} solid ${vars.color.line.hair}`,
    overflowWrap: 'anywhere',
    '@media': { print: { display: 'none' } },
  }),
);

export const title = style(component({ color: vars.color.ink.quiet, paddingBlock: vars.space.xs }));

export const list = style(
  component({ display: 'flex', flexWrap: 'wrap', columnGap: vars.space.m, minInlineSize: 0, listStyleType: 'none' }),
);

export const item = style(component({ minInlineSize: 0 }));

/** Its padding makes it a target of 36 px and more (WCAG 2.5.8 asks for 24). */
export const tag = style(
  component({
    display: 'inline-block',
    paddingBlock: vars.space.xs,
    fontWeight: 600,
    color: vars.color.ink.strong,
    textDecorationLine: 'none',
    selectors: {
      'a&:hover': { color: vars.color.accent.ink, textDecorationLine: 'underline', textUnderlineOffset: '0.16em' },
    },
    ':focus-visible': focusRing(),
  }),
);

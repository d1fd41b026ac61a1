import { component, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: vars.space.l,
    rowGap: vars.space.xs,
    minInlineSize: 0,
    overflowWrap: 'anywhere',
    '@media': { print: { display: 'none' } },
  }),
);

import { component, variant, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';
import { across } from '../columns/columns.css.js';

const hairline = `${vars.line.hair} solid ${vars.color.line.hair}`;
const gap = vars.space.l;
const wide = '(width >= 60rem)';

export const rows = style(component({ listStyle: 'none' }));

/** Between hairlines: nothing stands above the first and below the last. */
export const row = style(
  component({
    paddingBlock: vars.space.m,
    breakInside: 'avoid',
    selectors: {
      '&:first-child': { paddingBlockStart: 0 },
      '&:last-child': { paddingBlockEnd: 0 },
      '& + &': { borderBlockStart: hairline },
    },
    '@container': { [wide]: { paddingBlock: gap } },
  }),
);

/** The lead, and beside it in a wide section the rest as one column, below it two columns otherwise. */
export const leadAndRest = style(
  component({
    display: 'grid',
    gap,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@container': { [wide]: { gridTemplateColumns: 'minmax(0, 7fr) minmax(0, 5fr)', columnGap: vars.space.xl } },
  }),
);

export const rest = style([
  across.beside,
  variant({
    alignContent: 'start',
    borderBlockStart: hairline,
    paddingBlockStart: `calc(${gap} / 2)`,
    '@container': {
      [wide]: {
        borderBlockStart: 'none',
        paddingBlockStart: 0,
        borderInlineStart: hairline,
        paddingInlineStart: `calc(${vars.space.xl} / 2)`,
        marginInlineStart: `calc(${vars.space.xl} / -2)`,
      },
    },
  }),
]);

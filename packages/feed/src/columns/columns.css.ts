import { component, variant, vars } from '@galley/foundations';
import { style, styleVariants } from '@vanilla-extract/css';

const hairline = `${vars.line.hair} solid ${vars.color.line.hair}`;
const none = 'none';
const gap = vars.space.l;

const narrow = '(width < 30rem)';
const middle = '(30rem <= width < 60rem)';
const wide = '(width >= 60rem)';

const gridBase = style(component({ display: 'grid', listStyle: 'none', gap, alignItems: 'stretch' }));

const columns = (count: number) => ({ gridTemplateColumns: `repeat(${count}, minmax(0, 1fr))` });

const grid = (inMiddle: number, inWide: number) => [
  gridBase,
  style(variant({ '@container': { [narrow]: columns(1), [middle]: columns(inMiddle), [wide]: columns(inWide) } })),
];

/** Lines stand in the middle of the gap: above a card from the second row on, before it from the second column on. */
const itemBase = style(
  component({
    position: 'relative',
    minInlineSize: 0,
    breakInside: 'avoid',
    '::before': {
      content: "''",
      position: 'absolute',
      insetBlockStart: `calc(${gap} / -2)`,
      insetInline: 0,
      borderBlockStart: hairline,
    },
    '::after': {
      content: "''",
      position: 'absolute',
      insetInlineStart: `calc(${gap} / -2)`,
      insetBlock: 0,
      borderInlineStart: hairline,
    },
  }),
);

const lines = (count: number) => ({
  selectors: {
    [`&:nth-child(-n + ${count})::before`]: { display: none },
    [`&:nth-child(${count}n + 1)::after`]: { display: none },
  },
});

const item = (inMiddle: number, inWide: number) => [
  itemBase,
  style(variant({ '@container': { [narrow]: lines(1), [middle]: lines(inMiddle), [wide]: lines(inWide) } })),
];

/**
 * A list of cards, by their number in a full row of a wide section. `beside`: one in a
 * row where they stand beside a lead, two where they stand below it.
 */
export const across = styleVariants({
  1: grid(1, 1),
  2: grid(2, 2),
  3: grid(3, 3),
  4: grid(2, 4),
  beside: grid(2, 1),
});

/** An item of such a list. */
export const itemAcross = styleVariants({
  1: item(1, 1),
  2: item(2, 2),
  3: item(3, 3),
  4: item(2, 4),
  beside: item(2, 1),
});

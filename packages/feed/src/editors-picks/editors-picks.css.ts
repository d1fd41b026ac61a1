import { component, text, variant, vars } from '@galley/foundations';
import { style, styleVariants } from '@vanilla-extract/css';

/** The list asks the section's width, not the window's, how many cards stand side by side. */
export const root = style(
  component({
    containerType: 'inline-size',
    minInlineSize: 0,
    borderBlockStart: `${vars.line.section} solid ${vars.color.line.heavy}`,
    paddingBlockStart: vars.space.s,
  }),
);

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

/** By the number of cards in a full row of a wide section. */
export const across = styleVariants({ 1: grid(1, 1), 2: grid(2, 2), 3: grid(3, 3), 4: grid(2, 4) });

export const itemAcross = styleVariants({ 1: item(1, 1), 2: item(2, 2), 3: item(3, 3), 4: item(2, 4) });

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
  ...grid(2, 1),
  variant({
    alignContent: 'start',
    borderBlockStart: hairline,
    paddingBlockStart: `calc(${gap} / 2)`,
    '@container': {
      [wide]: {
        borderBlockStart: none,
        paddingBlockStart: 0,
        borderInlineStart: hairline,
        paddingInlineStart: `calc(${vars.space.xl} / 2)`,
        marginInlineStart: `calc(${vars.space.xl} / -2)`,
      },
    },
  }),
]);

export const itemOfRest = style(item(2, 1));

export const numbered = style(component({ counterReset: 'pick', listStyle: 'none' }));

export const ranked = style(
  component({
    counterIncrement: 'pick',
    display: 'grid',
    gridTemplateColumns: 'minmax(1.1em, max-content) minmax(0, 1fr)',
    columnGap: vars.space.s,
    alignItems: 'start',
  }),
);

const rank = (counterStyle: string) =>
  component({
    ...text('rank'),
    // Silent: the list itself says the place to those who listen.
    '::before': { content: `counter(pick, ${counterStyle}) / ''` },
    color: vars.color.ink.strong,
    fontVariantNumeric: 'lining-nums tabular-nums',
    minInlineSize: '1.1ch',
  });

/** The edition's digits, by the name of their numbering system in CLDR. */
export const digits = styleVariants({
  latn: rank('decimal'),
  arab: rank('arabic-indic'),
  arabext: rank('persian'),
  beng: rank('bengali'),
  deva: rank('devanagari'),
});

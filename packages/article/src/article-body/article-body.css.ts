import { component, focusRing, text, variant, vars } from '@galley/foundations';
import { style, styleVariants } from '@vanilla-extract/css';

/** Paragraphs stand half a line to a line apart. Text keeps to the measure; pictures may fill the column. */
const measured = { maxInlineSize: vars.measure.text } as const;

export const root = style(
  component({
    overflowWrap: 'anywhere',
    ...text('body'),
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '0.95em',
    color: vars.color.ink.text,
    hangingPunctuation: 'first allow-end last',
  }),
);

export const paragraph = style(component({ ...measured, textWrap: 'pretty' }));

export const opening = style(
  variant({
    '::first-letter': {
      initialLetter: vars.manner.dropCap as never,
      WebkitInitialLetter: vars.manner.dropCap as never,
      fontFamily: vars.manner.dropCapFace,
      fontWeight: vars.manner.dropCapWeight as never,
      color: vars.color.ink.strong,
      marginInlineEnd: vars.manner.dropCapGap,
    },
  }),
);

const headingBase = style(
  component({
    ...measured,
    color: vars.color.ink.strong,
    textWrap: 'balance',
    fontVariantNumeric: 'lining-nums',
    // With the gap above, twice the space below.
    paddingBlockStart: '0.75em',
    breakAfter: 'avoid',
  }),
);

export const heading = styleVariants({
  2: [headingBase, style(variant(text('headlineM')))],
  3: [headingBase, style(variant(text('headlineS')))],
  4: [headingBase, style(variant(text('headlineXs')))],
});

/** A heading with its link to itself beside its last line. */
export const anchored = style(
  component({
    ...measured,
    display: 'flex',
    alignItems: 'last baseline',
    columnGap: vars.space.xs,
    minInlineSize: 0,
    breakAfter: 'avoid',
  }),
);

/** Quiet where there is no pointer that could hover; elsewhere it shows when the heading is pointed at, or focused. */
export const anchor = style(
  component({
    ...text('meta'),
    flexShrink: 0,
    minInlineSize: '24px',
    minBlockSize: '24px',
    textAlign: 'center',
    textDecorationLine: 'none',
    color: vars.color.ink.quiet,
    ':hover': { color: vars.color.accent.ink },
    ':focus-visible': { ...focusRing(), opacity: 1 },
    '::before': { content: "'#' / ''" },
    '@media': {
      '(hover: hover)': { opacity: 0, selectors: { [`${anchored}:hover > &`]: { opacity: 1 } } },
      print: { display: 'none' },
    },
  }),
);

/** What renders nothing leaves no gap. */
const unlessEmpty = { minInlineSize: 0, ':empty': { display: 'none' } } as const;

export const figure = style(component({ ...unlessEmpty, marginBlock: vars.space.s }));

export const aside = style(component({ ...measured, ...unlessEmpty, marginBlock: vars.space.xs }));

/** What paper leaves out leaves no gap there either. */
export const onScreen = style([aside, variant({ '@media': { print: { display: 'none' } } })]);

/** As wide as the column; the slot says how high. */
export const ad = style(
  component({ marginBlock: vars.space.s, minInlineSize: 0, '@media': { print: { display: 'none' } } }),
);

/** A short line in the middle of the text, however wide the column is. */
export const divider = style(
  component({
    ...measured,
    inlineSize: '100%',
    marginBlock: vars.space.m,
    border: 0,
    color: 'inherit',
    '::before': {
      content: "''",
      display: 'block',
      inlineSize: '30%',
      marginInline: 'auto',
      borderBlockStart: `${vars.line.hair} solid ${vars.color.line.field}`,
    },
  }),
);

export const code = style(
  component({
    fontFamily: 'ui-monospace, monospace',
    fontSize: '0.8em',
    padding: vars.space.m,
    backgroundColor: vars.color.ground.tint,
    tabSize: 4,
    overflowX: 'auto',
    minInlineSize: 0,
    ':focus-visible': focusRing(),
    '@media': { print: { whiteSpace: 'pre-wrap', overflow: 'visible' } },
  }),
);

export const unknown = style(
  component({
    ...text('meta'),
    padding: vars.space.m,
    color: vars.color.error.ink,
    border: `2px dashed ${vars.color.error.ink}`,
  }),
);

import { component, focusRing, text, variant, vars } from '@galley/foundations';
import { style, styleVariants } from '@vanilla-extract/css';

/** Paragraphs stand half a line to a line apart. Text keeps to the measure; pictures may fill the column. */
const measured = { maxInlineSize: vars.measure.text } as const;

export const root = style(
  component({
    ...text('body'),
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '0.95em',
    color: vars.color.ink.text,
    hangingPunctuation: 'first allow-end last',
  }),
);

export const paragraph = style(component({ ...measured, textWrap: 'pretty', overflowWrap: 'anywhere' }));

export const opening = style(
  variant({
    '::first-letter': {
      initialLetter: vars.manner.dropCap as never,
      WebkitInitialLetter: vars.manner.dropCap as never,
      fontFamily: vars.font.display,
      fontWeight: 420,
      color: vars.color.ink.strong,
      marginInlineEnd: vars.manner.dropCapGap,
    },
  }),
);

const headingBase = style(
  component({
    ...measured,
    color: vars.color.ink.strong,
    overflowWrap: 'anywhere',
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

const quoteBase = style(
  component({ ...measured, display: 'grid', rowGap: '0.6em', minInlineSize: 0, overflowWrap: 'anywhere' }),
);

export const quote = styleVariants({
  block: [
    quoteBase,
    style(
      variant({
        paddingInlineStart: vars.space.l,
        borderInlineStart: `${vars.line.heavy} solid ${vars.color.line.heavy}`,
      }),
    ),
  ],
  pull: [
    quoteBase,
    style(
      variant({
        paddingBlock: vars.space.l,
        marginBlock: vars.space.xs,
        borderBlockStart: `${vars.line.section} solid ${vars.color.line.heavy}`,
        borderBlockEnd: `${vars.line.hair} solid ${vars.color.line.hair}`,
      }),
    ),
  ],
});

export const words = styleVariants({
  block: [style(component({ textWrap: 'pretty' }))],
  pull: [
    style(
      component({
        ...text('quote'),
        fontStyle: vars.manner.quoteStyle as never,
        color: vars.color.ink.strong,
        textWrap: 'balance',
      }),
    ),
  ],
});

export const quoted = style(component({ display: 'grid', rowGap: '0.6em' }));

export const cite = style(component({ ...text('meta'), color: vars.color.ink.quiet, fontStyle: 'normal' }));

export const figure = style(component({ marginBlock: vars.space.s, minInlineSize: 0 }));

export const aside = style(component({ ...measured, marginBlock: vars.space.xs, minInlineSize: 0 }));

export const divider = style(
  component({
    ...measured,
    inlineSize: '30%',
    justifySelf: 'center',
    marginBlock: vars.space.m,
    border: 0,
    borderBlockStart: `${vars.line.hair} solid ${vars.color.line.field}`,
  }),
);

/** Wide things scroll inside themselves, and can be scrolled from the keyboard (WCAG 2.1.1). */
export const scroll = style(
  component({
    overflowX: 'auto',
    minInlineSize: 0,
    ':focus-visible': focusRing(),
    '@media': { print: { overflow: 'visible' } },
  }),
);

export const table = style(
  component({
    ...text('meta'),
    inlineSize: '100%',
    borderCollapse: 'collapse',
    color: vars.color.ink.text,
    fontVariantNumeric: 'tabular-nums lining-nums',
  }),
);

export const tableCaption = style(
  component({ ...text('caption'), textAlign: 'start', color: vars.color.ink.quiet, paddingBlockEnd: vars.space.xs }),
);

export const cell = style(
  component({
    textAlign: 'start',
    verticalAlign: 'top',
    paddingBlock: vars.space.xs,
    paddingInlineEnd: vars.space.m,
    minInlineSize: '6em',
    borderBlockEnd: `${vars.line.hair} solid ${vars.color.line.hair}`,
    overflowWrap: 'break-word',
    selectors: { 'th&': { color: vars.color.ink.strong, fontWeight: 600 } },
  }),
);

export const code = style(
  component({
    fontFamily: 'ui-monospace, monospace',
    fontSize: '0.8em',
    padding: vars.space.m,
    backgroundColor: vars.color.ground.tint,
    tabSize: 4,
    '@media': { print: { whiteSpace: 'pre-wrap' } },
  }),
);

export const media = style(component({ display: 'block', inlineSize: '100%', minInlineSize: 0, blockSize: 'auto' }));

export const player = style(component({ display: 'block', inlineSize: '100%', minInlineSize: 0 }));

export const mediaFigure = style(component({ display: 'grid', gap: vars.space.xs, minInlineSize: 0 }));

export const embed = style(
  component({
    ...measured,
    ...text('meta'),
    paddingBlock: vars.space.m,
    borderBlock: `${vars.line.hair} solid ${vars.color.line.hair}`,
    overflowWrap: 'anywhere',
  }),
);

export const unknown = style(
  component({
    ...text('meta'),
    padding: vars.space.m,
    color: vars.color.error.ink,
    border: `2px dashed ${vars.color.error.ink}`,
    overflowWrap: 'anywhere',
  }),
);

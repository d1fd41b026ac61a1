import { component, focusRing, layers, text, vars } from '@galley/foundations';
import { globalStyle, style, styleVariants } from '@vanilla-extract/css';

const host = 'galley-share';
const { space } = vars;

globalStyle(`${host}:not([hidden])`, { '@layer': { [layers.components]: { display: 'block' } } });

/** What became of it is said beside the title, so that nothing moves when it is. */
export const root = style(
  component({
    overflowWrap: 'anywhere',
    ...text('meta'),
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gridTemplateAreas: "'title words' 'list list'",
    alignItems: 'baseline',
    columnGap: space.m,
    rowGap: space.xxs,
    minInlineSize: 0,
    maxInlineSize: vars.measure.text,
    paddingBlock: `${space.s} ${space.xxs}`,
    borderBlockStart: `${vars.line.hair} solid ${vars.color.line.hair}`,
    '@media': { print: { display: 'none' } },
  }),
);

export const title = style(
  component({
    ...text('kicker'),
    gridArea: 'title',
    textTransform: vars.manner.kickerCase as never,
    color: vars.color.ink.quiet,
  }),
);

export const list = style(
  component({
    gridArea: 'list',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: space.l,
    listStyle: 'none',
    minInlineSize: 0,
  }),
);

/**
 * Without script neither button could do a thing; a device that cannot share shows no button for it. Where script is to
 * come, their place is kept, so that none moves the rest when it does: on a device with a finger, both.
 */
const kept = { display: 'block', visibility: 'hidden' } as const;
const seen = { display: 'block', visibility: 'visible' } as const;

export const needs = {
  live: style(
    component({
      display: 'none',
      '@media': { '(scripting: enabled)': kept },
      selectors: { [`${host}:state(live) &`]: seen },
    }),
  ),
  native: style(
    component({
      display: 'none',
      '@media': { '(scripting: enabled) and (hover: none)': kept },
      selectors: {
        [`${host}:state(live) &`]: { display: 'none' },
        [`${host}:state(live):state(native) &`]: seen,
      },
    }),
  ),
};

export const control = style(
  component({
    font: 'inherit',
    fontWeight: 600,
    appearance: 'none',
    border: 0,
    background: 'none',
    cursor: 'pointer',
    display: 'inline-flex',
    alignItems: 'center',
    minBlockSize: '44px',
    minInlineSize: '24px',
    textAlign: 'inherit',
    color: vars.color.ink.strong,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline', textUnderlineOffset: '0.2em' },
    ':focus-visible': focusRing(),
  }),
);

export const icon = style(
  component({
    flex: 'none',
    inlineSize: '1.15em',
    blockSize: '1.15em',
    marginInlineEnd: space.xs,
    // On the line of the first words, however many lines they take.
    position: 'relative',
    insetBlockStart: '0.2em',
  }),
);

export const status = style(component({ gridArea: 'words', textWrap: 'pretty' }));

export const says = styleVariants({ copied: vars.color.success.ink, failed: vars.color.error.ink }, (color, state) =>
  component({
    display: 'none',
    alignItems: 'baseline',
    color,
    selectors: { [`${host}:state(${state}) &`]: { display: 'flex' } },
  }),
);

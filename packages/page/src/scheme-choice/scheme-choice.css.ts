import { component, focusRing, layers, text, vars } from '@galley/foundations';
import { globalStyle, style } from '@vanilla-extract/css';

const host = 'galley-scheme-choice';

/** The browser's own buttons, where colours are the reader's. */
const ownColors = '(forced-colors: active)';

globalStyle(`${host}:not([hidden])`, { '@layer': { [layers.components]: { display: 'block' } } });

export const root = style(
  component({
    overflowWrap: 'anywhere',
    ...text('meta'),
    position: 'relative',
    inlineSize: 'fit-content',
    maxInlineSize: '100%',
    '@media': { print: { display: 'none' } },
  }),
);

export const group = style(component({ border: 0, minInlineSize: 0 }));

const line = '28px';

/** Its end is the button's, which is there without script only. */
export const legend = style(
  component({
    minBlockSize: line,
    paddingInlineEnd: '6rem',
    color: vars.color.ink.quiet,
  }),
);

export const choices = style(
  component({
    display: 'flex',
    border: `1px solid ${vars.color.line.field}`,
    borderRadius: vars.radius.control,
    '@media': { [ownColors]: { flexWrap: 'wrap', columnGap: vars.space.m, paddingInline: vars.space.s } },
  }),
);

export const choice = style(
  component({
    position: 'relative',
    display: 'flex',
    flex: '1 1 auto',
    alignItems: 'center',
    justifyContent: 'center',
    minInlineSize: 0,
    minBlockSize: '42px',
    paddingInline: vars.space.s,
    cursor: 'pointer',
    selectors: {
      '& + &': {
        borderInlineStart: `1px solid ${vars.color.line.hair}`,
        '@media': { [ownColors]: { border: 'none' } },
      },
    },
    '@media': { [ownColors]: { gap: vars.space.xs, flex: 'none', paddingInline: 0 } },
  }),
);

/** The button is the whole choice, and its words stand on it. */
export const radio = style(
  component({
    appearance: 'none',
    position: 'absolute',
    inset: 0,
    cursor: 'inherit',
    borderRadius: vars.radius.control,
    ':checked': { backgroundColor: vars.color.ink.strong },
    ':focus-visible': { ...focusRing(), zIndex: 1 },
    '@media': { [ownColors]: { appearance: 'auto', position: 'static', flex: 'none' } },
  }),
);

/** A press on the words is one on the button below them. */
export const word = style(
  component({
    position: 'relative',
    pointerEvents: 'none',
    minInlineSize: 0,
    color: vars.color.ink.strong,
    textAlign: 'center',
    selectors: {
      [`${radio}:checked + &`]: { color: vars.color.ground.page },
      [`${radio}:not(:checked):hover + &`]: { textDecorationLine: 'underline', textUnderlineOffset: '0.2em' },
      [`${radio}:focus-visible + &`]: { zIndex: 2 },
    },
  }),
);

/** At the end of the legend's line: when script comes and takes it away, nothing moves. */
export const apply = style(
  component({
    ...text('meta'),
    position: 'absolute',
    insetBlockStart: 0,
    insetInlineEnd: 0,
    minBlockSize: line,
    appearance: 'none',
    border: 0,
    background: 'none',
    cursor: 'pointer',
    color: vars.color.ink.strong,
    textDecorationLine: 'underline',
    textDecorationThickness: '1px',
    textUnderlineOffset: '0.2em',
    ':hover': { textDecorationThickness: '2px' },
    ':focus-visible': focusRing(),
    selectors: { [`${host}:defined &`]: { display: 'none' } },
  }),
);

import { component, focusRing, text, variant, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

const allowed = 'galley-embed:state(allowed)';

export const root = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: vars.space.xs,
    minInlineSize: 0,
    // Its heading shows where the focus is.
    ':focus-visible': { outline: 'none' },
    '@media': { print: { display: 'none' } },
  }),
);

export const title = style(
  component({
    ...text('headlineS'),
    justifySelf: 'start',
    color: vars.color.ink.strong,
    textWrap: 'balance',
    selectors: { [`${root}:focus-visible > &`]: focusRing() },
  }),
);

const words = style(
  component({
    ...text('meta'),
    color: vars.color.ink.quiet,
    maxInlineSize: vars.measure.text,
    textWrap: 'pretty',
  }),
);

const whileSome = `${root}:has(${allowed}) &`;

export const none = style([words, variant({ selectors: { [whileSome]: { display: 'none' } } })]);

export const some = style([words, variant({ display: 'none', selectors: { [whileSome]: { display: 'block' } } })]);

export const list = style(
  component({
    display: 'none',
    listStyle: 'none',
    marginBlockStart: vars.space.xs,
    borderBlockStart: `${vars.line.hair} solid ${vars.color.line.hair}`,
    selectors: { [whileSome]: { display: 'block' } },
  }),
);

export const item = style(
  component({ display: 'none', selectors: { [`&:has(${allowed})`]: { display: 'list-item' } } }),
);

export const line = style(
  component({
    ...text('meta'),
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: vars.space.m,
    borderBlockEnd: `${vars.line.hair} solid ${vars.color.line.hair}`,
  }),
);

export const name = style(
  component({ fontWeight: 600, color: vars.color.ink.strong, paddingBlockStart: vars.space.xs }),
);

export const stop = style(
  component({
    ...text('meta'),
    appearance: 'none',
    cursor: 'pointer',
    minBlockSize: '44px',
    color: vars.color.ink.quiet,
    backgroundColor: 'transparent',
    border: 0,
    borderRadius: vars.radius.control,
    textAlign: 'inherit',
    textDecorationLine: 'underline',
    textDecorationThickness: '1px',
    textUnderlineOffset: '0.2em',
    ':hover': { color: vars.color.accent.ink, textDecorationThickness: '2px' },
    ':focus-visible': focusRing(),
  }),
);

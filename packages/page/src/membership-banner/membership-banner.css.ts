import { component, focusRing, layers, text, vars } from '@galley/foundations';
import { globalStyle, style } from '@vanilla-extract/css';

const host = 'galley-membership-banner';

globalStyle(`${host}:not([hidden])`, {
  '@layer': { [layers.components]: { display: 'block' } },
  '@media': { print: { '@layer': { [layers.components]: { display: 'none' } } } },
});

globalStyle(`${host}:state(remembered)`, { '@layer': { [layers.components]: { display: 'none' } } });

/** Of the banner's own width, not the window's: the ways beside the words. */
const besides = '(min-width: 56rem)';

/** The words that take the banner's place share its room. */
export const root = style(
  component({
    overflowWrap: 'anywhere',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'center',
    containerType: 'inline-size',
    minInlineSize: 0,
    backgroundColor: vars.color.ground.tint,
    borderBlockStart: `${vars.line.section} solid ${vars.color.line.heavy}`,
    borderBlockEnd: `${vars.line.hair} solid ${vars.color.line.hair}`,
  }),
);

export const layout = style(
  component({
    gridArea: '1 / 1',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: vars.space.l,
    paddingBlock: vars.space.l,
    paddingInline: vars.space.m,
    '@container': {
      '(min-width: 30rem)': { paddingInline: vars.space.l },
      [besides]: {
        // However long a button's words are, those that say why keep a third of the room.
        gridTemplateColumns: 'minmax(0, 1fr) fit-content(66%)',
        alignItems: 'center',
        columnGap: vars.space.xxl,
        paddingBlock: vars.space.xl,
        paddingInline: vars.space.xl,
      },
    },
    selectors: { [`${host}:state(closed) &`]: { visibility: 'hidden' } },
  }),
);

export const words = style(component({ display: 'grid', gap: vars.space.xs, minInlineSize: 0 }));

export const headline = style(
  component({
    ...text('headlineM'),
    color: vars.color.ink.strong,
    textWrap: 'balance',
    fontVariantNumeric: 'lining-nums',
  }),
);

export const reason = style(
  component({
    ...text('bodySmall'),
    color: vars.color.ink.text,
    maxInlineSize: vars.measure.text,
    textWrap: 'pretty',
  }),
);

export const ways = style(
  component({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: vars.space.l,
    rowGap: vars.space.xs,
  }),
);

/** As high as the button beside it. */
const quietWay = {
  ...text('meta'),
  display: 'inline-flex',
  alignItems: 'center',
  minBlockSize: '44px',
  ':focus-visible': focusRing(),
} as const;

export const alternative = style(
  component({
    ...quietWay,
    color: vars.color.ink.strong,
    textDecorationLine: 'underline',
    textDecorationThickness: '1px',
    textUnderlineOffset: '0.2em',
    ':hover': { textDecorationThickness: '2px' },
  }),
);

/** Only where script can close it. Where script is to come, its place is kept, so that it moves nothing when it does. */
export const close = style(
  component({
    ...quietWay,
    display: 'none',
    appearance: 'none',
    border: 0,
    background: 'none',
    cursor: 'pointer',
    textAlign: 'inherit',
    color: vars.color.ink.quiet,
    ':hover': { color: vars.color.ink.strong, textDecorationLine: 'underline', textUnderlineOffset: '0.2em' },
    '@media': { '(scripting: enabled)': { display: 'inline-flex', visibility: 'hidden' } },
    selectors: { [`${host}:state(live):not(:state(closed)) &`]: { display: 'inline-flex', visibility: 'visible' } },
  }),
);

/** There before its words, so that they are heard when they come. */
export const status = style(
  component({ gridArea: '1 / 1', pointerEvents: 'none', minInlineSize: 0, paddingInline: vars.space.m }),
);

export const dismissed = style(
  component({
    ...text('bodySmall'),
    display: 'none',
    color: vars.color.ink.quiet,
    textAlign: 'center',
    textWrap: 'balance',
    selectors: { [`${host}:state(closed) &`]: { display: 'block' } },
  }),
);

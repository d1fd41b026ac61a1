import { component, focusRing, from, layers, text, vars } from '@galley/foundations';
import { globalStyle, style } from '@vanilla-extract/css';

const host = 'galley-breaking-banner';

/** Where a banner of some lines would take too much of the window (a phone on its side, 400 % zoom), it only stands at the end. */
const tall = '(min-height: 30em)';

/** Over the window's end while there is page below it; in its own room at the page's end, so that it covers nothing for good. */
globalStyle(`${host}:not([hidden])`, {
  '@layer': { [layers.components]: { display: 'block', zIndex: 1 } },
  '@media': {
    [tall]: { '@layer': { [layers.components]: { position: 'sticky', insetBlockEnd: 0 } } },
    print: { '@layer': { [layers.components]: { display: 'none' } } },
  },
});

globalStyle(`${host}:state(remembered)`, { '@layer': { [layers.components]: { display: 'none' } } });

const kept = '10rem';

/** What takes the focus is scrolled to where the banner does not hide it (WCAG 2.4.11). */
globalStyle(`:root:has(${host})`, {
  '@media': { [tall]: { '@layer': { [layers.components]: { scrollPaddingBlockEnd: kept } } } },
});

export const root = style(
  component({
    color: vars.color.live.onFill,
    backgroundColor: vars.color.live.fill,
    // Where a reader's own colours take the ground away, the edge stays.
    borderBlockStart: `1px solid ${vars.color.live.fill}`,
    selectors: { [`${host}:state(closed) &`]: { visibility: 'hidden' } },
  }),
);

export const layout = style(
  component({
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: vars.space.s,
    maxInlineSize: vars.measure.page,
    marginInline: 'auto',
    paddingBlock: vars.space.xs,
    paddingInline: `${vars.space.m} ${vars.space.xxs}`,
    '@media': { [from('tablet')]: { paddingInlineStart: vars.space.l, paddingInlineEnd: vars.space.s } },
  }),
);

export const words = style(
  component({
    display: 'grid',
    gap: vars.space.xxs,
    minInlineSize: 0,
    paddingBlock: vars.space.xs,
    overflowWrap: 'anywhere',
    '@media': {
      [from('tablet')]: {
        gridTemplateColumns: 'auto minmax(0, 1fr)',
        alignItems: 'baseline',
        columnGap: vars.space.m,
      },
    },
  }),
);

export const label = style(component({ ...text('kicker'), textTransform: vars.manner.kickerCase as never }));

export const line = style(component({ minInlineSize: 0 }));

const ring = { ...focusRing(), outlineColor: vars.color.live.onFill };

/** The banner's own links are not hidden by it: nothing has to scroll for them. */
const reached = { scrollMarginBlockEnd: `calc(-1 * ${kept})`, ':focus-visible': ring };

/** Three lines at most: the story behind it has the rest. */
export const headline = style(
  component({
    ...text('headlineXs'),
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
    // One line alone is less than a finger or a tremor needs (WCAG 2.5.8).
    paddingBlock: '2px',
    marginBlock: '-2px',
    color: 'inherit',
    textDecorationLine: 'underline',
    textDecorationThickness: '1px',
    textUnderlineOffset: '0.16em',
    ':hover': { textDecorationThickness: '2px' },
    ...reached,
  }),
);

/** Only where script can close it; its room is there before, so that nothing moves when script comes. */
export const close = style(
  component({
    ...text('meta'),
    flex: 'none',
    display: 'grid',
    visibility: 'hidden',
    placeItems: 'center',
    inlineSize: '44px',
    blockSize: '44px',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 0,
    borderRadius: vars.radius.control,
    cursor: 'pointer',
    ...reached,
    selectors: { [`${host}:state(live) &`]: { visibility: 'inherit' } },
  }),
);

export const cross = style(component({ inlineSize: '18px', blockSize: '18px' }));

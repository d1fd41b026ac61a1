import { component, focusRing, text, variant, vars } from '@galley/foundations';
import { createVar, fallbackVar, globalStyle, style, styleVariants } from '@vanilla-extract/css';

/** The feed asks its own width, not the window's, how dense to be: an aside is narrow on a wide screen. */
export const root = style(
  component({
    containerType: 'inline-size',
    minInlineSize: 0,
    borderBlockStart: `${vars.line.section} solid ${vars.color.line.heavy}`,
    paddingBlockStart: vars.space.s,
  }),
);

globalStyle(`${root} > galley-news-feed`, variant({ display: 'block' }));

/** Articles from another page may bring excerpts that this feed does not show. */
export const withoutExcerpts = style({});

const titleBase = style(
  component({
    textTransform: vars.manner.sectionCase as never,
    color: vars.color.ink.strong,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
    breakAfter: 'avoid',
    paddingBlockEnd: vars.space.m,
  }),
);

/** A feed that is the whole page has the page's heading. */
export const title = styleVariants({
  section: [titleBase, style(variant(text('sectionTitle')))],
  page: [titleBase, style(variant(text('headlineL')))],
});

export const feed = style(
  component({
    display: 'grid',
    // "12:04 PM" takes two lines where there is little room.
    gridTemplateColumns: 'min-content minmax(0, 1fr)',
    '@container': { '(min-width: 22rem)': { gridTemplateColumns: 'max-content minmax(0, 1fr)' } },
  }),
);

const thumbnailColumn = createVar();

/** A third column, where there is room for one. */
export const withThumbnails = style(
  variant({
    '@container': {
      '(min-width: 22rem)': {
        gridTemplateColumns: `max-content minmax(0, 1fr) ${thumbnailColumn}`,
        vars: { [thumbnailColumn]: '100px' },
      },
      '(min-width: 34rem)': { vars: { [thumbnailColumn]: '148px' } },
    },
  }),
);

const clockColumn = createVar();

/**
 * A feed whose far items are passed over. Such an item is laid out by itself, so no grid can hold the clocks in one
 * column: a width that fits every clock does, in digits of the clock.
 */
export const long = styleVariants({
  twentyFourHours: variant({ vars: { [clockColumn]: '5ch' } }),
  twelveHours: variant({ vars: { [clockColumn]: '9ch' } }),
});

const isLong = `:is(${long.twentyFourHours}, ${long.twelveHours}) &`;

/** One grid for all days, so that every clock stands in the same column. */
const columns = {
  display: 'grid',
  gridColumn: '1 / -1',
  gridTemplateColumns: 'subgrid',
  selectors: { [isLong]: { gridTemplateColumns: 'minmax(0, 1fr)' } },
} as const;

export const day = style(component(columns));

export const added = style(component(columns));

export const list = style(component({ ...columns, listStyle: 'none' }));

export const dayTitle = style(
  component({
    ...text('kicker'),
    textTransform: vars.manner.kickerCase as never,
    color: vars.color.ink.quiet,
    gridColumn: '1 / -1',
    paddingBlock: `${vars.space.m} ${vars.space.xs}`,
    // Some languages write a weekday small; as a heading it begins with a capital.
    '::first-letter': { textTransform: 'uppercase' },
    breakAfter: 'avoid',
  }),
);

globalStyle(`${feed} > ${day}:first-child > ${dayTitle}`, variant({ paddingBlockStart: 0 }));

export const item = style(
  component({
    ...columns,
    borderBlockStart: `${vars.line.hair} solid ${vars.color.line.hair}`,
    breakInside: 'avoid',
    selectors: {
      [isLong]: {
        ...columns.selectors[isLong],
        contentVisibility: 'auto',
        // A headline of two lines, until the browser has measured the item; then what it measured.
        containIntrinsicBlockSize: 'auto 4.25rem',
        // The ring of a focused link stands outside its item.
        overflowClipMargin: '8px',
      },
    },
    '@media': { print: { selectors: { [isLong]: { contentVisibility: 'visible' } } } },
  }),
);

/** The clock's column in a long feed. Its font is the clock's, so that `ch` is a digit of it. */
const clockFirst = `minmax(calc(${clockColumn} + ${vars.space.m}), max-content)`;

export const article = style(
  component({
    ...columns,
    position: 'relative',
    alignItems: 'baseline',
    paddingBlock: vars.space.s,
    selectors: {
      [isLong]: {
        ...text('clock'),
        fontVariantNumeric: 'tabular-nums lining-nums',
        gridTemplateColumns: `minmax(calc(5ch + ${vars.space.m}), min-content) minmax(0, 1fr)`,
      },
    },
    '@container': {
      '(min-width: 22rem)': {
        selectors: {
          [isLong]: { gridTemplateColumns: `${clockFirst} minmax(0, 1fr) ${fallbackVar(thumbnailColumn, '')}` },
        },
      },
    },
  }),
);

export const clock = style(
  component({
    ...text('clock'),
    gridColumn: 1,
    color: vars.color.ink.strong,
    fontVariantNumeric: 'tabular-nums lining-nums',
    paddingInlineEnd: vars.space.m,
    // Arabic says the half of the day in one letter, which would be lost on a line of its own.
    selectors: { '&:lang(ar)': { whiteSpace: 'nowrap' } },
  }),
);

export const words = style(
  component({
    gridColumn: 2,
    display: 'grid',
    gap: vars.space.xs,
    minInlineSize: 0,
    // Where no picture follows, the words have its room.
    selectors: { [`${withThumbnails} &:last-child`]: { gridColumn: '2 / -1' } },
  }),
);

/** Articles from another page may bring pictures that this feed does not show, or has no room for. */
export const thumbnail = style(
  component({
    gridColumn: 3,
    alignSelf: 'start',
    display: 'none',
    paddingInlineStart: vars.space.m,
    '@container': { '(min-width: 22rem)': { selectors: { [`${withThumbnails} &`]: { display: 'block' } } } },
  }),
);

export const headline = style(
  component({
    ...text('headlineXs'),
    color: vars.color.ink.strong,
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
    fontVariantNumeric: 'lining-nums',
    '@container': { '(min-width: 34rem)': text('headlineS') },
  }),
);

export const link = style(
  component({
    color: 'inherit',
    textDecorationLine: 'none',
    '::after': { content: "''", position: 'absolute', inset: 0 },
    ':hover': { textDecorationLine: 'underline', textDecorationThickness: '1px', textUnderlineOffset: '0.14em' },
    ':focus-visible': { outline: 'none' },
    selectors: { '&:focus-visible::after': focusRing() },
  }),
);

export const excerpt = style(
  component({
    ...text('bodySmall'),
    color: vars.color.ink.text,
    maxInlineSize: vars.measure.text,
    overflowWrap: 'anywhere',
    textWrap: 'pretty',
    selectors: { [`${withoutExcerpts} &`]: { display: 'none' } },
  }),
);

export const empty = style(
  component({
    ...text('bodySmall'),
    gridColumn: '1 / -1',
    color: vars.color.ink.quiet,
    paddingBlock: vars.space.s,
    borderBlockStart: `${vars.line.hair} solid ${vars.color.line.hair}`,
  }),
);

export const foot = style(
  component({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: `${vars.space.xs} ${vars.space.m}`,
    borderBlockStart: `${vars.line.hair} solid ${vars.color.line.hair}`,
    '@media': { print: { display: 'none' } },
  }),
);

/** Once the feed goes on, the link to its second page has a successor beside it. */
export const firstMore = style(
  component({ selectors: { 'galley-news-feed:state(continued) &': { display: 'none' } } }),
);

export const nextMore = style(component({ ':empty': { display: 'none' } }));

export const more = style(
  component({
    ...text('control'),
    display: 'inline-flex',
    alignItems: 'center',
    minBlockSize: '44px',
    color: vars.color.ink.strong,
    textDecorationLine: 'underline',
    textDecorationThickness: '1px',
    textUnderlineOffset: '0.28em',
    ':hover': { color: vars.color.accent.ink, textDecorationThickness: '2px' },
    ':focus-visible': focusRing(),
    selectors: { 'galley-news-feed:state(loading) &': { color: vars.color.ink.quiet } },
  }),
);

export const status = style(
  component({ ...text('meta'), color: vars.color.ink.quiet, fontVariantNumeric: 'tabular-nums' }),
);

export const loading = style(
  component({ display: 'none', selectors: { 'galley-news-feed:state(loading) &': { display: 'block' } } }),
);

export const failed = style(
  component({
    display: 'none',
    color: vars.color.error.ink,
    selectors: { 'galley-news-feed:state(failed) &': { display: 'block' } },
  }),
);

export const said = style(component({}));

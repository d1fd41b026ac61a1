import { component, focusRing, text, variant, vars } from '@galley/foundations';
import { globalStyle, style } from '@vanilla-extract/css';

/** A state of the element, or, before it and without it, what the server said. */
const when = (state: string) => `galley-live-feed:state(${state}) &`;
const wide = '(min-width: 34rem)';
const hairline = `${vars.line.hair} solid ${vars.color.line.hair}`;
const onScreen = { '@media': { '(scripting: none)': { display: 'none' }, print: { display: 'none' } } } as const;

/** The feed asks its own width, not the window's, where to put the clock. */
export const root = style(
  component({
    overflowWrap: 'anywhere',
    containerType: 'inline-size',
    minInlineSize: 0,
    borderBlockStart: `${vars.line.section} solid ${vars.color.line.heavy}`,
    paddingBlockStart: vars.space.s,
  }),
);

globalStyle(`${root} > galley-live-feed`, variant({ display: 'block' }));

export const title = style(
  component({
    ...text('sectionTitle'),
    textTransform: vars.manner.sectionCase as never,
    color: vars.color.ink.strong,
    textWrap: 'balance',
    paddingBlockEnd: vars.space.s,
  }),
);

/** Everything that can stand in the row has its room in it, so that no change of state moves what is below. */
export const state = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, max-content) minmax(0, 1fr) fit-content(60%)',
    alignItems: 'center',
    minBlockSize: '44px',
    columnGap: vars.space.m,
    '@media': { print: { minBlockSize: 0 } },
  }),
);

const inRow = { gridRow: 1 } as const;

export const live = style(
  component({
    ...text('kicker'),
    ...inRow,
    gridColumn: 1,
    textTransform: vars.manner.kickerCase as never,
    color: vars.color.live.onFill,
    backgroundColor: vars.color.live.fill,
    border: `1px solid ${vars.color.live.fill}`,
    borderRadius: vars.radius.control,
    paddingInline: vars.space.xs,
    visibility: 'hidden',
    '@media': { print: { display: 'none' } },
  }),
);

export const stateWords = style(
  component({ ...text('meta'), ...inRow, gridColumn: '1 / 3', display: 'grid', color: vars.color.ink.strong }),
);

const words = component({ gridArea: '1 / 1', visibility: 'hidden' });

export const paused = style(words);
export const ended = style(words);

for (const [name, shown] of Object.entries({ live, paused, ended })) {
  globalStyle(`galley-live-feed[data-state="${name}"] ${shown}`, variant({ visibility: 'visible' }));
  // Two rules more, because a browser without custom states drops a rule that names them.
  globalStyle(`galley-live-feed:state(following):not(:state(${name})) ${shown}`, variant({ visibility: 'hidden' }));
  globalStyle(`galley-live-feed:state(${name}) ${shown}`, variant({ visibility: 'visible' }));
}

/** The reader's brake is there once it works. */
export const hold = style(
  component({
    ...text('control'),
    ...inRow,
    gridColumn: 3,
    display: 'grid',
    alignItems: 'center',
    appearance: 'none',
    cursor: 'pointer',
    minBlockSize: '44px',
    padding: 0,
    border: 'none',
    background: 'none',
    color: vars.color.ink.strong,
    textAlign: 'end',
    textDecorationLine: 'underline',
    textDecorationThickness: '1px',
    textUnderlineOffset: '0.28em',
    visibility: 'hidden',
    ':hover': { color: vars.color.accent.ink, textDecorationThickness: '2px' },
    ':focus-visible': focusRing(),
    selectors: {
      [when('following')]: { visibility: 'visible' },
      [when('ended')]: { visibility: 'hidden' },
    },
    ...onScreen,
  }),
);

/** Both words take the place of the longer one. */
export const holdWords = style(
  component({ gridArea: '1 / 1', selectors: { [when('held')]: { visibility: 'hidden' } } }),
);

export const resumeWords = style(
  component({ gridArea: '1 / 1', visibility: 'hidden', selectors: { [when('held')]: { visibility: 'visible' } } }),
);

const arrivalsHeight = '64px';

export const arrivals = style(
  component({
    ...text('meta'),
    display: 'grid',
    alignItems: 'center',
    minBlockSize: arrivalsHeight,
    borderBlock: hairline,
    color: vars.color.ink.quiet,
    textWrap: 'balance',
    ...onScreen,
  }),
);

export const floating = style(
  component({
    position: 'sticky',
    insetBlockStart: vars.space.s,
    zIndex: 1,
    display: 'grid',
    // Its beginning stays where it is when its words grow.
    justifyItems: 'start',
    blockSize: 0,
    ...onScreen,
  }),
);

export const offer = style(
  component({
    // At the height of the row that it lies over.
    marginBlockStart: `calc((${arrivalsHeight} - 44px) / 2)`,
    blockSize: 'max-content',
    fontVariantNumeric: 'tabular-nums lining-nums',
    visibility: 'hidden',
    selectors: { [when('waiting')]: { visibility: 'visible' } },
  }),
);

const arrivalWords = { gridArea: '1 / 1', visibility: 'hidden' } as const;

export const expected = style(
  component({
    ...arrivalWords,
    selectors: {
      [when('following')]: { visibility: 'visible' },
      'galley-live-feed:is(:state(waiting), :state(held), :state(failed), :state(ended)) &': {
        visibility: 'hidden',
      },
    },
  }),
);

export const status = style(component({ gridArea: '1 / 1', display: 'grid', alignItems: 'center' }));

export const held = style(
  component({
    ...arrivalWords,
    selectors: {
      [when('held')]: { visibility: 'visible' },
      [when('waiting')]: { visibility: 'hidden' },
      [when('ended')]: { visibility: 'hidden' },
    },
  }),
);

export const failed = style(
  component({
    ...arrivalWords,
    color: vars.color.error.ink,
    selectors: {
      [when('failed')]: { visibility: 'visible' },
      'galley-live-feed:is(:state(waiting), :state(held), :state(ended)) &': { visibility: 'hidden' },
    },
  }),
);

/** What the button says, for those who listen. */
export const said = style(
  component({
    position: 'absolute',
    inlineSize: 1,
    blockSize: 1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  }),
);

export const keyEvents = style(
  component({
    display: 'grid',
    gap: vars.space.xs,
    paddingBlock: vars.space.m,
    borderBlockEnd: hairline,
  }),
);

const smallTitle = {
  ...text('kicker'),
  textTransform: vars.manner.kickerCase as never,
  color: vars.color.ink.quiet,
  '::first-letter': { textTransform: 'uppercase' },
  breakAfter: 'avoid',
} as const;

export const keyEventsTitle = style(component(smallTitle));

export const newer = style(component({ display: 'grid', ':empty': { display: 'none' } }));

export const keysDay = style(
  component({
    ...text('meta'),
    color: vars.color.ink.quiet,
    paddingBlockStart: vars.space.xs,
    '::first-letter': { textTransform: 'uppercase' },
  }),
);

export const keys = style(component({ display: 'grid', listStyle: 'none' }));

export const keyLink = style(
  component({
    display: 'grid',
    gridTemplateColumns: '7ch minmax(0, 1fr)',
    columnGap: vars.space.s,
    alignItems: 'baseline',
    paddingBlock: vars.space.xs,
    color: vars.color.ink.strong,
    textDecorationLine: 'none',
    ':focus-visible': focusRing(),
  }),
);

export const keyTime = style(component({ ...text('clock'), fontVariantNumeric: 'tabular-nums lining-nums' }));

export const keyWords = style(
  component({
    ...text('headlineXs'),
    textWrap: 'pretty',
    selectors: {
      [`${keyLink}:hover &`]: {
        textDecorationLine: 'underline',
        textDecorationThickness: '1px',
        textUnderlineOffset: '0.14em',
      },
    },
  }),
);

const keyOnly = `${root}:has(input[data-part=key-only]:checked) &`;

export const pinned = style(
  component({
    paddingBlockStart: vars.space.m,
    selectors: { [`${keyOnly}:not(:has([data-key]))`]: { display: 'none' } },
  }),
);

export const pinnedTitle = style(
  component({ ...smallTitle, color: vars.color.accent.ink, paddingBlockEnd: vars.space.xs }),
);

export const day = style(
  component({
    selectors: { [`${keyOnly}:not(:has([data-key]))`]: { display: 'none' } },
  }),
);

export const dayTitle = style(component({ ...smallTitle, paddingBlock: `${vars.space.l} ${vars.space.xs}` }));

export const newest = style(component({ ':empty': { display: 'none' } }));

export const list = style(component({ display: 'grid', listStyle: 'none' }));

export const post = style(
  component({
    borderBlockStart: hairline,
    paddingBlock: vars.space.l,
    scrollMarginBlockStart: vars.space.m,
    ':focus': { outline: 'none' },
    ':focus-visible': focusRing(),
    // Where a link led: the rule over it is the accent's.
    ':target': { borderBlockStartColor: vars.color.accent.fill, borderBlockStartWidth: '2px' },
    selectors: { [`${keyOnly}:not([data-key])`]: { display: 'none' } },
  }),
);

export const article = style(
  component({
    display: 'grid',
    gap: `${vars.space.xs} ${vars.space.m}`,
    '@container': { [wide]: { gridTemplateColumns: '9ch minmax(0, 1fr)' } },
  }),
);

export const moment = style(component({ lineHeight: 1 }));

export const permalink = style(
  component({
    ...text('clock'),
    color: vars.color.ink.strong,
    fontVariantNumeric: 'tabular-nums lining-nums',
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline', textDecorationThickness: '1px', textUnderlineOffset: '0.28em' },
    ':focus-visible': focusRing(),
  }),
);

export const postWords = style(
  component({
    display: 'grid',
    gap: vars.space.s,
    minInlineSize: 0,
    maxInlineSize: vars.measure.text,
  }),
);

export const marks = style(component({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: vars.space.xs }));

export const turn = style(
  component({
    ...text('kicker'),
    textTransform: vars.manner.kickerCase as never,
    color: vars.color.accent.ink,
  }),
);

export const keyOnlyChoice = style(component({ '@media': { print: { display: 'none' } } }));

export const headline = style(
  component({
    ...text('headlineM'),
    breakAfter: 'avoid',
    color: vars.color.ink.strong,
    textWrap: 'balance',
    fontVariantNumeric: 'lining-nums',
  }),
);

export const changed = style(component({ ...text('meta'), color: vars.color.ink.quiet }));

export const empty = style(
  component({
    ...text('bodySmall'),
    color: vars.color.ink.quiet,
    paddingBlock: vars.space.m,
    selectors: { [when('continued')]: { display: 'none' } },
  }),
);

export const otherPosts = style(
  component({ ':last-child': { borderBlockStart: hairline }, '@media': { print: { display: 'none' } } }),
);

export const otherPostsLink = style(
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
  }),
);

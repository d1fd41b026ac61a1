import { component, focusRing, layers, text, variant, vars } from '@galley/foundations';
import { globalStyle, style } from '@vanilla-extract/css';

const host = 'galley-audio';

/** Of the player's own width, not the window's: all controls in one row; the words beside them. */
const oneRow = '(min-width: 30rem)';
const besides = '(min-width: 56rem)';

/** A finger's width (WCAG 2.5.5). */
const finger = '44px';

/** Of the seek bar, which is as long as it is wide. */
const thumbsReach = '36px';

globalStyle(`${host}:not([hidden])`, {
  '@layer': { [layers.components]: { display: 'block', containerType: 'inline-size', minInlineSize: 0 } },
});

export const root = style(
  component({
    overflowWrap: 'anywhere',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: vars.space.xs,
    paddingBlock: vars.space.s,
    borderBlock: `${vars.line.hair} solid ${vars.color.line.hair}`,
    '@container': {
      [besides]: { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', columnGap: vars.space.xl },
    },
    '@media': { print: { display: 'none' } },
  }),
);

export const words = style(
  component({ display: 'grid', gap: vars.space.xxs, alignContent: 'center', minInlineSize: 0 }),
);

export const title = style(
  component({
    ...text('meta'),
    fontWeight: 600,
    color: vars.color.ink.strong,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: vars.space.xs,
  }),
);

export const duration = style(
  component({ fontWeight: 400, color: vars.color.ink.quiet, fontVariantNumeric: 'tabular-nums' }),
);

export const note = style(component({ ...text('meta'), color: vars.color.ink.quiet, textWrap: 'pretty' }));

/** As high before the element is there as it will be, so that nothing below moves; without script, as high as it needs. */
export const player = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: `minmax(${finger}, auto) auto`,
    alignItems: 'center',
    minInlineSize: 0,
    '@media': {
      '(scripting: enabled)': { gridTemplateRows: `minmax(calc(${finger} + ${thumbsReach}), auto) auto` },
    },
    '@container': { [oneRow]: { gridTemplateRows: `minmax(${finger}, auto) auto` } },
  }),
);

export const native = style(
  component({
    display: 'block',
    inlineSize: '100%',
    minInlineSize: 0,
    blockSize: '40px',
    selectors: { [`${host}:state(enhanced) &`]: { display: 'none' } },
  }),
);

export const controls = style(
  component({
    display: 'none',
    flexWrap: 'wrap',
    alignItems: 'center',
    // Nothing here is a sentence: figures and signs keep their line.
    whiteSpace: 'nowrap',
    '@container': { [oneRow]: { flexWrap: 'nowrap' } },
    selectors: { [`${host}:state(enhanced) &`]: { display: 'flex' } },
  }),
);

const button = component({
  ...text('meta'),
  appearance: 'none',
  cursor: 'pointer',
  flex: 'none',
  position: 'relative',
  display: 'grid',
  placeItems: 'center',
  inlineSize: finger,
  blockSize: finger,
  color: vars.color.ink.strong,
  backgroundColor: 'transparent',
  border: '1px solid transparent',
  borderRadius: '50%',
  ':focus-visible': focusRing(),
});

export const play = style([
  style(button),
  variant({
    marginInlineEnd: vars.space.xs,
    color: vars.color.ground.page,
    backgroundColor: vars.color.ink.strong,
    ':hover': { color: vars.color.accent.onFill, backgroundColor: vars.color.accent.fill },
  }),
]);

export const skip = style([style(button), variant({ ':hover': { color: vars.color.accent.ink } })]);

export const whilePaused = style(
  component({ display: 'grid', selectors: { [`${host}:state(playing) &`]: { display: 'none' } } }),
);

export const whilePlaying = style(
  component({ display: 'none', selectors: { [`${host}:state(playing) &`]: { display: 'grid' } } }),
);

export const icon = style(component({ display: 'block', inlineSize: '28px', blockSize: '28px', strokeWidth: '1.4' }));

export const seconds = style(
  component({
    ...text('meta'),
    position: 'absolute',
    insetInline: 0,
    insetBlockStart: '50%',
    transform: 'translateY(-38%)',
    fontSize: '0.625rem',
    lineHeight: '1',
    fontWeight: 600,
    letterSpacing: 'normal',
    textAlign: 'center',
    fontVariantNumeric: 'tabular-nums',
  }),
);

export const speed = style(
  component({
    '@media': { '(forced-colors: active)': { marginInlineEnd: 0 } },
    flex: 'none',
    position: 'relative',
    marginInlineStart: 'auto',
    // Its figure, not its box, ends where the lines end.
    marginInlineEnd: `calc(-1 * ${vars.space.xs})`,
    '@container': { [oneRow]: { marginInline: `${vars.space.xxs} 0` } },
  }),
);

export const choice = style(
  component({
    ...text('meta'),
    appearance: 'none',
    cursor: 'pointer',
    minInlineSize: finger,
    blockSize: finger,
    paddingInline: vars.space.xs,
    color: vars.color.ink.strong,
    backgroundColor: 'transparent',
    border: '1px solid transparent',
    borderRadius: vars.radius.control,
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    textDecoration: 'underline',
    textDecorationThickness: '1px',
    textUnderlineOffset: '0.3em',
    ':hover': { color: vars.color.accent.ink },
    ':focus-visible': focusRing(),
  }),
);

const played = 'var(--played)';
const lines = (ink: string, rest: string) => `linear-gradient(${ink}, ${ink}), linear-gradient(${rest}, ${rest})`;

const thumb = {
  appearance: 'none',
  boxSizing: 'border-box',
  inlineSize: '14px',
  blockSize: '14px',
  border: 0,
  borderRadius: '50%',
  backgroundColor: vars.color.ink.strong,
} as const;

/** The time, the seek bar and the length stand in its shadow root: the element makes them, this dresses them. */
export const timeline = style(
  component({
    ...text('meta'),
    fontVariantNumeric: 'tabular-nums',
    flex: '1 1 100%',
    display: 'flex',
    alignItems: 'center',
    gap: vars.space.xs,
    minInlineSize: 0,
    color: vars.color.ink.quiet,
    accentColor: vars.color.ink.strong,
    '@container': { [oneRow]: { flexBasis: 0, marginInlineStart: vars.space.xs } },
    selectors: {
      '&::part(bar)': {
        appearance: 'none',
        cursor: 'pointer',
        flex: 'auto',
        inlineSize: 0,
        blockSize: thumbsReach,
        margin: 0,
        backgroundColor: 'transparent',
        backgroundImage: lines(vars.color.ink.strong, vars.color.line.field),
        backgroundSize: `${played} 3px, 100% 1px`,
        backgroundPosition: 'left center',
        backgroundRepeat: 'no-repeat',
      },
      [`${host}:dir(rtl) &::part(bar)`]: { backgroundPosition: 'right center' },
      '&::part(bar):disabled': { cursor: 'default', opacity: 0.5 },
      '&::part(bar):focus-visible': focusRing(),
      '&::part(bar)::-webkit-slider-thumb': thumb,
      '&::part(bar)::-moz-range-thumb': thumb,
    },
    '@media': {
      '(forced-colors: active)': { selectors: { '&::part(bar)': { appearance: 'auto', backgroundImage: 'none' } } },
    },
  }),
);

export const status = style(component({ ...text('meta'), color: vars.color.error.ink, textWrap: 'pretty' }));

export const failed = style(
  component({
    display: 'none',
    paddingBlockStart: vars.space.xxs,
    selectors: { [`${host}:state(failed) &`]: { display: 'block' } },
  }),
);

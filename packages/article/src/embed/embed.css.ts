import { component, focusRing, layers, text, variant, vars } from '@galley/foundations';
import { globalStyle, style, styleVariants } from '@vanilla-extract/css';

const host = 'galley-embed';
/** From the first moment in which script can serve a reader. */
const ready = `${host}:state(ready) &`;
const shown = `${host}:state(shown) &`;
/** Readers whose browser runs no script get the words and the link, and no empty place. */
const withoutScript = '(scripting: none)';

globalStyle(`${host}:not([hidden])`, { '@layer': { [layers.components]: { display: 'block' } } });

export const root = style(
  component({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: vars.space.xs,
    position: 'relative',
    minInlineSize: 0,
    containerType: 'inline-size',
    paddingBlock: `${vars.space.m} ${vars.space.xs}`,
    borderBlock: `${vars.line.hair} solid ${vars.color.line.hair}`,
    '@media': { print: { breakInside: 'avoid' } },
  }),
);

export const words = style(component({ display: 'grid', rowGap: vars.space.xxs, overflowWrap: 'anywhere' }));

export const from = style(component({ ...text('meta'), color: vars.color.ink.quiet }));

const titleBase = style(component({ color: vars.color.ink.strong, textWrap: 'pretty' }));
const headline = [titleBase, style(variant({ ...text('headlineXs'), textWrap: 'balance' }))];

/** A film and a chart have a headline; a post has words. */
export const title = styleVariants({
  film: headline,
  chart: headline,
  post: [titleBase, style(variant({ ...text('bodySmall'), maxInlineSize: vars.measure.text }))],
});

/** One cell: what keeps the place, what stands in it before, and the frame. Nothing moves when one takes the other's place. */
export const box = style(
  component({
    display: 'grid',
    gridTemplate: 'minmax(0, auto) / minmax(0, 1fr)',
    justifyItems: 'center',
    backgroundColor: vars.color.ground.tint,
    // Seen in forced colours, which have no tint.
    outline: '1px solid transparent',
    outlineOffset: '-1px',
    '@media': { print: { display: 'none' }, [withoutScript]: { display: 'none' } },
  }),
);

const inBox = { gridArea: '1 / 1', inlineSize: '100%', minInlineSize: 0 } as const;
const widths = { full: '100%', post: '34.375rem', upright: '20.5rem' } as const;

export const reserved = styleVariants(widths, (maxInlineSize) => [
  style(component({ ...inBox, display: 'block', blockSize: 'auto', maxInlineSize })),
]);

export const cover = style(
  component({
    ...inBox,
    display: 'grid',
    alignContent: 'center',
    justifyItems: 'center',
    rowGap: vars.space.xs,
    padding: vars.space.m,
    textAlign: 'center',
    visibility: 'hidden',
    selectors: { [ready]: { visibility: 'visible' }, [shown]: { visibility: 'hidden' } },
  }),
);

/** Where there is room for it. */
export const glyph = style(
  component({
    display: 'none',
    inlineSize: '3rem',
    blockSize: '3rem',
    marginBlockEnd: vars.space.xs,
    color: vars.color.line.field,
    '@container': { '(min-width: 28rem)': { display: 'block' } },
  }),
);

export const buttons = style(
  component({
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    alignItems: 'center',
    gap: `0 ${vars.space.m}`,
  }),
);

const button = style(
  component({
    ...text('control'),
    appearance: 'none',
    cursor: 'pointer',
    minBlockSize: '44px',
    color: vars.color.ink.strong,
    backgroundColor: 'transparent',
    border: 0,
    borderRadius: vars.radius.control,
    ':focus-visible': focusRing(),
  }),
);

export const show = style([
  button,
  variant({
    paddingInline: vars.space.l,
    backgroundColor: vars.color.ground.page,
    border: `1px solid ${vars.color.line.field}`,
    ':hover': { color: vars.color.accent.ink, borderColor: vars.color.accent.ink },
  }),
]);

const underlined = {
  textDecorationLine: 'underline',
  textDecorationThickness: '1px',
  textUnderlineOffset: '0.2em',
  ':hover': { color: vars.color.accent.ink, textDecorationThickness: '2px' },
} as const;

export const quiet = style([button, variant({ ...underlined, ...text('meta') })]);

export const notice = style(
  component({ ...text('meta'), color: vars.color.ink.quiet, maxInlineSize: '26rem', textWrap: 'balance' }),
);

export const place = styleVariants(widths, (maxInlineSize) => [
  style(
    component({
      ...inBox,
      maxInlineSize,
      visibility: 'hidden',
      selectors: {
        [shown]: { visibility: 'visible' },
        '&::part(frame)': { display: 'block', inlineSize: '100%', minBlockSize: '100%', border: 0 },
      },
    }),
  ),
]);

export const foot = style(
  component({
    ...text('meta'),
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: vars.space.m,
    overflowWrap: 'anywhere',
  }),
);

const linkBase = style(
  component({
    color: vars.color.ink.strong,
    ...underlined,
    textDecorationColor: vars.color.accent.ink,
    ':focus-visible': focusRing(),
    '@media': {
      print: {
        '::after': { content: '"\\00a0(" attr(href) ")"', display: 'inline-block', color: vars.color.ink.quiet },
      },
    },
  }),
);

export const link = style([linkBase, variant({ paddingBlock: vars.space.xs })]);

export const plainLink = style([
  linkBase,
  variant({ ...text('meta'), overflowWrap: 'anywhere', justifySelf: 'start' }),
]);

/** Its room is kept from the first, so that nothing moves when it comes. */
export const stop = style([
  button,
  variant({
    ...underlined,
    ...text('meta'),
    color: vars.color.ink.quiet,
    textAlign: 'inherit',
    visibility: 'hidden',
    selectors: { [shown]: { visibility: 'visible' } },
    '@media': { print: { display: 'none' }, [withoutScript]: { display: 'none' } },
  }),
]);

/** Out of the way until it has the focus. There is something to skip only while something is shown. */
const onFocus = {
  ...text('control'),
  position: 'absolute',
  insetInlineStart: 0,
  zIndex: 1,
  display: 'none',
  padding: `${vars.space.xs} ${vars.space.m}`,
  color: vars.color.ground.page,
  backgroundColor: vars.color.ink.strong,
  selectors: {
    [shown]: { display: 'block' },
    '&:not(:focus)': { inlineSize: '1px', blockSize: '1px', padding: 0, overflow: 'hidden', clipPath: 'inset(50%)' },
  },
  ':focus': focusRing(),
  '@media': { print: { display: 'none' } },
} as const;

export const skip = style(component({ ...onFocus, insetBlockStart: 0 }));
export const end = style(component({ ...onFocus, insetBlockEnd: 0 }));

import { component, focusRing, from, layers, text, variant, vars } from '@galley/foundations';
import { globalStyle, style, styleVariants } from '@vanilla-extract/css';

/** The page behind does not scroll. Paper shows the page. */
globalStyle(':root:has(galley-gallery dialog[open])', {
  '@layer': { [layers.components]: { '@media': { screen: { overflow: 'hidden' } } } },
});

export const root = style(
  component({
    display: 'none',
    position: 'fixed',
    inset: 0,
    inlineSize: '100%',
    blockSize: '100%',
    maxInlineSize: 'none',
    maxBlockSize: 'none',
    overflow: 'hidden',
    border: 0,
    backgroundColor: vars.color.ground.page,
    gridTemplate: `
      'position previous next close' auto
      'strip strip strip strip' minmax(0, 1fr)
      / minmax(0, 1fr) auto auto auto`,
    alignItems: 'center',
    selectors: { '&[open]': { '@media': { screen: { display: 'grid' } } } },
    '@media': {
      [from('tablet')]: {
        gridTemplate: `
          'position position close' auto
          'previous strip next' minmax(0, 1fr)
          / minmax(4rem, auto) minmax(0, 1fr) minmax(4rem, auto)`,
        justifyItems: 'center',
        paddingBlock: vars.space.xs,
      },
    },
  }),
);

export const position = style(
  component({
    ...text('meta'),
    gridArea: 'position',
    justifySelf: 'start',
    paddingInline: vars.space.m,
    color: vars.color.ink.quiet,
    fontVariantNumeric: 'tabular-nums lining-nums',
    '@media': { [from('tablet')]: { paddingInline: vars.space.l } },
    selectors: {
      // For those who listen.
      '&::part(seen)': {
        position: 'absolute',
        inlineSize: '1px',
        blockSize: '1px',
        overflow: 'hidden',
        clipPath: 'inset(50%)',
        whiteSpace: 'nowrap',
      },
    },
  }),
);

const controlBase = style(
  component({
    appearance: 'none',
    display: 'grid',
    placeItems: 'center',
    inlineSize: '48px',
    blockSize: '48px',
    border: '1px solid transparent',
    borderRadius: vars.radius.control,
    backgroundColor: 'transparent',
    color: vars.color.ink.strong,
    cursor: 'pointer',
    ':hover': { color: vars.color.accent.ink },
    ':focus-visible': { ...focusRing(), outlineOffset: '-4px' },
    selectors: {
      '&[aria-disabled=true]': { color: vars.color.line.hair, cursor: 'default' },
    },
    '@media': {
      '(forced-colors: active)': { selectors: { '&[aria-disabled=true]': { color: 'GrayText' } } },
    },
  }),
);

const points = (gridArea: string) => [controlBase, style(variant({ gridArea }))];

export const control = styleVariants({ previous: points('previous'), next: points('next'), close: points('close') });

export const icon = style(component({ inlineSize: '24px', blockSize: '24px' }));

/** An arrow points where the text goes. */
export const arrow = style(variant({ selectors: { '&:dir(rtl)': { transform: 'scaleX(-1)' } } }));

export const strip = style(
  component({
    gridArea: 'strip',
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: '100%',
    gridTemplateRows: '100%',
    inlineSize: '100%',
    blockSize: '100%',
    overflow: 'auto',
    overscrollBehavior: 'contain',
    scrollSnapType: 'inline mandatory',
    scrollbarWidth: 'none',
    ':focus-visible': { ...focusRing(), outlineOffset: '-2px' },
    '@media': { '(prefers-reduced-motion: no-preference)': { scrollBehavior: 'smooth' } },
  }),
);

/** A window taller than most pictures: the caption stays with its picture, and the rest of the room is around both. */
const upright = '(orientation: portrait)';

/** A caption that is longer than the room below its picture is scrolled to. */
export const slide = style(
  component({
    display: 'grid',
    gridTemplateRows: 'minmax(50%, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'center',
    gap: vars.space.s,
    paddingInline: vars.space.m,
    paddingBlockEnd: vars.space.l,
    scrollSnapAlign: 'start',
    scrollSnapStop: 'always',
    '@media': { [upright]: { gridTemplateRows: 'minmax(50%, 2fr) minmax(max-content, 1fr)' } },
  }),
);

/** On a phone a picture goes to the edges. */
export const plate = style(
  component({
    display: 'grid',
    gridTemplate: 'minmax(0, 1fr) / minmax(0, 1fr)',
    placeItems: 'center',
    justifySelf: 'stretch',
    minBlockSize: 0,
    marginInline: `calc(-1 * ${vars.space.m})`,
    '@media': { [from('tablet')]: { marginInline: 0 }, [upright]: { alignItems: 'end' } },
  }),
);

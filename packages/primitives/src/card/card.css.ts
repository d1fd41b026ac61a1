import { component, focusRing, text, variant, vars } from '@galley/foundations';
import { style, styleVariants } from '@vanilla-extract/css';

/** The card asks its own width, not the window's, how dense to be. */
export const root = style(
  component({ overflowWrap: 'anywhere', position: 'relative', containerType: 'inline-size', minInlineSize: 0 }),
);

const layoutBase = style(component({ display: 'grid', gap: vars.space.s, alignItems: 'start' }));

export const layout = styleVariants({
  stack: [layoutBase, style(variant({ gridTemplateColumns: 'minmax(0, 1fr)' }))],
  row: [
    layoutBase,
    style(
      variant({
        gridTemplateColumns: 'minmax(0, 1fr) 112px',
        columnGap: vars.space.m,
        '@container': {
          '(min-width: 30rem)': { gridTemplateColumns: 'minmax(0, 1fr) 168px' },
          '(max-width: 15rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
        },
      }),
    ),
  ],
  river: [
    layoutBase,
    style(
      variant({
        gridTemplateColumns: 'minmax(0, 1fr) 112px',
        columnGap: vars.space.m,
        '@container': {
          '(min-width: 30rem)': { gridTemplateColumns: 'minmax(0, 1fr) 184px', columnGap: vars.space.l },
          '(min-width: 48rem)': { gridTemplateColumns: 'minmax(0, 1fr) 288px', columnGap: vars.space.xl },
          '(max-width: 15rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
        },
      }),
    ),
  ],
  text: [layoutBase, style(variant({ gridTemplateColumns: 'minmax(0, 1fr)' }))],
  lead: [
    layoutBase,
    style(
      variant({
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: vars.space.l,
        '@container': {
          '(min-width: 48rem)': { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 7fr)', columnGap: vars.space.xl },
        },
      }),
    ),
  ],
});

/** The words come first for those who listen; a stacked card shows its picture above them. */
export const pictureFirst = style(variant({ order: -1 }));

export const pictureOnWide = style(variant({ order: -1, '@container': { '(min-width: 48rem)': { order: 0 } } }));

const wordsBase = style(component({ display: 'grid', gap: vars.space.xs, minInlineSize: 0 }));

/** Large headlines want more air under them. */
export const words = styleVariants({
  l: [wordsBase, style(variant({ gap: vars.space.s }))],
  m: [wordsBase],
  s: [wordsBase],
  xs: [wordsBase],
});

const headlineBase = style(
  component({
    color: vars.color.ink.strong,
    textWrap: 'balance',
    fontVariantNumeric: 'lining-nums',
  }),
);

export const headline = styleVariants({
  l: [headlineBase, style(variant(text('headlineL')))],
  m: [headlineBase, style(variant(text('headlineM')))],
  s: [headlineBase, style(variant(text('headlineS')))],
  xs: [headlineBase, style(variant(text('headlineXs')))],
});

/** In the main column of a page a headline has room for its next step. */
export const headlineInRiver = style(variant({ '@container': { '(min-width: 48rem)': text('headlineM') } }));

export const link = style(
  component({
    color: 'inherit',
    textDecorationLine: 'none',
    '::after': { content: "''", position: 'absolute', inset: 0 },
    ':hover': {
      textDecorationLine: 'underline',
      textDecorationThickness: '1px',
      textUnderlineOffset: '0.14em',
    },
    ':focus-visible': { outline: 'none' },
    selectors: { '&:focus-visible::after': focusRing() },
  }),
);

export const excerpt = style(component({ ...text('bodySmall'), color: vars.color.ink.text, textWrap: 'pretty' }));

/** Beside a small picture there is room for a headline and no more. */
export const excerptInRiver = style(
  variant({ maxInlineSize: vars.measure.text, '@container': { '(width < 30rem)': { display: 'none' } } }),
);

export const meta = style(
  component({ ...text('meta'), color: vars.color.ink.quiet, fontVariantNumeric: 'tabular-nums' }),
);

import { component, focusRing, text, variant, vars } from '@galley/foundations';
import { createVar, keyframes, style, styleVariants } from '@vanilla-extract/css';

/** How far the words fade at the end, where there is more to scroll to. A length, so that it can be animated. */
const fade = createVar({ syntax: '<length>', inherits: false, initialValue: '0px' });

const fades = keyframes({ '0%, 95%': { vars: { [fade]: '2.5rem' } }, '100%': { vars: { [fade]: '0px' } } });

const towards = (end: 'left' | 'right') => `linear-gradient(to ${end}, #000 calc(100% - ${fade}), rgb(0 0 0 / 15%))`;

/**
 * Words that fade at the edge say that there is more. The animation follows the scroll, so it needs no script, and
 * where nothing scrolls it does nothing. The focus ring is drawn on what would fade, so then nothing does.
 */
export const root = style(
  component({
    containerType: 'inline-size',
    overflowX: 'auto',
    overscrollBehaviorInline: 'contain',
    minInlineSize: 0,
    '@supports': {
      '(animation-timeline: scroll()) and (mask-image: linear-gradient(#000, #000))': {
        '@media': {
          'screen and (forced-colors: none)': {
            animationName: fades,
            animationTimingFunction: 'linear',
            animationFillMode: 'both',
            animationTimeline: 'scroll(self inline)',
            maskImage: towards('right'),
            selectors: { '&:dir(rtl)': { maskImage: towards('left') } },
          },
        },
      },
    },
    ':focus-visible': { ...focusRing(), outlineOffset: '-2px', maskImage: 'none' },
    '@media': { print: { overflow: 'visible' } },
  }),
);

export const table = style(
  component({
    ...text('meta'),
    inlineSize: '100%',
    borderCollapse: 'separate',
    borderSpacing: 0,
    borderBlockStart: `${vars.line.section} solid ${vars.color.line.heavy}`,
    color: vars.color.ink.text,
    fontVariantNumeric: 'tabular-nums lining-nums',
    '@media': { print: { fontSize: '0.8em' } },
  }),
);

export const caption = style(component({ textAlign: 'start', paddingBlockEnd: vars.space.xs }));

/** Stays in view while the columns pass under it. */
export const captionWords = style(
  component({
    ...text('caption'),
    display: 'inline-block',
    position: 'sticky',
    insetInlineStart: 0,
    maxInlineSize: '100cqi',
    color: vars.color.ink.strong,
    fontWeight: 600,
    overflowWrap: 'anywhere',
    textWrap: 'balance',
  }),
);

const cellBase = style(
  component({
    textAlign: 'start',
    verticalAlign: 'top',
    paddingBlock: vars.space.xs,
    paddingInlineEnd: vars.space.m,
    borderBlockEnd: `${vars.line.hair} solid ${vars.color.line.hair}`,
    // As narrow as its longest word, and a word of eighty letters is no reason for a column of eighty.
    overflowWrap: 'break-word',
    maxInlineSize: '24em',
    minInlineSize: '5em',
    // Paper does not scroll: there, columns are as narrow as they must be.
    '@media': { print: { minInlineSize: 0, paddingInlineEnd: vars.space.xs } },
    selectors: { '&:last-child': { paddingInlineEnd: 0 } },
  }),
);

export const cell = styleVariants({
  data: [cellBase],
  row: [cellBase, style(variant({ color: vars.color.ink.strong, fontWeight: 600 }))],
  column: [
    cellBase,
    style(
      variant({
        verticalAlign: 'bottom',
        color: vars.color.ink.quiet,
        fontWeight: 600,
        borderBlockEndColor: vars.color.line.field,
      }),
    ),
  ],
});

/** A sentence wants a line that can be read, even if the table then scrolls. */
export const long = style(variant({ '@media': { screen: { minInlineSize: '10em' } } }));

/** Ones under ones: a number runs from left to right in a page of either direction. */
export const number = style(
  variant({ textAlign: 'end', selectors: { '&:dir(rtl)': { textAlign: 'start' }, 'td&': { whiteSpace: 'nowrap' } } }),
);

/** The name of the row stays while its figures pass. */
export const stays = style(
  variant({
    '@media': {
      screen: {
        position: 'sticky',
        insetInlineStart: 0,
        zIndex: 1,
        minInlineSize: 'min(8em, 40cqi)',
        maxInlineSize: '40cqi',
        overflowWrap: 'anywhere',
        backgroundColor: vars.color.ground.page,
      },
    },
  }),
);

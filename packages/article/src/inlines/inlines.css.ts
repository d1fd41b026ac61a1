import { component, focusRing, variant, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const link = style(
  component({
    color: 'inherit',
    textDecorationLine: 'underline',
    textDecorationThickness: '1px',
    textDecorationColor: vars.color.accent.ink,
    textUnderlineOffset: '0.16em',
    ':hover': { color: vars.color.accent.ink, textDecorationThickness: '2px' },
    ':focus-visible': focusRing(),
    // On paper an address can only be read, and only one that is whole is of use.
    '@media': {
      print: {
        selectors: {
          "&[href^='http']::after": {
            content: "' (' attr(href) ')'",
            fontFamily: vars.font.meta,
            fontSize: '0.75em',
            direction: 'ltr',
            unicodeBidi: 'isolate',
            overflowWrap: 'anywhere',
          },
        },
      },
    },
  }),
);

export const code = style(
  component({
    fontFamily: 'ui-monospace, monospace',
    fontSize: '0.88em',
    backgroundColor: vars.color.ground.tint,
    paddingInline: '0.25em',
  }),
);

/** As with a pen: the ink stays the page's own, in every scheme. */
export const highlighted = style(
  component({
    color: 'inherit',
    backgroundColor: `color-mix(in srgb, ${vars.color.accent.fill} 18%, transparent)`,
    paddingInline: '0.1em',
    boxDecorationBreak: 'clone',
    WebkitBoxDecorationBreak: 'clone',
  }),
);

/** Letters of the Arabic script have no italic; a browser would slant them. They are stressed by weight. */
export const emphasis = style(
  variant({
    selectors: { '&:is(:lang(ar), :lang(fa), :lang(ur))': { fontStyle: 'normal', fontWeight: 600 } },
  }),
);

/**
 * The marks that the press of a country sets, where browsers print others: of Arabic they turn “ ” around, and of
 * Traditional Chinese and Swiss German they know only the neighbour's. By the language around the quotation.
 */
export const quoted = style(
  variant({
    selectors: {
      ':lang(ar) > &': { quotes: "'«' '»' '“' '”'" },
      ':is(:lang(zh-TW), :lang(zh-HK), :lang(zh-MO)) > &': { quotes: "'「' '」' '『' '』'" },
      ':is(:lang(de-CH), :lang(de-LI)) > &': { quotes: "'«' '»' '‹' '›'" },
    },
  }),
);

/** Dotted, because a line under words is a link's. */
export const inserted = style(
  component({ textDecorationLine: 'underline', textDecorationStyle: 'dotted', textUnderlineOffset: '0.16em' }),
);

export const deleted = style(component({ color: vars.color.ink.quiet }));

/** Set apart without pushing its line apart. */
export const raised = style(component({ fontSize: '0.7em', lineHeight: 0 }));

/** A number that a thumb can find (WCAG 2.5.8): the room around it takes the touch and moves no word. */
export const reference = style(
  component({
    position: 'relative',
    paddingInline: '0.15em',
    fontFamily: vars.font.meta,
    fontVariantNumeric: 'lining-nums tabular-nums',
    fontStyle: 'normal',
    fontWeight: 560,
    color: vars.color.accent.ink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    ':target': { backgroundColor: vars.color.ground.tint },
    ':focus-visible': focusRing(),
    '::after': {
      content: "''",
      position: 'absolute',
      insetBlock: '-6px',
      // Nothing past its end, or the last figure of a table would make the table scroll.
      insetInlineStart: '-10px',
      insetInlineEnd: 0,
    },
  }),
);

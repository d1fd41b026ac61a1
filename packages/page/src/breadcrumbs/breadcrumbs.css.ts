import { component, focusRing, text, vars } from '@galley/foundations';
import { style } from '@vanilla-extract/css';

export const root = style(
  component({ ...text('meta'), color: vars.color.ink.quiet, '@media': { print: { display: 'none' } } }),
);

export const list = style(
  component({
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: vars.space.xs,
    listStyle: 'none',
    minInlineSize: 0,
    overflowWrap: 'anywhere',
    // A turned arrow reaches beyond its box.
    paddingInlineEnd: '2px',
  }),
);

const stroke = '1.5px solid currentColor';

/** The arrow belongs to the step that it leads on from, so that none begins a line. It is drawn, and nobody hears it. */
export const step = style(
  component({
    display: 'flex',
    alignItems: 'baseline',
    // With the room that the arrow has in its box, as much as after it.
    columnGap: vars.space.xxs,
    minInlineSize: 0,
    selectors: {
      '&:not(:last-child)::after': {
        content: '""',
        flex: 'none',
        inlineSize: '0.4em',
        blockSize: '0.4em',
        borderBlockStart: stroke,
        borderInlineEnd: stroke,
        transform: 'translateY(-0.12em) rotate(45deg)',
      },
      '&:dir(rtl):not(:last-child)::after': { transform: 'translateY(-0.12em) rotate(-45deg)' },
    },
  }),
);

/** A finger's target, though the lines stand close (WCAG 2.5.8). */
const target = { paddingBlock: vars.space.xxs, minInlineSize: 0 } as const;

export const name = style(component(target));

export const link = style(
  component({
    ...target,
    color: vars.color.ink.strong,
    textDecorationLine: 'none',
    ':hover': { color: vars.color.accent.ink, textDecorationLine: 'underline', textUnderlineOffset: '0.2em' },
    ':focus-visible': focusRing(),
  }),
);

import { component, focusRing, from, text, variant, vars } from '@galley/foundations';
import { style, styleVariants } from '@vanilla-extract/css';

export const root = style(
  component({
    overflowWrap: 'anywhere',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    borderBlockEnd: `${vars.line.hair} solid ${vars.color.line.hair}`,
    '@media': { print: { borderBlockEnd: `1px solid ${vars.color.line.heavy}` } },
  }),
);

const width = {
  inlineSize: '100%',
  maxInlineSize: vars.measure.page,
  marginInline: 'auto',
  paddingInline: vars.space.m,
} as const;

export const top = style(
  component({
    ...width,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: vars.space.xxs,
    paddingBlock: vars.space.m,
    justifyItems: vars.manner.mastheadAlign as never,
    // A name or a motto of several lines stands as the whole does.
    textAlign: vars.manner.mastheadAlign as never,
    '@media': {
      [from('tablet')]: { paddingBlock: vars.space.l, paddingInline: vars.space.l },
      print: { paddingInline: 0 },
    },
  }),
);

export const compact = style(
  variant({ paddingBlock: vars.space.s, '@media': { [from('tablet')]: { paddingBlock: vars.space.m } } }),
);

const nameBase = style(component({ gridArea: '1 / 1', color: vars.color.ink.strong, textWrap: 'balance' }));

export const name = styleVariants({
  large: [nameBase, style(variant(text('mastheadL')))],
  small: [nameBase, style(variant(text('mastheadS')))],
});

/** Stays where it is without tools, and makes no room for them but by breaking its line. */
export const besideTools = style(
  variant({
    maxInlineSize: 'calc(100% - 56px)',
    '@media': {
      [from('tablet')]: { maxInlineSize: 'calc(100% - 7rem)' },
      [from('desk')]: { maxInlineSize: 'calc(100% - 14rem)' },
    },
  }),
);

/** In the row of the name, over its empty end. On a phone a target of 44 px with a drawing of 20 reaches into the margin. */
export const tools = style(
  component({
    gridArea: '1 / 1',
    justifySelf: 'end',
    alignSelf: 'center',
    display: 'flex',
    alignItems: 'center',
    columnGap: vars.space.m,
    marginBlock: '-12px',
    marginInlineEnd: '-12px',
    '@media': { [from('tablet')]: { marginInlineEnd: 0 }, print: { display: 'none' } },
  }),
);

export const home = style(component({ color: 'inherit', textDecorationLine: 'none', ':focus-visible': focusRing() }));

export const line = style(
  component({
    ...text('meta'),
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: vars.space.m,
    minInlineSize: 0,
    justifyContent: vars.manner.mastheadAlign as never,
    color: vars.color.ink.quiet,
  }),
);

/** Over an article only paper needs the date: a screen is always of today. */
export const onPaper = style(variant({ display: 'none', '@media': { print: { display: 'flex' } } }));

export const sections = style(
  component({
    borderBlockStart: `${vars.line.heavy} solid ${vars.color.line.heavy}`,
    '@media': { print: { display: 'none' } },
  }),
);

export const list = style(
  component({
    ...width,
    ...text('meta'),
    display: 'flex',
    // On a phone the line runs off the edge and scrolls; a link that takes focus comes into view by itself.
    overflowX: 'auto',
    scrollbarWidth: 'none',
    whiteSpace: 'nowrap',
    justifyContent: `safe ${vars.manner.mastheadAlign}` as never,
    columnGap: vars.space.l,
    listStyle: 'none',
    '@media': { [from('tablet')]: { paddingInline: vars.space.l } },
  }),
);

export const section = style(
  component({
    display: 'block',
    paddingBlock: vars.space.s,
    color: vars.color.ink.strong,
    fontWeight: 560,
    textDecorationLine: 'none',
    ':hover': { color: vars.color.accent.ink, textDecorationLine: 'underline', textUnderlineOffset: '0.3em' },
    ':focus-visible': { ...focusRing(), outlineOffset: '-2px' },
    selectors: {
      '&[aria-current]': {
        textDecorationLine: 'underline',
        textDecorationThickness: '2px',
        textUnderlineOffset: '0.3em',
      },
    },
  }),
);

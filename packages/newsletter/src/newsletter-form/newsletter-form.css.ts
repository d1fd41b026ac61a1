import { component, focusRing, text, variant, vars } from '@galley/foundations';
import { style, styleVariants } from '@vanilla-extract/css';

/** Of the form's own width, not the window's: field and button on one line; the words beside them. */
const oneLine = '(min-width: 30rem)';
const besides = '(min-width: 48rem)';

const rootBase = style(
  component({
    containerType: 'inline-size',
    minInlineSize: 0,
    overflowWrap: 'anywhere',
    '@media': { print: { display: 'none' } },
  }),
);

export const root = styleVariants({
  inline: [rootBase, style(variant({ borderBlock: `${vars.line.hair} solid ${vars.color.line.hair}` }))],
  card: [
    rootBase,
    style(
      variant({
        backgroundColor: vars.color.ground.tint,
        borderBlockStart: `${vars.line.heavy} solid ${vars.color.line.heavy}`,
      }),
    ),
  ],
  banner: [
    rootBase,
    style(
      variant({
        borderBlockStart: `${vars.line.section} solid ${vars.color.line.heavy}`,
        borderBlockEnd: `${vars.line.hair} solid ${vars.color.line.hair}`,
      }),
    ),
  ],
  footer: [rootBase],
});

const layoutBase = style(component({ display: 'grid', gap: vars.space.m, gridTemplateColumns: 'minmax(0, 1fr)' }));

/** The line that is kept free for words stands for the rest of the space below. */
const room = { paddingBlock: `${vars.space.l} ${vars.space.xs}` };
const twoColumns = {
  gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)',
  columnGap: vars.space.xxl,
  alignItems: 'center',
  paddingBlockEnd: vars.space.l,
};

export const layout = styleVariants({
  inline: [layoutBase, style(variant(room))],
  card: [
    layoutBase,
    style(
      variant({
        ...room,
        paddingInline: vars.space.m,
        '@container': {
          [oneLine]: { paddingInline: vars.space.l },
          [besides]: { ...twoColumns, paddingInline: vars.space.xl },
        },
      }),
    ),
  ],
  banner: [layoutBase, style(variant({ ...room, '@container': { [besides]: twoColumns } }))],
  footer: [layoutBase, style(variant({ gap: vars.space.s }))],
});

export const intro = style(component({ display: 'grid', gap: vars.space.xs, alignContent: 'start', minInlineSize: 0 }));

const nameBase = style(
  component({
    color: vars.color.ink.strong,
    textWrap: 'balance',
    fontVariantNumeric: 'lining-nums',
    justifySelf: 'start',
    ':focus-visible': focusRing(),
  }),
);

export const name = styleVariants({
  inline: [nameBase, style(variant(text('headlineS')))],
  card: [nameBase, style(variant(text('headlineM')))],
  banner: [nameBase, style(variant(text('headlineM')))],
  footer: [nameBase, style(variant(text('headlineXs')))],
});

const descriptionBase = style(
  component({
    color: vars.color.ink.text,
    textWrap: 'pretty',
    maxInlineSize: vars.measure.text,
  }),
);

export const description = styleVariants({
  inline: [descriptionBase, style(variant(text('bodySmall')))],
  card: [descriptionBase, style(variant(text('bodySmall')))],
  banner: [descriptionBase, style(variant(text('bodySmall')))],
  footer: [descriptionBase, style(variant({ ...text('meta'), color: vars.color.ink.quiet }))],
});

export const frequency = style(component({ ...text('meta'), color: vars.color.ink.quiet }));

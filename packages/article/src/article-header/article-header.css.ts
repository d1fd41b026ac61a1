import { component, from, text, variant, vars } from '@galley/foundations';
import { style, styleVariants } from '@vanilla-extract/css';

const { space } = vars;

const stack = style(component({ display: 'grid', gap: space.m, minInlineSize: 0, overflowWrap: 'anywhere' }));

/** The columns of `ArticleLayout`, and one more on each side as far as the header reaches. */
const pageColumns = `minmax(0, 1fr) repeat(12, minmax(0, calc((${vars.measure.page} - 13 * ${space.l}) / 12))) minmax(0, 1fr)`;

export const root = styleVariants({
  standard: [stack],
  // Two rows for the picture: what is seen of it, and where the headline covers it, however long that is.
  feature: [
    style(
      component({
        display: 'grid',
        gridTemplateColumns: `${space.m} minmax(0, 1fr) ${space.m}`,
        isolation: 'isolate',
        minInlineSize: 0,
        overflowWrap: 'anywhere',
        '@media': {
          [from('tablet')]: {
            gridTemplateColumns: `${space.l} minmax(0, 1fr) ${space.l}`,
            gridTemplateRows: 'minmax(16rem, 1fr) repeat(3, auto)',
          },
          [from('desk')]: {
            gridTemplateColumns: pageColumns,
            gridTemplateRows: 'minmax(16rem, 1fr) repeat(2, auto)',
            columnGap: space.l,
          },
          print: { display: 'block' },
        },
      }),
    ),
  ],
  opinion: [
    style(
      component({
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: space.l,
        minInlineSize: 0,
        overflowWrap: 'anywhere',
        '@media': {
          [from('desk')]: { gridTemplateColumns: 'repeat(11, minmax(0, 1fr))', alignItems: 'start' },
        },
      }),
    ),
  ],
  live: [stack, style(variant({ borderBlockStart: `4px solid ${vars.color.live.fill}`, paddingBlockStart: space.s }))],
});

export const above = style(
  component({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: space.s,
    rowGap: space.xs,
  }),
);

export const updated = style(
  component({ ...text('meta'), color: vars.color.ink.quiet, fontVariantNumeric: 'tabular-nums' }),
);

const headlineBase = style(
  component({
    color: vars.color.ink.strong,
    textWrap: 'balance',
    fontVariantNumeric: 'lining-nums',
    maxInlineSize: '22em',
  }),
);

const large = [headlineBase, style(variant(text('headlineL')))];

export const headline = styleVariants({
  standard: large,
  feature: [headlineBase, style(variant(text('headlineXl')))],
  opinion: large,
  live: large,
});

export const standfirst = style(
  component({
    ...text('standfirst'),
    fontStyle: vars.manner.standfirstStyle as never,
    color: vars.color.ink.text,
    maxInlineSize: vars.measure.text,
    textWrap: 'pretty',
  }),
);

export const meta = style(
  component({
    marginBlockStart: space.xxs,
    '@media': { [from('tablet')]: { marginBlockStart: space.xs } },
    // A slot can be given and still come out empty.
    ':empty': { display: 'none' },
  }),
);

/**
 * What the headline stands on: the page's own ground, opaque, so that its contrast is the same over any picture.
 * It reaches to the page's edge, and is as much of the picture's lower corner as the words need.
 */
export const panel = style(
  component({
    gridColumn: '1 / 3',
    gridRow: '2',
    alignSelf: 'end',
    position: 'relative',
    zIndex: 1,
    marginBlockStart: `calc(-1 * ${space.xl})`,
    minInlineSize: 0,
    backgroundColor: vars.color.ground.page,
    paddingBlockStart: space.m,
    paddingInline: space.m,
    '@media': {
      [from('tablet')]: {
        paddingInline: `${space.l} ${space.xl}`,
        paddingBlockStart: space.l,
        marginBlockStart: 0,
        marginInlineEnd: space.xxl,
      },
      [from('desk')]: {
        gridColumn: '1 / 11',
        marginInlineEnd: 0,
        display: 'grid',
        gridTemplateColumns: 'subgrid',
        paddingBlockStart: space.xl,
      },
      print: { padding: 0, margin: 0 },
    },
  }),
);

export const panelText = style(
  component({
    display: 'grid',
    gap: space.s,
    minInlineSize: 0,
    '@media': { [from('desk')]: { gridColumn: '3 / -1' } },
  }),
);

export const underPicture = style(
  component({
    gridColumn: '2',
    gridRow: '3',
    display: 'grid',
    alignContent: 'start',
    gap: space.m,
    minInlineSize: 0,
    paddingBlockStart: space.m,
    '@media': { [from('desk')]: { gridColumn: '3 / span 7' } },
  }),
);

/** Picture and caption take places in the header's grid. */
export const figure = style(
  component({ display: 'contents', '@media': { print: { display: 'block', marginBlockStart: space.m } } }),
);

/** As tall as its rows, and so never shorter than a long headline that stands in it: the caption follows right below. */
export const picture = style(
  component({
    gridColumn: '1 / -1',
    gridRow: '1',
    position: 'relative',
    aspectRatio: '3 / 2',
    '@media': {
      [from('tablet')]: { gridRow: '1 / 3', aspectRatio: 'auto', minBlockSize: '32rem' },
      // Taller where the page is very wide, so that not too much is cut off; never so tall that no headline is in sight.
      [from('desk')]: { minBlockSize: 'clamp(36rem, 40vw, 50rem)' },
      print: { aspectRatio: '3 / 2', minBlockSize: 0 },
    },
  }),
);

export const pictureBox = style(component({ position: 'absolute', inset: 0 }));

/** In its figure, so that it wins over the caption's own zeros in whatever order the stylesheets come. */
export const caption = style(
  variant({
    selectors: {
      [`${figure} > &`]: {
        gridColumn: '2',
        gridRow: '4',
        // Far from its picture, it is a line of its own.
        marginBlockStart: space.m,
        paddingBlockStart: space.s,
        borderBlockStart: `${vars.line.hair} solid ${vars.color.line.hair}`,
        '@media': {
          [from('desk')]: { gridColumn: '11 / span 3', gridRow: '3', marginBlockStart: 0, borderBlockStart: 0 },
          print: { marginBlockStart: 0, paddingBlockStart: space.xs, borderBlockStart: 0 },
        },
      },
    },
  }),
);

export const said = style(
  component({
    display: 'grid',
    alignContent: 'start',
    gap: space.m,
    minInlineSize: 0,
    '@media': { [from('desk')]: { gridColumn: '1 / span 7' } },
  }),
);

export const speakers = style(
  component({
    display: 'flex',
    alignItems: 'center',
    columnGap: space.m,
    rowGap: space.s,
    flexWrap: 'wrap',
    minInlineSize: 0,
    '@media': {
      [from('desk')]: { gridColumn: '9 / -1', display: 'grid', justifyItems: 'start', gap: space.m },
    },
  }),
);

export const portraits = style(component({ display: 'flex', flexWrap: 'wrap', gap: space.xs }));

const portraitBase = style(component({ display: 'block', flex: 'none', overflow: 'hidden', borderRadius: '50%' }));

export const portrait = styleVariants({
  alone: [portraitBase, style(variant({ inlineSize: '88px', '@media': { [from('desk')]: { inlineSize: '184px' } } }))],
  inCompany: [
    portraitBase,
    style(variant({ inlineSize: '64px', '@media': { [from('desk')]: { inlineSize: '96px' } } })),
  ],
});

export const names = style(component({ flex: '1 1 10rem', display: 'grid', gap: space.xxs, minInlineSize: 0 }));

export const name = style(component({ ...text('headlineS'), color: vars.color.ink.quiet, textWrap: 'pretty' }));
